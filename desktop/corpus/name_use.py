"""Which names the articles of a corpus have: people in bylines, and columns. Questions for `Corpus.ask`."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, text

from desktop.corpus.errors import understanding
from desktop.page.article import NAME_FIELDS


class NameKind(StrEnum):
    """What bears a name: a person, in whatever field, or a column."""

    PERSON = "person"
    COLUMN = "column"


@dataclass(frozen=True, slots=True)
class NamePlace:
    """Where a name stands: in which field of which article of which page."""

    page_id: int
    article_id: str
    field: str


NameUse = dict[NameKind, dict[str, tuple[NamePlace, ...]]]
"""By kind, every name with the places where it stands."""

COLUMN = "column"
"""The field of an article that names its column."""

_NAMES = f"""
    SELECT page_id, article.id, column_name, {", ".join(NAME_FIELDS)} FROM article JOIN page ON page.id = page_id
    WHERE NOT trashed ORDER BY page_id, position"""


def name_use(connection: Connection) -> NameUse:
    """Return every name outside the trash, with its places in the order of the pages."""
    found: dict[NameKind, dict[str, list[NamePlace]]] = {kind: {} for kind in NameKind}
    with understanding("the names"):
        for row in connection.execute(text(_NAMES)):
            for kind, name, field in _named(row):
                found[kind].setdefault(name, []).append(NamePlace(row[0], row[1], field))
    return {kind: {name: tuple(places) for name, places in names.items()} for kind, names in found.items()}


def _named(row: Any) -> Iterator[tuple[NameKind, str, str]]:
    if row[2]:
        yield NameKind.COLUMN, row[2], COLUMN
    for field, names in zip(NAME_FIELDS, row[3:], strict=True):
        if names != "[]":
            yield from ((NameKind.PERSON, name, field) for name in json.loads(names))
