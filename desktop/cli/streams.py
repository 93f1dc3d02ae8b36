"""Standard output for data, standard error for people, both in UTF-8 whatever the system's code page."""

import io
import os
import sys


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


def drop_output() -> None:
    """Send standard output nowhere, after its reader went away, so that nothing complains when the process ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
