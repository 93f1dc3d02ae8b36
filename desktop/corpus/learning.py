"""Learning from a corpus in a process of its own, so that the window never waits. Imports nothing heavy itself."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.corpus.parsing_pool import begin_process
from desktop.page.failure import KnownFailure

if TYPE_CHECKING:
    from desktop.corpus.lesson import Lesson, Ranking
    from desktop.labels.topics import TopicScheme

_LEARN, _RANK = "learn", "rank"
_GLANCE = 0.1
"""Seconds between two looks whether to go on."""
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


class LearningStopped(Exception):
    """The process that learned was ended: by `Learner.close`, or from outside, perhaps for want of memory."""


class Learner:
    """A process that learns from one corpus; started at the first lesson, it keeps the words of pages until `close`.

    Parameters: `path`, of the corpus; `scheme` and `terms`, as a `TopicFinder` takes them.
    """

    def __init__(self, path: Path, scheme: TopicScheme, terms: tuple[str, ...]) -> None:
        self._given = path, scheme, terms
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._closed = False
        self._lesson = threading.Lock()

    def learn(self, check: Callable[[], None] = lambda: None) -> Lesson | None:
        """Return what the labels of the corpus teach now, None while they are too few; takes seconds.

        Parameters: `check`, asked ten times a second whether to go on; when it raises, the process is ended.
        Raises: `LearningStopped`, `KnownFailure` when the corpus can't be read, and what `check` raises.
        """
        return self._ask(_LEARN, check)

    def rank(self, check: Callable[[], None] = lambda: None) -> Ranking:
        """Return the unfinished pages by how much they would teach now; none while labels are too few.

        Parameters and Raises: as of `learn`.
        """
        return self._ask(_RANK, check)

    def _ask(self, task: str, check: Callable[[], None]) -> Any:
        with self._lesson:
            return self._answer(task, check)

    def _answer(self, task: str, check: Callable[[], None]) -> Any:
        if self._closed:
            raise LearningStopped
        try:
            connection = self._connected()
            connection.send(task)
            while not connection.poll(_GLANCE):
                check()
            answer = connection.recv()
        except (EOFError, OSError):
            self._end()
            raise LearningStopped from None
        except BaseException:
            self._end()
            raise
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        """End the process, whatever it does; may be called from another thread than `learn`, which raises then."""
        self._closed = True
        process = self._process
        if process is not None:
            with suppress(ValueError):  # it has just ended
                process.kill()
        if self._lesson.acquire(blocking=False):  # else the lesson under way clears up
            try:
                self._end()
            finally:
                self._lesson.release()

    def _connected(self) -> Connection:
        if self._connection is None:
            context = get_context("spawn")  # as in `parsing_pool`: a fork of a program with threads is not safe
            self._connection, there = context.Pipe()
            self._process = context.Process(target=_serve, args=(there, *self._given), daemon=True)
            self._process.start()
            there.close()
            if self._closed:
                self._process.kill()
        return self._connection

    def _end(self) -> None:
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._connection = None


def _serve(connection: Connection, path: Path, scheme: TopicScheme, terms: tuple[str, ...]) -> None:
    begin_process()
    os.environ.update(dict.fromkeys(_THREADS, "1"))  # the other processors are the window's
    if hasattr(os, "nice"):
        os.nice(10)
    from desktop.corpus.lessons import Teacher

    teacher = Teacher(path, scheme, terms)
    with suppress(EOFError, OSError):  # the other end is closed: nobody wants to know any more
        while True:
            task = connection.recv()
            try:
                answer = teacher.learn() if task == _LEARN else teacher.rank()
            except KnownFailure as failure:
                answer = KnownFailure(failure.text, *failure.arguments)  # others don't survive the way
            connection.send(answer)
