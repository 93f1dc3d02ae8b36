"""What a line looks like by itself, before its neighbours are asked."""

from enum import IntEnum, auto


class Shape(IntEnum):
    """The coarse form of a line."""

    DISPLAY = auto()
    """Short and without the end of a sentence: a headline, a label or the like, or a short piece of text."""
    TEXT = auto()
    """Running text."""
    LEAD = auto()
    """Running text that opens with an inline byline or dateline."""
    BYLINE = auto()
    """A byline on its own line."""
    REPORTER = auto()
    """A reporter's name that may also sign a part of an article: no full byline."""
    AUTHOR = auto()
    """Bare personal names, perhaps after a title or an institution."""
    SIGNATURE = auto()
    """A byline, dateline or affiliation in parentheses, at the end of an article."""
    CAPTION = auto()
    """Words below a picture, or its credit."""
    CREDIT = auto()
    """Who took the picture, and nothing else."""
    JUMP_TO = auto()
    JUMP_FROM = auto()
    TEASER = auto()
    """Ends with a pointer to another page."""
    LABEL = auto()
    """A label in brackets."""
    NOTICE_HEAD = auto()
    NOTICE = auto()
    MASTHEAD = auto()
    COLOPHON = auto()
    FURNITURE = auto()
    CONTACT = auto()
    QUOTE = auto()
    """A quotation between a headline and a byline."""
    TABLE = auto()
    """A row of figures."""
