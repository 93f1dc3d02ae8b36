"""What stands around pictures: captions above a credit, posters read as text, lists that look like captions."""

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop.page.role import Role
from desktop.parsing.cohesion import Terms
from desktop.parsing.forms import Forms
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape

_PICTURE = 2
"""Blank lines from which on there was a picture."""
PICTURE_NEWS = "picture_news"
"""The reason of a caption that opens an article."""
CREDIT = "credit"
"""The reason of a caption that is nothing but who took the picture."""
_ABOVE = 6
_STRANGE = 0.4
"""The share of a caption's words, by weight, below which the lines above speak of something else."""
_DATED = re.compile(r"\d{1,2}月\d{1,2}日,")
_TAIL = 40
_CAPTION = 160
"""Code points of a caption that ends in a credit, at most."""
_LIST_ITEM = 30
_TRIANGLES = "▲▼▶▷△▽◆●■"
_ADVERTISED = "公益广告"
_SHORT = frozenset({Shape.DISPLAY, Shape.TEXT})
_ASKED = _SHORT | {Shape.CAPTION, Shape.CREDIT}
_DISPLAY = frozenset({Shape.DISPLAY, Shape.AUTHOR, Shape.LABEL})
_POSTER = 6
"""Lines of a poster, at most."""


def mark_pictures(lines: Sequence[Line], forms: Forms) -> None:
    """Give captions their shape, lists with triangles that of text, and take posters out as noise.

    Parameters: `lines`, all of the page with their shapes; `forms`, of its newspaper.
    """
    for i, line in enumerate(lines):
        if line.noise or line.shape not in _ASKED:
            continue
        if line.shape in _SHORT:
            if _is_caption(lines, i, forms):
                line.shape = Shape.CAPTION
                line.reasons.append("above_credit")
        elif line.shape is Shape.CREDIT:
            if _is_below_caption(lines, i) or forms.full_credit.match(line.plain):
                line.shape = Shape.CAPTION
                line.reasons.append(CREDIT)
        elif _is_list_item(lines, i):
            line.shape = Shape.TEXT
    _mark_posters(lines)


def mark_picture_news(lines: Sequence[Line], terms: Terms, forms: Forms) -> None:
    """Give captions that tell news of their own a reason to open an article.

    Such a one is dated and credited, stands below a picture, and has few of the words of the lines above it.

    Parameters: `lines`, those that are no noise; `terms`, of the page; `forms`, of its newspaper.
    """
    for i, line in enumerate(lines):
        dated = line.gap >= _PICTURE and line.shape is Shape.CAPTION and _DATED.match(line.plain)
        if not dated or i == 0 or not (_is_credited(line, forms) or _is_captioned(lines, i + 1)):
            continue
        above = terms.union(lines[max(0, i - _ABOVE) : i])
        if terms.shared(above, [line]) < _STRANGE:
            line.reasons.append(PICTURE_NEWS)


def _is_caption(lines: Sequence[Line], i: int, forms: Forms) -> bool:
    """Say whether a line ends in a credit, or stands glued above one and below a picture."""
    line = lines[i]
    if _is_credited(line, forms):
        return True
    if line.gap < _PICTURE or i + 1 == len(lines):
        return False
    credit = lines[i + 1]
    if credit.shape is not Shape.CREDIT:
        return False
    return credit.gap == 0 or (credit.gap < _PICTURE and _DATED.match(line.plain) is not None)


def _is_credited(line: Line, forms: Forms) -> bool:
    """Say whether a line ends in who took the picture."""
    if line.length > _CAPTION or not line.whole.endswith(forms.camera_words):
        return False
    return forms.ends_in_credit.match(line.whole[-_TAIL:]) is not None


def _is_captioned(lines: Sequence[Line], i: int) -> bool:
    return i < len(lines) and lines[i].shape is Shape.CAPTION


def _is_below_caption(lines: Sequence[Line], i: int) -> bool:
    return i > 0 and lines[i].gap == 0 and lines[i - 1].shape is Shape.CAPTION


def _is_list_item(lines: Sequence[Line], i: int) -> bool:
    """Say whether a line with a triangle is one of several such lines of running text."""
    line = lines[i]
    if line.text[0] not in _TRIANGLES or line.length < _LIST_ITEM:
        return False
    beside = [lines[k] for k in (i - 1, i + 1) if 0 <= k < len(lines)]
    return any(other.text[0] == line.text[0] and other.length >= _LIST_ITEM for other in beside)


def _mark_posters(lines: Sequence[Line]) -> None:
    """Take out glued display lines that stand alone between two pictures, or name themselves an advertisement."""
    starts = [i for i, line in enumerate(lines) if line.gap or i == 0]
    for start, stop in pairwise([*starts, len(lines)]):
        if stop - start > _POSTER or lines[start].shape not in _DISPLAY:
            continue
        run = lines[start:stop]
        if all(line.shape in _DISPLAY and not line.noise for line in run):
            alone = len(run) > 1 and run[0].gap >= _PICTURE and stop < len(lines) and lines[stop].gap >= _PICTURE
            if alone or any(_ADVERTISED in line.plain for line in run):
                _take_out(run)


def _take_out(run: Sequence[Line]) -> None:
    for line in run:
        line.role = Role.OTHER
        line.noise = True
        line.reasons.append("poster")
