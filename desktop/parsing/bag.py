"""Bags of words: how likely an article's vocabulary makes a line.

The bag is a unigram model over pairs of characters, mixed with that of the whole page (Jelinek-Mercer smoothing), so
that a pair which neither of two articles has used says nothing about which of them a line belongs to.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log

_BACKGROUND = 0.25
"""Share of the page's model in the mixture."""

Pairs = frozenset[str]


class Background:
    """The pairs of a whole page: how often each stands there, as a logarithm of its share.

    Parameters: `lines`, the pairs of each line.
    """

    def __init__(self, lines: Iterable[Pairs]) -> None:
        counts: Counter[str] = Counter()
        for pairs in lines:
            counts.update(pairs)
        total = max(1, sum(counts.values()))
        self.shares: Mapping[str, float] = {pair: _BACKGROUND * count / total for pair, count in counts.items()}
        self.logs: Mapping[str, float] = {pair: log(share) for pair, share in self.shares.items()}


class Bag:
    """The pairs of an article's lines.

    Parameters: `background`, of the page; `lines`, the pairs of each line.
    """

    __slots__ = ("_background", "_counts", "_total")

    def __init__(self, background: Background, lines: Iterable[Pairs]) -> None:
        self._background = background
        self._counts: dict[str, int] = {}
        self._total = 0
        for pairs in lines:
            self.add(pairs)

    def add(self, pairs: Pairs) -> None:
        """Put a line in."""
        counts = self._counts
        for pair in pairs:
            counts[pair] = counts.get(pair, 0) + 1
        self._total += len(pairs)

    def remove(self, pairs: Pairs) -> None:
        """Take a line out that is in."""
        counts = self._counts
        for pair in pairs:
            counts[pair] -= 1
        self._total -= len(pairs)

    def gain(self, pairs: Pairs, without: bool = False) -> float:
        """Return by how many nats this bag makes a line likelier than the page as a whole does.

        Parameters: `pairs`, of the line; `without`, whether the line is in the bag and has to be left out of it.
        """
        counts, shares = self._counts, self._background.shares
        own = 1 if without else 0
        total = self._total - len(pairs) if without else self._total
        if total <= 0:
            return 0.0
        scale = (1 - _BACKGROUND) / total
        score = 0.0
        for pair in pairs:
            count = counts.get(pair, 0)
            if count > own:
                score += log(1 + (count - own) * scale / shares[pair])
        return score
