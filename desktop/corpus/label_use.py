"""Which labels the articles of a corpus have: counts, what goes together, examples. Questions for `Corpus.ask`."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, text

from desktop.corpus.errors import understanding

_TOPICS = """
    SELECT topic, count(*) FROM article_topic JOIN whole_article ON id = article_id GROUP BY topic ORDER BY 2 DESC, 1"""
_DISTRICTS = """
    SELECT code, sum(relation = 'about'), sum(relation = 'mentioned') FROM article_district
    JOIN whole_article ON id = article_id GROUP BY code ORDER BY 2 DESC, 3 DESC, 1"""
_TOTALS = """
    SELECT count(*), sum(EXISTS (SELECT 1 FROM article_topic WHERE article_id = id)),
        sum(EXISTS (SELECT 1 FROM article_district WHERE article_id = id)) FROM whole_article"""
_HAVING = {
    True: "SELECT article_id FROM article_district WHERE code = :label",
    False: "SELECT article_id FROM article_topic WHERE topic = :label",
}
"""Articles that have a label, by whether it is a district."""
_EXAMPLES = """
    SELECT page_id, whole_article.id, coalesce(whole_article.headline, ''), page.date, page.page_no
    FROM whole_article JOIN page ON page.id = page_id WHERE whole_article.id IN ({having})
    ORDER BY page.date DESC, page.page_order, page_id LIMIT :most"""
_PARTNERS = """
    SELECT 0, topic, count(*) FROM article_topic JOIN whole_article ON id = article_id
    WHERE article_id IN ({having}) GROUP BY topic
    UNION ALL SELECT 1, code, count(*) FROM article_district JOIN whole_article ON id = article_id
    WHERE article_id IN ({having}) GROUP BY code ORDER BY 3 DESC, 1, 2"""
_PAGES = """
    SELECT DISTINCT page_id FROM article JOIN article_topic ON article_id = article.id JOIN page ON page.id = page_id
    WHERE topic IN (SELECT value FROM json_each(:topics)) AND NOT trashed ORDER BY page_id"""


@dataclass(frozen=True, slots=True)
class LabelUse:
    """How many articles have each label; linked articles count once, those in the trash never.

    Parameters: `topics`, by id; `districts`, by code how many are about it and how many only mention it, both most
    first; `articles`, all there are; `with_topic` and `with_district`, those that have at least one.
    """

    topics: dict[str, int]
    districts: dict[str, tuple[int, int]]
    articles: int = 0
    with_topic: int = 0
    with_district: int = 0


@dataclass(frozen=True, slots=True)
class LabelRef:
    """A label of either kind: a topic's id or a district's code."""

    id: str
    is_district: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """An article that has a label: its page and id, headline, date (ISO 8601) and page number as printed."""

    page_id: int
    article_id: str
    headline: str
    date: str | None
    page_no: str | None


def label_use(connection: Connection) -> LabelUse:
    """Return which labels there are and how often."""
    topics = connection.execute(text(_TOPICS)).all()
    districts = connection.execute(text(_DISTRICTS)).all()
    totals = connection.execute(text(_TOTALS)).one()
    with understanding("the labels"):
        return LabelUse(
            {str(topic): int(count) for topic, count in topics},
            {str(code): (int(about), int(mentioned)) for code, about, mentioned in districts},
            *(int(total or 0) for total in totals),
        )


def examples(label: LabelRef, most: int) -> Callable[[Connection], tuple[Example, ...]]:
    """Return the question for articles that have a label, the newest first, at most so many."""
    statement = text(_EXAMPLES.format(having=_HAVING[label.is_district]))

    def ask(connection: Connection) -> tuple[Example, ...]:
        rows = connection.execute(statement, {"label": label.id, "most": most})
        return tuple(Example(*row) for row in rows)

    return ask


def partners(label: LabelRef) -> Callable[[Connection], tuple[tuple[LabelRef, int], ...]]:
    """Return the question for the other labels of the articles that have one, the most frequent first."""
    statement = text(_PARTNERS.format(having=_HAVING[label.is_district]))

    def ask(connection: Connection) -> tuple[tuple[LabelRef, int], ...]:
        rows = connection.execute(statement, {"label": label.id})
        found = ((LabelRef(each, bool(is_district)), count) for is_district, each, count in rows)
        return tuple(item for item in found if item[0] != label)

    return ask


def used_topics(connection: Connection) -> frozenset[str]:
    """Return the ids of all topics that articles have, those in the trash, too."""
    return frozenset(connection.execute(text("SELECT DISTINCT topic FROM article_topic")).scalars())


def pages_with_topics(topics: tuple[str, ...]) -> Callable[[Connection], tuple[int, ...]]:
    """Return the question for the pages outside the trash that have an article with one of some topics."""
    wanted = json.dumps(topics)
    return lambda connection: tuple(connection.execute(text(_PAGES), {"topics": wanted}).scalars())
