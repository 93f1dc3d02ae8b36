"""What giving a role to several blocks would change."""

from dataclasses import dataclass

from desktop.page.page import Page
from desktop.page.role import NO_ARTICLE, Role


@dataclass(frozen=True, slots=True)
class RolePreview:
    """Parameters: `changing`, blocks that would get another role; `leaving`, those of them that would leave their
    article; `opened`, those that would be unassigned."""

    changing: int
    leaving: int
    opened: int


def role_preview(page: Page, chosen: tuple[int, ...], role: Role) -> RolePreview:
    """Return what `set_role` would do to some blocks."""
    changing = [block for each in chosen if (block := page.block_by_id[each]).role is not role]
    if role in NO_ARTICLE:
        return RolePreview(len(changing), sum(block.article is not None for block in changing), 0)
    return RolePreview(len(changing), 0, sum(block.role in NO_ARTICLE for block in changing))
