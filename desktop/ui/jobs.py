"""Work in the background: a worker's thread, and one signal that carries closures back to the window."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance


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
        self._stopping = threading.Event()

    def start(
        self,
        work: Callable[[Job], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[Any], None] | None = None,
    ) -> Job:
        """Do `work(job)` on the worker; `done(result)` or `failed(exception)` follows on the main thread.

        Parameters: `progress`, gets what the work reports, from the first report on.
        """
        job = Job(self)
        if done is not None:
            job.done.connect(done)
        if failed is not None:
            job.failed.connect(failed)
        if progress is not None:
            job.progress.connect(progress)
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name=self._name, daemon=True)
            self._thread.start()
        self._queue.put((job, work))
        return job

    def give_up(self) -> None:
        """Cancel what runs and drop what waits; `stop` waits for the end of it."""
        if self._thread is not None:
            self._stopping.set()
            current = self._current  # the worker may be done with it at any moment
            if current is not None:
                current.cancel()
            self._queue.put(None)

    def stop(self) -> None:
        """Cancel what runs, drop what waits, and wait for the worker to end."""
        if self._thread is None:
            return
        self.give_up()
        self._thread.join()
        self._thread, self._queue = None, queue.SimpleQueue()
        self._stopping.clear()

    def _loop(self) -> None:
        while (item := self._queue.get()) is not None and not self._stopping.is_set():
            self._do(*item)
            del item  # what the work holds would stay while the worker waits for more

    def _do(self, job: Job, work: Callable[[Job], Any]) -> None:
        self._current = job
        try:
            result = work(job)
        except Exception as failure:  # every failure goes to the window: a sentence or the crash dialog
            self._call.emit(lambda failure=failure: _end(job, job.failed, failure))
        else:
            self._call.emit(lambda: _end(job, job.done, result))
        finally:
            self._current = None

    def _run(self, closure: Callable[[], None]) -> None:
        closure()


def _end(job: Job, signal: SignalInstance, outcome: Any) -> None:
    signal.emit(outcome)
    job.deleteLater()
