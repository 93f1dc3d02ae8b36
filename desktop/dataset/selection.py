"""Which pages are exported, and where they are read from."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop.corpus.queue import QueueFilter
from desktop.corpus.step import StepRecord
from desktop.curation.link import Link
from desktop.labels.label_sets import LabelSets
from desktop.page.page import Page, PageStatus
from desktop.page.sentence import fill


class PageSource(Protocol):
    """What an export reads: a corpus, opened for reading or writing."""

    def page_ids(self, queue_filter: QueueFilter = ..., /) -> tuple[int, ...]:
        """Return the ids of the pages that a filter lets through."""
        ...

    def page(self, page_id: int, /) -> Page:
        """Return a page as it is now."""
        ...

    def links(self) -> tuple[Link, ...]:
        """Return every Link of the corpus."""
        ...

    def label_sets(self) -> LabelSets:
        """Return the corpus's topic scheme and aliases of places."""
        ...

    def history(self, page_id: int, /) -> tuple[StepRecord, ...]:
        """Return the steps that touched a page, oldest first."""
        ...


class Scope(StrEnum):
    """Whether all pages are meant, those that are done, or a list of them."""

    ALL = "all"
    DONE = "done"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Selection:
    """Pages to export.

    Parameters: `scope`; for `CHOSEN` also `page_ids` and `text`, which says in words how they were chosen: an English
    template with %1, %2… as places for `arguments`.
    """

    scope: Scope = Scope.ALL
    page_ids: tuple[int, ...] = ()
    text: str = "All pages"
    arguments: tuple[str, ...] = ()

    @classmethod
    def everything(cls) -> "Selection":
        """Return the selection of all pages."""
        return cls()

    @classmethod
    def done(cls) -> "Selection":
        """Return the selection of the pages that are marked done."""
        return cls(Scope.DONE, text="Pages marked done")

    @classmethod
    def chosen(cls, page_ids: Sequence[int], text: str = "Chosen pages", *arguments: str) -> "Selection":
        """Return the selection of some pages, and how they were chosen in words."""
        return cls(Scope.CHOSEN, tuple(page_ids), text, arguments)

    @property
    def words(self) -> str:
        """The selection in English words."""
        return fill(self.text, self.arguments)

    def ids(self, source: PageSource) -> tuple[int, ...]:
        """Return the ids of the pages in the order in which they are exported: that of their import."""
        if self.scope is Scope.ALL:
            return tuple(sorted(source.page_ids()))
        if self.scope is Scope.DONE:
            return tuple(sorted(source.page_ids(QueueFilter(statuses=frozenset({PageStatus.DONE})))))
        known = set(source.page_ids())
        return tuple(sorted(known.intersection(self.page_ids)))
