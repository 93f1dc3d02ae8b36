"""Making the edit that a problem suggests."""

from collections.abc import Callable

from desktop.curation.articles import set_issue
from desktop.curation.blocks import mark_duplicate, set_role
from desktop.curation.boundaries import merge, move_blocks, start_article
from desktop.curation.labels import remove_topics
from desktop.curation.problem import FILL_IN, Repair
from desktop.page.page import Page
from desktop.page.role import Role


def apply_repair(page: Page, repair: Repair, new_id: str) -> Page:
    """Return the page with a repair made, as it is for one that only a person can make.

    Parameters: `new_id`, for the article that the repair may start. Raises: `EditRefused` when the page has changed
    so that it can't be made; `KeyError` for a repair that no check suggests.
    """
    return _EDITS[repair.edit](page, repair, new_id)


def _move(page: Page, repair: Repair, new_id: str) -> Page:
    return move_blocks(page, repair.blocks, repair.value)


def _start(page: Page, repair: Repair, new_id: str) -> Page:
    return start_article(page, repair.blocks, new_id)


def _merge(page: Page, repair: Repair, new_id: str) -> Page:
    owner = page.block_by_id[repair.blocks[0]].article if repair.blocks[0] in page.block_by_id else None
    return merge(page, owner or "", repair.value)


def _repeat(page: Page, repair: Repair, new_id: str) -> Page:
    return mark_duplicate(page, repair.blocks, -1 if repair.target is None else repair.target)


def _role(page: Page, repair: Repair, new_id: str) -> Page:
    return set_role(page, repair.blocks, Role(repair.value))


def _date(page: Page, repair: Repair, new_id: str) -> Page:
    return set_issue(page, date=repair.value)


def _remove_topic(page: Page, repair: Repair, new_id: str) -> Page:
    owner = page.block_by_id[repair.blocks[0]].article if repair.blocks[0] in page.block_by_id else None
    return remove_topics(page, (owner,) if owner else (), (repair.value,))


def _leave(page: Page, repair: Repair, new_id: str) -> Page:
    return page


_EDITS: dict[str, Callable[[Page, Repair, str], Page]] = {
    "move_blocks": _move,
    "start_article": _start,
    "merge": _merge,
    "mark_duplicate": _repeat,
    "set_role": _role,
    "set_date": _date,
    "remove_topic": _remove_topic,
    FILL_IN: _leave,
}
