"""Series: several labels of a kind on a page, each above a line or two and text, which look like headline groups."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain

from desktop.parsing.brackets import names_column
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape
from desktop.parsing.tag import HEAD_TAGS
from desktop.parsing.tagger import Scores

_WORTH = 5.0
"""What a series takes off the scores of headlines."""
_GROUP = 2
"""Lines below a label of a series, at most."""
_FIGURED = 12
"""Lines below a figure, at most: figures are explained, and stand below each other."""
_LEADS_UP = ("——", ":")
_LABELS = frozenset({Shape.LABEL, Shape.DISPLAY})
_BULLETS = "■●◆▲★□○"
"""What the labels of a series open with."""
_FIGURE = re.compile(r"\d[\d.,:]*[%‰]?[万亿]?[\u4e00-\u9fa5]?")
_FIGURES = "0"
"""What stands for labels that are nothing but a figure with its unit, or a time of the day."""
_NUMBERED = re.compile(r"\d{1,2}[.、](?!\d)")
_NUMBERS = "1."
"""What stands for labels that are numbered."""
_LABEL = 14
"""Code points of such a label that ends with a dash or a colon, at most."""


def weigh_series(lines: Sequence[Line], scores: Scores) -> None:
    """Disfavour headlines where several labels of a kind each stand above a line or two and text without a byline.

    Labels of a kind open with the same bullet, are numbered or nothing but figures, or are short and end with a dash or
    a colon.

    Parameters: `lines`; `scores`, of each line, changed in place.
    """
    found: defaultdict[str, list[range]] = defaultdict(list)
    for place, line in enumerate(lines):
        kind = _series(line) if line.shape in _LABELS else None
        if kind is None:
            continue
        stop = place + 1
        most = _FIGURED if kind == _FIGURES else _GROUP
        while stop < min(len(lines), place + 1 + most) and lines[stop].shape is Shape.DISPLAY:
            stop += 1
        if place + (kind != _NUMBERS) < stop < len(lines) and lines[stop].shape is Shape.TEXT:
            found[kind].append(range(place, stop))
    for groups in found.values():
        for place in chain.from_iterable(groups if len(groups) > 1 else ()):
            if not names_column(lines[place]):
                for tag in HEAD_TAGS & scores[place].keys():
                    scores[place][tag] -= _WORTH


def _series(line: Line) -> str | None:
    """Return the sign by which a label or display line shows that it may be one of several labels, or None."""
    if line.plain[0] in _BULLETS:
        return line.plain[0]
    if line.plain[0].isdigit():
        if _FIGURE.fullmatch(line.plain):
            return _FIGURES
        if _NUMBERED.match(line.plain):
            return _NUMBERS
    if line.shape is Shape.DISPLAY and line.length <= _LABEL and line.plain.endswith(_LEADS_UP):
        return line.plain[-1]
    return None
