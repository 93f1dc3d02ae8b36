"""A comparison as rows: a heading for each article, below it its fields and its blocks that differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject

from desktop.curation.comparison import ArticleChange, BlockChange, BlockKind, Comparison, FieldChange, Standing
from desktop.curation.problem import excerpt
from desktop.page.page import Page, PageStatus
from desktop.ui.comparing.words import ComparisonWords

_ALONE = frozenset({BlockKind.CUT, BlockKind.GLUED, BlockKind.ORDER, BlockKind.REPEATS})
"""What is told of each block by itself; what else happens to several in a row is one row."""


class Tone(Enum):
    """What a row tells, which it shows by colour and by words."""

    HEADING = "heading"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    UNASSIGNED = "unassigned"


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One row of a comparison.

    Parameters: `tone`; `label`, which field, or what happened; `said` and `now`; `note`, which text it is about;
    `number`, of an article's heading, 0 for none; `start` and `end`, the text to show for it, code points, or None.
    """

    tone: Tone
    label: str
    said: str = ""
    now: str = ""
    note: str = ""
    number: int = 0
    start: int | None = None
    end: int | None = None

    def holds(self, start: int) -> bool:
        """Say whether a block that starts here is what the row is about."""
        return self.start is not None and self.end is not None and self.start <= start < self.end


class ComparisonRows(QObject):
    """Makes rows of comparisons."""

    def __init__(self, words: ComparisonWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def of(self, said: Page, now: Page, comparison: Comparison) -> tuple[ComparisonRow, ...]:
        """Return the rows: of the page, of its articles in their order, of those that are gone, of what is in none."""
        return tuple(_Telling(self, self._words, said, now, comparison).rows())

    def heading(self, change: ArticleChange | None) -> str:
        """Return what is special about an article as a whole, in a word or two."""
        if change is None:
            return ""
        if change.said is None:
            return self.tr("new")
        if change.now is None:
            return self.tr("gone")
        return self.tr("moved to place %1").replace("%1", str((change.place or 0) + 1)) if change.moved else ""

    def page(self) -> str:
        """Return the heading over the fields of the page."""
        return self.tr("The page")

    def nowhere(self) -> str:
        """Return the heading over the blocks that are in no article now."""
        return self.tr("In no article now")

    def several(self, number: int) -> str:
        """Return how many blocks a row is about."""
        return self.tr("%n block(s)", "", number)


class _Telling:
    """One comparison being told."""

    def __init__(
        self, rows: ComparisonRows, words: ComparisonWords, said: Page, now: Page, comparison: Comparison
    ) -> None:
        self._rows, self._words = rows, words
        self._said, self._now, self._comparison = said, now, comparison
        self._numbers = {article.id: number for number, article in enumerate(now.articles, 1)}
        self._later = {one: other for other, one in comparison.matches.items()}
        self._changes = {change.now.id: change for change in comparison.articles if change.now}

    def rows(self) -> Iterator[ComparisonRow]:
        """Yield the rows."""
        blocks: dict[str | None, list[BlockChange]] = {}
        for change in self._comparison.blocks:
            blocks.setdefault(change.now.article, []).append(change)
        page = [self._field(change, None) for change in self._comparison.page if not _is_begun(change)]
        if page:
            yield ComparisonRow(Tone.HEADING, self._rows.page())
            yield from page
        for article in self._now.articles:
            change, own = self._changes.get(article.id), blocks.get(article.id, [])
            if change or own:
                yield from self._section(self._now, article.id, change, own)
        for change in self._comparison.articles:
            if change.now is None and change.said is not None:
                yield from self._section(self._said, change.said.id, change, [])
        if None in blocks:
            yield ComparisonRow(Tone.HEADING, self._rows.nowhere())
            yield from self._blocks(blocks[None])

    def _section(
        self, page: Page, article_id: str, change: ArticleChange | None, blocks: list[BlockChange]
    ) -> Iterator[ComparisonRow]:
        article = page.article_by_id[article_id]
        first = page.block_by_id[article.blocks[0]]
        name = self._words.title(page, article)
        number = self._numbers.get(article_id, 0) if page is self._now else 0
        yield ComparisonRow(
            Tone.HEADING, self._rows.heading(change), note=name, number=number, start=first.start, end=first.end
        )
        if change is not None and change.now is not None:
            yield from (self._field(field, (first.start, first.end)) for field in change.fields)
        yield from self._blocks(blocks)

    def _field(self, change: FieldChange, place: tuple[int, int] | None) -> ComparisonRow:
        words, field = self._words, change.field
        tone = Tone.ADDED if not change.said else Tone.CHANGED if change.now else Tone.REMOVED
        start, end = place or (None, None)
        said, now = words.value(field, change.said), words.value(field, change.now)
        return ComparisonRow(tone, words.field(field), said, now, start=start, end=end)

    def _blocks(self, changes: list[BlockChange]) -> Iterator[ComparisonRow]:
        group: list[BlockChange] = []
        for change in changes:
            if group and not self._goes_on(group[-1], change):
                yield self._block(group)
                group = []
            group.append(change)
        if group:
            yield self._block(group)

    def _goes_on(self, before: BlockChange, change: BlockChange) -> bool:
        """Say whether the same happened to two stretches, and nothing else lies between them."""
        if change.kinds & _ALONE or _outcome(before) != _outcome(change):
            return False
        one, other = self._said.block_index, self._now.block_index
        return (
            one[change.said.block] - one[before.said.block] <= 1
            and other[change.now.block] - other[before.now.block] <= 1
        )

    def _block(self, group: list[BlockChange]) -> ComparisonRow:
        words, first, last = self._words, group[0], group[-1]
        kinds = first.kinds
        label = words.several([words.kind(kind) for kind in BlockKind if kind in kinds])
        text = excerpt(self._now.text[first.start : first.end])
        note = f"{words.lines(self._now, first.start, last.end)}  {text}"
        if len(group) > 1:
            note = f"{note}  {self._rows.several(len(group))}"
        return ComparisonRow(
            _tone(kinds),
            label,
            words.standing(self._said, first.said, kinds, self._said_article),
            words.standing(self._now, first.now, kinds, partial(self._article, self._now)),
            note,
            start=first.start,
            end=last.end,
        )

    def _said_article(self, article_id: str) -> str:
        """Name an earlier article as it is now, where it still is there."""
        later = self._later.get(article_id)
        return self._article(self._now, later) if later is not None else self._article(self._said, article_id)

    def _article(self, page: Page, article_id: str) -> str:
        number = self._numbers.get(article_id, 0) if page is self._now else 0
        return self._words.article(page, page.article_by_id[article_id], number)


def _is_begun(change: FieldChange) -> bool:
    """Say whether it is only that a page is in progress, as every page is that somebody touched."""
    return {change.said, change.now} == {PageStatus.NEW, PageStatus.IN_PROGRESS}


def _outcome(change: BlockChange) -> tuple[object, ...]:
    """Return what a row would say of a change, but for where it is."""
    roles = (change.said.role, change.now.role) if BlockKind.ROLE in change.kinds else ()
    return change.kinds, roles, *(_told(standing) for standing in (change.said, change.now))


def _told(standing: Standing) -> tuple[object, ...]:
    return standing.article, standing.serves, standing.unassigned


def _tone(kinds: frozenset[BlockKind]) -> Tone:
    if BlockKind.UNASSIGNED in kinds:
        return Tone.UNASSIGNED
    if BlockKind.ASSIGNED in kinds:
        return Tone.ADDED
    return Tone.REMOVED if BlockKind.SET_ASIDE in kinds else Tone.CHANGED
