"""Courses: the cues of a page's lines and the tags that the gold gives them."""

from dataclasses import dataclass

from desktop.parsing.ads import mark_ads
from desktop.parsing.cohesion import Terms
from desktop.parsing.cues import Cues
from desktop.parsing.forms import forms_of
from desktop.parsing.line import Line, cut_lines
from desktop.parsing.looks import look
from desktop.parsing.narrow import mark_narrow
from desktop.parsing.newspaper import default_newspaper
from desktop.parsing.notices import mark_notices
from desktop.parsing.pictures import mark_pictures
from desktop.parsing.tag import Tag
from desktop.parsing.tagger import allowed
from desktop.parsing.words import surnames
from tests.training.gold import NOISE, GoldPage, Row

_TAGS = {
    "headline": Tag.HEADLINE, "kicker": Tag.KICKER, "subheadline": Tag.DECK, "byline": Tag.BYLINE, "author": Tag.AUTHOR,
    "caption": Tag.CAPTION, "credit": Tag.CAPTION, "jump_to": Tag.JUMP_TO, "jump_from": Tag.JUMP_FROM,
    "section_label": Tag.CROSSHEAD,
}  # fmt: skip


@dataclass(frozen=True)
class Course:
    """What the tagger sees of a page: of each line its cues, the tags that it can have, and the gold's or None."""

    cues: list[list[str]]
    allowed: list[tuple[Tag, ...]]
    tags: list[Tag | None]


def course_of(page: GoldPage) -> Course:
    """Return the course of a page as it was printed."""
    return _course(page.dump.text, page.rows)


def course_of_rows(rows: list[Row]) -> Course:
    """Return the course of a page that the rows make, with their gaps."""
    text = "".join("\n" * (row.gap or 0) + row.text + "\n" for row in rows)
    return _course(text, tuple(rows))


def _course(text: str, rows: tuple[Row, ...]) -> Course:
    forms = forms_of(default_newspaper())
    lines, _ = cut_lines(text)
    look(lines, forms, surnames())
    mark_pictures(lines, forms)
    mark_ads(lines, forms)
    mark_notices(lines, forms)
    mark_narrow(lines)
    pairs = [(line, row) for line, row in zip(lines, rows, strict=True) if row.role not in NOISE and not line.noise]
    kept = [line for line, _ in pairs]
    cues = Cues(kept, forms, Terms(kept))
    gold = [_tag(pairs, place) for place in range(len(pairs))]
    can = [allowed(line) for line in kept]
    tags = [tag if tag in allowed_tags else None for tag, allowed_tags in zip(gold, can, strict=True)]
    return Course([[name for group in cues.of(place) for name in group.names] for place in range(len(kept))], can, tags)


def _tag(pairs: list[tuple[Line, Row]], place: int) -> Tag:
    row = pairs[place][1]
    if row.role == "pull_quote" and Tag.DECK in allowed(pairs[place][0]) and _is_above_byline(pairs, place):
        return Tag.DECK
    if row.role != "section_label":
        return _TAGS.get(row.role, Tag.TEXT)
    if row.article is None or row.detail == "column_banner":
        return Tag.COLUMN
    first = next(i for i, (_, other) in enumerate(pairs) if other.article == row.article)
    stop = place
    while stop < len(pairs) and pairs[stop][1].role == "section_label":
        stop += 1
    heads = stop < len(pairs) and pairs[stop][1].role in ("headline", "kicker")
    if heads and pairs[stop][1].article == row.article:
        return Tag.COLUMN
    return Tag.COLUMN if first == place and row.text[0] not in "【[(" else Tag.CROSSHEAD


def _is_above_byline(pairs: list[tuple[Line, Row]], place: int) -> bool:
    return place + 1 < len(pairs) and pairs[place + 1][1].role == "byline"
