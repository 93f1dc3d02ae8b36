"""Names in a field: how they are shown on one line, and read from it."""

import re
from collections.abc import Sequence

_MARKS = re.compile(r"[、，,;；\n]+")
_CHINESE = re.compile(r"[\u3400-\u9fff·\s]+")


def names_to_text(names: Sequence[str]) -> str:
    """Return names as one line."""
    return "、".join(names)


def text_to_names(text: str) -> tuple[str, ...]:
    """Return the names on a line, separated by commas, semicolons or 、; by spaces only where all is Chinese."""
    parts = [part.strip() for part in _MARKS.split(text)]
    names: list[str] = []
    for part in parts:
        names += part.split() if _CHINESE.fullmatch(part) else [part]
    return tuple(name for name in names if name)
