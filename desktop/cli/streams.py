"""Standard output for data, standard error for people, both in UTF-8 whatever the system's code page."""

import errno
import io
import json
import os
import sys
from typing import Any


class OutputLost(Exception):
    """Standard output takes no more: its reader went away (`quiet`), or a sentence says why."""

    def __init__(self, error: OSError) -> None:
        # Windows reports a closed pipe as EINVAL.
        self.quiet = error.errno in (errno.EPIPE, errno.EINVAL)
        super().__init__(
            f"The output could not be written ({error.strerror}): free some space or choose another place."
        )


def set_up_streams() -> None:
    """Write UTF-8 with LF to both streams; a windowed program on Windows has none and gets streams that go nowhere."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 – lives as long as the process
        elif isinstance(stream, io.TextIOWrapper):
            # A file name may hold bytes that are no UTF-8: as an escape it is still valid JSON.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def say(sentence: str) -> None:
    """Tell a person something, on standard error."""
    print(sentence, file=sys.stderr)


def emit(text: str) -> None:
    """Write a line of data to standard output. Raises: `OutputLost`."""
    try:
        sys.stdout.write(text + "\n")
    except OSError as error:
        raise OutputLost(error) from None


def emit_json(value: Any) -> None:
    """Write an object as one line of JSON to standard output. Raises: `OutputLost`."""
    emit(json.dumps(value, ensure_ascii=False))


def flush() -> None:
    """Make sure that all data has gone out. Raises: `OutputLost`."""
    try:
        sys.stdout.flush()
    except OSError as error:
        raise OutputLost(error) from None


def drop_output(lost: OutputLost) -> None:
    """Say why standard output was lost, and send it nowhere, so that nothing complains when the process ends."""
    if not lost.quiet:
        say(str(lost))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
