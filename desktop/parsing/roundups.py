"""Round-ups: one banner, several signed items, one compiler line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.page.role import Role
from desktop.parsing.briefs import SIGNED_BRIEF
from desktop.parsing.draft import Draft
from desktop.parsing.forms import Forms
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_BANNERS = frozenset({Tag.COLUMN, Tag.KICKER})
_COLLECTED = re.compile(r"稿件|采写|采访")
"""Words of a line that says who put together several items, beside those of compilers."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A line that serves several articles and is in none: `line` and the `drafts` that it serves."""

    line: Line
    drafts: tuple[Draft, ...]


def find_shared(drafts: Sequence[Draft], forms: Forms) -> list[Shared]:
    """Take the banners and compiler lines of round-ups out of their drafts and return them."""
    found = _banners_of_briefs(drafts)
    for i, draft in enumerate(drafts):
        line = draft.lines[-1]
        if (
            line.shape is not Shape.SIGNATURE
            or len(draft.lines) < 2
            or not (forms.compiler.search(line.plain) or _COLLECTED.search(line.plain))
        ):
            continue
        first = i
        while first > 0 and _is_item(drafts[first]) and not _banner(drafts[first]):
            first -= 1
        items = tuple(drafts[first : i + 1])
        banner = _banner(drafts[first])
        if len(items) < 2 or banner is None or not all(_is_item(item) for item in items):
            continue
        for shared, owner, role in ((banner, drafts[first], Role.SECTION_LABEL), (line, draft, Role.BYLINE)):
            found.append(_taken_out(owner, shared, role, items))
    return found


def _banners_of_briefs(drafts: Sequence[Draft]) -> list[Shared]:
    """Take the banner of each column of briefs out of the first of them and return them."""
    found: list[Shared] = []
    for i, draft in enumerate(drafts):
        stop = i
        while (
            stop < len(drafts)
            and SIGNED_BRIEF in drafts[stop].lines[-1].reasons
            and (stop == i or len(drafts[stop].lines) == 1)
        ):
            stop += 1
        if stop - i > 1 and len(draft.lines) > 1 and draft.tag(draft.lines[0]) is Tag.COLUMN:
            found.append(_taken_out(draft, draft.lines[0], Role.SECTION_LABEL, tuple(drafts[i:stop])))
    return found


def _taken_out(owner: Draft, line: Line, role: Role, items: tuple[Draft, ...]) -> Shared:
    """Take a line that serves several articles out of the one that it stands in, and return it."""
    owner.lines.remove(line)
    line.role = role
    line.reasons.append("serves_a_round_up")
    return Shared(line, items)


def _is_item(draft: Draft) -> bool:
    """Say whether an article is signed by an author, or headed as one of several."""
    author = Tag.AUTHOR
    return any(draft.tag(line) is author or "heads_an_item" in line.reasons for line in draft.lines)


def _banner(draft: Draft) -> Line | None:
    first = draft.lines[0]
    return first if draft.tag(first) in _BANNERS and draft.headed else None
