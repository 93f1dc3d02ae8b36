"""Tags: what a line can be in the course of an article, as the tagger tells them apart."""

from enum import IntEnum


class Tag(IntEnum):
    """A line's part in the course of a page's articles; a role follows from it and from the line's shape."""

    COLUMN = 0
    """A column's name above a headline."""
    KICKER = 1
    HEADLINE = 2
    DECK = 3
    BYLINE = 4
    AUTHOR = 5
    CROSSHEAD = 6
    """A label inside an article."""
    TEXT = 7
    CAPTION = 8
    JUMP_TO = 9
    JUMP_FROM = 10
    NOTICE = 11


HEAD_TAGS = frozenset({Tag.COLUMN, Tag.KICKER, Tag.HEADLINE})
"""With these an article may begin."""
