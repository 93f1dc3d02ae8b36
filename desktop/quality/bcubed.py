"""B-cubed: how much of each character's article is right, on average over characters."""

from collections import defaultdict
from collections.abc import Hashable, Mapping


def b_cubed(shared: Mapping[tuple[Hashable, Hashable], int]) -> float:
    """Return the character-weighted B-cubed F1 of two clusterings; 1.0 when there is no text.

    Bagga & Baldwin, Algorithms for scoring coreference chains (1998). Swapping the clusterings changes nothing.

    Parameters: `shared`, the code points that each two clusters share.
    """
    left: defaultdict[Hashable, int] = defaultdict(int)
    right: defaultdict[Hashable, int] = defaultdict(int)
    for (one, other), weight in shared.items():
        left[one] += weight
        right[other] += weight
    total = sum(left.values())
    if not total:
        return 1.0
    recall = sum(weight * weight / left[one] for (one, _), weight in shared.items()) / total
    precision = sum(weight * weight / right[other] for (_, other), weight in shared.items()) / total
    return 2 * precision * recall / (precision + recall)
