"""A step of many pages being made, undone or redone: how far it is, and Cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.ui.bulk.working import WorkingDialog
from desktop.ui.jobs import Job, Jobs
from desktop.ui.phrases import Phrases
from desktop.ui.theme import Theme


class StepDialog(WorkingDialog):
    """Does one thing on the worker and closes; stays only to say why it could not be done.

    Parameters: `title`, what is done.
    """

    def __init__(self, title: str, jobs: Jobs, theme: Theme, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(jobs, theme, phrases, parent)
        self.entitle(title)
        self.preview = self.add_words("")
        self.preview.hide()
        self.add_progress()
        self.resize(theme.size(420), theme.size(160))

    def carry_out(self, work: Callable[[Job], Any], done: Callable[[Any], None]) -> None:
        """Start; `done` gets the result when the dialog is closed."""

        def end(result: Any) -> None:
            self.accept()
            done(result)

        self.open()
        self.work(self.tr("Changing the pages…"), work, end)
