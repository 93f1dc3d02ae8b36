"""Edits of the topics and districts of articles."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop.curation.articles import found, labelled_article
from desktop.page.article import Article, DistrictLabel, Relation
from desktop.page.page import Page


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
    return labelled_article(
        page,
        *(
            replace(article, topics=tuple(topic for topic in article.topics if topic not in removed))
            for article in _articles(page, article_ids)
        ),
    )


def set_district(page: Page, article_ids: Iterable[str], code: str, relation: Relation | None) -> Page:
    """Say whether articles are about a district, only mention it, or (None) neither.

    Parameters: `code`, a county's or a zone's. An article that has the district keeps it in its place.
    """
    return labelled_article(page, *(_related(article, code, relation) for article in _articles(page, article_ids)))


def _articles(page: Page, article_ids: Iterable[str]) -> list[Article]:
    return [found(page, article_id) for article_id in dict.fromkeys(article_ids)]


def _related(article: Article, code: str, relation: Relation | None) -> Article:
    labels = {label.code: label for label in article.districts}
    if relation is None:
        labels.pop(code, None)
    else:
        labels[code] = DistrictLabel(code, relation)
    return replace(article, districts=tuple(labels.values()))


def replace_topics(page: Page, instead: Mapping[str, str]) -> Page:
    """Put other topics in the place of some, wherever articles have them; each stays once, where it came first.

    Parameters: `instead`, by the id of a topic the id of the one that takes its place.
    """
    return labelled_article(
        page,
        *(
            replace(article, topics=tuple(dict.fromkeys(instead.get(topic, topic) for topic in article.topics)))
            for article in page.articles
        ),
    )
