"""What a person says about an example page, line by line: its articles, roles, order, repeats and joins."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class GoldLine:
    """One non-blank line of a page, counted from 1.

    `article` is the key of its article, for a repeat that of the line it repeats; `order` its place in the reading
    order; `dup_of` the line that it repeats; `join` whether it goes on with the sentence before it.
    """

    line: int
    role: str
    article: str | None = None
    order: int | None = None
    dup_of: int | None = None
    join: bool = False
    applies_to: tuple[str, ...] = ()


@dataclass(frozen=True)
class GoldArticle:
    """An article by its key, with the fields and labels that it should have."""

    id: str
    kind: str
    texts: dict[str, str | None]
    names: dict[str, tuple[str, ...]]
    continues_from: str | None
    continues_to: str | None
    topics: tuple[str, ...]
    districts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Gold:
    """All that is said about one page."""

    date: str | None
    pages: tuple[str, ...]
    lines: tuple[GoldLine, ...]
    articles: tuple[GoldArticle, ...]

    @cached_property
    def by_line(self) -> dict[int, GoldLine]:
        """The lines by their numbers."""
        return {line.line: line for line in self.lines}

    def reading_order(self, article: str) -> tuple[int, ...]:
        """Return the lines of an article as they are to be read."""
        kept = [line for line in self.lines if line.article == article and line.order is not None]
        return tuple(line.line for line in sorted(kept, key=lambda line: line.order or 0))


def line_of(row: dict[str, Any]) -> GoldLine:
    """Return a line as a gold file or the table of phenomena holds it."""
    return GoldLine(
        row["line"], row["role"], row["article"], row["order"], row["dup_of"], row["join"],
        tuple(row.get("applies_to", ())),
    )  # fmt: skip


def _article_of(row: dict[str, Any]) -> GoldArticle:
    texts = ("column", "kicker", "headline", "subheadline", "byline")
    names = ("reporters", "correspondents", "authors", "compilers", "photographers")
    return GoldArticle(
        id=row["id"],
        kind=row["kind"],
        texts={name: row[name] for name in texts},
        names={name: tuple(row[name]) for name in names},
        continues_from=row["continues_from"],
        continues_to=row["continues_to"],
        topics=tuple(row["topics"]),
        districts=tuple((label["code"], label["relation"]) for label in row["districts"]),
    )


def read_gold(path: Path) -> Gold:
    """Return the gold of one page."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return Gold(
        date=data["issue"]["date"],
        pages=tuple(data["issue"]["pages"]),
        lines=tuple(map(line_of, data["lines"])),
        articles=tuple(map(_article_of, data["articles"])),
    )
