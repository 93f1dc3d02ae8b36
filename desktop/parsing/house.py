"""The house form: how a page signs its articles, which tells whether a bare reporter's line signs one."""

from collections.abc import Sequence
from itertools import pairwise

from desktop.parsing.forms import Forms
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape

_SIGNED = frozenset({Shape.BYLINE, Shape.LEAD})
_BELOW = frozenset({Shape.DISPLAY, Shape.AUTHOR, Shape.LABEL, Shape.BYLINE})
"""What a byline stands below: a headline group, or another byline."""


def apply_house_form(lines: Sequence[Line], forms: Forms) -> None:
    """Take a reporter's line below a headline for a byline on a page where no article is signed more fully.

    A page has one form for its bylines. Where that parts the name from the word for a reporter with a stroke, a line
    that does not signs a part of an article or a picture only.

    Parameters: `lines`, all of the page with their shapes, which are changed in place; `forms`, of its newspaper.
    """
    if any(line.shape in _SIGNED and forms.stroked.search(line.plain) for line in lines):
        return
    for above, line in pairwise(lines):
        if line.shape is Shape.REPORTER and above.shape in _BELOW:
            line.shape = Shape.BYLINE
