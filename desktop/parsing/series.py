"""Series: several labels of a kind on a page, each above a line or two and text, which look like headline groups."""

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
_LEADS_UP = ("——", ":")
_LABELS = frozenset({Shape.LABEL, Shape.DISPLAY})
_BULLETS = "■●◆▲★□○"
"""What the labels of a series open with."""
_LABEL = 14
"""Code points of such a label that ends with a dash or a colon, at most."""


def weigh_series(lines: Sequence[Line], scores: Scores) -> None:
    """Disfavour headlines where several labels of a kind each stand above a line or two and text without a byline.

    Labels of a kind open with the same bullet, or are short and end with a dash or a colon.

    Parameters: `lines`; `scores`, of each line, changed in place.
    """
    found: defaultdict[str, list[range]] = defaultdict(list)
    for place, line in enumerate(lines):
        kind = _series(line) if line.shape in _LABELS else None
        if kind is None:
            continue
        stop = place + 1
        while stop < min(len(lines), place + 1 + _GROUP) and lines[stop].shape is Shape.DISPLAY:
            stop += 1
        if place + 1 < stop < len(lines) and lines[stop].shape is Shape.TEXT:
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
    if line.shape is Shape.DISPLAY and line.length <= _LABEL and line.plain.endswith(_LEADS_UP):
        return line.plain[-1]
    return None
