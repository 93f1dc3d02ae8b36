"""Writing the log of the corpus into its file while the curator pauses, so that no step has to wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from desktop.ui.jobs import Job, Jobs
    from desktop.ui.session import Session

PAUSE = 2000
"""Milliseconds without a step after which the curator is taken to pause."""


class LogUpkeep(QObject):
    """Folds the log of a session's corpus in. Parameters: `jobs`, the worker for what nobody waits for."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._jobs = session.corpus.path, jobs
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._start)
        session.saved.connect(self._pause.start)
        session.queue_changed.connect(self._pause.start)

    def _start(self) -> None:
        path = self._path

        def work(_job: Job) -> None:
            from desktop.corpus.log import fold_in

            fold_in(path)

        # What keeps it from being done keeps the curator from nothing: SQLite does it by itself later
        self._jobs.start(work)
