"""What `jianbao` does first: find out whether a window or a command is asked for, and load no more than that needs."""

import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop import __version__
from desktop.cli.status import Status
from desktop.cli.streams import OutputLost, drop_output, emit, flush, say, set_up_streams


@dataclass(frozen=True, slots=True)
class Opening:
    """A window to open. Parameters: `path`, a corpus or None for the welcome; `example`, open the example instead."""

    path: Path | None = None
    example: bool = False


def opening(arguments: Sequence[str]) -> Opening | None:
    """Return which window the arguments ask for, or None if they are a command or a mistake.

    A lone word opens a window only if it looks like a file, so that a mistyped command is reported as such.
    """
    words = list(arguments)
    if words[:1] == ["open"]:
        words = words[1:]
        named = True
    else:
        named = False
    match words:
        case []:
            return Opening()
        case ["--example"]:
            return Opening(example=True)
        case [word] if not word.startswith("-") and (named or _looks_like_file(word)):
            return Opening(Path(word))
    return None


def _looks_like_file(word: str) -> bool:
    return os.path.exists(word) or bool(Path(word).suffix) or Path(word).name != word


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Jianbao. Parameters: `arguments`, those of the process by default. Returns: the exit status."""
    set_up_streams()
    words = sys.argv[1:] if arguments is None else list(arguments)
    if words == ["--version"]:
        return _tell_version()
    if words == ["--self-check"]:
        from desktop.ui.self_check import run as check_self

        return check_self()
    window = opening(words)
    if window is not None:
        return show(window)
    from desktop.cli.commands import run

    return run(words)


def _tell_version() -> Status:
    try:
        emit(f"Jianbao {__version__}")
        flush()
    except OutputLost as lost:
        drop_output(lost)
        return Status.FAILURES
    return Status.DONE


def show(window: Opening) -> int:
    """Open a window and stay until it is closed. Returns: the exit status."""
    if window.path is not None and not os.path.exists(window.path):
        say(f"There is no file “{window.path}”: check its name, or make a corpus with `jianbao import --create`.")
        return Status.UNUSABLE
    from desktop.ui.guard import refusal

    reason = refusal()
    if reason:
        say(reason)
        return Status.UNUSABLE
    from desktop.ui.application import run

    # While Qt waits no Python runs that could notice Ctrl+C; every edit is saved already, so it may end the program.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return run(window.path, window.example)
