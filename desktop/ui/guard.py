"""Refuses combinations of Python and Qt that are known to crash, before a window is open."""

import sys

import PySide6


def refusal(python: tuple[int, ...] = sys.version_info[:2], qt: str = PySide6.__version__) -> str | None:
    """Return the sentence that says why this Python can't run this PySide6, or None if it can.

    PySide6 6.12 on Python 3.11 and older loses a reference to None with every void call and aborts after some
    thousands of them; 6.11.0 and 6.11.1 lose dock widgets.
    """
    version = tuple(int(part) for part in qt.split(".")[:3] if part.isdigit())
    needed = f"Jianbao can't run on PySide6 {qt} with Python {'.'.join(map(str, python))}: "
    if version >= (6, 12) and python < (3, 12):
        return (
            needed
            + "install PySide6-Essentials older than 6.12 or use Python 3.12 or newer (`uv sync` does the former)."
        )
    if version in ((6, 11, 0), (6, 11, 1)):
        return needed + "install another PySide6-Essentials (`uv sync` does)."
    return None
