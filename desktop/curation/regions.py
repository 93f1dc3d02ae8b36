"""Where two states of a page can be weighed apart: the smallest stretches that no article of either reaches out of."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.curation.correspondence import Piece, pieces
from desktop.page.article import NAME_FIELDS, TEXT_FIELDS
from desktop.page.block import Block
from desktop.page.page import Page

Unit = str | int
"""What stands or falls as one: an article, by its id, or a block that is in none, by its own."""

Cut = tuple[object, ...]
"""How a unit is cut, whatever its ids: equal for two states in which it is the same text, roles and reading order."""

READ_FIELDS = ("kind", *TEXT_FIELDS, *NAME_FIELDS)
"""The fields of an article that a parser reads from its blocks."""


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a page. Parameters: `now` and `new`, the units of two states that hold its text, in its order."""

    now: tuple[Unit, ...]
    new: tuple[Unit, ...]


def regions(now: Page, new: Page) -> tuple[Region, ...]:
    """Return the regions of two states of a page, in the order of the text."""
    over, under = holders(stretches := pieces(now, new))
    seen: set[Unit] = set()
    found: list[Region] = []
    for _, _, block, _ in stretches:
        if (unit := unit_of(block)) not in seen:
            found.append(region := _region(unit, over, under))
            seen.update(region.now)
    return tuple(found)


def unit_of(block: Block) -> Unit:
    """Return the unit that a block belongs to."""
    return block.id if block.article is None else block.article


Holders = dict[Unit, dict[Unit, None]]
"""For each unit of one state those of the other that share text with it, in the order of the text."""


def holders(stretches: Iterable[Piece]) -> tuple[Holders, Holders]:
    """Return the units of the later state for each of the earlier one, and the other way round."""
    over: defaultdict[Unit, dict[Unit, None]] = defaultdict(dict)
    under: defaultdict[Unit, dict[Unit, None]] = defaultdict(dict)
    for _, _, one, other in stretches:
        over[unit_of(one)][unit_of(other)] = None
        under[unit_of(other)][unit_of(one)] = None
    return over, under


def _region(unit: Unit, over: Holders, under: Holders) -> Region:
    now: dict[Unit, None] = {unit: None}
    new: dict[Unit, None] = {}
    waiting = [unit]
    while waiting:
        for other in over[waiting.pop()]:
            if other not in new:
                new[other] = None
                fresh = [each for each in under[other] if each not in now]
                now |= dict.fromkeys(fresh)
                waiting += fresh
    return Region(tuple(now), tuple(new))


def blocks_of(page: Page, unit: Unit) -> tuple[Block, ...]:
    """Return the blocks of a unit in reading order."""
    return page.blocks_of(page.article_by_id[unit]) if isinstance(unit, str) else (page.block_by_id[unit],)


def cut_of(page: Page, unit: Unit) -> Cut:
    """Return how a unit is cut."""
    blocks = blocks_of(page, unit)
    if isinstance(unit, str):
        return tuple((block.start, block.end, block.role, block.joins_previous) for block in blocks)
    (block,) = blocks
    original = None if block.duplicate_of is None else page.block_by_id[block.duplicate_of].start
    served = sorted(blocks_of(page, article)[0].start for article in block.applies_to)
    return ("alone", block.start, block.end, block.role, original, *served)


def said_of(page: Page, unit: Unit) -> tuple[Cut, Cut]:
    """Return how a unit is cut and what is read from it."""
    article = page.article_by_id[unit] if isinstance(unit, str) else None
    return cut_of(page, unit), tuple(getattr(article, name) for name in READ_FIELDS) if article else ()
