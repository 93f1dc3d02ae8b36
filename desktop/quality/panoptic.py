"""Panoptic quality: which articles of two pages are the same, and how alike those are."""

from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from desktop.quality.clusters import Clusters

_SAME = 0.5
"""Sets that share more than half of their union have no second partner, so matching needs no search."""


@dataclass(frozen=True)
class Matching:
    """Which article of a page is which of the reference.

    Parameters: `pairs`, ids of the page's articles by those of the reference; `likeness`, the sum of the matches'
    intersections over their unions; `wanted` and `found`, how many articles the two have.
    """

    pairs: dict[str, str]
    likeness: float
    wanted: int
    found: int

    @property
    def quality(self) -> float:
        """The panoptic quality: Kirillov et al., Panoptic segmentation (2019); 1.0 when there is no article."""
        of = (self.wanted + self.found) / 2
        return self.likeness / of if of else 1.0


def match_articles(right: Clusters, found: Clusters, shared: Mapping[tuple[Hashable, Hashable], int]) -> Matching:
    """Return the matching of two pages' articles: the pairs that share more than half of their union.

    Parameters: `right` and `found`, the articles of the reference and of the page; `shared`, the code points that
    each two clusters of them share.
    """
    wanted_size: defaultdict[Hashable, int] = defaultdict(int)
    found_size: defaultdict[Hashable, int] = defaultdict(int)
    for (wanted, said), weight in shared.items():
        wanted_size[wanted] += weight
        found_size[said] += weight
    pairs: dict[str, str] = {}
    likeness = 0.0
    for (wanted, said), weight in shared.items():
        alike = weight / (wanted_size[wanted] + found_size[said] - weight)
        if isinstance(wanted, str) and isinstance(said, str) and alike > _SAME:
            pairs[wanted] = said
            likeness += alike
    return Matching(pairs, likeness, len(right.articles), len(found.articles))
