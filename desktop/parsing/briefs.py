"""Briefs: a column of news in short, each a paragraph that opens with a bullet and ends with who wrote it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop.parsing.line import Line
from desktop.parsing.shape import Shape

SIGNED_BRIEF = "signed_brief"
"""The reason of a line that is an article of its own."""
_BULLETS = "●◆■▲★□○◎▶►"
_SIGNED = re.compile(r"[。!?]”?\((?:[^()]{0,8}[ /])?[\u4e00-\u9fa5]{2,4}(?:[ 、]+[\u4e00-\u9fa5]{2,4}){0,3}\)$")
_TAIL = 40
"""Code points in which a brief is signed."""


def mark_briefs(lines: Sequence[Line]) -> None:
    """Give briefs that stand below each other a reason to open an article.

    Parameters: `lines`, those that are no noise, with their shapes.
    """
    for above, line in pairwise(lines):
        if line.text[0] in _BULLETS and line.text[0] == above.text[0] and _is_brief(above) and _is_brief(line):
            for each in (above, line):
                if SIGNED_BRIEF not in each.reasons:
                    each.reasons.append(SIGNED_BRIEF)


def _is_brief(line: Line) -> bool:
    return line.shape is Shape.TEXT and _SIGNED.search(line.whole[-_TAIL:]) is not None
