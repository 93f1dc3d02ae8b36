"""Variants of a marked page: the same phenomenon in other punctuation, at other places, together with other faults."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.page.article import NAME_FIELDS
from desktop.page.role import Role
from tests.parsing.marked import MarkedPage, Row
from tests.parsing.stories import BRIDGE, TEA, Story, full_width

Transformation = Callable[[MarkedPage], MarkedPage]
_NEIGHBOURS = ("before", "after")
_LOOPED = 20
"""A line that is printed again has so many code points, at least; shorter ones repeat by themselves."""
_BROKEN = 30
_MARGIN = 10


def wide(page: MarkedPage) -> MarkedPage:
    """Return the page in full-width punctuation."""
    return page.with_rows([replace(row, text=full_width(row.text)) for row in page.rows])


def spaced(page: MarkedPage) -> MarkedPage:
    """Return the page with a blank line before each line that had none."""
    return page.with_rows([replace(row, gap=max(1, row.gap)) for row in page.rows])


def dense(page: MarkedPage) -> MarkedPage:
    """Return the page without single blank lines, which mean nothing."""
    return page.with_rows([replace(row, gap=0 if row.gap == 1 else row.gap) for row in page.rows])


def first(page: MarkedPage) -> MarkedPage:
    """Return the page with another story behind."""
    return _named(page.with_rows([*page.rows, *_story(BRIDGE, "after", page)]), "after", BRIDGE)


def last(page: MarkedPage) -> MarkedPage:
    """Return the page with another story before."""
    return _named(page.with_rows([*_story(TEA, "before", page), *page.rows]), "before", TEA)


def looped(page: MarkedPage) -> MarkedPage:
    """Return the page with a paragraph printed twice, one of the phenomenon's if it has one."""
    rows = list(page.rows)
    at = _chosen(rows, lambda row: row.role is Role.BODY and len(row.text) >= _LOOPED)
    row = rows[at]
    copy = replace(row, key=_new_key(page), role=Role.DUPLICATE, article=None, joins=False, repeats=row.key)
    return page.with_rows([*rows[: at + 1], copy, *rows[at + 1 :]])


def cut_by_column(page: MarkedPage) -> MarkedPage:
    """Return the page with a paragraph cut after a comma, one of the phenomenon's if it has one."""
    rows = list(page.rows)
    at = _chosen(rows, lambda row: row.role is Role.BODY and len(row.text) >= _BROKEN and _comma(row.text) > 0)
    row, cut = rows[at], _comma(rows[at].text)
    rest = replace(row, key=_new_key(page), text=row.text[cut:], joins=True, place=row.place + 0.1, gap=min(row.gap, 1))
    return page.with_rows([*rows[:at], replace(row, text=row.text[:cut]), rest, *rows[at + 1 :]])


def _story(story: Story, uid: str, page: MarkedPage) -> list[Row]:
    """Return a story as rows that are set like the page."""
    texts = (story.headline, story.lead, *story.paragraphs[1:3])
    roles = (Role.HEADLINE, Role.LEAD, Role.BODY, Role.BODY)
    start = _new_key(page)
    gap = 1 if any(row.gap == 1 for row in page.rows[1:]) else 0
    set_like = full_width if any("\uff0c" in row.text for row in page.rows) else str
    return [Row(start + number, set_like(text), role, uid, place=number, gap=gap)
            for number, (text, role) in enumerate(zip(texts, roles, strict=True))]  # fmt: skip


def _named(page: MarkedPage, uid: str, story: Story) -> MarkedPage:
    """Return the page with the names of a story's people, if those of the page's own are told."""
    if not any(set(NAME_FIELDS) & set(of) for of in page.fields.values()):
        return page
    reporters, _, correspondents = story.byline.partition(" 通讯员/")
    told = {"reporters": (reporters,), "correspondents": (correspondents,) if correspondents else ()}
    return replace(page, fields={**page.fields, uid: told})


def _new_key(page: MarkedPage) -> int:
    return max(row.key for row in page.rows) + 1


def _chosen(rows: Sequence[Row], fits: Callable[[Row], bool]) -> int:
    """Return the place of the first row that fits and is neither a repeat, repeated, nor part of a cut sentence."""
    taken = {row.repeats for row in rows if row.repeats is not None}
    fitting = [
        at
        for at, (row, below) in enumerate(zip(rows, (*rows[1:], Row(0, "")), strict=True))
        if fits(row) and row.key not in taken and not row.joins and not _goes_on(below)
    ]
    own = [at for at in fitting if rows[at].article not in _NEIGHBOURS]
    return (own or fitting)[0]


def _goes_on(row: Row) -> bool:
    """Say whether a row belongs to the one above it, as the rest of its sentence, a repeat or noise."""
    return row.joins or row.repeats is not None or row.role is Role.OTHER


def _comma(text: str) -> int:
    """Return the place behind the first comma that is far enough from both ends, 0 if there is none."""
    places = (at + 1 for at, sign in enumerate(text) if sign in ",，" and _MARGIN <= at < len(text) - _MARGIN)
    return next(places, 0)


VARIANTS: dict[str, tuple[Transformation, ...]] = {
    "as written": (),
    "blank lines": (spaced,),
    "full width": (spaced, wide),
    "at the start": (spaced, first),
    "at the end": (spaced, last),
    "in the middle": (spaced, first, last),
    "in the middle without blank lines": (dense, first, last),
    "with a loop": (spaced, first, last, looped),
    "with a column break": (spaced, first, last, cut_by_column),
    "at the start, full width, no blank lines, with a loop": (wide, dense, first, looped),
    "at the end, full width, with a column break": (wide, spaced, last, cut_by_column),
    "at the end, no blank lines, with a loop and a column break": (dense, last, looped, cut_by_column),
}
"""What each phenomenon is tried as; the transformations act from left to right."""


def varied(page: MarkedPage, name: str) -> MarkedPage:
    """Return a variant of a page by its name."""
    for transformation in VARIANTS[name]:
        page = transformation(page)
    return page
