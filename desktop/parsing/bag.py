"""Bags of words: how likely an article's vocabulary makes a line.

The bag is a unigram model over pairs of characters, mixed with that of the whole page (Jelinek-Mercer smoothing), so
that a pair which neither of two articles has used says nothing about which of them a line belongs to. Pairs that stand
in one line only count as length and nothing else.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log

from desktop.parsing.cohesion import Pairs, Terms
from desktop.parsing.line import Line

_ARTICLE = 3.0
"""Share of the article's own model in the mixture, against one of the page's."""


class Background:
    """The vocabulary of a whole page.

    Parameters: `terms`, of the page; `lines`, all that may be in an article.
    """

    def __init__(self, terms: Terms, lines: Sequence[Line]) -> None:
        self._terms = terms
        self._words: dict[int, Pairs] = {}
        self._sizes = {line.index: len(terms.pairs(line)) for line in lines}
        self.counts = terms.counts
        self.scale = _ARTICLE * sum(self._sizes.values())

    def words(self, line: Line) -> Pairs:
        """Return the pairs of a line that other lines have too."""
        found = self._words.get(line.index)
        if found is None:
            found = self._terms.pairs(line) & self._terms.repeated
            self._words[line.index] = found
        return found

    def size(self, line: Line) -> int:
        """Return the number of a line's pairs."""
        return self._sizes[line.index]


class Bag:
    """The vocabulary of an article.

    Parameters: `background`, of the page; `lines`.
    """

    __slots__ = ("_background", "counts", "size")

    def __init__(self, background: Background, lines: Iterable[Line] = ()) -> None:
        self._background = background
        self.counts: Counter[int] = Counter()
        self.size = 0
        self.add(lines)

    def add(self, lines: Iterable[Line]) -> None:
        """Put lines into the bag."""
        words, size, update = self._background.words, self._background.size, self.counts.update
        for line in lines:
            update(words(line))
            self.size += size(line)

    def put(self, other: "Bag") -> None:
        """Put the lines of another bag into this one."""
        self.counts.update(other.counts)
        self.size += other.size

    def take(self, lines: Iterable[Line]) -> None:
        """Take lines out of the bag again."""
        words, size, subtract = self._background.words, self._background.size, self.counts.subtract
        for line in lines:
            subtract(words(line))
            self.size -= size(line)

    @property
    def scale(self) -> float:
        """By how much a pair of the bag is likelier in it than on the page, for a pair that stands on it once."""
        return self._background.scale / max(1, self.size)

    def gains(self) -> dict[int, float]:
        """Return by how many nats the bag makes each of its pairs likelier than the page as a whole does."""
        scale, page = self.scale, self._background.counts
        return {pair: log(1 + count * scale / page[pair]) for pair, count in self.counts.items() if count > 0}

    def gains_without(self) -> dict[int, float]:
        """Return the same for a line of the bag, which is left out of it."""
        scale, page = self.scale, self._background.counts
        return {
            pair: log(1 + (count - 1) * scale / page[pair]) for pair, count in self.counts.items() if count > 1
        }

    def likelihood(self) -> float:
        """Return how well the lines of the bag foretell each other, in nats: each line left out once."""
        scale, page = self.scale, self._background.counts
        return sum(
            [count * log(1 + (count - 1) * scale / page[pair]) for pair, count in self.counts.items() if count > 1]
        )
