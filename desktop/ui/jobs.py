"""Work in the background: a worker's thread, and one signal that carries closures back to the window."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Cancelled(Exception):
    """Raised by `Job.report` when the curator cancelled: it ends the work where it stands."""


class Job(QObject):
    """One piece of work and how far it is; made by `Jobs.start`."""

    progress = Signal(object)
    """Whatever the work reports, at most some twenty times a second of it shown."""
    done = Signal(object)
    """The work's result."""
    failed = Signal(object)
    """The exception that ended the work; `Cancelled` when it was cancelled."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancel = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancel.set()

    def check(self) -> None:
        """Ask whether to go on; called by the work. Raises: `Cancelled` when it should stop."""
        if self._cancel.is_set():
            raise Cancelled

    def report(self, progress: Any) -> None:
        """Say how far the work is; called by the work. Raises: `Cancelled` when it should stop."""
        self.check()
        self.progress.emit(progress)


class Jobs(QObject):
    """A background worker; work is done in the order in which it was started. Parameters: `name`, of its thread."""

    _call = Signal(object)

    def __init__(self, name: str = "jianbao-worker", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._queue: queue.SimpleQueue[tuple[Job, Callable[[Job], Any]] | None] = queue.SimpleQueue()
        self._call.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._thread: threading.Thread | None = None
        self._current: Job | None = None

    def start(
        self,
        work: Callable[[Job], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Do `work(job)` on the worker; `done(result)` or `failed(exception)` follows on the main thread."""
        job = Job(self)
        if done is not None:
            job.done.connect(done)
        if failed is not None:
            job.failed.connect(failed)
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name=self._name, daemon=True)
            self._thread.start()
        self._queue.put((job, work))
        return job

    def stop(self) -> None:
        """Cancel what runs, drop what waits, and wait for the worker to end."""
        if self._thread is None:
            return
        if self._current is not None:
            self._current.cancel()
        self._queue.put(None)
        self._thread.join()
        self._thread = None

    def _loop(self) -> None:
        while (item := self._queue.get()) is not None:
            job, work = item
            self._current = job
            try:
                result = work(job)
            except Exception as failure:  # every failure goes to the window: a sentence or the crash dialog
                self._call.emit(lambda job=job, failure=failure: job.failed.emit(failure))
            else:
                self._call.emit(lambda job=job, result=result: job.done.emit(result))
            finally:
                self._current = None

    def _run(self, closure: Callable[[], None]) -> None:
        closure()
