"""Exporting a dataset: choosing, numbers first, progress, and where it went."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.corpus.queue import EVERYTHING, QueueFilter
from desktop.page.failure import KnownFailure
from desktop.ui.dialogs.crash import CrashDialog
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.dialogs.export_choice import DONE, FILTERED, ExportChoice
from desktop.ui.dialogs.export_result import ExportResult
from desktop.ui.dialogs.progress import ProgressView
from desktop.ui.jobs import Cancelled, Job, Jobs
from desktop.ui.phrases import Phrases
from desktop.ui.session import Session
from desktop.ui.settings import Settings
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.corpus.store import Corpus
    from desktop.dataset.counts import Counts
    from desktop.dataset.export import ExportReport
    from desktop.dataset.selection import Selection


class ExportDialog(Dialog):
    """Writes a dataset, on the worker with a connection of its own.

    Parameters: `queue_filter`, what the queue shows now; `settings`, which keep the folder; `clock`, now, with a time
    zone, for the manifest; `seconds`, a clock that only grows.
    """

    def __init__(
        self,
        session: Session,
        queue_filter: QueueFilter,
        jobs: Jobs,
        settings: Settings,
        theme: Theme,
        phrases: Phrases,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("Export a dataset"))
        self._session, self._filter, self._jobs, self._settings = session, queue_filter, jobs, settings
        self._phrases, self._clock = phrases, clock
        self._counting: Job | None = None
        self._writing: Job | None = None
        self._written: Path | None = None
        self._choice = ExportChoice(theme, self._filter_words(), self._first_folder())
        self._progress, self._result = ProgressView(theme, seconds), ExportResult(theme)
        self._pages = QStackedWidget()
        for page in (self._choice, self._progress, self._result):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages)
        self._close = self.add_button("")
        self._go_on = self.add_button("", primary=True)
        self._close.clicked.connect(self.reject)
        self._go_on.clicked.connect(self._proceed)
        self._choice.pages_changed.connect(self._count)
        self._choice.changed.connect(self._enable)
        self.resize(theme.size(640), theme.size(400))
        self._show_page(self._choice)
        self._count()

    # ── choosing and counting ──

    def _first_folder(self) -> Path:
        if self._settings.values.export_folder:
            return Path(self._settings.values.export_folder)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents or Path.home()) / f"{self._session.corpus.path.stem}-dataset"

    def _filter_words(self) -> str:
        queue_filter = self._filter
        if queue_filter == EVERYTHING or queue_filter.trashed:  # the trash is in no dataset
            return ""
        parts = [f"“{queue_filter.text.strip()}”"] if queue_filter.text.strip() else []
        if queue_filter.statuses:
            parts.append(self.tr("some statuses"))
        if queue_filter.only_problems:
            parts.append(self.tr("with problems"))
        if queue_filter.look_again:
            parts.append(self.tr("flagged"))
        return ", ".join(parts)

    def _selection(self, pages: str) -> Callable[[Corpus], Selection]:
        """Return what makes the selection on the worker. Parameters: `pages`, the choice in the form."""
        queue_filter = self._filter

        def selection(corpus: Corpus) -> Selection:
            from desktop.dataset.selection import Selection

            if pages == FILTERED:
                text, arguments = _described(queue_filter)
                return Selection.chosen(corpus.page_ids(queue_filter), text, *arguments)
            return Selection.done() if pages == DONE else Selection.everything()

        return selection

    def _count(self) -> None:
        self._stop_counting()
        self._choice.show_counting()
        corpus, selection = self._session.corpus, self._selection(self._choice.pages())

        def work(job: Job) -> Counts:
            from desktop.dataset.export import count

            with corpus.connect() as connection:
                report = lambda done, total: job.report((done, total))  # noqa: E731
                return count(connection, selection(connection), report=report)

        job = self._jobs.start(work)
        job.done.connect(self._counted)
        job.failed.connect(self._not_counted)
        self._counting = job

    def _stop_counting(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
        self._counting = None

    def _counted(self, counts: Counts) -> None:
        if self.sender() is self._counting:
            self._choice.show_counts(counts)

    def _not_counted(self, failure: Exception) -> None:
        if self.sender() is self._counting and not isinstance(failure, Cancelled):
            self._choice.show_trouble(self._sentence(failure))

    def _enable(self) -> None:
        self._go_on.setEnabled(self._pages.currentWidget() is not self._choice or self._choice.complete())

    # ── writing ──

    def _proceed(self) -> None:
        if self._pages.currentWidget() is self._choice:
            self._export()
        elif self._written is None:
            self._show_page(self._choice)
            self._count()
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _export(self) -> None:
        self._stop_counting()
        self._progress.start(self.tr("Exporting…"))
        self._show_page(self._progress)
        corpus, clock = self._session.corpus, self._clock
        selection = self._selection(self._choice.pages())
        folder, formats, mask = self._choice.folder().absolute(), self._choice.formats(), self._choice.masks()

        def work(job: Job) -> ExportReport:
            from desktop.dataset.export import export

            with corpus.connect() as connection:
                chosen = selection(connection)
                report = lambda done, total: job.report((done, total))  # noqa: E731
                return export(
                    connection, folder, formats=formats, selection=chosen, mask=mask, report=report, clock=clock
                )

        self._writing = self._jobs.start(work, self._exported, self._failed)
        self._writing.progress.connect(self._tell)

    def _tell(self, progress: tuple[int, int]) -> None:
        self._progress.tell(*progress, self.tr("Pages"))

    def _exported(self, report: ExportReport) -> None:
        self._settings.set(export_folder=str(report.folder))
        self._written = report.folder
        self._result.show_report(report)
        self._end()

    def _failed(self, failure: Exception) -> None:
        if isinstance(failure, Cancelled):
            self._result.show_cancelled()
        else:
            self._result.show_failure(self._sentence(failure))
        self._end()

    def _sentence(self, failure: Exception) -> str:
        if isinstance(failure, KnownFailure):
            return self._phrases.say_failure(failure)
        CrashDialog(failure, self.theme, self).open()
        return self.tr("Something went wrong that should not have. Nothing was exported.")

    def _end(self) -> None:
        self._writing = None
        self._progress.stop()
        self._show_page(self._result)

    # ── its pages and its end ──

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        ended = page is self._result
        self._close.setText(self.tr("Close") if ended else self.tr("Cancel"))
        self._close.setEnabled(True)
        after = self.tr("Change the choice") if self._written is None else self.tr("Show the folder")
        self._go_on.setText(after if ended else self.tr("Export"))
        self._go_on.setVisible(page is not self._progress)
        self._enable()

    def reject(self) -> None:
        """Cancel what is being written and stay until that has ended; else close."""
        self._stop_counting()
        if self._writing is None:
            super().reject()
            return
        self._writing.cancel()
        self._close.setEnabled(False)


def _described(queue_filter: QueueFilter) -> tuple[str, tuple[str, ...]]:
    """Return in English, for the manifest, what the queue is filtered by."""
    parts = [f"text “{queue_filter.text.strip()}”"] if queue_filter.text.strip() else []
    if queue_filter.statuses:
        parts.append(f"status {' or '.join(sorted(queue_filter.statuses))}")
    if queue_filter.only_problems:
        parts.append("open problems")
    if queue_filter.look_again:
        parts.append("a flag")
    return "Pages with %1", (", ".join(parts),)
