"""What was changed of the labels of the corpus, in plain words: its topic scheme and its names of places."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.corpus.step import StepRecord
from desktop.page.failure import KnownFailure
from desktop.ui.panels.history_model import LabelHistoryModel
from desktop.ui.panels.history_row import HistoryRowDelegate
from desktop.ui.panels.history_view import HistoryView
from desktop.ui.phrases import Phrases
from desktop.ui.session import Session
from desktop.ui.theme import Theme


class LabelHistory(HistoryView):
    """Lists the steps that changed a label set, whoever made them; they are read while it is shown."""

    read = Signal()
    """Other steps are listed."""
    undo_requested = Signal()
    """The curator's last step is to be taken back."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        phrases: Phrases,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._session = session
        self._is_shown = False
        self.steps = LabelHistoryModel(phrases, clock, self)
        self.setModel(self.steps)
        self.setItemDelegate(HistoryRowDelegate(self.steps, theme, self))
        self.setAccessibleName(self.tr("Changes of the labels of this corpus"))
        self.menu_requested.connect(self._pop_up)
        session.saved.connect(self._saved)

    def show_steps(self, shown: bool) -> None:
        """Read the steps, and go on reading them as they come, or stop it."""
        self._is_shown = shown
        if shown:
            self._read()

    def _saved(self, record: StepRecord) -> None:
        if self._is_shown and record.changes_labels:
            self._read()

    def _read(self) -> None:
        try:
            steps = self._session.corpus.label_history()
        except KnownFailure as failure:
            self._session.report(failure)
            return
        self.steps.read(steps, "")
        current = self.steps.current_row()
        if current is not None:
            self.setCurrentIndex(self.steps.index(current))
        self.read.emit()

    def menu(self, number: int) -> QMenu:
        """Return what can be done with the step of a row: take it back, if it is the curator's last one."""
        row = self.steps.row(number)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        undoing = menu.addAction(self.tr("Undo this step"), self.undo_requested.emit)
        try:
            last = self._session.corpus.undoable()
        except KnownFailure:
            last = None
        is_last = row.record is not None and last is not None and row.record.id == last.id
        undoing.setEnabled(is_last and self._session.corpus.writable)
        return menu

    def _pop_up(self, index: QModelIndex, at: QPoint) -> None:
        self.menu(index.row()).popup(at)
