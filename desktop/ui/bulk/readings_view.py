"""Choosing in conflicts: the list of what changes, and of its current row what is there now beside the parser's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.curation.comparison import compare
from desktop.ui.bulk.readings import ReadingList, ReadingRow, ReadingsModel
from desktop.ui.comparing.delegate import ComparisonDelegate, columns
from desktop.ui.comparing.lists import ComparisonList
from desktop.ui.comparing.model import ComparisonModel
from desktop.ui.comparing.rows import ComparisonRows
from desktop.ui.comparing.words import ComparisonWords
from desktop.ui.names import Names
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.corpus.reparsing import Reading


class ReadingsView(QWidget):
    """Lists conflicts, in which the curator chooses one by one, at first what is there now, and pages that follow.

    Parameters: `words`, of comparisons.
    """

    def __init__(self, theme: Theme, names: Names, words: ComparisonWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = ReadingsModel(names, self)
        self.list = ReadingList(self._model, theme, self)
        self._rows = ComparisonRows(words, self)
        self._differences = ComparisonModel(self)
        self.differences = ComparisonList(theme, self)
        self._delegate = ComparisonDelegate(theme, self.differences, self.differences)
        self.mine, self.theirs = QRadioButton(self.tr("As it is now")), QRadioButton(self.tr("As the parser has it"))
        self._choices = QButtonGroup(self)
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.list.current_changed.connect(self._show)
        self._choices.idClicked.connect(lambda side: self._choose(self.list.currentIndex().row(), side == 1))

    def _lay_out(self) -> None:
        self.differences.setModel(self._differences)
        self.differences.setItemDelegate(self._delegate)
        self.differences.setAccessibleName(self.tr("What differs"))
        self.differences.setFrameShape(ComparisonList.Shape.StyledPanel)
        self.differences.viewport().installEventFilter(self)
        self._sides = QHBoxLayout()
        for side, button in enumerate((self.mine, self.theirs)):
            self._choices.addButton(button, side)
            self._sides.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size(8))
        column.addWidget(self.list, 2)
        column.addLayout(self._sides)
        column.addWidget(self.differences, 3)
        self.setFocusProxy(self.list)

    def show_readings(self, readings: Sequence[Reading]) -> None:
        """List the conflicts of pages, and behind them the pages that change anyway."""
        conflicts = (ReadingRow(each, conflict, False) for each in readings for conflict in each.conflicts)
        following = (ReadingRow(each, None, True) for each in readings if each.changes)
        self._model.show((*conflicts, *following))
        self.list.setCurrentIndex(self._model.index(0))

    def choices(self) -> dict[int, frozenset[int]]:
        """Return, for pages by their ids, the starts of the conflicts in which the parser is followed."""
        found: dict[int, frozenset[int]] = {}
        for row in self._model.rows:
            if row.theirs and row.conflict is not None:
                found[row.reading.page_id] = found.get(row.reading.page_id, frozenset()) | {row.conflict.start}
        return found

    def _choose(self, place: int, theirs: bool) -> None:
        self._model.choose(place, theirs)
        self._check()

    def _check(self) -> None:
        row = self.list.current()
        if row is not None:
            (self.theirs if row.theirs else self.mine).setChecked(True)
            for button in (self.mine, self.theirs):
                button.setEnabled(row.conflict is not None)
            self._delegate.keeps_said = not row.theirs
            self.differences.viewport().update()

    def _show(self) -> None:
        """Show what differs in the current row."""
        row = self.list.current()
        if row is None:
            return
        one, other = row.reading.now, row.reading.outcome.page
        if row.conflict is not None:
            one, other = other, row.reading.page(frozenset({row.conflict.start}))
        self._differences.show(self._rows.of(one, other, compare(one, other)))
        self._check()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the two choices over their columns."""
        if event.type() is QEvent.Type.Resize:
            place = columns(self._theme, self.differences.viewport().width())
            self._sides.setContentsMargins(round(place.said), 0, 0, 0)
            self._sides.setSpacing(self._theme.size(8))
            self.mine.setFixedWidth(round(place.width))
        return super().eventFilter(watched, event)
