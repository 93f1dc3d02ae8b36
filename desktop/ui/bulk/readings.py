"""What reading pages again changes, as a list: conflicts to choose in, and pages that follow the parser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop.curation.problem import excerpt
from desktop.page.page import Page
from desktop.ui.names import Names
from desktop.ui.painting import RIGHT, paint_text
from desktop.ui.panels.row_list import RowDelegate, RowList, RowState
from desktop.ui.row_model import ROW, RowModel
from desktop.ui.theme import Theme, Type

if TYPE_CHECKING:
    from desktop.corpus.reparsing import Reading
    from desktop.curation.reparsing import Conflict


@dataclass(frozen=True)
class ReadingRow:
    """A conflict of a page, or what of the page follows the parser without one.

    Parameters: `conflict`, None for that; `theirs`, whether the parser is followed.
    """

    reading: Reading
    conflict: Conflict | None
    theirs: bool

    def __hash__(self) -> int:
        return hash((self.reading.page_id, self.conflict, self.theirs))


class ReadingsModel(RowModel[ReadingRow]):
    """The rows of the list. Parameters: `names`, of pages."""

    def __init__(self, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names

    def choose(self, place: int, theirs: bool) -> None:
        """Follow the parser in a conflict, or not."""
        if self.rows[place].conflict is not None and self.rows[place].theirs is not theirs:
            chosen = replace(self.rows[place], theirs=theirs)
            self.rows = (*self.rows[:place], chosen, *self.rows[place + 1 :])
            self.dataChanged.emit(self.index(place), self.index(place))

    def page(self, row: ReadingRow) -> str:
        """Return words for the page."""
        issue = row.reading.now.issue
        return " · ".join((issue.date or row.reading.now.source, self._names.page_number(", ".join(issue.pages))))

    def title(self, row: ReadingRow) -> str:
        """Return words for what it is about: articles that are there now, else those of the parser, else the text."""
        now, new, conflict = row.reading.now, row.reading.new, row.conflict
        if conflict is None:
            return self.tr(", ").join(_changed(row.reading)) or now.source
        titles = [_title(now, each) for each in conflict.mine] or [_title(new, each) for each in conflict.parsers]
        return self.tr(", ").join(titles) or excerpt(now.text[conflict.start : conflict.end])

    def choice(self, row: ReadingRow) -> str:
        """Return what is chosen, in a word."""
        if row.conflict is None:
            return self.tr("follows")
        return self.tr("the parser's") if row.theirs else self.tr("stays")

    def words(self, row: ReadingRow, place: int, role: int) -> str | None:
        """Return what a row says under one of Qt's roles."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ". ".join((self.page(row), self.title(row), self.choice(row)))
        return None


def _changed(reading: Reading) -> Iterator[str]:
    """Yield the titles of the articles that change."""
    for change in reading.comparison.articles:
        if change.now is not None:
            yield _title(reading.outcome.page, change.now.id)
        elif change.said is not None:
            yield _title(reading.now, change.said.id)


def _title(page: Page, article_id: str) -> str:
    article = page.article_by_id[article_id]
    return article.headline or excerpt(page.text_of(page.block_by_id[article.blocks[0]]))


class _ReadingDelegate(RowDelegate):
    """The page at the left, what it is about, and at the right what becomes of it."""

    def __init__(self, model: ReadingsModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model

    def paint_row(self, painter: QPainter, area: QRect, look: ReadingRow, state: RowState) -> None:
        """Paint a conflict."""
        theme, colours, model = self._theme, self._theme.colours, self._model
        self.paint_ground(painter, area, state, current=state.selected)
        rest = QRectF(area).adjusted(theme.size(12), 0, -theme.size(12), 0)
        small = theme.font(Type.SECONDARY)
        page = QRectF(rest.left(), rest.top(), theme.size(150), rest.height())
        paint_text(painter, page, model.page(look), small, colours.text2)
        chosen = look.theirs and look.conflict is not None
        font = theme.font(Type.SECONDARY, bold=chosen)
        width = max(QFontMetricsF(font).horizontalAdvance(model.choice(look)) + 1, theme.size(60))
        choice = QRectF(rest.right() - width, rest.top(), width, rest.height())
        ink = colours.accent_text if chosen else colours.text2
        paint_text(painter, choice, model.choice(look), font, ink, RIGHT)
        title = QRectF(page.right() + theme.size(8), rest.top(), 0, rest.height())
        title.setRight(choice.left() - theme.size(12))
        paint_text(painter, title, model.title(look), theme.font(Type.INTERFACE, bold=state.selected), colours.text1)


class ReadingList(RowList):
    """Lists what changes; in a conflict ← keeps what is there, → follows the parser, Space takes the other one."""

    chosen = Signal(int, bool)
    """A row, and whether the parser is followed there."""
    current_changed = Signal()

    def __init__(self, model: ReadingsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setModel(model)
        self.setItemDelegate(_ReadingDelegate(model, theme, self))
        self.setAccessibleName(self.tr("Conflicts and changes"))
        self.setFrameShape(RowList.Shape.StyledPanel)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.current_changed.emit())

    def current(self) -> ReadingRow | None:
        """Return the row that is shown."""
        return self.currentIndex().data(ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by key."""
        index: QModelIndex = self.currentIndex()
        key = Qt.Key(event.key())
        if index.isValid() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            row: ReadingRow = index.data(ROW)
            self.chosen.emit(index.row(), not row.theirs if key is Qt.Key.Key_Space else key is Qt.Key.Key_Right)
            return
        super().keyPressEvent(event)
