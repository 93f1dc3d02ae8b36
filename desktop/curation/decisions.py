"""What a person decided about a page, told by how it differs from the proposal."""

from dataclasses import replace

from desktop.curation.regions import Unit, cut_of
from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.page import Issue, Page, PageStatus

_DATED = frozenset({"date", "date_basis"})


def touched(base: Page, now: Page) -> frozenset[Unit]:
    """Return the articles of a page, and the blocks in none, about which a person decided something.

    All of a page that is called done counts: it was found to be right. Parameters: `base`, the proposal.
    """
    alone = [block for block in now.blocks if block.article is None]
    if now.status is PageStatus.DONE:
        return frozenset([*now.article_by_id, *(block.id for block in alone)])
    before = {(block.start, block.end): block for block in base.blocks}
    return frozenset(
        [
            *(each.id for each in now.articles if _is_decided(base, now, each)),
            *(each.id for each in alone if _is_set_apart(base, now, before.get((each.start, each.end)), each)),
        ]
    )


def _is_decided(base: Page, now: Page, article: Article) -> bool:
    said = base.article_by_id.get(article.id)
    if said is None or cut_of(base, said.id) != cut_of(now, article.id):
        return True
    return replace(said, blocks=article.blocks, confidence=article.confidence, reasons=article.reasons) != article


def _is_set_apart(base: Page, now: Page, said: Block | None, block: Block) -> bool:
    if said is None or said.article is not None:
        return True
    one, other = ((each.role, each.applies_to) for each in (said, block))
    return one != other or _original(base, said) != _original(now, block)


def _original(page: Page, block: Block) -> tuple[int, int] | None:
    if block.duplicate_of is None:
        return None
    original = page.block_by_id[block.duplicate_of]
    return original.start, original.end


def is_reordered(base: Page, now: Page) -> bool:
    """Say whether a person gave the articles another order."""
    one = [each.id for each in now.articles if each.id in base.article_by_id]
    return one != [each.id for each in base.articles if each.id in now.article_by_id]


def decided_issue(base: Issue, now: Issue, new: Issue) -> Issue:
    """Return what a later parser says of the issue, but for what a person corrected."""
    names = {name for name in Issue.__slots__ if getattr(base, name) != getattr(now, name)}
    if names & _DATED:
        names |= _DATED
    return replace(new, **{name: getattr(now, name) for name in names})
