"""Saying that blocks repeat others, and which copy is the real one."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.curation.draft import CURATOR, Draft
from desktop.curation.refusal import EditRefused
from desktop.page.page import Page
from desktop.page.role import Role


def mark_duplicate(page: Page, block_ids: Iterable[int], original_id: int) -> Page:
    """Say that blocks repeat others; they leave their articles.

    Parameters: `block_ids`, one or more; `original_id`, what the first of them in the text repeats: the second
    repeats the block behind that one, and so on. Where the chosen original is itself marked as a repeat of the block,
    the two change places: it takes the block's role and goes into its article by the order of the text. Copies of a
    block that becomes a duplicate repeat its original from then on. Raises: `EditRefused` when originals and copies
    overlap, or there are fewer blocks from the original on.
    """
    draft = Draft(page)
    copies = sorted(draft.select(block_ids), key=lambda block_id: draft.blocks[block_id].start)
    originals = _run(draft, original_id, len(copies))
    if set(copies) & set(originals):
        raise EditRefused("A block can't repeat itself: choose an original outside the selection.")
    repeats = _repeats(draft)
    for copy, original in zip(copies, originals, strict=True):
        _mark(draft, copy, original, repeats)
    draft.take(copies)
    return draft.finish()


def _repeats(draft: Draft) -> dict[int, list[int]]:
    """Return the duplicates of each block that has some."""
    repeats: dict[int, list[int]] = {}
    for block in draft.blocks.values():
        if block.duplicate_of is not None:
            repeats.setdefault(block.duplicate_of, []).append(block.id)
    return repeats


def _run(draft: Draft, first_id: int, length: int) -> list[int]:
    index = draft.page.block_index[draft.block(first_id).id]
    run = [block.id for block in draft.page.blocks[index : index + length]]
    if len(run) < length:
        raise EditRefused("From the original on there are fewer blocks than are selected: choose an earlier one.")
    return run


def _mark(draft: Draft, copy: int, original: int, repeats: dict[int, list[int]]) -> None:
    if draft.blocks[original].duplicate_of == copy:
        _swap_in(draft, copy, original)
        repeats[copy].remove(original)
    original = _source(draft, original)
    if original == copy:
        raise EditRefused("These blocks repeat each other already: choose another original.")
    if (former := draft.blocks[copy].duplicate_of) is not None:
        repeats[former].remove(copy)
    moved = [copy, *repeats.pop(copy, [])]
    for block_id in moved:
        marked = replace(draft.blocks[block_id], role=Role.DUPLICATE, duplicate_of=original, applies_to=())
        draft.blocks[block_id] = replace(marked, confidence=1.0, reasons=(CURATOR,))
    repeats.setdefault(original, []).extend(moved)


def _source(draft: Draft, block_id: int) -> int:
    """Return the original that a block repeats, or the block itself."""
    repeated = draft.blocks[block_id].duplicate_of
    return block_id if repeated is None else repeated


def _swap_in(draft: Draft, copy: int, original: int) -> None:
    """Make a duplicate the real one, in the article and with the role of the block that it repeated."""
    real = draft.blocks[copy]
    swapped = replace(draft.blocks[original], role=real.role, duplicate_of=None, applies_to=real.applies_to)
    draft.blocks[original] = replace(swapped, confidence=1.0, reasons=(CURATOR,))
    if real.article is not None:
        draft.put_by_text([original], real.article)
