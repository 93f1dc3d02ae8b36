"""The search for a run of lines that belongs to another article: bags and bounds are refined in turns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import fsum

from desktop.parsing.bag import Background, Bag
from desktop.parsing.cohesion import NO_PAIRS, Pairs
from desktop.parsing.line import Line

_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Run:
    """Lines of an article, `start` to `stop`, and by how many `nats` they are likelier in the other article."""

    nats: float
    start: int
    stop: int


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
        self._own = own = Bag(background, lines)
        # Other pairs say nothing: only one line of either article has them.
        telling = own.several | (own.pairs & theirs.pairs)
        self._words = [background.words[line] & telling for line in lines]
        self._costs = costs
        self._first = first

    def runs(self, guess: tuple[int, int], beside: int) -> list[Run]:
        """Return the likeliest run and those whose bounds are near its own; none where there is none.

        Parameters: `guess`, bounds to begin with; `beside`, lines that a bound may differ.
        """
        start, stop = guess
        gains: list[float] = []
        own, other = self._bags(start, stop)
        for _ in range(_ROUNDS):
            gains = self._gains(own, other, start, stop)
            best = best_run(gains, self._costs, self._first)
            if best is None:
                return []
            if best == (start, stop):
                break
            start, stop = best
            own, other = self._bags(start, stop)
        nats = own.likelihood() + other.likelihood() - self._unmoved
        return self._around(Run(nats, start, stop), gains, beside)

    def ending(self, places: range) -> list[Run]:
        """Return the runs that begin at any of some places but the last, and end with that."""
        runs: list[Run] = []
        for start in places[:-1]:
            own, other = self._bags(start, places.stop)
            runs.append(Run(own.likelihood() + other.likelihood() - self._unmoved, start, places.stop))
        return runs

    @cached_property
    def _unmoved(self) -> float:
        """How well the lines foretell each other where none moves, in two articles or in one."""
        apart = self._own.likelihood() + self._theirs.likelihood()
        return max(apart, self._own.likelihood_with(self._theirs))

    def _around(self, run: Run, gains: Sequence[float], beside: int) -> list[Run]:
        """Return a run and those with other bounds near its own, which its gains tell apart."""
        size = len(self._lines)
        sums = [0.0]
        for gain in gains:
            sums.append(sums[-1] + gain)
        base = run.nats - (sums[run.stop] - sums[run.start])
        return [
            Run(base + sums[stop] - sums[start], start, stop)
            for start in range(max(self._first, run.start - beside), min(run.start + beside + 1, size))
            for stop in range(max(start + 1, run.stop - beside), min(run.stop + beside, size) + 1)
        ]

    def _bags(self, start: int, stop: int) -> tuple[Bag, Bag]:
        """Return the bags of the two articles with some lines moved."""
        own = Bag(self._background, [*self._lines[:start], *self._lines[stop:]])
        return own, Bag(self._background, self._lines[start:stop], self._theirs)

    def _gains(self, own: Bag, other: Bag, start: int, stop: int) -> list[float]:
        """Return for each line by how much the other bag makes it likelier than its own, itself left out."""
        words = self._words
        moved, rest = NO_PAIRS.union(*words[start:stop]), NO_PAIRS.union(*words[:start], *words[stop:])
        goes = _differences(other.gains(moved, without=1), own.gains(moved), moved)
        stays = _differences(other.gains(rest), own.gains(rest, without=1), rest)
        return [
            fsum(map((goes if start <= place < stop else stays).__getitem__, pairs))
            for place, pairs in enumerate(words)
        ]


def _differences(theirs: Mapping[int, float], ours: Mapping[int, float], pairs: Pairs) -> dict[int, float]:
    return {pair: theirs.get(pair, 0.0) - ours.get(pair, 0.0) for pair in pairs}


def best_run(gains: Sequence[float], costs: Sequence[float], first: int) -> tuple[int, int] | None:
    """Return the bounds of the run with the largest sum less the costs of its two cuts, or None if none is positive.

    Parameters: `gains`, of each line; `costs`, of a cut before each line and at the end; `first`, where runs may start.
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
