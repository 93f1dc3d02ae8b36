"""Units: the pieces of text that two pages are compared by, whatever blocks they are cut into."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.page.block import Block
from desktop.page.page import Page


@dataclass(frozen=True, slots=True)
class Unit:
    """The part of a printed line that lies in one block of the reference; never blank.

    Parameters: `start` and `end`, code points of the page's text without the blank at the ends; `block`, the id of
    the reference's block.
    """

    start: int
    end: int
    block: int

    @property
    def weight(self) -> int:
        """How many code points it has."""
        return self.end - self.start


def units_of(page: Page) -> tuple[Unit, ...]:
    """Return the units of a reference page in the order of the text: its lines, cut where its blocks are."""
    return tuple(unit for block in page.blocks for unit in _units(page.text, block))


def _units(text: str, block: Block) -> Iterator[Unit]:
    start = block.start
    for line in text[block.start : block.end].split("\n"):
        kept = line.strip()
        if kept:
            begin = start + len(line) - len(line.lstrip())
            yield Unit(begin, begin + len(kept), block.id)
        start += len(line) + 1


def covering(page: Page, units: Sequence[Unit]) -> list[Block | None]:
    """Return for each unit the block of a page that covers most of it, the first of equals."""
    found: list[Block | None] = []
    first = 0
    for unit in units:
        while first < len(page.blocks) and page.blocks[first].end <= unit.start:
            first += 1
        found.append(_longest(page.blocks, first, unit))
    return found


def _longest(blocks: Sequence[Block], first: int, unit: Unit) -> Block | None:
    best, longest = None, 0
    for place in range(first, len(blocks)):
        block = blocks[place]
        if block.start >= unit.end:
            break
        shared = min(unit.end, block.end) - max(unit.start, block.start)
        if shared > longest:
            best, longest = block, shared
    return best
