"""Figures: the scores of many pages as single numbers."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from statistics import fmean, median

from desktop.quality.score import PageScore
from desktop.quality.tally import Hits, Share


@dataclass(frozen=True, slots=True)
class Figures:
    """The scores of some pages, pooled.

    `b3`, `pq` and `ops` are means over the pages and `median_ops` a median; all others are counted over all pages
    together. `names` and `issue` are of those pages alone whose references tell them.
    """

    pages: int
    b3: float
    pq: float
    ops: float
    median_ops: float
    exact: Share
    displaced: Share
    interleaved: Share
    order: Share
    role: Share
    headline: Share
    confident_exact: Share
    confident: Share
    noise: Hits
    join: Hits
    jumps: Hits
    names: Hits
    issue: Share

    def values(self) -> dict[str, float | None]:
        """Return every figure but the count of pages by its name; None where there was nothing to count."""
        content = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "pages"}
        return {name: each.value if isinstance(each, Share | Hits) else each for name, each in content.items()}


def pool(scores: Iterable[PageScore]) -> Figures:
    """Return the figures of some pages. Raises: `ValueError` when there is none."""
    rows = list(scores)
    if not rows:
        raise ValueError("There is no page to measure.")
    ops = [row.ops for row in rows]
    return Figures(
        pages=len(rows),
        b3=fmean(row.b3 for row in rows),
        pq=fmean(row.pq for row in rows),
        ops=fmean(ops),
        median_ops=median(ops),
        exact=_shares(row.exact for row in rows),
        displaced=_shares(row.displaced for row in rows),
        interleaved=_shares(row.interleaved for row in rows),
        order=_shares(row.order for row in rows),
        role=_shares(row.role for row in rows),
        headline=_shares(row.headline for row in rows),
        confident_exact=_shares(row.confident_exact for row in rows),
        confident=_shares(row.confident for row in rows),
        noise=_hits(row.noise for row in rows),
        join=_hits(row.join for row in rows),
        jumps=_hits(row.jumps for row in rows),
        names=_hits(row.names for row in rows),
        issue=_shares(row.issue for row in rows),
    )


def _shares(shares: Iterable[Share | None]) -> Share:
    return sum((share for share in shares if share is not None), Share())


def _hits(hits: Iterable[Hits | None]) -> Hits:
    return sum((each for each in hits if each is not None), Hits())
