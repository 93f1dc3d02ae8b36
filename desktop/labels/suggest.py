"""Suggestions for the articles of a page, and the form in which programs read them: `jianbao suggest`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from desktop.labels.districts import DistrictSuggestion, suggest_districts
from desktop.labels.finder import PlaceFinder
from desktop.labels.label_sets import LabelSets
from desktop.labels.topic_finder import TopicFinder, TopicSuggestion
from desktop.labels.topic_model import TopicModel
from desktop.page.article import Article
from desktop.page.page import Page


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What may be put on one article; never a label until somebody takes it."""

    article_id: str
    districts: tuple[DistrictSuggestion, ...]
    topics: tuple[TopicSuggestion, ...]


class Suggester:
    """Suggests districts and topics; made once, then asked for page after page. For one thread at a time.

    `model` is what was learned from the corpus's own labels; without one the keywords alone suggest topics.
    """

    def __init__(self, places: PlaceFinder, topics: TopicFinder, model: TopicModel | None = None) -> None:
        """Take the finders."""
        self._places = places
        self._topics = topics
        self.model = model

    @property
    def places(self) -> PlaceFinder:
        """What finds places."""
        return self._places

    def with_model(self, model: TopicModel | None) -> "Suggester":
        """Return one that has learned something else, with the same finders."""
        return Suggester(self._places, self._topics, model)

    @classmethod
    def of(cls, sets: LabelSets) -> "Suggester":
        """Return one with the topics and the names of places of some label sets; `LabelSets()` are those that ship."""
        gazetteer = sets.gazetteer()
        return cls(PlaceFinder(gazetteer), TopicFinder(sets.topics, gazetteer.terms))

    def suggest(self, page: Page) -> Iterator[Suggestions]:
        """Yield the suggestions for each article of a page, in reading order."""
        for article in page.articles:
            districts = suggest_districts(page, article, self._places)
            yield Suggestions(article.id, districts, self.topics(page, article))

    def topics(self, page: Page, article: Article) -> tuple[TopicSuggestion, ...]:
        """Return the likeliest topics of an article, best first."""
        if self.model is None:
            return self._topics.suggest(page, article)
        found = self.model.suggest(self._topics.features(page, article), self._topics.scores(page, article))
        return tuple(topic for topic in found if topic.id in self._topics.offered)  # others may have been retired since


def to_contract(page: Page, suggestions: Iterable[Suggestions]) -> dict[str, Any]:
    """Return the suggestions for a page as one object, ready for `json.dumps`; offsets are of the page's text."""
    return {"source": page.source, "articles": [_article(item) for item in suggestions]}


def _article(item: Suggestions) -> dict[str, Any]:
    return {
        "id": item.article_id,
        "districts": [_district(district) for district in item.districts],
        "topics": [
            {
                "id": topic.id,
                "confidence": topic.confidence,
                "evidence": list(topic.evidence),
                "source": topic.source.value,
            }
            for topic in item.topics
        ],
    }


def _district(district: DistrictSuggestion) -> dict[str, Any]:
    return {
        "code": district.code,
        "relation": district.relation.value,
        "confidence": district.confidence,
        "evidence": [
            {"start": mention.start, "end": mention.end, "text": mention.text, "rule": mention.rule.value}
            for mention in district.evidence
        ],
    }
