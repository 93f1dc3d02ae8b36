"""The history panel: every step of the open page in plain words, and the way back to each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop.corpus.step import StepRecord, StepState
from desktop.ui.empty import EmptyState
from desktop.ui.panels.header import Count, PanelHeader
from desktop.ui.panels.history_model import HistoryModel, HistoryRow
from desktop.ui.panels.history_row import HistoryRowDelegate
from desktop.ui.panels.row_list import RowList
from desktop.ui.phrases import Phrases
from desktop.ui.row_model import ROW
from desktop.ui.session import Session
from desktop.ui.theme import Theme


class HistoryView(RowList):
    """The list of steps; a click or Enter goes to a step, arrows only move along the rows."""

    chosen = Signal(QModelIndex)
    """The curator wants the page as it was after this row's step."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.clicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class HistoryPanel(QWidget):
    """Lists the steps of the open page and goes to one of them by undoing or redoing.

    Parameters: `session`; `phrases`, the steps' sentences; `clock`, now, with a time zone.
    """

    step_shown = Signal(int)
    """The number of the page's present step, 0 for the proposal."""
    refused = Signal(str)
    """Why the page can't go to the chosen step, in the curator's language."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        phrases: Phrases,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = HistoryModel(phrases, clock, self)
        self._header = PanelHeader(theme, self.tr("History"), self.tr("Click a step to go back to it"))
        self._list = HistoryView(theme)
        self._list.setModel(self._model)
        self._list.setItemDelegate(HistoryRowDelegate(self._model, theme, self._list))
        self._list.setAccessibleName(self.tr("History"))
        self._empty = EmptyState(theme, self)
        self._lay_out()
        self.setFocusProxy(self._list)
        self._list.chosen.connect(self._go_to)
        session.page_opened.connect(self._read)
        session.page_changed.connect(self._read)
        self._read()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        body.setAutoFillBackground(True)
        self._body = QStackedLayout(body)
        self._body.addWidget(self._list)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(body, 1)

    def _read(self) -> None:
        page, history = self._session.page, self._session.steps()
        self._model.read(history, page.parser if page else None)
        done, known = self._model.steps()
        words = self.tr("Step %1 of %2").replace("%1", str(done)).replace("%2", str(known))
        self._header.show_counts((Count(None, f"{done} / {known}"),) if history else (), words)
        if page is None:
            title, text = self.tr("No page is open"), self.tr("Choose one in the queue")
        else:
            title, text = self.tr("Still as the parser proposed it"), self.tr("The first change becomes step 1")
        self._empty.explain("clock", title, text)
        self._body.setCurrentWidget(self._list if history else self._empty)
        current = self._model.current_row()
        if current is not None:
            self._list.setCurrentIndex(self._model.index(current))
        self.step_shown.emit(done)

    def _go_to(self, index: QModelIndex) -> None:
        row: HistoryRow = index.data(ROW)
        if row.current:
            return
        if row.state is StepState.ABANDONED:
            self.refused.emit(self.tr("This step is on another branch: undo and redo do not lead there."))
        elif row.state is StepState.UNDONE:
            self._travel(row, self._session.corpus.redoable, self._session.redo)
        else:
            self._travel(row, self._session.corpus.undoable, self._session.undo)

    def _travel(self, target: HistoryRow, upcoming: Callable[[], StepRecord | None], move: Callable[[], None]) -> None:
        """Undo or redo one step after the other until the page is as after the target step.

        Stops with a sentence before a step that touches another page, or that is not this curator's: what the
        curator does not see is not taken back.
        """
        page_id = self._session.page_id
        while not self._is_current(target):
            record = upcoming()
            if record is None:
                self.refused.emit(self.tr("A step between is not yours, so the page stays at this one."))
                return
            if record.page_ids != (page_id,):
                self.refused.emit(
                    self.tr("The next step to undo or redo is on another page too: use Undo or Redo to see it.")
                )
                return
            before = self._present()
            move()
            if self._present() == before:  # refused or failed: the session said why
                return

    def _present(self) -> int | None:
        """Return the id of the open page's present step, None for the proposal."""
        current = self._model.current_row()
        record = self._model.row(current).record if current is not None else None
        return record.id if record else None

    def _is_current(self, target: HistoryRow) -> bool:
        return self._present() == (target.record.id if target.record else None)
