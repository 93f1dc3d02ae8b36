"""Importing pages: choosing files, looking at doubtful encodings, progress, and what became of each file."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.page.failure import KnownFailure
from desktop.ui.dialogs.crash import CrashDialog
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.dialogs.encoding_preview import EncodingPreview
from desktop.ui.dialogs.import_choice import ImportChoice
from desktop.ui.dialogs.import_report import ImportReportView
from desktop.ui.dialogs.import_scan import Scan, scan
from desktop.ui.dialogs.progress import ProgressView
from desktop.ui.jobs import Cancelled, Job, Jobs
from desktop.ui.phrases import Phrases
from desktop.ui.session import Session
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.corpus.importing import ImportProgress, ImportReport


class ImportDialog(Dialog):
    """Imports files and folders into the open corpus, on the worker with a connection of its own.

    Parameters: `seconds`, a clock that only grows.
    """

    page_requested = Signal(int)
    """The id of the page that the curator wants to see first."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        theme: Theme,
        phrases: Phrases,
        parent: QWidget | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("Import pages"))
        self._session, self._jobs, self._phrases = session, jobs, phrases
        self._job: Job | None = None
        self._paths: list[Path] = []
        self._files: tuple[Path, ...] = ()
        self._first_page: int | None = None
        self._choose, self._preview = ImportChoice(theme), EncodingPreview(theme)
        self._choose.chosen.connect(self.start)
        self._progress = ProgressView(theme, seconds)
        self._report = ImportReportView(theme, phrases)
        self._pages = QStackedWidget()
        for page in (self._choose, self._progress, self._preview, self._report):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages)
        self._close = self.add_button(self.tr("Cancel"))
        self._go_on = self.add_button("", primary=True)
        self._close.clicked.connect(self.reject)
        self._go_on.clicked.connect(self._proceed)
        self.resize(theme.size(680), theme.size(260))
        self._show_page(self._choose)

    def start(self, paths: list[Path]) -> None:
        """Import these files and folders; an empty list asks for them first."""
        if not paths:
            self._show_page(self._choose)
            return
        self._paths = paths
        self.grow(680, 420)  # for the files that are doubtful, and the report
        if self._choose.encoding() is not None:
            self._import({})
            return
        self._progress.start(self.tr("Looking at the files…"))
        self._show_page(self._progress)
        corpus = self._session.corpus

        def work(job: Job) -> Scan:
            with corpus.connect() as connection:
                return scan(connection, paths, job.report)

        self._job = self._jobs.start(work, self._scanned, self._failed)
        self._job.progress.connect(self._tell_scan)

    # ── looking and importing ──

    def _tell_scan(self, progress: tuple[int, int]) -> None:
        self._progress.tell(*progress, self.tr("Looking at the files…"))

    def _scanned(self, found: Scan) -> None:
        self._job = None
        self._files = found.files
        self._progress.stop()
        if not found.unsure:
            self._import({})
            return
        self._preview.show_files(found.unsure)
        self._show_page(self._preview)

    def _proceed(self) -> None:
        if self._pages.currentWidget() is self._preview:
            left_out = self._preview.left_out()
            self._paths = [path for path in self._files if path not in left_out]
            self._import(self._preview.chosen())
        elif self._first_page is not None:
            self.page_requested.emit(self._first_page)
            self.accept()

    def _import(self, encodings: dict[Path, str]) -> None:
        self._progress.start(self.tr("Importing…"))
        self._show_page(self._progress)
        corpus, paths, encoding = self._session.corpus, self._paths, self._choose.encoding()

        def work(job: Job) -> ImportReport:
            from desktop.corpus.importing import import_paths

            with corpus.connect() as connection:
                return import_paths(connection, paths, report=job.report, encoding=encoding, encodings=encodings)

        self._job = self._jobs.start(work, self._imported, self._failed)
        self._job.progress.connect(self._tell_import)

    def _tell_import(self, progress: ImportProgress) -> None:
        counts = (
            self.tr("%Ln imported", "pages", progress.imported),
            self.tr("%Ln skipped", "files", progress.skipped),
            self.tr("%Ln failed", "files", progress.failed),
        )
        self._progress.tell(progress.done, progress.total, " · ".join(counts))

    def _imported(self, report: ImportReport) -> None:
        self._finish(report, cancelled=False)

    def _failed(self, failure: Exception) -> None:
        from desktop.corpus.importing import ImportCancelled

        if isinstance(failure, Cancelled):  # nothing was imported yet
            self._job = None
            self.reject()
        elif isinstance(failure, ImportCancelled):
            self._finish(failure.report, cancelled=True)
        else:
            self._report.show_failure(self._sentence(failure))
            self._end()

    def _sentence(self, failure: Exception) -> str:
        if isinstance(failure, KnownFailure):
            return self._phrases.say_failure(failure)
        CrashDialog(failure, self.theme, self).open()
        return self.tr("Something went wrong that should not have. The pages that were finished are kept.")

    def _finish(self, report: ImportReport, *, cancelled: bool) -> None:
        self._report.show_report(report, cancelled=cancelled)
        if report.imported:
            imported = {page_id for _, page_id in report.imported}
            self._first_page = next(page_id for page_id in self._session.corpus.page_ids() if page_id in imported)
        self._end()

    def _end(self) -> None:
        self._job = None
        self._progress.stop()
        self._show_page(self._report)
        self._session.queue_changed.emit()

    # ── its pages and its end ──

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        ended = page is self._report
        self._close.setText(self.tr("Close") if ended else self.tr("Cancel"))
        self._close.setEnabled(True)
        self._go_on.setText(self.tr("Open the first page") if ended else self.tr("Import"))
        self._go_on.setVisible(page is self._preview or (ended and self._first_page is not None))
        if ended and self._first_page is not None:
            self._go_on.setFocus()  # else Close has it, and Enter would not go on
        if page is self._preview:
            self.heading.setText(self.tr("In which encoding can you read these files?"))
        else:
            self.heading.setText(self.tr("Import pages"))

    def reject(self) -> None:
        """Cancel what runs and stay until it has ended; else close."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._close.setEnabled(False)
