"""Reading and parsing dumps, in processes of their own when there are many. Imports no SQL: each process loads this."""

import logging
import os
import signal
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from pathlib import Path

from desktop.corpus.remark import Remark
from desktop.page.dump import Dump
from desktop.page.invariants import checked
from desktop.page.page import Page
from desktop.parsing.newspaper import Newspaper
from desktop.parsing.parse import parse
from desktop.parsing.reading import UnreadableDump, read_dump


@dataclass(frozen=True)
class Task:
    """A file to read and parse: `path`, and its `encoding` and `newspaper` if a person chose them; `dump`, if read."""

    path: Path
    encoding: str | None
    newspaper: Newspaper | None = None
    dump: Dump | None = None


@dataclass(frozen=True)
class Parsed:
    """What came of a task: a dump with its proposal, or the `failure` that says why there is none."""

    path: Path
    dump: Dump | None = None
    page: Page | None = None
    failure: Remark | None = None


def parse_file(task: Task) -> Parsed:
    """Read and parse one file; whatever is wrong with it becomes a sentence, so that other files go on."""
    try:
        dump = task.dump or read_dump(task.path.absolute(), task.encoding)
        return Parsed(task.path, dump, checked(parse(dump, task.newspaper)))
    except UnreadableDump as error:
        return Parsed(task.path, failure=Remark(error.text, *error.arguments))
    except Exception as error:
        logging.getLogger(__name__).exception("parsing %s", task.path)
        sentence = "%1 could not be parsed (%2): please report this, with the file."
        return Parsed(task.path, failure=Remark(sentence, task.path.name, f"{type(error).__name__}: {error}"))


_FEW = 8
"""Fewer files than this are parsed sooner here than in processes that must start first."""


def processes_for(files: int) -> int:
    """Return how many processes should parse some files: one processor is left free, and 0 is for none but this one."""
    return 0 if files < _FEW else max(1, min((os.cpu_count() or 2) - 1, files // 4))


class ParsingPool:
    """Spawned processes that parse files.

    Parameters: `processes`, how many, 0 to parse in this one.
    """

    def __init__(self, processes: int) -> None:
        self._processes = processes

    def results(self, tasks: Iterable[Task]) -> Generator[Parsed, None, None]:
        """Yield what came of each task, in their order; to stop early, close the iterator."""
        if not self._processes:
            yield from map(parse_file, tasks)
            return
        waiting: deque[tuple[Task, Future[Parsed]]] = deque()
        executor = _executor(self._processes)
        try:
            for task in tasks:
                waiting.append((task, _submitted(executor, task)))
                if len(waiting) >= 2 * self._processes:
                    yield from _oldest(waiting)
                    if not waiting:  # it took all of them: a process had died, and the executor with it
                        executor.shutdown()
                        executor = _executor(self._processes)
            while waiting:
                yield from _oldest(waiting)
        finally:
            executor.shutdown(cancel_futures=True)


def _submitted(executor: ProcessPoolExecutor, task: Task) -> "Future[Parsed]":
    try:
        return executor.submit(parse_file, task)
    except BrokenProcessPool as error:  # seen here before the results of the tasks under way tell it
        future: Future[Parsed] = Future()
        future.set_exception(error)
        return future


def _oldest(waiting: deque[tuple[Task, "Future[Parsed]"]]) -> Iterator[Parsed]:
    """Yield the result of the oldest task; of all of them, each tried again alone, when a process has died."""
    task, future = waiting.popleft()
    try:
        yield future.result()
    except BrokenProcessPool:
        left = [task, *(task for task, _ in waiting)]
        waiting.clear()
        for each in left:
            yield _alone(each)


def _alone(task: Task) -> Parsed:
    with _executor(1) as executor:
        try:
            return executor.submit(parse_file, task).result()
        except BrokenProcessPool:
            sentence = "%1 could not be parsed: the process that read it was ended, perhaps for want of memory."
            return Parsed(task.path, failure=Remark(sentence, task.path.name))


def _executor(processes: int) -> ProcessPoolExecutor:
    # Spawned, not forked: a fork of a program with threads and an open database is not safe.
    return ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=begin_process)


def begin_process() -> None:
    """Leave Ctrl+C to the parent, and end with it even when it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
