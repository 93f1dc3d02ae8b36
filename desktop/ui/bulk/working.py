"""A dialog that lets the background worker do something and stays until that has ended."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from desktop.page.failure import KnownFailure
from desktop.ui.dialogs.crash import CrashDialog
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.dialogs.progress import ProgressView
from desktop.ui.jobs import Cancelled, Job, Jobs
from desktop.ui.phrases import Phrases
from desktop.ui.theme import Theme


class WorkingDialog(Dialog):
    """Shows how far the work is, cancels it, and says how it ended. Parameters: `jobs`, the worker."""

    preview: QLabel
    """What would change; every dialog puts it in its own place."""

    def __init__(self, jobs: Jobs, theme: Theme, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.phrases = phrases
        self._jobs = jobs
        self._job: Job | None = None
        self._progress = ProgressView(theme, time.monotonic)
        self._progress.hide()
        self._close = self.add_button(self.tr("Cancel"))
        self._close.clicked.connect(self.reject)

    def add_progress(self) -> None:
        """Put the progress at the end of what the body has so far."""
        self.body.addWidget(self._progress)

    def work(self, sentence: str, work: Callable[[Job], Any], done: Callable[[Any], None]) -> None:
        """Do something on the worker; `done` gets its result. Parameters: `sentence`, what is being done."""
        self._progress.show()
        self._progress.start(sentence)
        self._job = self._jobs.start(
            work, lambda result: self._end(done, result), self._failed, lambda progress: self._progress.tell(*progress)
        )

    def close_words(self) -> None:
        """Let the button close the dialog: there is nothing that it would cancel."""
        self._close.setText(self.tr("Close"))

    def conclude(self, sentence: str) -> None:
        """Say how it ended; what is left is to close."""
        self.close_words()
        self.explain(sentence)

    def explain(self, sentence: str) -> None:
        """Show a sentence in the place of what was asked."""
        self.preview.setText(sentence)
        self.preview.show()

    def _end(self, then: Callable[[Any], None], result: Any) -> None:
        self._job = None
        self._progress.stop()
        self._progress.hide()
        self._close.setEnabled(True)
        then(result)

    def _failed(self, failure: Exception) -> None:
        self._end(self._tell, failure)

    def _tell(self, failure: Exception) -> None:
        if isinstance(failure, Cancelled):
            super().reject()
            return
        if isinstance(failure, KnownFailure):
            self.conclude(self.phrases.say_failure(failure))
        else:
            CrashDialog(failure, self.theme, self).open()
            self.conclude(self.tr("Something went wrong that should not have. No page was changed."))

    def reject(self) -> None:
        """Cancel what runs and stay until it has ended; else close."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._close.setEnabled(False)
