"""Checks of jumps: articles that go on on another page, or come from one, and are not linked with their other part."""

from collections.abc import Iterator

from desktop.curation.around import Around
from desktop.curation.block_checks import name_of
from desktop.curation.link import Place
from desktop.curation.links import Candidate
from desktop.curation.parts import page_name
from desktop.curation.problem import Problem, Repair, Severity
from desktop.page.article import Article, Kind
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import Role


def jump_problems(page: Page, around: Around) -> Iterator[Problem]:
    """Yield a problem for each jump without a Link, with the Link as its repair where one partner is clear."""
    open_jumps = [
        (article, onwards)
        for article in page.articles
        for onwards, printed, linked in (
            (True, article.continues_to if article.kind is not Kind.TEASER else None, around.gone_on),
            (False, article.continues_from, around.begun),
        )
        if printed and article.id not in linked
    ]
    proposed = around.proposed(page) if open_jumps else {}
    for article, onwards in open_jumps:
        candidate = proposed.get((Place(around.page_id, article.id), onwards))
        if candidate is not None:
            yield _found(page, article, candidate, onwards=onwards)
        else:
            yield _open(page, article, onwards=onwards)


def _found(page: Page, article: Article, candidate: Candidate, *, onwards: bool) -> Problem:
    other = candidate.later if onwards else candidate.earlier
    text = "Goes on on page %1 in “%2” (%3: %4)" if onwards else "Comes from page %1, from “%2” (%3: %4)"
    because = "because:" + "+".join(candidate.reasons)
    number = "、".join(map(page_name, other.pages)) or "?"
    return Problem(
        "found_jump",
        Severity.MAY,
        text,
        (number, other.name, f"{candidate.score:.2f}", because),
        jump_block(page, article, onwards=onwards).id,
        article.id,
        Repair("Link with page %1", (number,), "link", link=candidate.link),
    )


def _open(page: Page, article: Article, *, onwards: bool) -> Problem:
    text = (
        "“%1” goes on on page %2: its other part is not linked"
        if onwards
        else "“%1” comes from page %2: its other part is not linked"
    )
    printed = page_name((article.continues_to if onwards else article.continues_from) or "")
    block = jump_block(page, article, onwards=onwards)
    return Problem("open_jump", Severity.MAY, text, (name_of(page, article), printed), block.id, article.id)


def jump_block(page: Page, article: Article, *, onwards: bool) -> Block:
    """Return the block of an article's jump, else its last or its first block."""
    blocks = page.blocks_of(article)
    role = Role.JUMP_TO if onwards else Role.JUMP_FROM
    return next((block for block in blocks if block.role is role), blocks[-1 if onwards else 0])
