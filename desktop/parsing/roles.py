"""From tags to roles: what a line is called in the page that is handed out."""

import re

from desktop.page.role import Role
from desktop.parsing.draft import Draft
from desktop.parsing.forms import Forms
from desktop.parsing.hints import is_bare_pointer
from desktop.parsing.line import Line
from desktop.parsing.pictures import CREDIT
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_ROLES = {
    Tag.COLUMN: Role.SECTION_LABEL, Tag.KICKER: Role.KICKER, Tag.HEADLINE: Role.HEADLINE, Tag.DECK: Role.SUBHEADLINE,
    Tag.BYLINE: Role.BYLINE, Tag.AUTHOR: Role.AUTHOR, Tag.CROSSHEAD: Role.SECTION_LABEL, Tag.TEXT: Role.BODY,
    Tag.CAPTION: Role.CAPTION, Tag.JUMP_TO: Role.JUMP_TO, Tag.JUMP_FROM: Role.JUMP_FROM, Tag.NOTICE: Role.NOTICE,
}  # fmt: skip


_SPOKEN = re.compile(r"“[^“”]+”——")
"""A quotation and who said it."""
_SIGNED = frozenset({Shape.LEAD, Shape.BYLINE, Shape.AUTHOR})
_IN_NOTICES = {Shape.CONTACT: Role.CONTACT, Shape.TABLE: Role.TABLE}
_ELSEWHERE = {Shape.LEAD: Role.LEAD, Shape.QUOTE: Role.PULL_QUOTE}
_POINTING = frozenset({Shape.SIGNATURE, Shape.TEASER})
_NOTICES = frozenset({Shape.NOTICE, Shape.CONTACT, Shape.TABLE})
_PROSE = frozenset({Shape.TEXT, Shape.DISPLAY})
_LABEL = 13
"""Code points of a label in brackets, at most; longer ones are quotations."""


def give_roles(draft: Draft, forms: Forms) -> None:
    """Give every line of an article its role.

    Parameters: `draft`; `forms`, of its newspaper.
    """
    notice = _is_notice(draft)
    text, deck, caption, tags = Tag.TEXT, Tag.DECK, Tag.CAPTION, draft.tags
    # A long announcement, with labels inside, reads like any article.
    plain = notice and Tag.CROSSHEAD in tags.values()
    for line in draft.lines:
        tag = tags[line.index]
        line.role = _ROLES[tag]
        if tag is text:
            line.role = _of_text(line, notice and not (plain and line.shape in _PROSE), forms) or line.role
        elif tag is deck and (line.shape is Shape.QUOTE or _SPOKEN.match(line.plain)):
            line.role = Role.PULL_QUOTE
        elif tag is caption and CREDIT in line.reasons and forms.parted_credit.match(line.plain):
            line.role = Role.CREDIT


def _of_text(line: Line, notice: bool, forms: Forms) -> Role | None:
    """Return the role of a line of text that is no plain body."""
    shape = line.shape
    if shape in _IN_NOTICES:
        return _IN_NOTICES[shape]
    if notice:
        return Role.NOTICE
    if shape in _ELSEWHERE:
        return _ELSEWHERE[shape]
    if shape in _POINTING:
        if shape is Shape.SIGNATURE and "/" in line.plain:
            return Role.BYLINE
        if forms.affiliation.match(line.plain):
            return Role.CREDIT
        if is_bare_pointer(line):
            return Role.JUMP_TO
    label = line.text[0] == "【" and line.text[-1] == "】" and line.length > _LABEL
    return Role.PULL_QUOTE if label else None


def _is_notice(draft: Draft) -> bool:
    if any(line.shape in _SIGNED for line in draft.lines):
        return False
    if any(line.shape is Shape.NOTICE_HEAD for line in draft.head):
        return True
    texts = [line for line in draft.body if draft.tag(line) is Tag.TEXT]
    return bool(texts) and all(line.shape in _NOTICES for line in texts)
