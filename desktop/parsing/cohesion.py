"""How much two pieces of a page speak of the same thing: shared pairs of characters, the rare ones counting more."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain, compress
from math import fsum, log

from desktop.parsing.line import BLOCK_LIMIT, Line
from desktop.parsing.memo import Memo

_FUNCTION_WORDS = "的了在是和与为等将对中有一不这也就都要以上个到从把被让于及其或而之着过又再还但"
_WORDS = re.compile(rf"[^\x00-/:-@\[-`{{-\u4dff\u9fa6-\U0010ffff{_FUNCTION_WORDS}]{{2,}}")
_PAIRS_LIMIT = 600
"""Code points of a line that are looked at, so that one endless line costs no more than a long paragraph."""
_BREAK = "\0"
_INSIDE = b"\0" + 255 * b"\1"
"""What a byte says of its character: nothing but a break is zero."""
Pairs = frozenset[int]
"""Pairs of characters, each as one number: two code units of UTF-16."""
NO_PAIRS: Pairs = frozenset()


class Terms:
    """The pairs of characters of a page's lines, weighted by how few lines have them.

    Parameters: `lines`, all that count; pairs of other lines weigh as if they stood there once.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self.pairs = Memo(_pairs, BLOCK_LIMIT)
        """The pairs of each line that carry meaning."""
        self.pairs |= {line: _pairs(line) for line in lines}
        counts = Counter(chain.from_iterable(self.pairs.values()))
        self.counts = {pair: count for pair, count in counts.items() if count > 1}
        """In how many lines each pair stands that stands in several."""
        repeated = frozenset(self.counts)
        self.words = Memo(partial(_among, self.pairs, repeated), BLOCK_LIMIT)
        """The pairs of each line that stand in several lines: those of one line only count as length."""
        self.words |= {line: pairs & repeated for line, pairs in self.pairs.items()}
        total = len(lines) + 1
        logs = [log(total / count) for count in range(1, max(self.counts.values(), default=1) + 1)]
        self._once = logs[0]
        self._weights = {pair: logs[count - 1] for pair, count in self.counts.items()}
        self._known = counts.keys()
        self._wholes: dict[Line, float] = {}

    def knows(self, word: str) -> bool:
        """Say whether the page has a pair of characters, so that a break between them would cut a word."""
        return ord(word[1]) | ord(word[0]) << 16 in self._known

    def union(self, lines: Sequence[Line]) -> Pairs:
        """Return the pairs of some lines that stand in several lines of the page."""
        return NO_PAIRS.union(*[self.words[line] for line in lines])

    def shared(self, words: Pairs, lines: Sequence[Line]) -> float:
        """Return the share, by weight, of the pairs of some lines that others hold too: 0 to 1.

        Parameters: `words`, the others' pairs that stand in several lines of the page; `lines`.
        """
        alone = len(lines) == 1
        repeated = self.words[lines[0]] if alone else self.union(lines)
        common = repeated & words
        if not common:
            return 0.0
        shared = fsum(map(self._weights.__getitem__, common))  # fsum: the same in every version of Python
        return shared / (self._whole(lines[0]) if alone else self._weigh(repeated, lines))

    def _whole(self, line: Line) -> float:
        """Return the weight of all pairs of a line; worked out once, for a line is compared with several others."""
        found = self._wholes.get(line)
        if found is None:
            found = self._wholes[line] = self._weigh(self.words[line], (line,))
        return found

    def _weigh(self, repeated: Pairs, lines: Sequence[Line]) -> float:
        """Return the weight of all pairs of some lines, of which `repeated` stand in several lines of the page."""
        once = sum([len(self.pairs[line]) - len(self.words[line]) for line in lines])
        return fsum(map(self._weights.__getitem__, repeated)) + self._once * once


def _pairs(line: Line) -> Pairs:
    return pairs_of(line.text[:_PAIRS_LIMIT])


def pairs_of(text: str) -> Pairs:
    """Return the pairs of characters of a text that carry meaning."""
    # Backwards: sets are searched by the low bits of numbers, in which second characters differ more than first ones.
    text = _BREAK.join(_WORDS.findall(text))[::-1]
    if not text:
        return NO_PAIRS
    # Read as numbers, at both alignments: many times faster than cutting a string for each pair.
    units = memoryview(text.encode("utf-16-le"))
    even, odd = len(units) & ~3, (len(units) - 2 & ~3) + 2
    # A byte for each pair, zero where one of its characters is a break.
    inside = text.encode("latin-1", "replace").translate(_INSIDE).replace(b"\1\0", b"\0\0")
    evens, odds = compress(units[:even].cast("I"), inside[::2]), compress(units[2:odd].cast("I"), inside[1::2])
    return frozenset(chain(evens, odds))


def _among(pairs: Mapping[Line, Pairs], repeated: Pairs, line: Line) -> Pairs:
    return pairs[line] & repeated
