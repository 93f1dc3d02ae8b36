"""Edits of the topics and districts of articles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desktop.curation.articles import found, labelled_article
from desktop.page.article import Article, DistrictLabel, Relation
from desktop.page.page import Page


@dataclass(frozen=True, slots=True)
class Labels:
    """Topics, by their ids, and districts, for one article."""

    topics: tuple[str, ...] = ()
    districts: tuple[DistrictLabel, ...] = ()


def add_topics(page: Page, article_ids: Iterable[str], topics: Iterable[str]) -> Page:
    """Put topics on articles, behind those that they have; a topic that an article has stays where it is."""
    added = tuple(topics)
    return labelled_article(
        page,
        *(
            replace(article, topics=tuple(dict.fromkeys((*article.topics, *added))))
            for article in _articles(page, article_ids)
        ),
    )


def remove_topics(page: Page, article_ids: Iterable[str], topics: Iterable[str]) -> Page:
    """Take topics off articles; those that an article hasn't don't matter."""
    removed = frozenset(topics)
    return labelled_article(page, *(_without(article, removed) for article in _articles(page, article_ids)))


def set_district(page: Page, article_ids: Iterable[str], code: str, relation: Relation | None) -> Page:
    """Say whether articles are about a district, only mention it, or (None) neither.

    Parameters: `code`, a county's or a zone's. An article that has the district keeps it in its place.
    """
    return labelled_article(page, *(_related(article, code, relation) for article in _articles(page, article_ids)))


def accept(page: Page, suggested: Mapping[str, Labels]) -> Page:
    """Put labels on articles as they were suggested, and keep that they were; those that an article has stay as set.

    Parameters: `suggested`, labels by the ids of articles.
    """
    return labelled_article(page, *(_accepting(found(page, each), labels) for each, labels in suggested.items()))


def replace_topics(page: Page, instead: Mapping[str, str]) -> Page:
    """Put other topics in the place of some, wherever articles have them; each stays once, where it came first.

    Parameters: `instead`, by the id of a topic the id of the one that takes its place.
    """
    return labelled_article(page, *(_replaced(article, instead) for article in page.articles))


def _articles(page: Page, article_ids: Iterable[str]) -> list[Article]:
    return [found(page, article_id) for article_id in dict.fromkeys(article_ids)]


def _without(article: Article, topics: frozenset[str]) -> Article:
    kept = tuple(topic for topic in article.topics if topic not in topics)
    return replace(article, topics=kept, accepted=article.accepted - topics)


def _related(article: Article, code: str, relation: Relation | None) -> Article:
    labels, accepted = {label.code: label for label in article.districts}, article.accepted
    if relation is None:
        labels.pop(code, None)
        accepted -= {code}
    else:
        labels[code] = DistrictLabel(code, relation)
    return replace(article, districts=tuple(labels.values()), accepted=accepted)


def _accepting(article: Article, labels: Labels) -> Article:
    topics = tuple(dict.fromkeys((*article.topics, *labels.topics)))
    districts = {label.code: label for label in (*labels.districts, *article.districts)}
    known = dict.fromkeys(label.code for label in article.districts)
    labelled = replace(article, topics=topics, districts=tuple(districts[code] for code in known | districts))
    return replace(labelled, accepted=article.accepted | (labelled.labels - article.labels))


def _replaced(article: Article, instead: Mapping[str, str]) -> Article:
    """A topic that takes the place of several counts as taken from a suggestion only if all of them were."""
    topics = tuple(dict.fromkeys(instead.get(topic, topic) for topic in article.topics))
    set_by_hand = {instead.get(topic, topic) for topic in article.topics if topic not in article.accepted}
    accepted = {instead.get(label, label) for label in article.accepted}
    return replace(article, topics=topics, accepted=frozenset(accepted) - set_by_hand)
