"""Learning from the labels of the open corpus while it is worked in, without the window noticing."""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.corpus.labelled import Labels, is_due, labelled_pages
from desktop.corpus.learning import Learner, LearningStopped
from desktop.page.failure import KnownFailure
from desktop.ui.jobs import Cancelled, Job, Jobs
from desktop.ui.labels_service import LabelsService
from desktop.ui.session import Session

if TYPE_CHECKING:  # what was learned holds numpy's arrays
    from desktop.corpus.lesson import Lesson, Ranking
    from desktop.ui.labels_service import Schemes

PAUSE = 3000
"""Milliseconds without a step before it is looked whether there is enough new to learn from."""

Outcome = tuple[int, "tuple[Labels, Lesson | None] | None"]
"""How many articles are labelled, and what was learned from which labels if it was time for that."""


class Learning(QObject):
    """Learns in a process of its own whenever enough labels are new, and gives the model to the suggestions.

    Parameters: `session`; `labels`, which suggest; `jobs`, a worker that may wait for the process.
    """

    changed = Signal()
    """Something else was learned: read `lesson` again."""
    looked = Signal()
    """It was looked how many articles are labelled: read `labelled`."""
    ended = Signal()
    """The corpus is closed."""

    def __init__(self, session: Session, labels: LabelsService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._labels, self._jobs = session.corpus.path, labels, jobs
        self.lesson: Lesson | None = None
        self.labelled: int | None = None
        """How many articles have topics, None before it was looked."""
        self._tried: Labels | None = None
        self._job: Job | None = None
        self._processes = _Processes(labels)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        session.saved.connect(self._pause.start)
        self.destroyed.connect(self._processes.stop)
        self._pause.start()

    @property
    def doubts(self) -> tuple[tuple[str, str], ...]:
        """The articles and their topics, by their ids, that look wrong by what was learned."""
        return tuple((doubt.article_id, doubt.topic) for doubt in self.lesson.doubts) if self.lesson else ()

    def look(self) -> None:
        """Learn, in the background, if enough labels are new."""
        if self._job is None:
            path, tried, processes = self._path, self._tried, self._processes

            def work(job: Job) -> Outcome:
                with labelled_pages(path) as pages:
                    labels = pages.labels()
                count = len({article_id for article_id, _ in labels})
                due = is_due(labels, tried)
                return count, ((labels, processes.learner(path).learn(job.check)) if due else None)

            self._job = self._jobs.start(work, self._learned, self._failed)

    def start_over(self) -> None:
        """Forget what was learned and learn anew: the topics or the names of places are others now."""
        self._tried = self.lesson = None
        self._labels.learn_from(None)
        self.changed.emit()
        self._pause.start()

    def rank(self, job: Job) -> Ranking:
        """Return the unfinished pages by how much they would teach; called by a worker. Raises: `LearningStopped`."""
        return self._processes.learner(self._path).rank(job.check)

    def stop(self) -> None:
        """Learn no more: the corpus is closed."""
        self.ended.emit()
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        self._processes.stop()

    def _learned(self, outcome: Outcome) -> None:
        self._job = None
        self.labelled, learned = outcome
        if learned is not None:
            self._tried, self.lesson = learned
            self._labels.learn_from(self.lesson.model if self.lesson else None)
            self.changed.emit()
        self.looked.emit()

    def _failed(self, failure: Exception) -> None:
        self._job = None
        if isinstance(failure, KnownFailure | LearningStopped):  # the keywords still suggest; tried again later
            logging.getLogger(__name__).warning("learning ended: %r", failure)
        elif not isinstance(failure, Cancelled):
            raise failure


class _Processes:
    """The process that learns, started when there is something to learn; it may be stopped from any thread."""

    def __init__(self, labels: LabelsService) -> None:
        self._labels = labels
        self._lock = threading.Lock()
        self._learner: Learner | None = None
        self._taught: Schemes | None = None
        self._stopped = False

    def learner(self, path: Path) -> Learner:
        """Return what learns; called by the worker. Raises: `LearningStopped`."""
        schemes = self._labels.schemes
        with self._lock:
            if self._stopped:
                raise LearningStopped
            if self._learner is not None and self._taught is not schemes:
                self._learner.close()
                self._learner = None
            if self._learner is None:
                self._taught = schemes
                self._learner = Learner(path, schemes.topics, schemes.gazetteer.terms)
            return self._learner

    def stop(self) -> None:
        """End the process for good."""
        with self._lock:
            self._stopped = True
            if self._learner is not None:
                self._learner.close()
