"""Keeping the corpus quick while the curator pauses, so that no step has to wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from desktop.ui.jobs import Job, Jobs
    from desktop.ui.session import Session

PAUSE = 4000
"""Milliseconds without a step after which the curator is taken to pause."""


class Upkeep(QObject):
    """Tidies up a session's corpus in its pauses. Parameters: `jobs`, the worker for what nobody waits for."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._start)
        session.about_to_act.connect(self._give_way)
        session.saved.connect(self._pause.start)
        session.queue_changed.connect(self._pause.start)
        self._pause.start()  # for what was left by another program, or when this one was closed

    def _start(self) -> None:
        if not self._session.corpus.writable:
            return
        path = self._session.corpus.path

        def work(job: Job) -> None:
            from desktop.corpus.upkeep import tidy

            tidy(path, job.check)

        self._job = self._jobs.start(work, self._ended, self._ended)

    def _ended(self, _outcome: object) -> None:
        self._job = None

    def _give_way(self) -> None:
        """Let go of the file for a step; the rest is done in the next pause."""
        if self._job is not None:
            self._job.cancel()
            self._pause.start()
