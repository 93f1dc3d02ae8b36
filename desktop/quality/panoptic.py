"""Panoptic quality: which articles of two pages are the same, and how alike those are."""

from dataclasses import dataclass

from desktop.quality.alignment import Alignment

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


def match_articles(alignment: Alignment) -> Matching:
    """Return the matching of a page's articles with those of its reference: pairs that share more than half."""
    right, found = alignment.right.articles, alignment.found.articles
    pairs: dict[str, str] = {}
    likeness = 0.0
    for wanted, numbers in right.items():
        for said in dict.fromkeys(alignment.found.labels[number] for number in sorted(numbers)):
            if said is None:
                continue
            alike = alignment.size(numbers & found[said]) / alignment.size(numbers | found[said])
            if alike > _SAME:
                pairs[wanted] = said
                likeness += alike
    return Matching(pairs, likeness, len(right), len(found))
