"""How much two pieces of a page speak of the same thing: shared pairs of characters, the rare ones counting more."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import fsum, log

from desktop.parsing.line import Line

_FUNCTION_WORDS = re.compile(
    r"[^\u4e00-\u9fa5A-Za-z0-9]+|[的了在是和与为等将对中有一不这也就都要以上个到从把被让于及其或而之着过又再还但]"
)
_PAIRS_LIMIT = 600
"""Code points of a line that are looked at, so that one endless line costs no more than a long paragraph."""


class Terms:
    """The pairs of characters of a page's lines, weighted by how few lines have them.

    Parameters: `lines`, all that count; pairs of other lines weigh as if they stood there once.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._pairs: dict[int, frozenset[str]] = {}
        counts: Counter[str] = Counter()
        for line in lines:
            counts.update(self.pairs(line))
        self.counts = counts
        """In how many lines each pair stands."""
        total = len(lines) + 1
        logs = [log(total / count) for count in range(1, max(counts.values(), default=0) + 1)]
        self._weights = {pair: logs[count - 1] for pair, count in counts.items()}

    def knows(self, pair: str) -> bool:
        """Say whether the page has a pair of characters, so that a break between them would cut a word."""
        return pair in self._weights

    def pairs(self, line: Line) -> frozenset[str]:
        """Return the pairs of characters of a line that carry meaning."""
        found = self._pairs.get(line.index)
        if found is None:
            pieces = _FUNCTION_WORDS.split(line.text[:_PAIRS_LIMIT])
            found = frozenset({first + second for piece in pieces for first, second in pairwise(piece)})
            self._pairs[line.index] = found
        return found

    def union(self, lines: Sequence[Line]) -> set[str]:
        """Return the pairs of several lines."""
        return set[str]().union(*(self.pairs(line) for line in lines))

    def shared(self, left: frozenset[str] | set[str], right: frozenset[str] | set[str]) -> float:
        """Return the share, by weight, of the second set's pairs that the first one holds: 0 to 1."""
        weights = self._weights
        # fsum: the same whatever the order of the pairs, which differs with the hash seed.
        whole = fsum([weights.get(pair, 0.0) for pair in right])
        return fsum([weights.get(pair, 0.0) for pair in left & right]) / whole if whole else 0.0
