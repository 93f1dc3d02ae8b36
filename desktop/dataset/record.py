"""Records: the articles of a page as a dataset holds them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from desktop.corpus.step import StepRecord, StepState
from desktop.curation.link import Place
from desktop.curation.whole import whole_text
from desktop.dataset.selection import PageSource
from desktop.dataset.wholes import Wholes
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.topics import TopicScheme
from desktop.page.article import Article, ArticleStatus
from desktop.page.block import Block
from desktop.page.page import Page, PageStatus
from desktop.page.reading import characters, reading_text
from desktop.privacy.finding import PersonalData


@dataclass(frozen=True, slots=True)
class LabelSchemes:
    """Where the names of labels come from."""

    topics: TopicScheme
    gazetteer: Gazetteer


@dataclass(frozen=True, slots=True)
class TopicLabel:
    """A topic of an article.

    Parameters: the names are None when the scheme doesn't know its id; `accepted`, whether a person took it as it was
    suggested, and did not set it unasked.
    """

    id: str
    name_zh: str | None
    name_en: str | None
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class PlaceLabel:
    """A district of an article.

    Parameters: the name is None when it is not in the gazetteer; `relation` is about or mentioned; `accepted`, as of
    a topic.
    """

    code: str
    name: str | None
    relation: str
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class PartRecord:
    """A part of an article: its page, the article there, and its place there in reading order, from 1."""

    page: Page
    article: Article
    position: int

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The part's blocks in reading order."""
        return self.page.blocks_of(self.article)


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """One article of a dataset; of linked ones the whole.

    Parameters: `parts`, as the corpus holds them, the first of which has the id, the fields and the labels; `missing`,
    how many further parts are on pages that are not exported; `text`, its reading text; `topics` and `districts`, set
    by people; `revision`, the id of the last step that touched its pages, 0 if nobody did; `curator`, who made that
    step, or None; `masked`, the personal data that was hidden in its text and fields, each place by its kind.
    """

    parts: tuple[PartRecord, ...]
    missing: int
    text: str
    topics: tuple[TopicLabel, ...]
    districts: tuple[PlaceLabel, ...]
    revision: int
    curator: str | None
    masked: tuple[PersonalData, ...] = ()

    @property
    def page(self) -> Page:
        """The page of the first part."""
        return self.parts[0].page

    @property
    def article(self) -> Article:
        """The first part."""
        return self.parts[0].article

    @property
    def position(self) -> int:
        """The place of the first part on its page in reading order, from 1."""
        return self.parts[0].position

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the first part in reading order."""
        return self.parts[0].blocks

    @property
    def status(self) -> ArticleStatus:
        """How far a person has looked at all parts."""
        return _least([part.article.status for part in self.parts], ArticleStatus.CHANGED)

    @property
    def page_status(self) -> PageStatus:
        """How far a curator is with the pages of all parts."""
        return _least([part.page.status for part in self.parts], PageStatus.IN_PROGRESS)

    @property
    def confidence(self) -> float:
        """That of the least certain part."""
        return min(part.article.confidence for part in self.parts)

    @property
    def characters(self) -> int:
        """How many code points of its text are not blank."""
        return characters(self.text)


_Status = TypeVar("_Status", ArticleStatus, PageStatus)


def _least(statuses: list[_Status], between: _Status) -> _Status:
    """Return what all statuses are, or what stands between them."""
    return statuses[0] if len(set(statuses)) == 1 else between


def records(source: PageSource, page_id: int, wholes: Wholes, schemes: LabelSchemes) -> Iterator[ArticleRecord]:
    """Yield the records of a page's articles in reading order; what is a further part of another one has none."""
    page, history = source.page(page_id), cache(source.history)
    for position, article in enumerate(page.articles, 1):
        place = Place(page_id, article.id)
        if wholes.is_further(place):
            continue
        further = [part for each in wholes.parts(place)[1:] if (part := _part(source, each)) is not None]
        parts = (PartRecord(page, article, position), *further)
        last = _last_step(step for each in wholes.parts(place) for step in history(each.page_id))
        yield ArticleRecord(
            parts=parts,
            missing=wholes.missing(place),
            text=_text(parts),
            topics=_topics(article, schemes.topics),
            districts=_districts(article, schemes.gazetteer),
            revision=last.id if last else 0,
            curator=last.curator if last else None,
        )


def _part(source: PageSource, place: Place) -> PartRecord | None:
    """Return a further part; None when it went while the export was under way."""
    page = source.page(place.page_id)
    found = (number for number, article in enumerate(page.articles, 1) if article.id == place.article_id)
    position = next(found, None)
    return None if position is None else PartRecord(page, page.article_by_id[place.article_id], position)


def _text(parts: tuple[PartRecord, ...]) -> str:
    if len(parts) == 1:
        return reading_text(parts[0].page, parts[0].article)
    return whole_text([(part.page, part.article) for part in parts])


def _last_step(steps: Iterable[StepRecord]) -> StepRecord | None:
    """Return the last step that was not taken back."""
    done = (step for step in steps if step.state is StepState.DONE)
    return max(done, key=lambda step: step.id, default=None)


def _topics(article: Article, scheme: TopicScheme) -> tuple[TopicLabel, ...]:
    """Return topics by their ids of today, each once: a page from before a merger may have the old one."""
    unasked = {scheme.resolve(topic_id) for topic_id in article.topics if topic_id not in article.accepted}
    resolved = dict.fromkeys(map(scheme.resolve, article.topics))
    return tuple(_topic(topic_id, scheme, accepted=topic_id not in unasked) for topic_id in resolved)


def _topic(topic_id: str, scheme: TopicScheme, *, accepted: bool) -> TopicLabel:
    topic = scheme.by_id.get(topic_id)
    return TopicLabel(topic_id, topic.name_zh if topic else None, topic.name_en if topic else None, accepted)


def _districts(article: Article, gazetteer: Gazetteer) -> tuple[PlaceLabel, ...]:
    return tuple(
        PlaceLabel(label.code, _place_name(label.code, gazetteer), label.relation.value, label.code in article.accepted)
        for label in article.districts
    )


def _place_name(code: str, gazetteer: Gazetteer) -> str | None:
    place = gazetteer.by_code.get(code)
    return place.name if place else None
