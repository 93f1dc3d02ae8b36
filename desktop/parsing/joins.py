"""Joins: lines that continue the sentence of the line before them across a column break."""

import re

from desktop.parsing.draft import Draft
from desktop.parsing.line import Line
from desktop.parsing.looks import ends_sentence, is_open
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_NO_BREAK_AFTER = "::——"
_INSIDE = re.compile(r"[。!?;！？；]")
_GOES_ON = re.compile(r"[,。、;:!?)%”’》)，；：！？）％]")
_PARAGRAPH = 46


def mark_joins(draft: Draft) -> None:
    """Mark the lines of an article that continue a cut sentence."""
    above: Line | None = None
    for line in draft.lines:
        if draft.tag(line) is not Tag.TEXT:
            if draft.tag(line) in (Tag.CROSSHEAD, Tag.BYLINE, Tag.AUTHOR, Tag.JUMP_FROM):
                above = None
            continue
        if above is not None and continues(above, line):
            line.joins = True
            line.reasons.append("continues_cut_sentence")
        above = line


def is_cut(line: Line) -> bool:
    """Say whether a line of text stops inside a sentence."""
    text = line.text
    if ends_sentence(text) or text[-1] in _NO_BREAK_AFTER or text[-1] in ":\uff1a":
        return False
    return line.shape not in (Shape.SIGNATURE, Shape.CONTACT)


def continues(above: Line, below: Line) -> bool:
    """Say whether the second line goes on with the sentence that the first one leaves unfinished."""
    if below.shape in (Shape.LEAD, Shape.SIGNATURE) or not is_cut(above):
        return False
    if _GOES_ON.match(below.text):
        return True
    if above.length < _PARAGRAPH and not _INSIDE.search(above.text) and not ends_sentence(below.text):
        return False
    return above.length >= _PARAGRAPH or bool(_INSIDE.search(above.text)) or is_open(above.text)
