"""Records: the articles of a page as a dataset holds them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.corpus.step import StepRecord, StepState
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.topics import TopicScheme
from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.reading import characters, reading_text


@dataclass(frozen=True, slots=True)
class LabelSchemes:
    """Where the names of labels come from."""

    topics: TopicScheme
    gazetteer: Gazetteer


@dataclass(frozen=True, slots=True)
class TopicLabel:
    """A topic of an article; the names are None when the scheme doesn't know its id."""

    id: str
    name_zh: str | None
    name_en: str | None


@dataclass(frozen=True, slots=True)
class PlaceLabel:
    """A district of an article; `relation` is about or mentioned; the name is None when it is not in the gazetteer."""

    code: str
    name: str | None
    relation: str


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """One article of a dataset.

    Parameters: `page` and `article`, as the corpus holds them; `position`, the article's place on its page in reading
    order, from 1; `text`, its reading text; `topics` and `districts`, set by people; `revision`, the id of the last
    step that touched its page, 0 if nobody did; `curator`, who made that step, or None.
    """

    page: Page
    article: Article
    position: int
    text: str
    topics: tuple[TopicLabel, ...]
    districts: tuple[PlaceLabel, ...]
    revision: int
    curator: str | None

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The article's blocks in reading order."""
        return self.page.blocks_of(self.article)

    @property
    def characters(self) -> int:
        """How many code points of its text are not blank."""
        return characters(self.text)


def records(page: Page, history: Sequence[StepRecord], schemes: LabelSchemes) -> Iterator[ArticleRecord]:
    """Yield the records of a page's articles in reading order.

    Parameters: `history`, the steps that touched the page, oldest first, those taken back included.
    """
    last = next((step for step in reversed(history) if step.state is StepState.DONE), None)
    for position, article in enumerate(page.articles, 1):
        yield ArticleRecord(
            page=page,
            article=article,
            position=position,
            text=reading_text(page, article),
            topics=tuple(_topic(topic_id, schemes.topics) for topic_id in article.topics),
            districts=tuple(
                PlaceLabel(label.code, _place_name(label.code, schemes.gazetteer), label.relation.value)
                for label in article.districts
            ),
            revision=last.id if last else 0,
            curator=last.curator if last else None,
        )


def _topic(topic_id: str, scheme: TopicScheme) -> TopicLabel:
    topic = scheme.by_id.get(topic_id)
    return TopicLabel(topic_id, topic.name_zh if topic else None, topic.name_en if topic else None)


def _place_name(code: str, gazetteer: Gazetteer) -> str | None:
    place = gazetteer.by_code.get(code)
    return place.name if place else None
