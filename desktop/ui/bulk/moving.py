"""Undoing and redoing steps of many pages, for which the window would have to wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.bulk.working import WorkingDialog
from desktop.ui.jobs import Job, Jobs
from desktop.ui.phrases import Phrases
from desktop.ui.session import Session
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.corpus.step import StepRecord


class MovingDialog(WorkingDialog):
    """Undoes or redoes a step of many pages on the worker. Parameters: `back`, whether it is undone."""

    def __init__(
        self,
        session: Session,
        step: StepRecord,
        jobs: Jobs,
        theme: Theme,
        phrases: Phrases,
        parent: QWidget,
        *,
        back: bool,
    ) -> None:
        super().__init__(jobs, theme, phrases, parent)
        self._session = session
        self.entitle(self.tr("Undo") if back else self.tr("Redo"))
        self.preview = self.add_words(phrases.say(step.text, step.arguments))
        self.add_progress()
        self.body.addStretch(1)
        self.resize(theme.size(440), theme.size(200))
        corpus = session.corpus

        def work(_job: Job) -> StepRecord | None:
            with corpus.connect() as connection:
                return connection.undo() if back else connection.redo()

        session.about_to_act.emit()
        self.work(self.tr("Changing the pages…"), work, self._done)

    def _done(self, record: StepRecord | None) -> None:
        if record is not None:
            self._session.adopt(record)
            if self._session.page_id not in record.page_ids:
                self._session.open_page(record.page_ids[0])
        self.accept()

    def explain(self, sentence: str) -> None:
        """Show a sentence in the place of what is done."""
        self.preview.setText(sentence)
