"""Clusters: the units of a page grouped by article."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Clusters:
    """Units grouped by their labels; each unit without one is a cluster of its own.

    Parameters: `labels`, the id of the article of each unit, or None for noise.
    """

    labels: tuple[str | None, ...]

    @cached_property
    def keys(self) -> tuple[Hashable, ...]:
        """The cluster of each unit: an article's id, or the unit's own number."""
        return tuple(number if label is None else label for number, label in enumerate(self.labels))

    @cached_property
    def articles(self) -> dict[str, frozenset[int]]:
        """The units of each article, in the order in which articles begin in the text."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, label in enumerate(self.labels):
            if label is not None:
                found[label].append(number)
        return {label: frozenset(numbers) for label, numbers in found.items()}

    @cached_property
    def noise(self) -> frozenset[int]:
        """The units that are in no article."""
        return frozenset(number for number, label in enumerate(self.labels) if label is None)


def overlaps(
    one: Clusters, other: Clusters, weighed: Iterable[tuple[int, int]]
) -> dict[tuple[Hashable, Hashable], int]:
    """Return the weight that each two clusters share, for those that share any.

    Parameters: `weighed`, numbers of units with their weights in code points.
    """
    shared: defaultdict[tuple[Hashable, Hashable], int] = defaultdict(int)
    for number, weight in weighed:
        shared[one.keys[number], other.keys[number]] += weight
    return dict(shared)
