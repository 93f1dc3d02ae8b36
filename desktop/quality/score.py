"""Scores: how well one page agrees with its reference, as counts that can be pooled."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.page.page import Page
from desktop.quality.alignment import Alignment, align
from desktop.quality.bcubed import b_cubed
from desktop.quality.clusters import overlaps
from desktop.quality.edit_operations import operations
from desktop.quality.fields import headline_share, issue_share, jump_hits, name_hits
from desktop.quality.lines import join_hits, noise_hits, role_share
from desktop.quality.panoptic import match_articles
from desktop.quality.reference import Reference
from desktop.quality.tally import Hits, Share
from desktop.quality.verdict import Verdict, verdicts

_CONFIDENT = 0.9


@dataclass(frozen=True)
class PageScore:
    """How well a page agrees with its reference.

    Parameters: `b3` and `pq`, 0 to 1; `ops`, splits and merges left for a curator; `exact`, articles of the reference
    whose text is exactly that of one article of the page, and `displaced` and `interleaved`, those among the articles
    counted apart; `order`, the exact ones that also read in a right order; `role`, kept units with a right role;
    `headline`, articles with a right headline; `confident_exact`, of the page's articles at confidence 0.9 or above
    those that are exact; `confident`, of the page's articles those at 0.9 or above; `noise`, `join`, `jumps` and
    `names`, hits, the last None where the reference names nobody; `issue`, None where it tells no issue; `verdicts`,
    what became of each article.
    """

    b3: float
    pq: float
    ops: int
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
    names: Hits | None
    issue: Share | None
    verdicts: tuple[Verdict, ...]


def compare(reference: Reference, page: Page) -> PageScore:
    """Return how well a page agrees with a reference of the same text. Raises: `OtherText` when it has another."""
    alignment = align(reference, page)
    weights = [(number, unit.weight) for number, unit in enumerate(alignment.units)]
    shared = overlaps(alignment.right, alignment.found, weights)
    matching = match_articles(alignment.right, alignment.found, shared)
    found = verdicts(alignment, matching)
    strict = [(number, weight) for number, weight in weights if number not in alignment.free]
    sure, sure_exact = _confident(alignment, found)
    exact = {verdict.article for verdict in found if verdict.exact is not None}
    return PageScore(
        b3=b_cubed(shared),
        pq=matching.quality,
        ops=operations(overlaps(alignment.right, alignment.found, strict).keys()),
        exact=Share(len(exact), len(found)),
        displaced=_among(reference.displaced, exact),
        interleaved=_among(reference.interleaved, exact),
        order=Share(sum(verdict.in_order for verdict in found), len(exact)),
        role=role_share(alignment),
        headline=headline_share(alignment, matching),
        confident_exact=sure_exact,
        confident=sure,
        noise=noise_hits(alignment),
        join=join_hits(alignment),
        jumps=jump_hits(alignment, matching),
        names=name_hits(alignment, matching) if reference.named else None,
        issue=issue_share(reference.page.issue, page.issue) if reference.dated else None,
        verdicts=found,
    )


def _among(apart: frozenset[str], exact: set[str]) -> Share:
    return Share(len(apart & exact), len(apart))


def _confident(alignment: Alignment, found: Iterable[Verdict]) -> tuple[Share, Share]:
    """Return how many articles of the page are confident, and how many of those are exact."""
    kept = alignment.found.articles
    sure = {each.id for each in alignment.page.articles if each.confidence >= _CONFIDENT and each.id in kept}
    exact = {verdict.exact for verdict in found}
    return Share(len(sure), len(kept)), Share(len(sure & exact), len(sure))
