"""The rows of the raw page: what each block shows beside its text."""

from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum

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


def state_of(block: Block) -> State:
    """Return what accounts for a block."""
    if block.article is not None:
        return State.ARTICLE
    if block.duplicate_of is not None:
        return State.DUPLICATE
    return State.UNASSIGNED if is_unassigned(block) else State.FURNITURE


def rows_of(page: Page) -> tuple[Row, ...]:
    """Return the rows of a page in the order of the text; two or more blank lines are a row of their own."""
    lines = Lines(page.text)
    numbers = {article.id: number for number, article in enumerate(page.articles, 1)}
    copies: dict[int, int] = {}
    for block in page.blocks:
        if block.duplicate_of is not None:
            copies[block.duplicate_of] = copies.get(block.duplicate_of, 0) + 1
    rows: list[Row] = []
    last_line, before = 0, None
    for block in page.blocks:
        line, end_line = lines.at(block.start), lines.at(block.end - 1)
        if line - last_line > 2:
            rows.append(Row(None, "", last_line + 1, line - 1, gap=line - last_line - 1))
        state = state_of(block)
        key = (state, block.article)
        rows.append(
            Row(
                block,
                page.text_of(block),
                line,
                end_line,
                state,
                numbers.get(block.article or "", 0),
                starts_run=key != before,
                original_line=_line_of(page, lines, block.duplicate_of),
                copies=copies.get(block.id, 0),
            )
        )
        last_line, before = end_line, key
    return _with_lanes(page, rows)


def _line_of(page: Page, lines: Lines, block_id: int | None) -> int:
    return lines.at(page.block_by_id[block_id].start) if block_id is not None else 0


def _with_lanes(page: Page, rows: list[Row]) -> tuple[Row, ...]:
    place = {row.block.id: index for index, row in enumerate(rows) if row.block}
    for article in page.articles:
        for previous, block_id in zip(article.blocks, article.blocks[1:], strict=False):
            if page.block_by_id[block_id].joins_previous:
                _mark(rows, place[previous], place[block_id], "join_lane")
    for block in page.blocks:
        if block.duplicate_of is not None:
            _mark(rows, place[block.duplicate_of], place[block.id], "copy_lane")
    return tuple(rows)


def _mark(rows: list[Row], a: int, b: int, lane: str) -> None:
    top, bottom = min(a, b), max(a, b)
    for index in range(top, bottom + 1):
        word = "start" if index == top else "end" if index == bottom else "through"
        if getattr(rows[index], lane):
            word = "through"
        rows[index] = replace(rows[index], **{lane: word})
