"""Jumps inside a paragraph: a text that opens or ends with the page where its article goes on, in brackets."""

import re
from collections.abc import Sequence

from desktop.parsing.forms import Forms
from desktop.parsing.line import HEAD, Line
from desktop.parsing.shape import Shape

GOES_ON_FROM = "goes_on_from_another_page"
"""The reason of a text that opens so."""
GOES_ON_IN = "goes_on_in_another_page"
"""The reason of a text that ends so."""
_OPENING = re.compile(r"\([^()]{2,12}\)(?=.)")
_END = re.compile(r"(?<=.)\([^()]{2,12}\)$")


def mark_jumps(lines: Sequence[Line], forms: Forms) -> None:
    """Give texts that open with where they come from, or end with where they go on, a reason to open or end an article.

    Parameters: `lines`, those that are no noise, with their shapes; `forms`, of their newspaper.
    """
    text = Shape.TEXT
    for line in lines:
        whole = line.whole
        if whole[0] == "(" and line.shape is text and opening_jump(whole[:HEAD], forms):
            line.reasons.append(GOES_ON_FROM)
        if whole[-1] == ")" and line.shape is text and closing_jump(whole, forms):
            line.reasons.append(GOES_ON_IN)


def opening_jump(plain: str, forms: Forms) -> str | None:
    """Return the brackets in which a text first says where it comes from; `plain` is its plain form."""
    found = _OPENING.match(plain)
    return found[0] if found and forms.jump_from.match(found[0]) else None


def closing_jump(plain: str, forms: Forms) -> str | None:
    """Return the brackets in which a text says at its end where it goes on; `plain` is its plain form."""
    found = _END.search(plain[-HEAD:])
    return found[0] if found and forms.jump_to.match(found[0]) else None
