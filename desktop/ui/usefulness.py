"""Which pages would teach most: ranked in the process that learns, while the queue asks for it."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from desktop.corpus.learning import LearningStopped
from desktop.corpus.queue import QueueRow
from desktop.labels.blending import LEAST_LABELLED
from desktop.page.failure import KnownFailure
from desktop.page.page import PageStatus
from desktop.ui.jobs import Cancelled, Job, Jobs
from desktop.ui.learning import Learning
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.session import Session

_TOO_FEW = QT_TRANSLATE_NOOP(
    "Phrases",
    "Nothing is learned yet, so nobody knows which page would teach most: that takes %1 labelled articles (%2 are) "
    "and two topics that are on three articles each. Until then the pages stand by date.",
)


class Usefulness(QObject):
    """Keeps how much each unfinished page would teach, for as long as somebody wants to know.

    Parameters: `learning`, whose process ranks the pages after each lesson; `jobs`, a worker that may wait for it.
    """

    changed = Signal()
    """Other pages are useful now, or it is known why none are."""

    def __init__(self, learning: Learning, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._learning, self._session, self._jobs = learning, session, jobs
        self.by_page: Mapping[int, float] | None = None
        """By the id of a page how much it would teach, 0 to 1; None while that is not known."""
        self._wanted = False
        self._told = False
        self._job: Job | None = None
        learning.changed.connect(self._learned)
        learning.looked.connect(self._tell)
        learning.ended.connect(self._stop)

    @property
    def is_looking(self) -> bool:
        """Whether it will be known soon."""
        return self._job is not None or self._learning.labelled is None

    def want(self, wanted: bool) -> None:
        """Say whether anybody wants to know."""
        if wanted is self._wanted:
            return
        self._wanted, self._told = wanted, False
        self._look()
        self._tell()

    def ordered(self, rows: list[QueueRow]) -> list[QueueRow]:
        """Return pages, the most useful ones first; those that are done last, and others as they stood."""
        known = self.by_page or {}
        return sorted(rows, key=lambda row: (row.status is PageStatus.DONE, -known.get(row.id, -1.0)))

    def _learned(self) -> None:
        if self._learning.lesson is None and self.by_page is not None:  # the topics are others now
            self.by_page = None
            self.changed.emit()
        self._look()

    def _look(self) -> None:
        if self._wanted and self._learning.lesson is not None:
            if self._job is not None:
                self._job.cancel()
            self._job = self._jobs.start(self._learning.rank, self._show, self._failed)
            self.changed.emit()

    def _tell(self) -> None:
        """Say once why nothing can be said of the pages."""
        labelled = self._learning.labelled
        if self._wanted and not self._told and labelled is not None and self._learning.lesson is None:
            self._told = True
            self._session.failed.emit(_TOO_FEW, [str(LEAST_LABELLED), str(labelled)])
            self.changed.emit()

    def _show(self, ranked: tuple[tuple[int, float], ...]) -> None:
        self._job = None
        self.by_page = dict(ranked)
        self.changed.emit()

    def _failed(self, failure: Exception) -> None:
        if isinstance(failure, Cancelled):  # another one is under way, or the corpus is closed
            return
        self._job = None
        if not isinstance(failure, KnownFailure | LearningStopped):
            raise failure
        logging.getLogger(__name__).warning("ranking ended: %r", failure)
        self.changed.emit()

    def _stop(self) -> None:
        self._wanted = False
        if self._job is not None:
            self._job.cancel()
