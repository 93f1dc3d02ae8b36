"""The label sets for the window: loaded in the background, with suggestions for the open page."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from desktop.page.article import Relation
from desktop.page.page import Page
from desktop.ui import garbage
from desktop.ui.jobs import Cancelled, Job, Jobs
from desktop.ui.session import Session
from desktop.ui.settings import Settings

if TYPE_CHECKING:  # read from tables on the worker, not at the start
    from desktop.labels.districts import DistrictSuggestion
    from desktop.labels.finder import PlaceFinder
    from desktop.labels.gazetteer import Gazetteer
    from desktop.labels.label_sets import LabelSets
    from desktop.labels.likely_aliases import LikelyAliases
    from desktop.labels.places import PlaceAliases
    from desktop.labels.suggest import Suggester
    from desktop.labels.topic_model import TopicModel
    from desktop.labels.topics import Topic, TopicScheme
    from desktop.labels.typeahead import TypeAhead


PAUSE = 120
"""Milliseconds that a page stands before its text is searched for labels."""

_UNREAD = "…"
"""What stands for the name of a label until the label sets have been read."""

LEAST_CONFIDENCE = 0.15
"""What is less sure than this is not suggested."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place of the page's text that speaks for a suggestion: code points, end exclusive, and its text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A label that the text suggests; nothing until a curator accepts it.

    Parameters: `id`, of a topic or a district; `relation`, of a district, None for a topic; `confidence`, 0 to 1;
    `places`, where a district was found; `words`, what speaks for a topic; `source`, of a topic: keywords, learned or
    both.
    """

    id: str
    relation: Relation | None
    confidence: float
    places: tuple[Evidence, ...] = ()
    words: tuple[str, ...] = ()
    source: str = "keywords"

    @property
    def is_district(self) -> bool:
        """Whether it is a district, not a topic."""
        return self.relation is not None


FoundOne = tuple[str, tuple[Suggestion, ...]]
"""The id of an article and its suggestions."""

Found = dict[str, tuple[Suggestion, ...]]
"""Suggestions by the ids of articles."""


@dataclass(frozen=True, slots=True)
class Schemes:
    """Everything that can be picked, the type-ahead over it, and what finds suggestions and likely aliases."""

    topics: TopicScheme
    gazetteer: Gazetteer
    topic_search: TypeAhead
    district_search: TypeAhead
    suggester: Suggester
    likely: LikelyAliases


class SchemeLoader:
    """Reads what goes with the label sets of a corpus; the places again only for another home or other aliases."""

    def __init__(self) -> None:
        self._places = lru_cache(maxsize=2)(_places)

    def __call__(self, sets: LabelSets | None = None) -> Schemes:
        """Return everything for some label sets. Parameters: `sets`, None for those that ship."""
        from desktop.labels.gazetteer import HOME
        from desktop.labels.picking import topic_entries
        from desktop.labels.suggest import Suggester
        from desktop.labels.topic_finder import TopicFinder
        from desktop.labels.topics import TopicScheme
        from desktop.labels.typeahead import TypeAhead

        topics = TopicScheme.load() if sets is None else sets.topics
        gazetteer, districts, finder, likely = self._places(*((sets.home, sets.aliases) if sets else (HOME, ())))
        suggester = Suggester(finder, TopicFinder(topics, gazetteer.terms))
        return Schemes(topics, gazetteer, TypeAhead(topic_entries(topics)), districts, suggester, likely)


def _places(home: str, aliases: PlaceAliases) -> tuple[Gazetteer, TypeAhead, PlaceFinder, LikelyAliases]:
    from desktop.labels.finder import PlaceFinder
    from desktop.labels.gazetteer import Gazetteer
    from desktop.labels.likely_aliases import LikelyAliases
    from desktop.labels.picking import district_entries
    from desktop.labels.pinyin import load_pinyin
    from desktop.labels.typeahead import TypeAhead

    gazetteer = Gazetteer.load(home).with_aliases(aliases)
    finder = PlaceFinder(gazetteer)
    return gazetteer, TypeAhead(district_entries(gazetteer, load_pinyin())), finder, LikelyAliases(finder)


def load_schemes(sets: LabelSets | None = None) -> Schemes:
    """Return what goes with the label sets of a corpus, None for those that ship."""
    return SchemeLoader()(sets)


def suggest(page: Page, schemes: Schemes) -> Iterator[FoundOne]:
    """Yield what the text of each article suggests: districts best first, then topics best first."""
    for item in schemes.suggester.suggest(page):
        districts = (_of_district(district) for district in item.districts)
        topics = (
            Suggestion(topic.id, None, topic.confidence, words=topic.evidence, source=topic.source.value)
            for topic in item.topics
        )
        yield item.article_id, (*districts, *topics)


def _of_district(district: DistrictSuggestion) -> Suggestion:
    places = tuple(Evidence(place.start, place.end, place.text) for place in district.evidence)
    return Suggestion(district.code, district.relation, district.confidence, places)


Suggest = Callable[[Page, Schemes], Iterable[FoundOne]]


class LabelsService(QObject):
    """Names of labels and suggestions for the articles of the open page.

    Parameters: `session`; `jobs`, the background worker; `settings`, which remember the labels used last; `language`,
    "en" or "zh_CN", for the names of topics, or None for that of the window; `load`, reads the label sets; `suggest`,
    finds what the text of a page's articles suggests, best first, and runs on the worker.
    """

    suggestions_changed = Signal()
    """Other suggestions, or the label sets have been read: ask again."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        settings: Settings,
        parent: QObject | None = None,
        language: str | None = None,
        load: Callable[[], Schemes] = load_schemes,
        suggest: Suggest = suggest,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._settings = session, jobs, settings
        self.language = language or QLocale().name()
        self._load, self._suggest = load, suggest
        self._schemes: Schemes | None = None
        self._is_stale = False
        self._lock = threading.Lock()
        self._job: Job | None = None
        self._found: Found = {}
        self._model: TopicModel | None = None
        # Not at once: the worker would take the interpreter while the page is painted
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        session.about_to_act.connect(self._make_room)
        session.page_opened.connect(self._page_opened)
        session.page_changed.connect(self._pause.start)

    # ── names ──

    @property
    def schemes(self) -> Schemes:
        """The label sets; read now if the background worker has not come to it yet."""
        with self._lock:
            if self._schemes is None:
                self._schemes = self._load()
            return self._schemes

    def read_again(self) -> None:
        """Read the label sets anew, in the background; those that are there stand until then."""
        self._is_stale = True
        self.refresh()

    def _read_if_stale(self) -> bool:
        """Read the label sets if others are to be shown; returns whether they are others now."""
        if not self._is_stale:
            return False
        self._is_stale = False
        schemes = self._load()
        with self._lock:
            self._schemes = schemes
        return True

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Every topic in the scheme's order."""
        return self.schemes.topics.topics

    def topic_name(self, topic_id: str, language: str | None = None) -> str:
        """Return a topic's name; its id when the scheme doesn't know it, dots while that has not been read yet."""
        if self._schemes is None:
            return _UNREAD
        topic = self._schemes.topics.find(topic_id)
        if topic is None:
            return topic_id
        return topic.name_zh if (language or self.language).startswith("zh") else topic.name_en

    def district_name(self, code: str) -> str:
        """Return a district's name; its code when the gazetteer doesn't know it, dots while that has not been read."""
        return self._schemes.gazetteer.name_of(code) if self._schemes else _UNREAD

    # ── used last ──

    def recent(self, *, districts: bool) -> tuple[str, ...]:
        """Return the topics or the districts that were used last, the latest first."""
        return self._settings.values.recent_districts if districts else self._settings.values.recent_topics

    def remember(self, label_id: str, *, districts: bool) -> None:
        """Put a topic or a district first among those used last."""
        if districts:
            self._settings.remember_district(label_id)
        else:
            self._settings.remember_topic(label_id)

    # ── suggestions ──

    def suggestions(self, article_id: str | None) -> tuple[Suggestion, ...]:
        """Return what is suggested for an article and not set, districts first, each best first."""
        known = self.known(article_id)
        return tuple(item for item in self.found(article_id) if item.id not in known)

    def found(self, article_id: str | None) -> tuple[Suggestion, ...]:
        """Return what is suggested for an article, set or not, districts first, each best first."""
        found = self._found.get(article_id or "", ())
        return tuple(item for item in found if item.confidence >= LEAST_CONFIDENCE)

    def known(self, article_id: str | None) -> frozenset[str]:
        """Return the ids of the labels that an article has."""
        article = self._session.page.article_by_id.get(article_id or "") if self._session.page else None
        return article.labels if article else frozenset()

    def sure(self, least: float) -> Found:
        """Return what is suggested on the open page, not set, and at least so sure, by article in reading order.

        Parameters: `least`, 0 to 1, compared with what is shown of a confidence: two digits.
        """
        page = self._session.page
        found = {
            article.id: tuple(item for item in self.suggestions(article.id) if round(item.confidence, 2) >= least)
            for article in (page.articles if page else ())
        }
        return {article_id: suggestions for article_id, suggestions in found.items() if suggestions}

    @property
    def accept_from(self) -> float:
        """From how sure on suggestions are accepted when all are at once, 0 to 1; kept in the settings."""
        return self._settings.values.accept_from

    @accept_from.setter
    def accept_from(self, least: float) -> None:
        if least != self.accept_from:
            self._settings.set(accept_from=least)

    def mentions(self, article_id: str | None) -> tuple[Evidence, ...]:
        """Return every place where a district was found in an article, set or not."""
        return tuple(place for item in self._found.get(article_id or "", ()) for place in item.places)

    def _make_room(self) -> None:
        """Look no further for now: the worker and the window would take the interpreter from each other in turns."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._pause.start()

    def _page_opened(self) -> None:
        self._found = {}
        self._pause.start()

    def learn_from(self, model: TopicModel | None) -> None:
        """Suggest from now on also by what was learned; None for the keywords alone."""
        self._model = model
        self.refresh()

    def refresh(self) -> None:
        """Read the label sets if need be and look for suggestions again, in the background."""
        if self._job is not None:
            self._job.cancel()
        page = self._session.page
        if page is not None:
            # Nothing that outlives the work may hold the page: it would keep every state of it in memory
            look = partial(self._look, page=page)
            self._job = self._jobs.start(look, self._show, self._report, self._names_read)

    def _look(self, job: Job, page: Page) -> tuple[Job, Page, Found]:
        first = self._schemes is None
        others, schemes = self._read_if_stale(), self.schemes
        if self._model is not None:
            schemes = replace(schemes, suggester=schemes.suggester.with_model(self._model))
        if first:
            garbage.settle()  # they stay for good
        job.report(first or others)  # names can be shown before suggestions are found; or another page is open by now
        found: Found = {}
        for article_id, suggestions in () if page.trashed else self._suggest(page, schemes):
            job.check()
            found[article_id] = suggestions
        return job, page, found

    def _names_read(self, first: bool) -> None:
        if first:
            self.suggestions_changed.emit()

    def _show(self, result: tuple[Job, Page, Found]) -> None:
        job, page, found = result
        if job is self._job:
            self._job = None
        if page is self._session.page:
            self._found = found
            self.suggestions_changed.emit()

    def _report(self, failure: Exception) -> None:
        if not isinstance(failure, Cancelled):
            raise failure
