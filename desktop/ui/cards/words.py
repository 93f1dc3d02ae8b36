"""What the cards say, in the curator's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.corpus.issue import Neighbour
from desktop.curation.whole import whole_text
from desktop.page.article import Article, DistrictLabel, Relation
from desktop.page.page import Page
from desktop.page.reading import characters
from desktop.ui.cards.chips import Chip, ChipLook
from desktop.ui.cards.rows import ArticleRow, CardRow, Group, GroupRow
from desktop.ui.names import Names
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.ui.labels_service import LabelsService


class CardWords(QObject):
    """The sentences and chips of cards, for painting and for screen readers."""

    def __init__(self, session: Session, labels: LabelsService, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._labels = session, labels
        self._names = Names(self)
        self.changes: Mapping[str, int] = {}
        """How many blocks more or less articles would have if what is being dragged were let go, by their ids."""

    def headline(self, article: Article) -> str:
        """Return an article's headline or that of what it continues, or in brackets that it has none."""
        if article.headline:
            return " ".join(article.headline.split())
        first = self._session.whole(article)[0][2]
        if first.headline:
            return self.tr("%1 (continued)").replace("%1", " ".join(first.headline.split()))
        if article.continues_from:
            return self.tr("(no headline · continued from %1)").replace("%1", article.continues_from)
        return self.tr("(no headline)")

    def metadata(self, row: ArticleRow) -> tuple[str, str, str]:
        """Return an article's kind, its names, and the size of all its parts; only the names may be shortened."""
        article = row.article
        parts = self._session.whole(article)
        count, blocks = row.characters, sum(len(part.blocks) for _, _, part in parts)
        if len(parts) > 1:
            count = characters(whole_text([(page, part) for _, page, part in parts]))
        change = self.changes.get(article.id, 0)
        before = f"{blocks} → " if change else ""
        size = " · ".join((self.tr("%Ln char(s)", "", count), before + self.tr("%Ln block(s)", "", blocks + change)))
        return self._names.kind(article.kind), "、".join(names_of(article)) or "—", size

    def group(self, row: GroupRow) -> str:
        """Return what a group of blocks in no article is, with its size."""
        size = " · ".join(
            (self.tr("%Ln block(s)", "", len(row.blocks)), self.tr("%Ln character(s)", "", row.characters))
        )
        return self.group_name(row.group) + (": " if row.group is Group.UNASSIGNED else " · ") + size

    def group_name(self, group: Group) -> str:
        """Return the name of a group of blocks in no article."""
        return {
            Group.UNASSIGNED: self.tr("Unassigned"),
            Group.OUTSIDE: self.tr("Not in an article"),
            Group.FURNITURE: self.tr("Furniture"),
            Group.DUPLICATES: self.tr("Duplicates"),
            Group.SHARED: self.tr("For several articles"),
            Group.NOISE: self.tr("Noise"),
        }[group]

    def chips(self, article: Article) -> list[Chip]:
        """Return where an article's other parts are, its labels, and its best suggested district while it has none."""
        parts = [self._part(other) for other in self._session.neighbours(article.id)]
        return parts + (self._labelled(article) or ([] if parts else [Chip(self.tr("No label yet"), ChipLook.BARE)]))

    def _part(self, other: Neighbour) -> Chip:
        arrow = "→" if other.onwards else "←"
        place = f"{arrow} {self._names.page_number(other.pages)}"
        if other.trashed:
            return Chip(self.tr("%1, in the trash").replace("%1", place), ChipLook.BARE, "trash")
        if other.score is None:
            return Chip(place, ChipLook.SET, "link")
        return Chip(f"{place} · {other.score:.2f}", ChipLook.SUGGESTED, "link")

    def _labelled(self, article: Article) -> list[Chip]:
        chips = [Chip(self._labels.topic_name(topic_id)) for topic_id in article.topics]
        chips += [self._district(label) for label in article.districts]
        if not article.districts:
            suggested = next((item for item in self._labels.suggestions(article.id) if item.is_district), None)
            if suggested:
                chips.append(Chip(self._labels.district_name(suggested.id), ChipLook.SUGGESTED, "bulb"))
        return chips

    def _district(self, label: DistrictLabel) -> Chip:
        look = ChipLook.SET if label.relation is Relation.ABOUT else ChipLook.MENTIONED
        return Chip(self._labels.district_name(label.code), look, "district")

    def spoken(self, row: CardRow, *, expanded: bool) -> str:
        """Return what a screen reader says of a row."""
        if isinstance(row, GroupRow):
            if row.group is not Group.OUTSIDE:
                return self.group(row)
            state = self.tr("expanded") if expanded else self.tr("collapsed")
            return f"{self.group(row)}, {state}"
        article = row.article
        kind, names, size = self.metadata(row)
        parts = [self.tr("Article %1").replace("%1", str(row.number)), self.headline(article), kind]
        parts += [names] if names != "—" else []
        parts += [size, self._names.article_status(article.status)]
        parts.append(self.tr("confidence %1").replace("%1", f"{article.confidence:.2f}"))
        parts += [self._names.other_part(other) for other in self._session.neighbours(article.id)]
        parts += [self._labels.topic_name(topic_id) for topic_id in article.topics]
        parts += [
            f"{self._labels.district_name(label.code)} ({self._names.relation(label.relation)})"
            for label in article.districts
        ]
        return ", ".join(parts)

    def count(self, page: Page | None) -> str:
        """Return what stands beside the pane's title: how many articles, in which order."""
        if page is None:
            return ""
        return " · ".join((self.tr("%Ln article(s)", "", len(page.articles)), self.tr("reading order")))

    def nothing(self, page: Page | None) -> tuple[str, str]:
        """Return title and sentence for a list without articles."""
        if page is None:
            return self.tr("No page is open"), self.tr("Open one in the queue.")
        return self.tr("No articles yet"), self.tr("Select blocks in the raw page and start an article.")


def names_of(article: Article) -> tuple[str, ...]:
    """Return everybody who is named for an article, each once, in the order of the fields."""
    everybody = (article.reporters, article.correspondents, article.authors, article.compilers, article.photographers)
    return tuple(dict.fromkeys(name for names in everybody for name in names))
