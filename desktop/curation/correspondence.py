"""Which article of one state of a page is which of another, and which items keep their order."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from desktop.page.block import Block
from desktop.page.page import Page

_Item = TypeVar("_Item", bound=Hashable)

Piece = tuple[int, int, Block, Block]
"""A stretch of text that lies in one block of each of two states: where it starts and ends, and the two blocks."""


def pieces(said: Page, now: Page) -> list[Piece]:
    """Return the stretches of text that two states of a page are compared by, cut where either has a boundary."""
    found: list[Piece] = []
    place = 0
    for block in said.blocks:
        while place < len(now.blocks) and now.blocks[place].end <= block.start:
            place += 1
        other = place
        while other < len(now.blocks) and now.blocks[other].start < block.end:
            start = max(block.start, now.blocks[other].start)
            end = min(block.end, now.blocks[other].end)
            if not said.text[start:end].isspace():
                found.append((start, end, block, now.blocks[other]))
            other += 1
    return found


def matched(said: Page, now: Page, stretches: Iterable[Piece]) -> dict[str, str]:
    """Return the earlier article of each later one that has one, ids by ids.

    Articles are matched by id; of the rest, those that share more than half of one's text, the most text first.
    """
    pairs = {article: article for article in now.article_by_id if article in said.article_by_id}
    shared: defaultdict[tuple[str, str], int] = defaultdict(int)
    for start, end, before, after in stretches:
        one, other = before.article, after.article
        if one is not None and other is not None and one not in pairs and other not in pairs:
            shared[other, one] += end - start
    taken: set[str] = set()
    for (other, one), size in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        smaller = min(size_of(now, other), size_of(said, one))
        if other not in pairs and one not in taken and 2 * size > smaller:
            pairs[other] = one
            taken.add(one)
    return pairs


def shared_text(one: Page, other: Page) -> Mapping[tuple[str, str], int]:
    """Return how much text each article of a state shares with each of another, in code points, by both ids."""
    shared: defaultdict[tuple[str, str], int] = defaultdict(int)
    for start, end, before, after in pieces(one, other):
        if before.article is not None and after.article is not None:
            shared[before.article, after.article] += end - start
    return shared


def size_of(page: Page, article_id: str) -> int:
    """Return how much text an article has, in code points."""
    return sum(block.end - block.start for block in page.blocks_of(page.article_by_id[article_id]))


def out_of_order(now: Sequence[_Item], before: Mapping[_Item, int]) -> set[_Item]:
    """Return the fewest items that have to be moved to come from one order to another.

    Parameters: `now`, the items in their later order; `before`, the earlier place of each that was there.
    """
    kept = [item for item in now if item in before]
    last: list[int] = []  # the place of the last item of the best chain of each length
    ends: list[int] = []
    previous: list[int] = []
    for number, item in enumerate(kept):
        length = bisect_left(last, before[item])
        previous.append(ends[length - 1] if length else -1)
        last[length : length + 1] = [before[item]]
        ends[length : length + 1] = [number]
    chain: set[_Item] = set()
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.add(kept[number])
        number = previous[number]
    return set(kept) - chain
