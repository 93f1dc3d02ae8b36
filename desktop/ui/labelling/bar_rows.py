"""A list of names, each with a few quiet words, a bar and a number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent

from desktop.ui.empty import EmptyState
from desktop.ui.painting import RIGHT, paint_box, paint_text
from desktop.ui.panels.row_list import RowDelegate, RowList, RowState
from desktop.ui.row_model import ROW, RowModel
from desktop.ui.theme import Theme, Type

_BAR, _NUMBER = 96, 52
"""Widths of the bar and of the number, in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class BarRow:
    """A row of the list.

    Parameters: `key`, what it stands for; `detail`, quiet words behind the name; `count`, None for none; `share`, how
    long its bar is, 0 to 1, and `strong`, how much of that is filled, the rest being only outlined; `depth`, how far
    it is indented; `quiet`, whether it is grey.
    """

    key: str
    name: str
    detail: str = ""
    count: int | None = None
    share: float = 0.0
    strong: float = 1.0
    depth: int = 0
    quiet: bool = False


class BarModel(RowModel[BarRow]):
    """The rows of a list with bars."""

    def words(self, row: BarRow, place: int, role: int) -> str | None:
        """Return the name, all words as a tool tip, or what a screen reader says."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            number = () if row.count is None else (QLocale().toString(row.count),)
            return " · ".join(part for part in (row.name, row.detail, *number) if part)
        return None


class _BarDelegate(RowDelegate):
    """The name at the left, the bar and the number at the right."""

    def paint_row(self, painter: QPainter, area: QRect, look: BarRow, state: RowState) -> None:
        """Paint a row."""
        theme, colours, s = self._theme, self._theme.colours, self._theme.size
        self.paint_ground(painter, area, state, current=state.selected)
        rest = QRectF(area).adjusted(s(12 + 16 * look.depth), 0, -s(12), 0)
        if look.count is not None:
            ink = colours.text2 if look.count else colours.text3
            number = QLocale().toString(look.count)
            paint_text(painter, rest, number, theme.font(Type.SECONDARY), ink, RIGHT)
            rest.setRight(rest.right() - s(_NUMBER))
        if look.share > 0:
            self._paint_bar(painter, look, rest)
            rest.setRight(rest.right() - s(_BAR + 12))
        font = theme.font(Type.INTERFACE, bold=state.selected)
        paint_text(painter, rest, look.name, font, colours.text3 if look.quiet else colours.text1)
        rest.setLeft(rest.left() + QFontMetricsF(font).horizontalAdvance(look.name) + s(10))
        if look.detail and rest.width() > s(24):
            paint_text(painter, rest, look.detail, theme.font(Type.SECONDARY), colours.text3)

    def _paint_bar(self, painter: QPainter, look: BarRow, rest: QRectF) -> None:
        s, colours = self._theme.size, self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(rest.right() - s(_BAR), rest.center().y() - s(4), max(s(2), s(_BAR) * look.share), s(8))
        paint_box(painter, bar, s(2), colours.border)
        if look.strong > 0:
            strong = QRectF(bar.left(), bar.top(), bar.width() * look.strong, bar.height())
            paint_box(painter, strong, s(2), colours.text3 if look.quiet else colours.accent)


class BarList(RowList):
    """Lists names with bars; `empty` is what it says when there are none."""

    chosen_changed = Signal()
    """Another row is chosen, or none."""

    def __init__(self, name: str, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme)
        self._model = BarModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_BarDelegate(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(RowList.Shape.StyledPanel)
        self.empty = EmptyState(theme, self)
        self.empty.hide()
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is said of an empty list the whole list."""
        super().resizeEvent(event)
        self.empty.setGeometry(self.viewport().geometry())

    @property
    def rows(self) -> tuple[BarRow, ...]:
        """What is listed."""
        return self._model.rows

    def show_rows(self, rows: Iterable[BarRow]) -> None:
        """List these rows instead; the chosen one stays chosen, or the one that takes its place."""
        before, place = self.chosen, self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self._model.show(tuple(rows))
        if self.rows:
            keys = [row.key for row in self.rows]
            at = keys.index(before.key) if before and before.key in keys else max(0, min(place, len(keys) - 1))
            self.setCurrentIndex(self._model.index(at))
            self.verticalScrollBar().setValue(scrolled)
        else:
            self.chosen_changed.emit()
        self.empty.setVisible(not self.rows)

    @property
    def chosen(self) -> BarRow | None:
        """The chosen row."""
        return self.currentIndex().data(ROW)

    @property
    def chosen_rows(self) -> tuple[BarRow, ...]:
        """The chosen rows from above, where several can be chosen."""
        return tuple(self.rows[place] for place in sorted(index.row() for index in self.selectedIndexes()))

    def choose_several(self) -> None:
        """Let several rows be chosen at once."""
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def choose(self, key: str) -> None:
        """Choose the row that stands for something, if there is one."""
        found = next((at for at, row in enumerate(self.rows) if row.key == key), None)
        if found is not None:
            self.setCurrentIndex(self._model.index(found))
            self.scrollTo(self.currentIndex())


def share(count: int, most: int) -> float:
    """Return how long a bar is beside the longest one; what is there at all can be seen."""
    return 0.0 if not count or not most else max(0.02, count / most)
