"""Edits of single blocks: cutting, gluing, reading order, roles and joins."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.curation.draft import CURATOR, Draft
from desktop.curation.duplicates import mark_duplicate
from desktop.curation.prose import ends_sentence
from desktop.curation.refusal import EditRefused
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import FURNITURE, NO_ARTICLE, TEXT, Role

__all__ = ["cut", "glue", "mark_duplicate", "mark_furniture", "read_as_printed", "reorder", "set_join", "set_role"]


def cut(page: Page, block_id: int, offset: int) -> Page:
    """Cut a block in two; the halves keep role and article, the second has a new id.

    Parameters: `offset`, code points of the page's text, inside the block. The second half joins the first when the
    cut is inside a sentence of running text. Raises: `EditRefused` when one half would be blank.
    """
    draft = Draft(page)
    block = draft.block(block_id)
    if not block.start < offset < block.end:
        raise EditRefused("The cut must be inside the block: put it between two characters.")
    head, tail = page.text[block.start : offset].rstrip(), page.text[offset : block.end].lstrip()
    if not head or not tail:
        raise EditRefused("The cut must leave text on both sides.")
    first = replace(block, end=block.start + len(head))
    joins = block.article is not None and block.role in TEXT and not ends_sentence(head)
    second = replace(block, id=draft.next_id(), start=block.end - len(tail), joins_previous=joins)
    draft.blocks |= {first.id: first, second.id: second}
    if block.article is not None:
        order = draft.order[block.article]
        order.insert(order.index(block_id) + 1, second.id)
    return draft.finish()


def glue(page: Page, block_id: int, other_id: int) -> Page:
    """Make two blocks that follow each other in the text into one, with the id and the role of the first.

    Raises: `EditRefused` when another block is between them, or when they are accounted for differently (two
    articles, furniture and text, a repeat and an original), since gluing would then move text silently.
    """
    draft = Draft(page)
    first, second = sorted((draft.block(block_id), draft.block(other_id)), key=lambda block: block.start)
    if page.block_index[second.id] - page.block_index[first.id] != 1:
        raise EditRefused("Only blocks that follow each other in the text can be glued.")
    if _account(first) != _account(second):
        raise EditRefused("The two blocks belong to different things: put them into one article first.")
    draft.spent = max(draft.spent, max(draft.blocks) + 1)
    draft.blocks[first.id] = replace(first, end=second.end)
    del draft.blocks[second.id]
    if first.article is not None:
        draft.order[first.article].remove(second.id)
    _repoint(draft, {second.id: first.id})
    return draft.finish()


def _account(block: Block) -> tuple[object, ...]:
    """Return what accounts for a block; only blocks with the same can become one."""
    return block.article, block.role in NO_ARTICLE, block.duplicate_of is None, block.applies_to


def _repoint(draft: Draft, originals: dict[int, int]) -> None:
    """Let the duplicates of some blocks repeat others instead."""
    for block in list(draft.blocks.values()):
        if block.duplicate_of is not None and block.duplicate_of in originals:
            draft.blocks[block.id] = replace(block, duplicate_of=originals[block.duplicate_of])


def reorder(page: Page, block_ids: Iterable[int], *, by: int = 0, before: int | None = None) -> Page:
    """Move blocks of one article, all together, to another place of its reading order; the text stays.

    Parameters: `by`, places down, up if below zero; or `before`, a block of the article. Raises: `EditRefused` for
    blocks of several articles or of none, or when they are at that end already.
    """
    draft = Draft(page)
    owner, chosen = _of_one_article(draft, block_ids)
    order = draft.order[owner]
    rest = [each for each in order if each not in set(chosen)]
    if before is None:
        at = max(0, order.index(chosen[0]) + by)
    elif before in rest:
        at = rest.index(before)
    else:
        raise EditRefused("The blocks can't go there: choose a block of the article that stays in it.")
    draft.order[owner] = [*rest[:at], *chosen, *rest[at:]]
    if draft.order[owner] == order:
        raise EditRefused("The blocks already stand at that place of the article.")
    return draft.finish()


def read_as_printed(page: Page, block_ids: Iterable[int]) -> Page:
    """Let blocks of one article be read where they are printed: behind the nearest earlier one of the text.

    Raises: `EditRefused` for blocks of several articles or of none, or when they are read there already.
    """
    draft = Draft(page)
    owner, chosen = _of_one_article(draft, block_ids)
    order = draft.order[owner]
    draft.order[owner] = [each for each in order if each not in set(chosen)]
    draft.put_by_text(chosen, owner)
    if draft.order[owner] == order:
        raise EditRefused("The blocks already stand at that place of the article.")
    return draft.finish()


def _of_one_article(draft: Draft, block_ids: Iterable[int]) -> tuple[str, list[int]]:
    chosen = draft.select(block_ids)
    owners = {draft.blocks[each].article for each in chosen}
    owner = draft.blocks[chosen[0]].article
    if owner is None or len(owners) > 1:
        raise EditRefused("Only blocks of one article can be put in another order: select blocks of one.")
    return owner, chosen


def set_role(page: Page, block_ids: Iterable[int], role: Role) -> Page:
    """Give blocks a role.

    Roles of furniture and noise take a block out of its article; roles of text make furniture, noise and duplicates
    unassigned. Raises: `EditRefused` for the role duplicate, which needs an original.
    """
    if role is Role.DUPLICATE:
        raise EditRefused("Say which block is repeated: use “Mark as duplicate of”.")
    draft = Draft(page)
    chosen = [each for each in draft.select(block_ids) if draft.blocks[each].role is not role]
    if role in NO_ARTICLE:
        draft.take(chosen)
    for block_id in chosen:
        decided = replace(draft.blocks[block_id], role=role, duplicate_of=None)
        draft.blocks[block_id] = replace(decided, confidence=1.0, reasons=(CURATOR,))
    return draft.finish()


def mark_furniture(page: Page, block_ids: Iterable[int]) -> Page:
    """Mark blocks as belonging to the page itself; mastheads and colophons stay what they are."""
    chosen = Draft(page).select(block_ids)
    marked = [each for each in chosen if page.block_by_id[each].role not in FURNITURE]
    return set_role(page, marked, Role.PAGE_FURNITURE) if marked else page


def set_join(page: Page, block_ids: Iterable[int], joins: bool) -> Page:
    """Say whether blocks continue the sentence of the block before them in their article.

    Raises: `EditRefused` for a block that has none before it.
    """
    draft = Draft(page)
    for block_id in draft.select(block_ids):
        block = draft.blocks[block_id]
        if joins and (block.article is None or draft.order[block.article][0] == block_id):
            raise EditRefused("A block can only join one before it in its article: this one has none.")
        draft.blocks[block_id] = replace(block, joins_previous=joins)
    return draft.finish()
