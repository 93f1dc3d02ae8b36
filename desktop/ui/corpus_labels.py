"""The label sets of the open corpus for the window: read once, changed by steps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.page.failure import KnownFailure
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.corpus.step import Step, StepRecord
    from desktop.labels.label_sets import LabelSets


class CorpusLabels(QObject):
    """The topic scheme, the home and the aliases of places that the corpus has now."""

    changed = Signal()
    """There are others: read `sets` again."""

    undo_requested = Signal()
    """The curator's last step is to be taken back."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sets = self._read()
        session.saved.connect(self._saved)

    def _read(self) -> LabelSets:
        from desktop.labels.label_sets import LabelSets

        try:
            return self._session.corpus.label_sets()
        except KnownFailure as failure:  # the labels of articles are there all the same
            self._session.failed.emit(failure.text, list(failure.arguments))
            return LabelSets()

    def _saved(self, record: StepRecord) -> None:
        if not record.changes_labels:
            return
        before, self.sets = self.sets, self._read()
        if replace(self.sets, apart=()) != replace(before, apart=()):  # names kept apart label nothing
            self.changed.emit()

    def undo(self) -> None:
        """Take back the curator's last step as the window does, on the worker where it changed many pages."""
        self.undo_requested.emit()

    def save(self, step: Step) -> bool:
        """Save a step that changes a label set; returns whether it could be saved."""
        self._session.about_to_act.emit()
        try:
            record = self._session.corpus.save(step)
        except KnownFailure as failure:
            self._session.failed.emit(failure.text, list(failure.arguments))
            return False
        self._session.adopt(record)
        return True
