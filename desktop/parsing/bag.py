"""Bags of words: how likely an article's vocabulary makes a line.

The bag is a unigram model over pairs of characters, mixed with that of the whole page (Jelinek-Mercer smoothing), so
that a pair which neither of two articles has used says nothing about which of them a line belongs to. Pairs that stand
in one line only count as length and nothing else.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum, log

from desktop.parsing.cohesion import Terms
from desktop.parsing.line import Line

_BACKGROUND = 0.25
"""Share of the page's model in the mixture."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line for a bag: `numbers` of its pairs that other lines have too, and its `size`, all pairs."""

    numbers: tuple[int, ...]
    size: int


class Background:
    """The vocabulary of a whole page.

    Parameters: `terms`, of the page; `lines`, all that may be in an article.
    """

    def __init__(self, terms: Terms, lines: Sequence[Line]) -> None:
        self._terms = terms
        self._words: dict[int, Words] = {}
        total = 0
        counts = terms.counts
        repeated = [pair for pair, count in counts.items() if count > 1]
        self._numbers = {pair: number for number, pair in enumerate(repeated)}
        for line in lines:
            total += len(terms.pairs(line))
        self.rarity = [total / (_BACKGROUND * counts[pair]) for pair in repeated]
        """By how much a pair is rarer than the share of the page's model in the mixture."""

    def words(self, line: Line) -> Words:
        """Return a line as its bag takes it."""
        found = self._words.get(line.index)
        if found is None:
            pairs = self._terms.pairs(line)
            numbers = self._numbers
            found = Words(tuple([numbers[pair] for pair in pairs if pair in numbers]), len(pairs))
            self._words[line.index] = found
        return found

    def all_words(self, lines: Iterable[Line]) -> list[Words]:
        """Return several lines as a bag takes them."""
        return [self.words(line) for line in lines]


class Bag:
    """The vocabulary of an article.

    Parameters: `background`, of the page; `lines`.
    """

    __slots__ = ("_counts", "_rarity", "_total")

    def __init__(self, background: Background, lines: Iterable[Words]) -> None:
        self._rarity = background.rarity
        counts = [0] * len(self._rarity)
        total = 0
        for line in lines:
            for number in line.numbers:
                counts[number] += 1
            total += line.size
        self._counts = counts
        self._total = total

    def gain(self, line: Words, without: bool = False) -> float:
        """Return by how many nats this bag makes a line likelier than the page as a whole does.

        Parameters: `line`; `without`, whether the line is in the bag and has to be left out of it.
        """
        own = 1 if without else 0
        total = self._total - line.size if without else self._total
        if total <= 0:
            return 0.0
        counts, rarity, scale = self._counts, self._rarity, (1 - _BACKGROUND) / total
        # fsum: the same whatever the order of the pairs, which differs with the hash seed.
        return fsum([log(1 + (counts[i] - own) * scale * rarity[i]) for i in line.numbers if counts[i] > own])


def likelihood(background: Background, lines: Sequence[Words]) -> float:
    """Return how well the lines of an article foretell each other, in nats: each line left out once."""
    bag = Bag(background, lines)
    return sum([bag.gain(line, without=True) for line in lines])
