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
_ITEM = re.compile(r"[·•] ?[^ ].{3}.*(?<![·•])$")
"""How an item of a list opens; a line between two dots is a title."""
_SHAPES = frozenset({Shape.DISPLAY, Shape.NOTICE})
_LEAST = {"row": 3, "item": 2}
"""Rows of a list, at least: of a headline group no three lines open so, and no two with a dot."""


def weigh_rows(lines: Sequence[Line], scores: Scores) -> None:
    """Favour text in lists, and a label over a headline between two rows of a table.

    Parameters: `lines`; `scores`, of each line, changed in place.
    """
    display, table = Shape.DISPLAY, Shape.TABLE
    start, last = 0, None
    for place, line in enumerate(lines):
        kind = _kind(line) if line.shape in _SHAPES else None
        if kind:
            start = start if kind == last else place
            size = place + 1 - start
            if size >= _LEAST[kind]:
                _favour_list(lines, scores, start if size == _LEAST[kind] else place, place + 1)
        last = kind
        if line.shape is display and 0 < place < len(lines) - 1 and lines[place - 1].shape is table:
            _weigh_below_row(lines, scores, place)


def _kind(line: Line) -> str | None:
    """Return which kind of row a line may be: one with a label, an item with a dot, or None."""
    if line.shape is Shape.DISPLAY and _ITEM.match(line.plain):
        return "item"
    return "row" if _ROW.match(line.plain) else None


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
