"""The search for a run of lines that belongs to another article: bags and bounds are refined in turns."""

from collections.abc import Sequence

from desktop.parsing.bag import Background, Bag
from desktop.parsing.line import Line

_ROUNDS = 3


class Search:
    """Looks for the run of an article's lines that another article's vocabulary makes likelier.

    Parameters: `background`, of the page; `theirs`, the bag of the other article; `lines`, of the article; `costs`,
    in nats, of a cut before each line and at the end; `first`, the place of the first line that may go.
    """

    def __init__(
        self, background: Background, theirs: Bag, lines: Sequence[Line], costs: Sequence[float], first: int
    ) -> None:
        self._background = background
        self._theirs = theirs
        self._lines = lines
        self._words = [background.words(line) for line in lines]
        self._costs = costs
        self._first = first
        self._seen: set[tuple[int, int]] = set()

    def best(self, guess: tuple[int, int]) -> tuple[float, int, int, list[float]] | None:
        """Return by how many nats the likeliest run is likelier elsewhere, its start and stop; None if there is none.

        Parameters: `guess`, bounds to begin with, beside the last lines and parts of the article.
        """
        size, first = len(self._lines), self._first
        third = max(1, (size - first) // 3)
        best: tuple[float, int, int, list[float]] | None = None
        for start, stop in (guess, (size - third, size), (first + third, size - third)):
            found = self._refined(start, stop)
            if found is not None and (best is None or found[0] > best[0]):
                best = found
        if best is None:
            return None
        whole = Bag(self._background, self._lines)
        apart = whole.likelihood() + self._theirs.likelihood()
        whole.put(self._theirs)
        return best[0] - max(apart, whole.likelihood()), *best[1:]

    def _refined(self, start: int, stop: int) -> tuple[float, int, int, list[float]] | None:
        """Return the likelihood of both articles, start and stop after some rounds; None where others came before."""
        gains: list[float] = []
        for _ in range(_ROUNDS):
            if (start, stop) in self._seen:
                return None
            self._seen.add((start, stop))
            own, other = self._bags(start, stop)
            gains = self._gains(own, other, start, stop)
            best = best_run(gains, self._costs, self._first)
            if best is None:
                return None
            if best == (start, stop):
                break
            start, stop = best
        own, other = self._bags(start, stop)
        return own.likelihood() + other.likelihood(), start, stop, gains

    def _bags(self, start: int, stop: int) -> tuple[Bag, Bag]:
        moved = Bag(self._background, self._lines[start:stop])
        own = Bag(self._background, [*self._lines[:start], *self._lines[stop:]])
        moved.put(self._theirs)
        return own, moved

    def _gains(self, own: Bag, other: Bag, start: int, stop: int) -> list[float]:
        """Return for each line by how much the other bag makes it likelier than its own, itself left out."""
        with_own, with_other = own.gains(), other.gains()
        own_without, other_without = own.gains_without(), other.gains_without()
        gains: list[float] = []
        for place, words in enumerate(self._words):
            inside = start <= place < stop
            theirs, ours = (other_without, with_own) if inside else (with_other, own_without)
            gains.append(sum([theirs.get(pair, 0.0) - ours.get(pair, 0.0) for pair in words]))
        return gains


def best_run(gains: Sequence[float], costs: Sequence[float], first: int) -> tuple[int, int] | None:
    """Return the bounds of the run with the largest sum less the costs of its two cuts, or None if none is positive.

    Parameters: `gains`, of each line; `costs`, of a cut before each line and at the end; `first`, where a run may start.
    """
    best, bounds = 0.0, None
    total, start = 0.0, first
    for place in range(first, len(gains)):
        if total <= -costs[place]:
            total, start = -costs[place], place
        total += gains[place]
        if total - costs[place + 1] > best:
            best, bounds = total - costs[place + 1], (start, place + 1)
    return bounds
