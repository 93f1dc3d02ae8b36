"""Notices and classifieds: wrapped short lines that look like headlines and are none."""

from collections.abc import Sequence
from itertools import pairwise

from desktop.parsing.forms import Forms
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape

_SHORT = 24
_HEADS = frozenset({Shape.NOTICE_HEAD})
_BELOW = frozenset({Shape.DISPLAY, Shape.TEXT, Shape.CONTACT, Shape.NOTICE, Shape.AUTHOR})
_SIGNED = frozenset({Shape.LEAD, Shape.BYLINE})
_WRAPPED = frozenset({Shape.DISPLAY, Shape.CONTACT, Shape.NOTICE, Shape.AUTHOR, Shape.LABEL})


def mark_notices(lines: Sequence[Line], forms: Forms) -> None:
    """Give the wrapped lines of a classified the shape of a notice.

    Short lines that stand glued together, one of which has the words of a notice, are one classified; so are short
    lines below one that has them, when they begin with a figure.
    """
    _mark_below_heads(lines)
    marked = False
    for start, stop in _glued(lines):
        run = lines[start:stop]
        if any(line.shape is Shape.NOTICE or forms.notice_mark.search(line.plain) for line in run):
            marked = True
        elif not (marked and run[0].plain[0].isdigit()):
            marked = False
            continue
        for line in run:
            if line.shape not in (Shape.NOTICE_HEAD, Shape.CONTACT):
                line.shape = Shape.NOTICE
                line.reasons.append("notice_words")


def _mark_below_heads(lines: Sequence[Line]) -> None:
    """Give the line below a notice's heading the shape of a notice, and so those glued to it."""
    inside = False
    if not any(line.shape in _HEADS for line in lines):
        return
    kept = [line for line in lines if not line.noise]
    for i, (above, line) in enumerate(pairwise(kept), 1):
        inside = (above.shape in _HEADS or (inside and line.gap == 0)) and line.shape in _BELOW
        inside = inside and not _heads_an_article(kept, i)
        if inside and line.shape is not Shape.CONTACT:
            line.shape = Shape.NOTICE
            line.reasons.append("below_notice_heading")


def _heads_an_article(lines: Sequence[Line], i: int) -> bool:
    """Say whether the line stands directly above a byline or dateline."""
    return lines[i].shape is Shape.DISPLAY and i + 1 < len(lines) and lines[i + 1].shape in _SIGNED


def _glued(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Return the runs of short lines with no blank line between them."""
    runs: list[tuple[int, int]] = []
    for i, line in enumerate(lines):
        if line.length > _SHORT or line.noise or line.shape not in _WRAPPED or _heads_an_article(lines, i):
            continue
        if runs and runs[-1][1] == i and line.gap == 0:
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    return runs
