"""Figures: the scores of many pages as single numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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
        """Return every figure by its name; None where there was nothing to count."""
        numbers = {"b3": self.b3, "pq": self.pq, "ops": self.ops, "median_ops": self.median_ops}
        tallies = {name: getattr(self, name).value for name in TALLIES}
        return {**numbers, **tallies}


SHARES = (
    "exact", "displaced", "interleaved", "order", "role", "headline", "confident_exact", "confident", "issue",
)  # fmt: skip
"""Figures that are so many of so many."""

HITS = ("noise", "join", "jumps", "names")
"""Figures that are an F1."""

TALLIES = SHARES + HITS


def pool(scores: Iterable[PageScore]) -> Figures:
    """Return the figures of some pages. Raises: `ValueError` when there is none."""
    rows = list(scores)
    if not rows:
        raise ValueError("There is no page to measure.")
    ops = [row.ops for row in rows]
    shares = {name: _sum_of_shares(rows, name) for name in SHARES}
    hits = {name: _sum_of_hits(rows, name) for name in HITS}
    return Figures(
        pages=len(rows), b3=fmean(row.b3 for row in rows), pq=fmean(row.pq for row in rows),
        ops=fmean(ops), median_ops=median(ops), **shares, **hits,
    )  # fmt: skip


def _sum_of_shares(rows: Sequence[PageScore], name: str) -> Share:
    total = Share()
    for row in rows:
        total += getattr(row, name) or Share()
    return total


def _sum_of_hits(rows: Sequence[PageScore], name: str) -> Hits:
    total = Hits()
    for row in rows:
        total += getattr(row, name) or Hits()
    return total
