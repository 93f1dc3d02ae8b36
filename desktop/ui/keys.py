"""Keys as people read them."""

import sys

from PySide6.QtGui import QKeySequence


def key_text(keys: str) -> str:
    """Return a key in the words of this system. Parameters: `keys`, in Qt's portable form, such as Ctrl+Return."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def cap_text(keys: str) -> str:
    """Return a key as a keycap shows it: Apple's signs on a Mac, else short words with spaces between."""
    if sys.platform == "darwin":
        return key_text(keys)
    return keys.replace("Return", "↵").replace("+", " ")
