"""The rows of the raw page: what each block shows beside its text."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate, pairwise
from operator import attrgetter
from types import MappingProxyType

from desktop.page.block import Block
from desktop.page.page import Page, is_unassigned
from desktop.page.role import Role

_BOLD = frozenset({Role.HEADLINE, Role.SUBHEADLINE})


class State(StrEnum):
    """What accounts for a block."""

    ARTICLE = "article"
    UNASSIGNED = "unassigned"
    DUPLICATE = "duplicate"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a block, or a gap of blank lines where `block` is None.

    Parameters: `line` and `last_line`, physical lines counted from 1; `number`, the article's number or 0;
    `starts_run`, whether the block before it in the text is of something else; `gap`, how many blank lines;
    `original_line`, the line that a duplicate repeats; `copies`, how many duplicates repeat this block;
    `join_lane` and `copy_lane`, how the brackets that tie a join or a duplicate pass this row: "", "start",
    "through", "end".
    """

    block: Block | None
    text: str
    line: int
    last_line: int
    state: State = State.ARTICLE
    number: int = 0
    starts_run: bool = False
    gap: int = 0
    original_line: int = 0
    copies: int = 0
    join_lane: str = ""
    copy_lane: str = ""


def is_bold(row: Row) -> bool:
    """Say whether a row's text is bold, which makes it wider."""
    return row.block is not None and row.block.role in _BOLD


class Lines:
    """Physical line numbers of a text, counted from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        position = text.find("\n")
        while position >= 0:
            self._starts.append(position + 1)
            position = text.find("\n", position + 1)

    def at(self, offset: int) -> int:
        """Return the line of a code point of the text."""
        return bisect_right(self._starts, offset)


@lru_cache(maxsize=2)
def lines_of(text: str) -> Lines:
    """Return the lines of a text; that of the open page never changes, and every pane asks for it after each edit."""
    return Lines(text)


def place_in_words(page: Page, chosen: tuple[int, ...]) -> str:
    """Return the lines of blocks in words: `12` or `12–15`."""
    lines = lines_of(page.text)
    first, last = (lines.at(page.block_by_id[block_id].start) for block_id in (chosen[0], chosen[-1]))
    return str(first) if first == last else f"{first}–{last}"


def state_of(block: Block) -> State:
    """Return what accounts for a block."""
    if block.article is not None:
        return State.ARTICLE
    if block.duplicate_of is not None:
        return State.DUPLICATE
    return State.UNASSIGNED if is_unassigned(block) else State.FURNITURE


def rows_of(page: Page, before: Mapping[int, Row] = MappingProxyType({})) -> tuple[Row, ...]:
    """Return the rows of a page in the order of the text; two or more blank lines are a row of their own.

    Parameters: `before`, rows of an earlier state of the page, by block; those that are the same are used again.
    """
    at, by_id = lines_of(page.text).at, page.block_by_id
    numbers = {article.id: number for number, article in enumerate(page.articles, 1)}
    copies = Counter(block.duplicate_of for block in page.blocks if block.duplicate_of is not None)
    joins, repeats = _join_lanes(page), _copy_lanes(page)
    rows: list[Row] = []
    last_line, run = 0, None
    for place, block in enumerate(page.blocks):
        old = before.get(block.id)
        if old is not None and old.block is block:
            alone = old.text, old.line, old.last_line, old.state
        else:
            old, alone = None, (page.text_of(block), at(block.start), at(block.end - 1), state_of(block))
        _, line, end_line, state = alone
        if line - last_line > 2:
            lanes = _between(joins, place), _between(repeats, place)
            gap = line - last_line - 1
            rows.append(Row(None, "", last_line + 1, line - 1, gap=gap, join_lane=lanes[0], copy_lane=lanes[1]))
        around = (
            numbers[block.article] if block.article is not None else 0,
            (state, block.article) != run,
            0,
            at(by_id[block.duplicate_of].start) if block.duplicate_of is not None else 0,
            copies.get(block.id, 0),
            joins[place],
            repeats[place],
        )
        rows.append(old if old is not None and _around(old) == around else Row(block, *alone, *around))
        last_line, run = end_line, (state, block.article)
    return tuple(rows)


_around = attrgetter("number", "starts_run", "gap", "original_line", "copies", "join_lane", "copy_lane")
"""What a row shows that depends on the rest of the page."""


def _lanes(pairs: Iterable[tuple[int, int]], count: int) -> list[str]:
    """Return how brackets between pairs of blocks pass each block of a page; where several do, they only pass through.

    Parameters: `pairs`, the places of the two blocks that each bracket ties; `count`, of the page's blocks.
    """
    ends: dict[int, str] = {}
    steps = [0] * (count + 1)
    for pair in pairs:
        top, bottom = min(pair), max(pair)
        ends[bottom], ends[top] = "end", "start"
        steps[top] += 1
        steps[bottom + 1] -= 1
    if not ends:
        return [""] * count
    # Counted, not marked one by one: a copy may stand a thousand blocks below its original
    covers = accumulate(steps[:count])
    return ["through" if many > 1 else ends.get(place, "through") if many else "" for place, many in enumerate(covers)]


def _between(lanes: list[str], place: int) -> str:
    """Return how brackets pass the gap above the block at a place."""
    above = lanes[place - 1] if place else ""
    return "through" if lanes[place] in ("through", "end") and above in ("through", "start") else ""


def _join_lanes(page: Page) -> list[str]:
    place, blocks = page.block_index, page.block_by_id
    steps = (pair for article in page.articles for pair in pairwise(article.blocks))
    pairs = ((place[before], place[block]) for before, block in steps if blocks[block].joins_previous)
    return _lanes(pairs, len(page.blocks))


def _copy_lanes(page: Page) -> list[str]:
    place = page.block_index
    pairs = ((place[b.duplicate_of], place[b.id]) for b in page.blocks if b.duplicate_of is not None)
    return _lanes(pairs, len(page.blocks))
