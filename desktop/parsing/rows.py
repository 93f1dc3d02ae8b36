"""Rows: lists whose lines each open with a label, and labels between rows of figures, which look like headlines."""

import re
from collections.abc import Sequence

from desktop.parsing.line import Line
from desktop.parsing.shape import Shape
from desktop.parsing.tag import HEAD_TAGS, Tag
from desktop.parsing.tagger import Scores

_WORTH = 12.0
"""What it adds to the score of text, or of a label, that a line is one of several."""
_ROW = re.compile(r"[\u4e00-\u9fa5]{1,6}: ?[^ ].{3}")
"""How a row opens: with a short label, and what it says is behind it."""
_SHAPES = frozenset({Shape.DISPLAY, Shape.NOTICE})
_ROWS = 3
"""Rows of a list, at least: of a headline group no three lines open so."""


def weigh_rows(lines: Sequence[Line], scores: Scores) -> None:
    """Favour text in lists, and a label over a headline between two rows of a table.

    Parameters: `lines`; `scores`, of each line, changed in place.
    """
    display, table = Shape.DISPLAY, Shape.TABLE
    start = stop = 0
    for place, line in enumerate(lines):
        if line.shape in _SHAPES and _ROW.match(line.plain):
            start, stop = (start if stop == place else place), place + 1
            if stop - start == _ROWS:
                _favour_list(lines, scores, start, stop)
            elif stop - start > _ROWS:
                _favour_list(lines, scores, place, stop)
        if line.shape is display and 0 < place < len(lines) - 1 and lines[place - 1].shape is table:
            _weigh_below_row(lines, scores, place)


def _favour_list(lines: Sequence[Line], scores: Scores, start: int, stop: int) -> None:
    for place in range(start, stop):
        if Tag.TEXT in scores[place]:
            scores[place][Tag.TEXT] += _WORTH
            lines[place].reasons.append("one_of_several_rows")


def _weigh_below_row(lines: Sequence[Line], scores: Scores, place: int) -> None:
    """Favour a label over a headline where another row stands below."""
    score = scores[place]
    if lines[place + 1].shape is Shape.TABLE and Tag.CROSSHEAD in score:
        score[Tag.CROSSHEAD] += _WORTH
        for tag in HEAD_TAGS & score.keys():
            score[tag] -= _WORTH
        lines[place].reasons.append("between_rows")
