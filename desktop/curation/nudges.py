"""Moving the first or the last boundary of an article by some lines."""

from collections.abc import Sequence
from itertools import takewhile

from desktop.curation.draft import Draft
from desktop.curation.refusal import EditRefused
from desktop.page.block import Block
from desktop.page.page import Page, is_unassigned
from desktop.page.role import HEADS


def nudge_start(page: Page, article_id: str, by: int) -> Page:
    """Move the start of an article by some blocks.

    Parameters: `by`, below zero takes that many blocks that stand before its first one in the text, from the articles
    that they are in or from unassigned ones, passing over furniture, duplicates and lines that serve articles; above
    zero gives its first blocks to the article before it in the text, or leaves them unassigned if unassigned text is
    there. Fewer where there are fewer; one always stays. Raises: `EditRefused` when there is none to take or give.
    """
    draft = Draft(page)
    draft.article(article_id)
    order = draft.order[article_id]
    if by < 0:
        taken = _takeable(list(reversed(_beyond(draft, order[0], article_id, -1, -by))))
        draft.take(taken)
        draft.put(taken, article_id, 0)
    elif by > 0:
        given = _spare(order[: min(by, len(order) - 1)])
        _give(draft, given, _beyond(draft, order[0], article_id, -1, 1))
    return draft.finish()


def nudge_end(page: Page, article_id: str, by: int) -> Page:
    """Move the end of an article by some blocks: above zero takes blocks behind its last one, below zero gives.

    Parameters and errors as in `nudge_start`, the other way round.
    """
    draft = Draft(page)
    draft.article(article_id)
    order = draft.order[article_id]
    if by > 0:
        taken = _takeable(_beyond(draft, order[-1], article_id, 1, by))
        draft.take(taken)
        draft.put(taken, article_id, len(draft.order[article_id]))
    elif by < 0:
        given = _spare(order[max(1, len(order) + by) :])
        _give(draft, given, _beyond(draft, order[-1], article_id, 1, 1))
    return draft.finish()


def take_to_headline(page: Page, article_id: str) -> Page:
    """Let an article take everything behind its last block up to the next headline, or to the end of the page.

    Furniture, duplicates and lines that serve articles stay as they are. Raises: `EditRefused` when the next headline
    follows at once.
    """
    draft = Draft(page)
    draft.article(article_id)
    order = draft.order[article_id]
    following = _beyond(draft, order[-1], article_id, 1, len(page.blocks))
    taken = _takeable(list(takewhile(lambda each: draft.blocks[each].role not in HEADS, following)))
    draft.take(taken)
    draft.put(taken, article_id, len(draft.order[article_id]))
    return draft.finish()


def _beyond(draft: Draft, edge: int, article_id: str, step: int, count: int) -> list[int]:
    """Return up to `count` blocks beyond an edge of an article, nearest first, that could be in it and are not."""
    blocks = draft.page.blocks
    index = draft.page.block_index[edge] + step
    found: list[int] = []
    while 0 <= index < len(blocks) and len(found) < count:
        block = blocks[index]
        if block.article != article_id and _may_change_hands(block):
            found.append(block.id)
        index += step
    return found


def _may_change_hands(block: Block) -> bool:
    return block.article is not None or is_unassigned(block)


def _takeable(taken: list[int]) -> list[int]:
    if not taken:
        raise EditRefused("There is no further block that this article could take.")
    return taken


def _spare(given: Sequence[int]) -> list[int]:
    if not given:
        raise EditRefused("The article has only this block: merge it with another one instead.")
    return list(given)


def _give(draft: Draft, given: list[int], neighbours: list[int]) -> None:
    """Give blocks to the article of the neighbouring block, by the order of the text, or leave them unassigned."""
    owner = draft.blocks[neighbours[0]].article if neighbours else None
    draft.take(given)
    if owner is not None:
        draft.put_by_text(given, owner)
