"""Checking a corpus thoroughly: every page, every revision, every hash."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.dialogs.dialog import Dialog, words
from desktop.ui.dialogs.progress import ProgressView
from desktop.ui.jobs import Cancelled, Job, Jobs
from desktop.ui.phrases import Phrases
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.corpus.remark import Remark

_HEIGHT, _HEIGHT_OF_LIST = 190, 320
"""Of the dialog without and with what was found, in pixels at 100 %."""


class CheckDialog(Dialog):
    """Checks the open corpus in the background and lists what it finds; one can work on meanwhile.

    Parameters: `jobs`, the worker; `seconds`, a clock that only grows.
    """

    found = Signal(object)
    """What was found: a tuple of Remarks, empty when all is in order."""
    restore_requested = Signal()
    """The curator wants to restore a backup."""

    def __init__(
        self,
        path: Path,
        jobs: Jobs,
        theme: Theme,
        phrases: Phrases,
        parent: QWidget | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("Check the corpus"), self.tr("Check of “%1”").replace("%1", path.name))
        self._path, self._jobs, self._phrases = path, jobs, phrases
        self._progress = ProgressView(theme, seconds)
        self._verdict = words()
        self._findings = QPlainTextEdit()
        self._findings.setReadOnly(True)
        self._findings.setTabChangesFocus(True)
        self._findings.setAccessibleName(self.tr("What was found"))
        self._build()
        self._start()

    def _build(self) -> None:
        answer = QWidget()
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.size(12))
        column.addWidget(self._verdict)
        column.addWidget(self._findings, 1)
        column.addStretch(0)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._progress)
        self._pages.addWidget(answer)
        self.body.addWidget(self._pages, 1)
        self._copy = self.add_button(self.tr("Copy the list"), left=True)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._findings.toPlainText()))
        self._restore = self.add_button(self.tr("Restore a backup…"))
        self._restore.clicked.connect(self._ask_to_restore)
        self._close = self.add_button(self.tr("Cancel"), primary=True)
        self._close.clicked.connect(self.reject)
        for widget in (self._copy, self._restore, self._findings):
            widget.hide()
        self.resize(self.theme.size(600), self.theme.size(_HEIGHT))

    def _start(self) -> None:
        path = self._path

        def work(job: Job) -> tuple[Remark, ...]:
            from desktop.corpus.check import check_open_corpus

            return check_open_corpus(path, lambda done, total: job.report((done, total)))

        def tell(progress: tuple[int, int]) -> None:
            self._progress.tell(*progress, self.tr("Pages"))

        self._progress.start(self.tr("Checking the file…"))
        self._job = self._jobs.start(work)
        self._job.progress.connect(tell)
        self._job.done.connect(self._show)
        self._job.failed.connect(self._fail)

    def _show(self, findings: tuple[Remark, ...]) -> None:
        if findings:
            self._verdict.setText(self.tr("%Ln fault(s) found:", "", len(findings)))
        else:
            self._verdict.setText(self.tr("The corpus is in order: the file, every page and every step."))
        self._findings.setPlainText(
            "\n".join(self._phrases.say(finding.text, finding.arguments) for finding in findings)
        )
        for widget in (self._copy, self._restore, self._findings):
            widget.setVisible(bool(findings))
        if findings:
            self.grow(600, _HEIGHT_OF_LIST)
        self._end()
        self.found.emit(findings)

    def _fail(self, failure: Exception) -> None:
        if not isinstance(failure, Cancelled):
            self._verdict.setText(self._phrases.say_failure(failure))
            self._end()

    def _end(self) -> None:
        self._progress.stop()
        self._pages.setCurrentIndex(1)
        self._close.setText(self.tr("Close"))

    def _ask_to_restore(self) -> None:
        self.accept()
        self.restore_requested.emit()

    def done(self, result: int) -> None:
        """Close it; a check that still runs stops at the next page."""
        self._job_cancel()
        super().done(result)

    def _job_cancel(self) -> None:
        if self._pages.currentIndex() == 0:
            self._job.cancel()
