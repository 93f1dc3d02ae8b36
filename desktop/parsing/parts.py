"""Parts: articles that are made of several from their byline on, each below a label that looks like a headline."""

import re
from collections.abc import Sequence

from desktop.parsing.brackets import names_column
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag
from desktop.parsing.tagger import Scores

ABSTRACTS = frozenset({"核心阅读", "内容提要", "内容提示", "阅读提示", "编者按", "开栏的话"})
"""What heads the abstract or the note between a headline and its text."""
_WORTH = 5.0
"""What it adds to the score of a label that another part stands above it."""
_SURE = 12.0
"""The same above a dateline, below which nearly everything is a headline."""
_NAMES = re.compile("[/(]")
"""What a dateline has that names reporters."""
_LEAD = 20
"""Code points in which a dateline names them."""
_TAKEN_OVER = "(据"
"""How news in short is signed that others wrote: each is an article."""
_SIGNERS = 3
"""Bylines below each other, at most."""
_BYLINES = frozenset({Shape.BYLINE, Shape.REPORTER})
_ENDS = frozenset({Shape.JUMP_TO, Shape.JUMP_FROM, Shape.NOTICE_HEAD, Shape.TEASER})
"""What no part has."""


def weigh_parts(lines: Sequence[Line], scores: Scores) -> None:
    """Favour labels over headlines in an article of news in short, letters or chapters.

    The first part has its label directly below the byline; the others have theirs, alone and unsigned. Where the first
    opens with a dateline that names nobody, others may.

    Parameters: `lines`; `scores`, of each line, changed in place.
    """
    first: int | None = None
    for place in range(1, len(lines) - 1):
        line = lines[place]
        if line.shape in _BYLINES:
            first = place + 1 if _is_below_headline(lines, place) and _heads_part(lines, place + 1) else None
        elif first is None or _ends(lines, place):
            first = None
        elif _heads_part(lines, place) and lines[place + 1].shape in (Shape.TEXT, lines[first + 1].shape):
            _favour_label(line, scores[place], _WORTH if lines[place + 1].shape is Shape.TEXT else _SURE)


def _is_below_headline(lines: Sequence[Line], place: int) -> bool:
    """Say whether a byline, or several, stand directly below a display line."""
    above = place - 1
    while above > max(0, place - _SIGNERS) and lines[above].shape in _BYLINES:
        above -= 1
    return lines[above].shape is Shape.DISPLAY


def _heads_part(lines: Sequence[Line], place: int) -> bool:
    """Say whether a line is a display line alone above running text, no clause of an abstract and no headline."""
    if not 0 < place < len(lines) - 1:
        return False
    line, below = lines[place], lines[place + 1]
    if line.shape is not Shape.DISPLAY or lines[place - 1].shape is Shape.DISPLAY or "," in line.plain:
        return False
    if below.shape is not Shape.TEXT and (below.shape is not Shape.LEAD or _NAMES.search(below.plain[:_LEAD])):
        return False
    return not names_column(line) and line.plain not in ABSTRACTS and line.plain[1:2] != ":"


def _ends(lines: Sequence[Line], place: int) -> bool:
    """Say whether a line shows that the parts are over: a headline group, a signed article, a source."""
    line, above = lines[place], lines[place - 1]
    if line.shape is Shape.LEAD:
        return above.shape is not Shape.DISPLAY or _NAMES.search(line.plain[:_LEAD]) is not None
    if line.shape is Shape.SIGNATURE:
        return line.plain.startswith(_TAKEN_OVER)
    return line.shape in _ENDS or line.shape is above.shape is Shape.DISPLAY


def _favour_label(line: Line, score: dict[Tag, float], worth: float) -> None:
    if Tag.CROSSHEAD in score:
        score[Tag.CROSSHEAD] += worth
        line.reasons.append("one_of_several_parts")
