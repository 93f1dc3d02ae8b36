"""Restoring a backup: which there are, what it would cost, and that the present file is kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.page.failure import KnownFailure
from desktop.ui.dialogs.backup_list import BackupList, BackupRow, BackupsModel
from desktop.ui.dialogs.dialog import Dialog, words
from desktop.ui.dialogs.progress import ProgressView
from desktop.ui.empty import EmptyState
from desktop.ui.file_dialog import FileDialog
from desktop.ui.jobs import Job, Jobs
from desktop.ui.phrases import Phrases
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.corpus.restoring import Loss


class RestoreDialog(Dialog):
    """Lists the backups of a corpus, which need not be readable itself, and asks for one of them.

    Parameters: `path`, the corpus; `chosen`, the folder that was chosen for backups; `jobs`, the worker that reads
    them; `seconds`, a clock that only grows.
    """

    restore_requested = Signal(object)
    """The path of the backup to restore; what becomes of it is to be told by `fail`, or by closing the dialog."""

    def __init__(
        self,
        path: Path,
        chosen: Path | None,
        jobs: Jobs,
        theme: Theme,
        phrases: Phrases,
        parent: QWidget | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("Restore a backup"), self.tr("Restore a backup of “%1”").replace("%1", path.name))
        self._path, self._chosen, self._jobs, self._phrases = path, chosen, jobs, phrases
        self._other: Path | None = None
        self._asked = 0
        self._model = BackupsModel(self)
        self._list, self._empty = BackupList(self._model, theme), EmptyState(theme, self)
        self._cost = words()
        self._kept = words(self.tr("The file as it is now is kept beside it: nothing is overwritten."), "secondary")
        self._progress = ProgressView(theme, seconds)
        self._build()
        self._read()

    def _build(self) -> None:
        theme = self.theme
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(12))
        self._places = QStackedWidget()
        self._places.addWidget(self._list)
        self._places.addWidget(self._empty)
        column.addWidget(self._places, 1)
        column.addWidget(self._cost)
        column.addWidget(self._kept)
        self._pages = QStackedWidget()
        self._pages.addWidget(choice)
        self._pages.addWidget(self._progress)
        self.body.addWidget(self._pages, 1)
        self._another = self.add_button(self.tr("Another file…"), left=True)
        self._another.clicked.connect(self._ask)
        self._cancel = self.add_button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._go_on = self.add_button(self.tr("Restore this backup"), primary=True)
        self._go_on.clicked.connect(self._proceed)
        self._go_on.setEnabled(False)
        self._list.activated.connect(lambda _index: self._go_on.click())
        self._list.selectionModel().currentChanged.connect(self._choose)
        self.resize(theme.size(640), theme.size(440))

    # ── which there are ──

    def _read(self) -> None:
        path, chosen = self._path, self._chosen

        def work(job: Job) -> tuple[BackupRow, ...]:
            from desktop.corpus.backups import backups_of, contents_of

            rows: list[BackupRow] = []
            for backup in backups_of(path, chosen):
                job.check()
                try:
                    rows.append(BackupRow(backup, contents_of(backup.path)))
                except KnownFailure:
                    rows.append(BackupRow(backup, None))
            return tuple(rows)

        self._cost.setText(self.tr("Looking for backups…"))
        job = self._jobs.start(work)
        job.done.connect(self._show_rows)
        job.failed.connect(self._could_not)

    def _show_rows(self, rows: tuple[BackupRow, ...]) -> None:
        self._cost.setText("")
        self._model.show(rows)
        self._places.setCurrentWidget(self._list if rows else self._empty)
        if not rows:
            text = self.tr("One is made with the first change of each day. If you keep one elsewhere, choose its file.")
            self._empty.explain("database", self.tr("No backup of this corpus was found"), text)
            self._another.setFocus()
            return
        first = next((place for place, row in enumerate(rows) if row.contents is not None), 0)
        self._list.setCurrentIndex(self._model.index(first))
        self._list.setFocus()

    # ── what one would cost ──

    def _choose(self) -> None:
        row = self._list.chosen()
        if row is not None:
            self._other = None
            self._weigh(row.backup.path, readable=row.contents is not None)

    def _ask(self) -> None:
        dialog = FileDialog(self, self.tr("Backup to restore"), str(self._path.parent), self.tr("Corpus (*.db *.db.*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._take_other(Path(name)))
        dialog.open()

    def _take_other(self, path: Path) -> None:
        self._list.clearSelection()
        self._other = path
        self._weigh(path, readable=True)

    def _weigh(self, backup: Path, *, readable: bool) -> None:
        """Find out what restoring a backup would cost; an answer that comes after another question is not shown."""
        self._asked += 1
        asked, path = self._asked, self._path
        self._go_on.setEnabled(False)
        if not readable:
            self._cost.setText(self.tr("This backup can't be read: choose another one."))
            return

        def work(_job: Job) -> Loss | None:
            from desktop.corpus.backups import contents_of
            from desktop.corpus.restoring import loss

            contents_of(backup)  # raises what is wrong with the backup; after that it is the corpus
            try:
                return loss(path, backup)
            except KnownFailure:
                return None

        def show(sentence: str, usable: bool) -> None:
            if asked == self._asked:
                self._cost.setText(sentence)
                self._go_on.setEnabled(usable)

        self._cost.setText(self.tr("Comparing it with the corpus…"))
        job = self._jobs.start(work)
        job.done.connect(lambda lost: show(self._named(backup, self._sentence(lost)), True))
        job.failed.connect(lambda failure: show(self._phrases.say_failure(failure), False))

    def _named(self, backup: Path, sentence: str) -> str:
        return f"{backup.name}: {sentence}" if backup == self._other else sentence

    def _sentence(self, lost: Loss | None) -> str:
        if lost is None:
            return self.tr(
                "The corpus can't be read, so what would be lost is not known: all that came after the backup."
            )
        if not lost.steps and not lost.pages:
            return self.tr("Nothing would be lost: all pages and steps of the corpus are in this backup.")
        parts: list[str] = []
        if lost.steps:
            steps = self.tr("%Ln step(s) by %1", "", lost.steps).replace("%1", self.tr(", ").join(lost.curators))
            parts.append(steps + (self._last(lost) if lost.last_at is not None else ""))
        if lost.pages:
            parts.append(self.tr("%Ln imported page(s)", "", lost.pages))
        return self.tr("Would be missing afterwards: %1.").replace("%1", self.tr("; ").join(parts))

    def _last(self, lost: Loss) -> str:
        assert lost.last_at is not None
        local = lost.last_at.astimezone()
        day = QLocale().toString(QDate(local.year, local.month, local.day), self.tr("d MMM yyyy"))
        return self.tr(" (the last on %1 at %2)").replace("%1", day).replace("%2", f"{local:%H:%M}")

    # ── restoring ──

    def _proceed(self) -> None:
        row = self._list.chosen()
        backup = self._other or (row.backup.path if row is not None else None)
        if backup is None:
            return
        self._progress.start(self.tr("Restoring…"))
        self._show_page(1)
        self.restore_requested.emit(backup)

    def _could_not(self, failure: Exception) -> None:
        self.fail(self._phrases.say_failure(failure))

    def fail(self, sentence: str) -> None:
        """Say why a backup was not restored; another one can be chosen."""
        self._progress.stop()
        self._show_page(0)
        self._cost.setText(sentence)

    def _show_page(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        for button in (self._another, self._cancel, self._go_on):
            button.setVisible(place == 0)

    def reject(self) -> None:
        """Close it, but not while a backup is being restored."""
        if self._pages.currentIndex() == 0:
            super().reject()
