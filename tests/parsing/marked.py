"""Marked pages: the text of a page with what is right about every line, as people read and write it.

    1 headline        | 云雾茶园迎来采摘季
    1 body            | 茶园里人声渐起,采茶工背着竹篓
    - duplicate of 2  | 茶园里人声渐起,采茶工背着竹篓
    1 body +          | 走上茶垄。
    - author for 1 2  | (何晚舟 整理)
    #: 1 reporters 何晚舟 凌小满

Before the bar stand the article or `-` for none, the role, and what else is true: `+` continues the line before it,
`of 2` repeats the second line that is not blank, `for 1 2` serves these articles, `free` may be in an article or not,
`@0` is read at that place of its article. A blank line is one of the page. `#:` tells a field of an
article, or with `page` of the page, `#` nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.page.article import NAME_FIELDS, Article
from desktop.page.block import Block
from desktop.page.dump import Dump
from desktop.page.invariants import checked
from desktop.page.page import Issue, Page
from desktop.page.role import Role
from desktop.quality.reference import Reference
from desktop.quality.score import PageScore
from desktop.quality.tally import Hits, Share

_LINE = re.compile(
    r"(?P<article>\w+|-) (?P<role>\w+)(?: of (?P<of>\d+))?(?: for (?P<for>[\w ]*?\w))?(?: (?P<free>free))?"
    r"(?: @(?P<place>\d+))?(?: (?P<join>\+))?$"
)


@dataclass(frozen=True)
class Row:
    """One line and what is right about it.

    Parameters: `key`, no other row's; `text`; `role`; `article`, None for none; `joins`; `repeats`, a row's key;
    `serves`; `free`; `place`, rows of an article are read in the order of theirs; `gap`, blank lines before it.
    """

    key: int
    text: str
    role: Role = Role.BODY
    article: str | None = None
    joins: bool = False
    repeats: int | None = None
    serves: tuple[str, ...] = ()
    free: bool = False
    place: float = 0.0
    gap: int = 0


@dataclass(frozen=True)
class MarkedPage:
    """Rows in the order of the text, and fields that articles should have, by article."""

    rows: tuple[Row, ...]
    fields: dict[str, dict[str, Any]]

    def with_rows(self, rows: Sequence[Row]) -> "MarkedPage":
        """Return the page with other rows."""
        return replace(self, rows=tuple(rows))

    @property
    def text(self) -> str:
        """The text of the page."""
        return "\n" * self.rows[0].gap + "".join(
            row.text + "\n" * (1 + after.gap)
            for row, after in zip(self.rows, (*self.rows[1:], Row(0, "")), strict=True)
        )

    def dump(self, name: str = "page.txt") -> Dump:
        """Return the page as a dump."""
        return Dump(name, self.text.encode(), "utf-8")

    @property
    def reference(self) -> Reference:
        """What is right about the page."""
        numbers = {row.key: number for number, row in enumerate(self.rows)}
        blocks: list[Block] = []
        start = 0
        for number, row in enumerate(self.rows):
            start += row.gap
            original = None if row.repeats is None else numbers[row.repeats]
            blocks.append(Block(number, start, start + len(row.text), row.role, row.article, original, row.joins,
                                row.serves))  # fmt: skip
            start += len(row.text) + 1
        articles = tuple(self._article(uid, numbers) for uid in dict.fromkeys(row.article for row in self.rows) if uid)
        dump = self.dump()
        told = self.fields.get("page")
        issue = Issue(**{name: None if value == "none" else value for name, value in (told or {}).items()})
        page = Page(dump.source, dump.sha256, "utf-8", dump.text, tuple(blocks), articles, issue)
        free = frozenset(number for number, row in enumerate(self.rows) if row.free)
        return Reference(checked(page), free=free, named=any(set(NAME_FIELDS) & set(of) for of in self.fields.values()),
                         dated=told is not None)  # fmt: skip

    def _article(self, uid: str, numbers: dict[int, int]) -> Article:
        own = [row for row in self.rows if row.article == uid]
        heads = [row.text for row in own if row.role is Role.HEADLINE]
        fields = {"headline": " ".join(heads) or None, **self.fields.get(uid, {})}
        blocks = tuple(numbers[row.key] for row in sorted(own, key=lambda row: row.place))
        return Article(uid, blocks, **fields)


def read_marked(text: str) -> MarkedPage:
    """Return the page of a marked text. Raises: `ValueError` for a line that is none."""
    rows: list[Row] = []
    fields: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    gap = 0
    sizes: Counter[str] = Counter()
    for line in text.rstrip("\n").split("\n"):
        if line.startswith("#:"):
            _, uid, name, *words = line.split(" ")
            fields[uid][name] = tuple(words) if name in NAME_FIELDS else " ".join(words)
        elif not line.strip():
            gap += 1
        elif not line.startswith("#"):
            row = _row(line, len(rows) + 1, sizes)
            rows.append(replace(row, gap=gap))
            gap = 0
    return MarkedPage(tuple(rows), dict(fields))


def _row(line: str, key: int, sizes: Counter[str]) -> Row:
    marks, bar, text = line.partition("|")
    match = _LINE.match(" ".join(marks.split()))
    if not bar or match is None:
        raise ValueError(f"This is no marked line: {line}")
    uid = match["article"]
    place = float(match["place"]) - 0.5 if match["place"] else float(sizes[uid])
    sizes[uid] += 1
    return Row(
        key, text.strip(), Role(match["role"]), None if uid == "-" else uid, bool(match["join"]),
        int(match["of"]) if match["of"] else None, tuple((match["for"] or "").split()),
        bool(match["free"]), place,
    )  # fmt: skip


def shortcomings(score: PageScore) -> list[str]:
    """Return the figures of a page that are not perfect, said in a few words."""
    found: list[str] = []
    for name in ("exact", "order", "role", "headline", "noise", "join", "jumps", "names", "issue"):
        tally = getattr(score, name)
        if isinstance(tally, Share) and tally.hit < tally.of:
            found.append(f"{name} {tally.hit} of {tally.of}")
        elif isinstance(tally, Hits) and tally.wrong:
            found.append(f"{name} {tally.extra} extra, {tally.missing} missing")
    return found
