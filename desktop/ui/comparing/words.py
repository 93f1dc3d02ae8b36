"""How fields, values and the standing of blocks are said in a comparison."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from desktop.curation.comparison import BlockKind, FieldValue, Standing
from desktop.curation.problem import excerpt
from desktop.page.article import Article, DistrictLabel, Kind, Relation
from desktop.page.page import DateBasis, Page, PageStatus
from desktop.ui.article.names_text import names_to_text
from desktop.ui.names import Names
from desktop.ui.raw.rows import lines_of

LabelName = Callable[[str], str]
"""Returns the name of a topic or of a district by its id."""


class ComparisonWords(QObject):
    """The words of a comparison. Parameters: `names`; `topic` and `district`, which name labels."""

    def __init__(self, names: Names, topic: LabelName, district: LabelName, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names, self._topic, self._district = names, topic, district

    def field(self, field: str) -> str:
        """Return what a field is called."""
        return {
            "kind": self.tr("Kind"),
            "column": self.tr("Column"),
            "kicker": self.tr("Kicker"),
            "headline": self.tr("Headline"),
            "subheadline": self.tr("Subheadline"),
            "byline": self.tr("Byline"),
            "continues_from": self.tr("Comes from"),
            "continues_to": self.tr("Goes on"),
            "reporters": self.tr("Reporters"),
            "correspondents": self.tr("Correspondents"),
            "authors": self.tr("Authors"),
            "compilers": self.tr("Compilers"),
            "photographers": self.tr("Photographers"),
            "topics": self.tr("Topics"),
            "districts": self.tr("Districts"),
            "checked": self.tr("Checked"),
            "newspaper": self.tr("Newspaper"),
            "date": self.tr("Date"),
            "date_basis": self.tr("Date from"),
            "pages": self.tr("Page number"),
            "issue_no": self.tr("Issue number"),
            "cn_code": self.tr("CN code"),
            "status": self.tr("Page"),
            "insisted": self.tr("Insisted"),
        }.get(field, field)

    def value(self, field: str, value: FieldValue) -> str:
        """Return a field's value in words."""
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, Kind):
            return self._names.kind(value)
        if isinstance(value, PageStatus):
            return self._names.page_status(value)
        if field == "date_basis":
            return self._names.date_basis(DateBasis(value) if isinstance(value, str) else None)
        if isinstance(value, str):
            return " ".join(value.split())
        return self._names_of(field, value) if value else self.tr("none")

    def _names_of(self, field: str, values: tuple[str, ...] | tuple[DistrictLabel, ...]) -> str:
        said: list[str] = []
        for each in values:
            if isinstance(each, DistrictLabel):
                mark = "" if each.relation is Relation.ABOUT else f" ({self._names.relation(each.relation)})"
                said.append(self._district(each.code) + mark)
            else:
                said.append(self._topic(each) if field == "topics" else each)
        return self.several(said) if field in ("topics", "districts") else names_to_text(said)

    def title(self, page: Page, article: Article) -> str:
        """Return words to name an article by: its headline, else how it begins."""
        first = page.block_by_id[article.blocks[0]]
        return " ".join((article.headline or excerpt(page.text_of(first))).split())

    def article(self, page: Page, article: Article, number: int) -> str:
        """Return words for an article in passing. Parameters: `number`, what it carries now, 0 when it is gone."""
        title = excerpt(self.title(page, article))
        return self.tr("article %1: %2").replace("%1", str(number)).replace("%2", title) if number else title

    def kind(self, kind: BlockKind) -> str:
        """Return what happened to a block, in a word."""
        return {
            BlockKind.MOVED: self.tr("moved"),
            BlockKind.ASSIGNED: self.tr("put in"),
            BlockKind.UNASSIGNED: self.tr("unassigned"),
            BlockKind.SET_ASIDE: self.tr("taken out"),
            BlockKind.ROLE: self.tr("role"),
            BlockKind.REPEATS: self.tr("repeat"),
            BlockKind.SERVES: self.tr("serves"),
            BlockKind.JOINED: self.tr("joined"),
            BlockKind.PARTED: self.tr("parted"),
            BlockKind.CUT: self.tr("cut"),
            BlockKind.GLUED: self.tr("glued"),
            BlockKind.ORDER: self.tr("order"),
        }[kind]

    def several(self, words: Iterable[str]) -> str:
        """Return some words in a row, each once."""
        return self.tr(", ").join(dict.fromkeys(words))

    def lines(self, page: Page, start: int, end: int) -> str:
        """Return which lines of a page a stretch of its text lies on."""
        lines = lines_of(page.text)
        first, last = lines.at(start), lines.at(end - 1)
        return self.tr("line %1").replace("%1", str(first) if first == last else f"{first}–{last}")

    def standing(
        self, page: Page, standing: Standing, kinds: frozenset[BlockKind], article: Callable[[str], str]
    ) -> str:
        """Return what a state of a page says of a stretch, as far as it differs.

        Parameters: `kinds`, in which ways it differs; `article`, words for an article by its id.
        """
        moved = kinds & {BlockKind.MOVED, BlockKind.ASSIGNED, BlockKind.UNASSIGNED, BlockKind.SET_ASIDE}
        parts: list[str] = []
        if moved:
            parts.append(self._place(standing, article))
        if BlockKind.ROLE in kinds:
            parts.append(self._names.role(standing.role))
        if BlockKind.REPEATS in kinds:
            parts.append(self._repeated(page, standing))
        if BlockKind.SERVES in kinds:
            parts.append(self._served(standing, article))
        if kinds & {BlockKind.JOINED, BlockKind.PARTED}:
            parts.append(self.tr("goes on") if standing.joins else self.tr("a new paragraph"))
        if kinds & {BlockKind.CUT, BlockKind.GLUED}:
            parts.append(self.tr("block of %n character(s)", "", standing.end - standing.start))
        if BlockKind.ORDER in kinds and standing.place is not None:
            parts.append(self.tr("place %1").replace("%1", str(standing.place + 1)))
        return self.several(parts)

    def _place(self, standing: Standing, article: Callable[[str], str]) -> str:
        if standing.article is not None:
            return article(standing.article)
        if standing.unassigned:
            return self.tr("unassigned")
        return self.tr("in no article")

    def _repeated(self, page: Page, standing: Standing) -> str:
        if standing.original is None:
            return self.tr("repeats nothing")
        return self.tr("repeats line %1").replace("%1", str(lines_of(page.text).at(standing.original)))

    def _served(self, standing: Standing, article: Callable[[str], str]) -> str:
        if not standing.serves:
            return self.tr("serves no others")
        return self.tr("serves %1").replace("%1", self.several(article(each) for each in standing.serves))
