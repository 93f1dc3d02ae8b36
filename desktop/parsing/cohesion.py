"""How much two pieces of a page speak of the same thing: shared pairs of characters, the rare ones counting more."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from math import fsum, log

from desktop.parsing.line import Line

_FUNCTION_WORDS = "的了在是和与为等将对中有一不这也就都要以上个到从把被让于及其或而之着过又再还但"
_WORDS = re.compile(rf"[^\x00-/:-@\[-`{{-\u4dff\u9fa6-\U0010ffff{_FUNCTION_WORDS}]{{2,}}")
_PAIRS_LIMIT = 600
"""Code points of a line that are looked at, so that one endless line costs no more than a long paragraph."""
_BREAK = "\0"
Pairs = frozenset[int]
"""Pairs of characters, each as one number: two code units of UTF-16."""


class Terms:
    """The pairs of characters of a page's lines, weighted by how few lines have them.

    Parameters: `lines`, all that count; pairs of other lines weigh as if they stood there once.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._pairs: dict[int, Pairs] = {}
        counts = Counter(chain.from_iterable([self.pairs(line) for line in lines]))
        self.counts = {pair: count for pair, count in counts.items() if count > 1}
        """In how many lines each pair stands that stands in several."""
        total = len(lines) + 1
        logs = [log(total / count) for count in range(1, max(self.counts.values(), default=1) + 1)]
        self._once = logs[0]
        self._weights = {pair: logs[count - 1] for pair, count in self.counts.items()}
        self.repeated = frozenset(self.counts)
        """The pairs that stand in several lines."""
        self._known = counts.keys()

    def knows(self, word: str) -> bool:
        """Say whether the page has a pair of characters, so that a break between them would cut a word."""
        return ord(word[0]) | ord(word[1]) << 16 in self._known

    def pairs(self, line: Line) -> Pairs:
        """Return the pairs of characters of a line that carry meaning."""
        found = self._pairs.get(line.index)
        if found is None:
            found = self._pairs[line.index] = pairs_of(line.text[:_PAIRS_LIMIT])
        return found

    def union(self, lines: Sequence[Line]) -> Pairs:
        """Return the pairs of several lines."""
        return frozenset[int]().union(*[self.pairs(line) for line in lines])

    def shared(self, left: Pairs, right: Pairs) -> float:
        """Return the share, by weight, of the second set's pairs that the first one holds: 0 to 1."""
        weight, once = self._weights.__getitem__, self._once
        repeated = right & self.repeated
        # fsum: the same in every version of Python.
        whole = fsum(map(weight, repeated)) + once * (len(right) - len(repeated))
        return fsum(map(weight, repeated & left)) / whole if whole else 0.0


def pairs_of(text: str) -> Pairs:
    """Return the pairs of characters of a text that carry meaning."""
    joined = _BREAK.join(_WORDS.findall(text))
    if not joined:
        return frozenset()
    units = joined.encode("utf-16-le", "surrogatepass")
    even, odd = len(units) & ~3, (len(units) - 2 & ~3) + 2
    # Read as numbers, at both alignments: many times faster than cutting a string for each pair.
    view = memoryview(units)
    pairs = [*view[:even].cast("I"), *view[2:odd].cast("I")]
    return frozenset([pair for pair in pairs if pair & 0xFFFF and pair > 0xFFFF])
