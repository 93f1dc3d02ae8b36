"""Edit operations: how much a curator has left to do."""

from collections.abc import Collection, Hashable


def operations(pairs: Collection[tuple[Hashable, Hashable]]) -> int:
    """Return how many splits and merges lead from one clustering to another.

    Clusters that share text form a graph with an edge for each pair; every edge beyond the one that a cluster needs
    is a split on the one side or a merge on the other.

    Parameters: `pairs`, the clusters of the two that share text, each pair once.
    """
    return 2 * len(pairs) - len({one for one, _ in pairs}) - len({other for _, other in pairs})
