"""Series: several labels of a kind on a page, each above a line or two and text, which look like headline groups."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain

from desktop.parsing.brackets import names_column
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape
from desktop.parsing.tag import HEAD_TAGS, Tag
from desktop.parsing.tagger import Scores

_WORTH = 5.0
"""What a series takes off the scores of headlines."""
_SURE = 12.0
"""What a part that opens with a dateline as others do takes off them."""
_NAMES = re.compile("[/(]")
"""What a dateline has that names reporters."""
_TAKEN_OVER = "(据"
"""How news in short that other papers wrote is signed, each an article."""
_LEAD = 20
"""Code points in which a dateline names them."""
_GROUP = 2
"""Lines below a label of a series, at most."""
_LEADS_UP = ("——", ":")
_LABELS = frozenset({Shape.LABEL, Shape.DISPLAY})
ABSTRACTS = frozenset({"核心阅读", "内容提要", "内容提示", "阅读提示", "编者按", "开栏的话"})
"""What heads the abstract or the note between a headline and its text."""
_ENDS = frozenset({Shape.JUMP_TO, Shape.JUMP_FROM, Shape.NOTICE_HEAD, Shape.TEASER})
"""What no part of an article made of parts has."""
_BYLINES = frozenset({Shape.BYLINE, Shape.REPORTER})
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
    _weigh_below_bylines(lines, scores)
    for groups in found.values():
        for place in chain.from_iterable(groups if len(groups) > 1 else ()):
            if not names_column(lines[place]):
                _disfavour(scores[place])


def _disfavour(score: dict[Tag, float]) -> None:
    for tag in HEAD_TAGS & score.keys():
        score[tag] -= _WORTH


def _weigh_below_bylines(lines: Sequence[Line], scores: Scores) -> None:
    """Disfavour headlines where an article is made of parts from its byline on: news in short, letters, chapters.

    The first part has its label directly below the byline; the others have theirs, alone and unsigned. Where the first
    opens with a dateline that names nobody, others may.
    """
    first, opener, start = -1, Shape.TEXT, 0
    for place in range(1, len(lines) - 1):
        line, above, below = lines[place], lines[place - 1], lines[place + 1]
        if line.shape in _BYLINES:
            start = start if above.shape in _BYLINES else place
            headed = lines[start - 1].shape is Shape.DISPLAY and _heads_part(lines, place + 1)
            first, opener = place + 1 if headed else -1, lines[min(place + 2, len(lines) - 1)].shape
        elif first < 0 or line.shape in _ENDS or line.shape is above.shape is Shape.DISPLAY:
            first = -1
        elif (
            place > first - (opener is Shape.LEAD) and _heads_part(lines, place) and below.shape in (Shape.TEXT, opener)
        ):
            if Tag.CROSSHEAD in scores[place]:
                scores[place][Tag.CROSSHEAD] += _WORTH if below.shape is Shape.TEXT else _SURE
        elif line.shape is Shape.SIGNATURE and line.plain.startswith(_TAKEN_OVER):
            first = -1
        elif line.shape is Shape.LEAD and (above.shape is not Shape.DISPLAY or "/" in line.plain):
            first = -1


def _heads_part(lines: Sequence[Line], place: int) -> bool:
    """Say whether a line is a display line alone above running text, no clause of an abstract and no headline."""
    if not 0 < place < len(lines) - 1:
        return False
    line, below = lines[place], lines[place + 1]
    if line.shape is not Shape.DISPLAY or lines[place - 1].shape is Shape.DISPLAY or "," in line.plain:
        return False
    if below.shape is not Shape.TEXT and not (below.shape is Shape.LEAD and not _NAMES.search(below.plain[:_LEAD])):
        return False
    return not names_column(line) and line.plain not in ABSTRACTS


def _series(line: Line) -> str | None:
    """Return the sign by which a label or display line shows that it may be one of several labels, or None."""
    if line.plain[0] in _BULLETS:
        return line.plain[0]
    if line.shape is Shape.DISPLAY and line.length <= _LABEL and line.plain.endswith(_LEADS_UP):
        return line.plain[-1]
    return None
