"""Counts: what a dataset holds, said in numbers before and after it is written."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.dataset.record import ArticleRecord
from desktop.page.article import ArticleStatus


@dataclass(frozen=True, slots=True)
class Counts:
    """A dataset in numbers.

    Parameters: `pages`; `articles`; `checked`, articles that a person has checked; `labelled`, articles with a topic
    or a district; `with_topics` and `with_districts`, how many of each; `characters`, code points that are not blank;
    `linked`, articles of several parts, each counted once; `incomplete`, articles of which a part is on a page that is
    not among these.
    """

    pages: int = 0
    articles: int = 0
    checked: int = 0
    labelled: int = 0
    with_topics: int = 0
    with_districts: int = 0
    characters: int = 0
    linked: int = 0
    incomplete: int = 0

    def plus_page(self, records: Iterable[ArticleRecord]) -> "Counts":
        """Return the counts with one more page and its articles."""
        found = list(records)
        return Counts(
            pages=self.pages + 1,
            articles=self.articles + len(found),
            checked=self.checked + sum(record.status is ArticleStatus.CHECKED for record in found),
            labelled=self.labelled + sum(bool(record.topics or record.districts) for record in found),
            with_topics=self.with_topics + sum(bool(record.topics) for record in found),
            with_districts=self.with_districts + sum(bool(record.districts) for record in found),
            characters=self.characters + sum(record.characters for record in found),
            linked=self.linked + sum(len(record.parts) > 1 for record in found),
            incomplete=self.incomplete + sum(record.missing > 0 for record in found),
        )
