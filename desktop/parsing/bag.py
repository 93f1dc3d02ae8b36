"""Bags of words: how likely an article's vocabulary makes a line.

The bag is a unigram model over pairs of characters, mixed with that of the whole page (Jelinek-Mercer smoothing), so
that a pair which neither of two articles has used says nothing about which of them a line belongs to. Pairs that stand
in one line only count as length and nothing else.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from math import fsum, log

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

    Parameters: `background`, of the page; `lines`.
    """

    __slots__ = ("_page", "_pairs", "_scale", "_several", "counts", "size")

    def __init__(self, background: Background, lines: Sequence[Line]) -> None:
        self._pairs: Pairs | None = None
        self._several: Pairs | None = None
        self._page, self._scale = background.counts, background.scale
        self.counts = Counter(chain.from_iterable([background.words[line] for line in lines]))
        """In how many of the lines each pair stands that stands in several of the page."""
        self.size = sum([len(background.pairs[line]) for line in lines])
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
            self._several = frozenset([pair for pair, count in self.counts.items() if count > 1])
        return self._several

    def put(self, other: "Bag") -> None:
        """Put the lines of another bag into this one."""
        self.counts.update(other.counts)
        self.size += other.size
        self._pairs = self._several = None

    def gains(self, pairs: Pairs, without: int = 0) -> dict[int, float]:
        """Return by how many nats the bag makes each of some pairs likelier than the page as a whole does.

        Parameters: `pairs`, to look at; `without`, 1 for those of one of its lines, which is to be left out of it.
        """
        scale, page, counts = self._scale / max(1, self.size), self._page, self.counts
        return {
            pair: log(1 + (count - without) * scale / page[pair])
            for pair, count in counts.items()
            if count > without and pair in pairs
        }

    def likelihood(self) -> float:
        """Return how well the lines of the bag foretell each other, in nats: each line left out once."""
        scale, page = self._scale / max(1, self.size), self._page
        return fsum(
            [count * log(1 + (count - 1) * scale / page[pair]) for pair, count in self.counts.items() if count > 1]
        )
