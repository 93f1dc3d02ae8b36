"""How far a command is, shown on a terminal only, and Ctrl+C as a cancel between two pages."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

Report = Callable[[int, int], None]
"""Called with how much is done and how much there is; raises `Cancelled` after Ctrl+C."""


class Cancelled(Exception):
    """The person pressed Ctrl+C; what was finished stays."""


@contextmanager
def progress(text: str) -> Iterator[Report]:
    """Give a callback that shows progress on standard error if that is a terminal.

    The first Ctrl+C makes the callback raise `Cancelled` when it is called next, so that no step is cut in half; a
    second one ends the process at once. Parameters: `text`, what is being done.
    """
    pressed = threading.Event()
    with _on_interrupt(pressed), _bar(text) as show:

        def report(done: int, total: int) -> None:
            show(done, total)
            if pressed.is_set():
                raise Cancelled

        yield report


@contextmanager
def _on_interrupt(pressed: threading.Event) -> Iterator[None]:
    def press(number: int, frame: FrameType | None) -> None:
        if pressed.is_set():
            signal.default_int_handler(number, frame)
        pressed.set()

    before = signal.signal(signal.SIGINT, press)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _bar(text: str) -> Iterator[Report]:
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(text, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
