"""Brackets at the end of a display line: the column of a headline, or that the line heads a box of its article."""

import re

from desktop.parsing.line import Line

_NAMES_COLUMN = re.compile(r"[^(—].{3,}\((?P<name>[^()]{2,30}(?:\([^()]{1,4}\))?)\)$")
_OF_PART = re.compile(r"链接|阅读|手记|背景|附|图|[摄讯电]$|\d{2}")
"""What a bracket says that names no column: a part of an article, a picture, a source or a date."""
_HEADS_BOX = re.compile(r"[^(].*\([^()]*(?:链接|手记|延伸阅读|背景)[^()]*\)$")
"""A display line that heads a part of the article above it."""


def names_column(line: Line) -> bool:
    """Say whether a line ends with a column's name in brackets, as headlines do."""
    named = _NAMES_COLUMN.match(line.plain)
    return named is not None and _OF_PART.search(named["name"]) is None


def heads_box(line: Line) -> bool:
    """Say whether a line ends as the heading of a box does, which is a part of the article above it."""
    return _HEADS_BOX.match(line.plain) is not None
