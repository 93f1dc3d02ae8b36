"""The backup of the day: made with its first change, in the background."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.jobs import Cancelled, Job, Jobs

if TYPE_CHECKING:
    from desktop.corpus.rotation import Backup
    from desktop.ui.session import Session

_PATIENCE = timedelta(minutes=10)
"""After a backup that failed, another one is tried with a change this much later."""


class DailyBackup(QObject):
    """Backs up the corpus of a session when something is changed on a day that has no backup yet.

    Parameters: `jobs`, the worker for what nobody waits for; `clock`, now, with its time zone; `chosen`, gives the
    folder that was chosen for backups.
    """

    made = Signal(object)
    """The Backup that was asked for by `make_now`."""
    failed = Signal(object)
    """Why none could be made; the same reason once, however often it is tried."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        clock: Callable[[], datetime],
        chosen: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._jobs, self._clock, self._chosen = session.corpus.path, jobs, clock, chosen
        self._day: date | None = None
        self._tried_at: datetime | None = None
        self._is_running = False
        self._told = ""
        self._is_asked_for = False
        session.saved.connect(self._changed)
        session.queue_changed.connect(self._changed)

    def make_now(self) -> None:
        """Back up whether or not the day has a backup; what comes of it is always told."""
        self._told, self._is_asked_for = "", True
        self._start(self._clock(), anyway=True)

    def _changed(self) -> None:
        now = self._clock()
        waits = self._tried_at is not None and abs(now - self._tried_at) < _PATIENCE
        if now.date() != self._day and not waits:
            self._start(now, anyway=False)

    def _start(self, now: datetime, *, anyway: bool) -> None:
        if self._is_running:
            return
        self._is_running, self._tried_at = True, now
        path, chosen = self._path, self._chosen()

        def work(job: Job) -> Backup | None:
            from desktop.corpus.backups import backups_of, folder_of, make_backup

            folder = folder_of(path, chosen)
            there = [backup for backup in backups_of(path, chosen) if backup.path.parent == folder]
            newest = max(there, key=lambda backup: backup.number, default=None)
            if not anyway and newest is not None and newest.at.date() == now.astimezone().date():
                return None
            return make_backup(path, folder, now, job.check)

        def done(backup: Backup | None) -> None:
            self._is_running, self._tried_at, self._told = False, None, ""
            self._day = now.date()
            if not self._is_asked_for:
                return
            if backup is None:  # it was asked for while this one only looked whether the day has one
                self._start(self._clock(), anyway=True)
                return
            self._is_asked_for = False
            self.made.emit(backup)

        self._jobs.start(work, done, self._fail)

    def _fail(self, failure: Exception) -> None:
        self._is_running = self._is_asked_for = False
        if not isinstance(failure, Cancelled) and str(failure) != self._told:
            self._told = str(failure)
            self.failed.emit(failure)
