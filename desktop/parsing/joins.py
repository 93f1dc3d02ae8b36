"""Joins: lines that continue the sentence of the line before them across a column break."""

import re

from desktop.parsing.cohesion import Terms
from desktop.parsing.draft import Draft
from desktop.parsing.line import Line
from desktop.parsing.looks import CLOSERS, ends_sentence, is_open
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_NO_BREAK_AFTER = "——"
_COLONS = ":\uff1a"
_INSIDE = re.compile(r"[。!?;！？；]")
_GOES_ON = re.compile(r"[,。、;:!?%”’》)\uff0c\uff1b\uff1a\uff01\uff1f\uff09\uff05]")
_BULLET = "·•*●◆■□▲—"
_PARAGRAPH = 46
_NOTICE = frozenset({Shape.NOTICE})
_NEVER_CUT = _NOTICE | {Shape.SIGNATURE, Shape.CONTACT}
_ALONE = frozenset({Shape.LEAD, Shape.SIGNATURE})
_ABOVE_SUMMARY = frozenset({Tag.CROSSHEAD, Tag.HEADLINE, Tag.DECK, Tag.BYLINE, Tag.AUTHOR})


def mark_joins(draft: Draft, terms: Terms) -> None:
    """Mark the lines of an article that continue a cut sentence.

    Parameters: `draft`; `terms`, of the page, which tell whether two characters make a word.
    """
    above: Line | None = None
    opening = False
    before: Tag | None = None
    text = Tag.TEXT
    for line in draft.lines:
        tag = draft.tag(line)
        if tag is text:
            if above is not None and _joins(above, line, opening, terms):
                line.joins = True
                line.reasons.append("continues_cut_sentence")
            opening = before in _ABOVE_SUMMARY
            above = line
        elif tag is not Tag.CAPTION:
            above = None
        before = tag


def is_cut(line: Line) -> bool:
    """Say whether a line of text stops inside a sentence."""
    text = line.text
    if ends_sentence(text) or text[-1] in _NO_BREAK_AFTER or text[-1] in _COLONS:
        return False
    return line.shape not in _NEVER_CUT


def _joins(above: Line, below: Line, opening: bool, terms: Terms) -> bool:
    """Say whether the second line goes on with the sentence that the first one leaves unfinished.

    Parameters: `opening`, whether the first line opens a section, where a summary without a full stop may stand.
    """
    if below.shape in _NOTICE and above.shape in _NOTICE:
        return below.gap == 0 and below.text[0] not in _BULLET and not ends_sentence(above.text)
    if not is_cut(above) or below.shape in _ALONE or below.text[0] in _BULLET:
        return False
    if _GOES_ON.match(below.text) or is_open(above.text):
        return True
    if _INSIDE.search(above.text) or above.shape is Shape.LEAD:
        return True
    if above.length < _PARAGRAPH or opening:
        return above.text[-1] not in CLOSERS and terms.knows(above.text[-1] + below.text[0])
    return True
