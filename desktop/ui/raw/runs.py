"""Runs: neighbouring blocks of the page that belong to the same thing, and the boundaries between them."""

from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import HEADS
from desktop.ui.raw.rows import state_of


def run_of(page: Page, block_id: int) -> tuple[int, ...]:
    """Return the run that a block is in, in the order of the text."""
    top, bottom = _end(page, block_id, -1), _end(page, block_id, 1)
    return tuple(block.id for block in page.blocks[top : bottom + 1])


def extended(page: Page, chosen: tuple[int, ...], current: int, step: int) -> tuple[int, ...]:
    """Return a selection that goes on to the next boundary.

    Parameters: `chosen`, the selected blocks in the order of the text; `current`, the one at its moving end; `step`, +1
    down the page, -1 up. Where the moving end stands at a boundary already, the whole next run is taken.
    """
    order = page.block_index
    anchor = order[chosen[0] if current == chosen[-1] else chosen[-1]]
    here = order[current]
    target = _end(page, current, step)
    if target == here and len(chosen) > 1 and 0 <= here + step < len(page.blocks):
        target = _end(page, page.blocks[here + step].id, step)
    return tuple(block.id for block in page.blocks[min(anchor, target) : max(anchor, target) + 1])


def _end(page: Page, block_id: int, step: int) -> int:
    """Return the place of the last block before the next boundary."""
    place = page.block_index[block_id]
    while 0 <= place + step < len(page.blocks):
        upper, lower = sorted((place, place + step))
        if _is_boundary(page.blocks[upper], page.blocks[lower]):
            break
        place += step
    return place


def _is_boundary(upper: Block, lower: Block) -> bool:
    begins = lower.role in HEADS and upper.role not in HEADS
    return begins or (state_of(upper), upper.article) != (state_of(lower), lower.article)
