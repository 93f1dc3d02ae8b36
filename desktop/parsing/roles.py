"""From tags to roles: what a line is called in the page that is handed out."""

from desktop.page.role import Role
from desktop.parsing.draft import Draft
from desktop.parsing.forms import Forms
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_ROLES = {
    Tag.COLUMN: Role.SECTION_LABEL, Tag.KICKER: Role.KICKER, Tag.HEADLINE: Role.HEADLINE, Tag.DECK: Role.SUBHEADLINE,
    Tag.BYLINE: Role.BYLINE, Tag.AUTHOR: Role.AUTHOR, Tag.CROSSHEAD: Role.SECTION_LABEL, Tag.TEXT: Role.BODY,
    Tag.CAPTION: Role.CAPTION, Tag.JUMP_TO: Role.JUMP_TO, Tag.JUMP_FROM: Role.JUMP_FROM, Tag.NOTICE: Role.NOTICE,
}  # fmt: skip


def give_roles(draft: Draft, forms: Forms) -> None:
    """Give every line of an article its role.

    Parameters: `draft`; `forms`, which know a notice by its words.
    """
    notice = _is_notice(draft, forms)
    for line in draft.lines:
        tag = draft.tag(line)
        line.role = _ROLES[tag]
        if tag is Tag.TEXT:
            if notice:
                line.role = Role.NOTICE
            elif line.shape is Shape.LEAD:
                line.role = Role.LEAD
            elif line.shape is Shape.SIGNATURE and "/" in line.plain:
                line.role = Role.BYLINE


def _is_notice(draft: Draft, forms: Forms) -> bool:
    head = draft.head
    signed = any(line.shape in (Shape.LEAD, Shape.BYLINE, Shape.AUTHOR) for line in draft.lines)
    if signed:
        return False
    heading = any(line.shape is Shape.NOTICE_HEAD for line in head)
    texts = [line for line in draft.body if draft.tag(line) is Tag.TEXT]
    return heading or (bool(texts) and all(line.shape is Shape.NOTICE for line in texts))
