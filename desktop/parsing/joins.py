"""Joins: lines that continue the sentence of the line before them across a column break."""

import re

from desktop.parsing.cohesion import Terms
from desktop.parsing.cuts import WORD, is_torn
from desktop.parsing.draft import Draft
from desktop.parsing.line import HEAD, Line
from desktop.parsing.looks import CLOSERS, ends_sentence, is_open
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_NO_BREAK_AFTER = "——"
_COLONS = ":\uff1a"
_BRACKETED = re.compile(r"[。!?！？][(\uff08][^()\uff08\uff09]*[)\uff09]$")
"""A finished sentence with a remark in brackets behind it."""
_SAYING = re.compile(r"[说问答讲喊]$|[说道问答讲喊叫称示言][:\uff1a]$")
"""The end of a text that somebody's words go on with."""
_FOLLOWING = re.compile(r"[如以]下[:\uff1a]$")
"""The end of a text that a list or a letter follows, not somebody's words."""
_SPOKEN = re.compile(r"“[^“”]{4,}[。!?…！？]”")
"""A whole sentence in quotation marks."""
_ANEW = re.compile(
    r"[“《]|自?\d{1,4} ?[年月]|近[日来年期]|日前|昨[日天]|今[日天年]|如今|目前|时下|眼下|当前|去年|截至|连日来|随着"
    r"|据(?:了解|介绍|统计|悉)|[一几多两][天年月][前后来]|[\u4e00-\u9fa5]{2}期间[,\uff0c]"
)
"""Words with which a paragraph begins: when something was, or who says so."""
_INSIDE = re.compile(r"[。!?;！？；]")
_BULLET = "·•*●◆■□▲—"
_PARAGRAPH = 46
_NOTICE = frozenset({Shape.NOTICE})
_COMPLETE = frozenset({"advertisement", "one_of_several_rows", "verse"})
"""The reasons of lines that are whole, though they end like none."""
_NEVER_CUT = _NOTICE | {Shape.SIGNATURE, Shape.CONTACT, Shape.TABLE}
_ALONE = frozenset({Shape.LEAD, Shape.SIGNATURE, Shape.TABLE})
_ABOVE_SUMMARY = frozenset({Tag.CROSSHEAD, Tag.HEADLINE, Tag.DECK, Tag.BYLINE, Tag.AUTHOR})


def mark_joins(draft: Draft, terms: Terms) -> None:
    """Mark the lines of an article that continue a cut sentence.

    Parameters: `draft`; `terms`, of the page, which tell whether two characters make a word.
    """
    above: Line | None = None
    opening = False
    before: Tag | None = None
    text, caption, tags = Tag.TEXT, Tag.CAPTION, draft.tags
    for line in draft.lines:
        tag = tags[line.index]
        if tag is text:
            if above is not None and _COMPLETE.isdisjoint(line.reasons) and _joins(above, line, opening, terms):
                line.joins = True
                line.reasons.append("continues_cut_sentence")
            opening = before in _ABOVE_SUMMARY
            above = line
        elif tag is not caption:
            above = None
        before = tag


def is_cut(line: Line) -> bool:
    """Say whether a line of text stops inside a sentence."""
    text = line.text
    if ends_sentence(text) or text[-1] in _NO_BREAK_AFTER or text[-1] in _COLONS:
        return False
    if text[-1] in ")\uff09" and _BRACKETED.search(text[-HEAD:]):
        return False
    return line.shape not in _NEVER_CUT


def _joins(above: Line, below: Line, opening: bool, terms: Terms) -> bool:
    """Say whether the second line goes on with the sentence that the first one leaves unfinished.

    Parameters: `opening`, whether the first line opens a section, where a summary without a full stop may stand.
    """
    if above.shape in _NOTICE:
        goes_on = (below.shape in _NOTICE and below.gap == 0) or is_torn(above.text, below.text)
        return goes_on and below.text[0] not in _BULLET and not ends_sentence(above.text)
    if below.shape in _ALONE or below.text[0] in _BULLET:
        return False
    if not is_cut(above):
        return below.text[0] == "“" and above.text[-1] in _COLONS and _announces_speech(above)
    anew = _ANEW.match(below.text) is not None
    if anew and above.text[-1] == "的":  # the rest of the sentence is lost
        return False
    if is_open(above.text) or is_torn(above.text, below.text) or terms.knows(above.text[-1] + below.text[0]):
        return True
    if anew and _SPOKEN.match(below.text):
        return _SAYING.search(above.text[-WORD:]) is not None
    if below.shape is Shape.CONTACT or (anew and above.length < _PARAGRAPH and above.shape is not Shape.LEAD):
        return False
    if above.shape is Shape.LEAD or (_INSIDE.search(above.text) and not (anew and opening)):
        return True
    if opening:  # a summary without a full stop
        return False
    return above.length >= _PARAGRAPH or above.text[-1] not in CLOSERS


def _announces_speech(line: Line) -> bool:
    """Say whether a text that ends in a colon goes on with what somebody says."""
    end = line.text[-WORD:]
    if line.shape in _NEVER_CUT or _FOLLOWING.search(end):
        return False
    return line.length >= _PARAGRAPH or _SAYING.search(end) is not None
