"""Bags of words: how likely an article's vocabulary makes a line.

The bag is a unigram model over pairs of characters, mixed with that of the whole page (Jelinek-Mercer smoothing), so
that a pair which neither of two articles has used says nothing about which of them a line belongs to. Pairs that stand
in one line only count as length and nothing else.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from math import fsum, log1p

from desktop.parsing.cohesion import Pairs, Terms
from desktop.parsing.line import Line

_ARTICLE = 3.0
"""Share of the article's own model in the mixture, against one of the page's."""


class Background:
    """The vocabulary of a whole page.

    Parameters: `terms`, of the page; `lines`, all that may be in an article.
    """

    def __init__(self, terms: Terms, lines: Sequence[Line]) -> None:
        self.pairs, self.words = terms.pairs, terms.words
        """The pairs of each line: all, and those that other lines have too."""
        self.counts = terms.counts
        """In how many lines each pair stands that stands in several."""
        self.scale = _ARTICLE * sum([len(terms.pairs[line]) for line in lines])
        """By how much a pair would be likelier in an article of one pair than on the page, if it stood there once."""


class Bag:
    """The vocabulary of an article.

    Parameters: `background`, of the page; `lines`; `other`, a bag whose lines are in this one too, or None.
    """

    __slots__ = ("_background", "_pairs", "_repeated", "_several", "counts", "size")

    def __init__(self, background: Background, lines: Sequence[Line], other: "Bag | None" = None) -> None:
        self._background = background
        self._pairs: Pairs | None = None
        self._several: Pairs | None = None
        self.counts: Counter[int] = other.counts.copy() if other else Counter()
        """In how many of the lines each pair stands that stands in several of the page."""
        self.counts.update(chain.from_iterable([background.words[line] for line in lines]))
        self._repeated = {pair: count for pair, count in self.counts.items() if count > 1}
        self.size = sum([len(background.pairs[line]) for line in lines]) + (other.size if other else 0)
        """All pairs of the lines."""

    @property
    def pairs(self) -> Pairs:
        """The pairs that any of its lines has."""
        if self._pairs is None:
            self._pairs = frozenset(self.counts)
        return self._pairs

    @property
    def several(self) -> Pairs:
        """The pairs that several of its lines have."""
        if self._several is None:
            self._several = frozenset(self._repeated)
        return self._several

    def gains(self, pairs: Pairs, without: int = 0) -> dict[int, float]:
        """Return by how many nats the bag makes each of some pairs likelier than the page as a whole does.

        Parameters: `pairs`, to look at; `without`, 1 for those of one of its lines, which is to be left out of it.
        """
        scale, page, counts = self._background.scale / max(1, self.size), self._background.counts, self.counts
        return {
            pair: log1p((count - without) * scale / page[pair])
            for pair in pairs
            if (count := counts.get(pair, 0)) > without
        }

    def likelihood(self) -> float:
        """Return how well the lines of the bag foretell each other, in nats: each line left out once."""
        return self._likelihood(self._repeated, self.size)

    def likelihood_with(self, other: "Bag") -> float:
        """Return how well the lines of two bags would foretell each other in one."""
        ours, theirs = self.counts, other.counts
        repeated = self._repeated | other._repeated
        for pair in ours.keys() & theirs.keys():
            repeated[pair] = ours[pair] + theirs[pair]
        return self._likelihood(repeated, self.size + other.size)

    def _likelihood(self, repeated: Mapping[int, int], size: int) -> float:
        scale, page = self._background.scale / max(1, size), self._background.counts
        return fsum([count * log1p((count - 1) * scale / page[pair]) for pair, count in repeated.items()])
