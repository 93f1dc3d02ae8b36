"""Narrow columns: running text that was dumped as it was printed, a short line of print a line."""

from collections import Counter
from collections.abc import Sequence

from desktop.parsing.line import Line
from desktop.parsing.looks import ends_sentence
from desktop.parsing.shape import Shape

NARROW = "narrow_column"
"""The reason of a line of such text."""
_WIDEST = 24
"""Code points of a line of a narrow column, at most."""
_LINES = 4
"""Lines of a passage, at least."""
_SHAPES = frozenset({Shape.DISPLAY, Shape.TEXT, Shape.AUTHOR})
_MARKS = ",。、;:!?"
_RUNNING = 0.6
"""The share of full lines that break off inside a clause, at least: verses, lists and headlines hardly do."""


def mark_narrow(lines: Sequence[Line]) -> None:
    """Give the lines of a narrow column the shape of text.

    All lines of a column are of one length but those that end a paragraph, and clauses end anywhere in them.

    Parameters: `lines`, all of the page with their shapes, which are changed in place.
    """
    start = 0
    for place, line in enumerate(lines):
        if line.length > _WIDEST or line.shape not in _SHAPES:
            if place - start >= _LINES:
                _mark(lines[start:place])
            start = place + 1
    if len(lines) - start >= _LINES:
        _mark(lines[start:])


def _mark(run: Sequence[Line]) -> None:
    """Mark the passages of narrow text in a run of short lines."""
    width = Counter([line.length for line in run]).most_common(1)[0][0]
    first = 0
    for place, line in enumerate(run):
        stopped = ends_sentence(line.text)
        if not _is_full(line, width) and not (stopped and line.length < width):
            first = place + 1
        elif stopped and _is_running(run[first : place + 1], width):
            for each in run[first : place + 1]:
                each.shape = Shape.TEXT
                each.reasons.append(NARROW)
            first = place + 1


def _is_full(line: Line, width: int) -> bool:
    """Say whether a line fills a column; marks at its end may hang over, and figures are narrower."""
    return abs(line.length - width) <= (1 if line.plain[-1] in _MARKS or not line.plain.isalpha() else 0)


def _is_running(passage: Sequence[Line], width: int) -> bool:
    """Say whether lines up to the end of a sentence are text that runs on from line to line."""
    full = [line for line in passage[:-1] if _is_full(line, width)]
    inside = sum(any(mark in line.plain[:-1] for mark in _MARKS) for line in passage)
    broken = sum(line.plain[-1] not in _MARKS for line in full)
    return len(passage) >= _LINES - 1 and inside > 0 and broken >= _RUNNING * len(full)
