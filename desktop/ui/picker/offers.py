"""What a label picker offers: suggestions, labels used last, all of them, or what was searched for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.labels.mention import codes_of
from desktop.page.article import Article, Relation
from desktop.page.reading import reading_text
from desktop.ui.labels_service import LabelsService, Suggestion
from desktop.ui.picker.matched import Ranges
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.labels.places import Place
    from desktop.labels.typeahead import Entry, Match

_MOST_FOUND = 40
_MOST_RECENT = 5
_MOST_LIKELY = 3


class Section(StrEnum):
    """The sections of the list, in their order."""

    SUGGESTED = "suggested"
    LIKELY = "likely"
    RECENT = "recent"
    ALL = "all"
    FOUND = "found"
    ELSEWHERE = "elsewhere"


class Held(StrEnum):
    """Whether the articles have a label already."""

    NONE = "none"
    SOME = "some"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line of a section. Parameters: `count`, how many labels it has."""

    section: Section
    count: int


@dataclass(frozen=True, slots=True)
class Offer:
    """One label that can be picked.

    Parameters: `name`; `other`, another name of it, such as its pinyin; `name_ranges` and `other_ranges`, the code
    points that were typed; `detail`, where a district lies; `key`, the key that picks it; `held`; `having`, how many of
    so many `articles` have it; `relation`, that of the articles that have it, None for a topic or where they have none
    or several; `suggestion`, or None; `misread`, a word of the article that is likely the place `place` misread, which
    is taken for it from now on.
    """

    section: Section
    label_id: str
    name: str
    other: str = ""
    name_ranges: Ranges = ()
    other_ranges: Ranges = ()
    detail: str = ""
    key: str = ""
    held: Held = Held.NONE
    having: int = 0
    articles: int = 1
    relation: Relation | None = None
    suggestion: Suggestion | None = None
    misread: str = ""
    place: Place | None = None


PickRow = Heading | Offer


class Offers:
    """Makes the rows of a label picker. Parameters: `articles`, the ids of those that get the labels; `districts`."""

    def __init__(self, session: Session, labels: LabelsService, articles: tuple[str, ...], *, districts: bool) -> None:
        self._session, self._labels, self._ids, self.districts = session, labels, articles, districts
        schemes = labels.schemes
        self._search = schemes.district_search if districts else schemes.topic_search
        self._entries = {entry.id: entry for entry in self._search.entries}

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles that get the labels, as they are now."""
        page = self._session.page
        return tuple(page.article_by_id[each] for each in self._ids if each in page.article_by_id) if page else ()

    def rows(self, query: str) -> tuple[PickRow, ...]:
        """Return the rows for what was typed: the three lists while that is nothing."""
        if query.strip():
            return tuple(self._found(query))
        return (*self._suggested(), *self._likely(), *self._recent(), *self._all())

    def _suggested(self) -> Iterator[PickRow]:
        if len(self._ids) != 1:
            return
        suggestions = [item for item in self._labels.suggestions(self._ids[0]) if item.is_district is self.districts][
            :9
        ]
        offers = (
            self._offer(Section.SUGGESTED, item.id, key=str(number), suggestion=item)
            for number, item in enumerate(suggestions, 1)
        )
        yield from _section(Section.SUGGESTED, offers)

    def _likely(self) -> Iterator[PickRow]:
        """Yield the words of the article that are one character away from a place's name where a place is expected."""
        page = self._session.page
        if not self.districts or len(self.articles) != 1 or page is None:
            return
        found = self._labels.schemes.likely.find(reading_text(page, self.articles[0]))
        words = {each.name: each.place for each in found if each.place.counties}
        if words:
            apart = self._session.corpus.label_sets().pairs_apart("place")
            words = {word: place for word, place in words.items() if frozenset((word, place.name)) not in apart}
        offers = (
            replace(self._offer(Section.LIKELY, codes_of(place)[0]), misread=word, place=place)
            for word, place in list(words.items())[:_MOST_LIKELY]
        )
        yield from _section(Section.LIKELY, offers)

    def _recent(self) -> Iterator[PickRow]:
        known = [each for each in self._labels.recent(districts=self.districts) if each in self._entries]
        offers = (
            self._offer(Section.RECENT, label_id, key=f"Alt+{number}")
            for number, label_id in enumerate(known[:_MOST_RECENT], 1)
        )
        yield from _section(Section.RECENT, offers)

    def _all(self) -> Iterator[PickRow]:
        offers = (self._offer(Section.ALL, entry.id) for entry in self._search.entries if entry.group == 0)
        yield from _section(Section.ALL, offers)

    def _found(self, query: str) -> Iterator[PickRow]:
        matches = self._search.search(query, _MOST_FOUND, self._labels.recent(districts=self.districts))
        for section, group in ((Section.FOUND, 0), (Section.ELSEWHERE, 1)):
            fitting = (match for match in matches if self._entries[match.entry_id].group == group)
            yield from _section(section, (self._matched(section, match) for match in fitting))

    def _matched(self, section: Section, match: Match) -> Offer:
        offer = self._offer(section, match.entry_id)
        at = offer.name.find(match.shown)
        if at >= 0:
            return replace(offer, name_ranges=tuple((at + start, at + end) for start, end in match.ranges))
        known = match.spelling in offer.name or match.spelling == match.shown or match.spelling == match.name
        alias = "" if known else f"{match.spelling} "
        ranges = tuple((start + len(alias), end + len(alias)) for start, end in match.ranges)
        return replace(offer, other=alias + match.shown, other_ranges=ranges)

    def _offer(self, section: Section, label_id: str, *, key: str = "", suggestion: Suggestion | None = None) -> Offer:
        entry = self._entries.get(label_id)
        articles = self.articles
        having = sum(label_id in labels_of(article, districts=self.districts) for article in articles)
        name = self._labels.district_name(label_id) if self.districts else self._labels.topic_name(label_id)
        return Offer(
            section,
            label_id,
            name,
            _other_name(entry, name) if section is not Section.ALL else "",
            detail=entry.detail if entry and section in (Section.FOUND, Section.ELSEWHERE) else "",
            key=key,
            held=Held.NONE if having == 0 else Held.ALL if having == len(articles) else Held.SOME,
            having=having,
            articles=len(articles),
            relation=self._relation(label_id),
            suggestion=suggestion,
        )

    def _relation(self, label_id: str) -> Relation | None:
        found = {label.relation for article in self.articles for label in article.districts if label.code == label_id}
        return found.pop() if len(found) == 1 else None


def labels_of(article: Article, *, districts: bool) -> tuple[str, ...]:
    """Return the ids of an article's districts or topics."""
    return tuple(label.code for label in article.districts) if districts else article.topics


def _section(section: Section, offers: Iterable[Offer]) -> Iterator[PickRow]:
    rows = tuple(offers)
    if rows:
        yield Heading(section, len(rows))
        yield from rows


def _other_name(entry: Entry | None, name: str) -> str:
    if entry is None:
        return ""
    return entry.english if entry.name == name else entry.name
