"""What a block is on the page."""

from enum import StrEnum


class Role(StrEnum):
    """The role of a block; the values are those of the parse contract."""

    HEADLINE = "headline"
    KICKER = "kicker"
    SUBHEADLINE = "subheadline"
    BYLINE = "byline"
    AUTHOR = "author"
    LEAD = "lead"
    BODY = "body"
    SECTION_LABEL = "section_label"
    PULL_QUOTE = "pull_quote"
    CAPTION = "caption"
    CREDIT = "credit"
    TABLE = "table"
    CONTACT = "contact"
    COLOPHON = "colophon"
    MASTHEAD = "masthead"
    JUMP_TO = "jump_to"
    JUMP_FROM = "jump_from"
    NOTICE = "notice"
    AD = "ad"
    PAGE_FURNITURE = "page_furniture"
    DUPLICATE = "duplicate"
    OTHER = "other"


FURNITURE = frozenset({Role.MASTHEAD, Role.COLOPHON, Role.PAGE_FURNITURE})
"""Roles of the page itself: such a block never belongs to an article."""

NO_ARTICLE = FURNITURE | {Role.DUPLICATE, Role.OTHER}
"""Roles that are noise to a reader: such a block never belongs to an article."""

HEADS = frozenset({Role.HEADLINE, Role.KICKER})
"""Roles that an article begins with."""

TEXT = frozenset({Role.LEAD, Role.BODY, Role.PULL_QUOTE, Role.NOTICE})
"""Roles of running text."""
