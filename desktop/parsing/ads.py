"""Advertisements: short lines that praise something, a hotline among them, which look like a heap of headlines."""

import re
from collections.abc import Sequence

from desktop.parsing.forms import Forms
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape

_SHAPES = frozenset({Shape.DISPLAY, Shape.AUTHOR, Shape.CONTACT, Shape.TABLE, Shape.NOTICE_HEAD})
_PRAISING = frozenset({Shape.DISPLAY, Shape.AUTHOR, Shape.NOTICE_HEAD})
_LONGEST = 30
"""Code points of a line that praises, at most."""
_LINES = 3
"""Such lines of an advertisement, at least: no headline group has more of them above a telephone number."""
_DIGITS = re.compile(r"\d{7}|\d{3,4}-\d{3}")
"""A part of a telephone number."""


def mark_ads(lines: Sequence[Line], forms: Forms) -> None:
    """Give the first line of an advertisement the shape of a notice's heading, and the others that of a notice.

    Parameters: `lines`, all of the page with their shapes, which are changed in place; `forms`, of its newspaper.
    """
    if Shape.CONTACT not in [line.shape for line in lines]:
        return
    kept = [line for line in lines if not line.noise]
    start = 0
    while start < len(kept):
        stop = start
        while stop < len(kept) and _goes_on(kept[stop], stop > start):
            stop += 1
        while start < stop and kept[start].shape not in _PRAISING:
            start += 1
        _mark(kept[start : _end(kept, start, stop, forms)])
        start = max(stop, start + 1)


def _goes_on(line: Line, inside: bool) -> bool:
    """Say whether a line may be one of an advertisement; the heading of a notice begins another one."""
    if line.shape not in _SHAPES or line.length > 2 * _LONGEST:
        return False
    return not (inside and line.shape is Shape.NOTICE_HEAD)


def _end(lines: Sequence[Line], start: int, stop: int, forms: Forms) -> int:
    """Return where an advertisement ends that starts in a run: below its last line that says whom to ask, or where."""
    while stop > start and not (lines[stop - 1].shape is Shape.CONTACT or forms.ad_line.match(lines[stop - 1].plain)):
        stop -= 1
    return stop


def _mark(ad: Sequence[Line]) -> None:
    """Mark lines that are an advertisement; a list of numbers to call stands below a colon."""
    praising = [line for line in ad if line.shape in _PRAISING and line.length <= _LONGEST]
    called = any(line.shape is Shape.CONTACT and _DIGITS.search(line.plain) for line in ad)
    if not called or len(praising) < _LINES or any(line.plain[-1] == ":" for line in praising):
        return
    for line in ad:
        if line.shape in _PRAISING:
            line.shape = Shape.NOTICE_HEAD if line is ad[0] else Shape.NOTICE
            line.reasons.append("advertisement")
