"""What is true of every page, whoever made it."""

from collections.abc import Iterator
from functools import lru_cache

from desktop.page.itself import Itself
from desktop.page.page import Page
from desktop.page.role import NO_ARTICLE, Role


class BrokenPage(ValueError):
    """A page that breaks an invariant; its message names the first fault."""


def faults(page: Page) -> Iterator[str]:
    """Yield a sentence for each way in which a page breaks the invariants; none for a sound page."""
    yield from _text_faults(page)
    yield from _article_faults(page)
    yield from _reference_faults(page)


def checked(page: Page) -> Page:
    """Return the page itself. Raises: `BrokenPage` with the first fault when it has one."""
    _require_sound(Itself(page))
    return page


@lru_cache(maxsize=4)  # an edit is checked where it is made, and again before it is saved
def _require_sound(this: Itself[Page]) -> None:
    for fault in faults(this.value):
        raise BrokenPage(fault)


def _text_faults(page: Page) -> Iterator[str]:
    end = 0
    for block in page.blocks:
        if block.start < end or block.end <= block.start or block.end > len(page.text):
            yield f"block {block.id} overlaps another, is empty or lies outside the text"
        if not page.text[end : block.start].isspace() and block.start > end:
            yield f"text before block {block.id} is in no block"
        if page.text[block.start : block.end].isspace():
            yield f"block {block.id} is blank"
        end = block.end
    if page.text[end:] and not page.text[end:].isspace():
        yield "text after the last block is in no block"
    if len(page.block_by_id) != len(page.blocks):
        yield "a block id is used twice"


def _article_faults(page: Page) -> Iterator[str]:
    if len(page.article_by_id) != len(page.articles):
        yield "an article id is used twice"
    owner: dict[int, str] = {}
    for article in page.articles:
        if not article.blocks:
            yield f"article {article.id} has no blocks"
        if article.accepted and not article.accepted <= article.labels:
            yield f"article {article.id} took a suggestion that is not among its labels"
        for block_id in article.blocks:
            if block_id in owner:
                yield f"block {block_id} is listed twice"
            owner[block_id] = article.id
    for block in page.blocks:
        if owner.pop(block.id, None) != block.article:
            yield f"block {block.id} and its article disagree"
    if owner:
        yield f"article {next(iter(owner.values()))} lists an unknown block"


def _reference_faults(page: Page) -> Iterator[str]:
    for block in page.blocks:
        if block.article is not None and (block.role in NO_ARTICLE or block.duplicate_of is not None):
            yield f"block {block.id} is {block.role} and yet in an article"
        if block.duplicate_of is not None:
            original = page.block_by_id.get(block.duplicate_of)
            if original is None or original.id == block.id or original.duplicate_of is not None:
                yield f"block {block.id} repeats no original"
            if block.role is not Role.DUPLICATE:
                yield f"block {block.id} repeats another and is {block.role}"
        if block.joins_previous and block.article is None:
            yield f"block {block.id} joins and is in no article"
        if block.joins_previous and _is_first(page, block.id, block.article):
            yield f"block {block.id} joins and is the first of its article"
        if any(article_id not in page.article_by_id for article_id in block.applies_to):
            yield f"block {block.id} applies to an unknown article"
        if block.applies_to and block.article is not None:
            yield f"block {block.id} applies to articles and is in one"


def _is_first(page: Page, block_id: int, article_id: str | None) -> bool:
    article = page.article_by_id.get(article_id or "")
    return article is not None and bool(article.blocks) and article.blocks[0] == block_id
