"""A step: what a curator did, in plain words, with the pages that it changed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.curation.link import Link
from desktop.labels.label_sets import Apart
from desktop.labels.places import PlaceAliases
from desktop.labels.topics import TopicScheme
from desktop.page.page import Page


class StepState(StrEnum):
    """Where a step stands: part of the present, taken back, or left behind on a branch by a newer step."""

    DONE = "done"
    UNDONE = "undone"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Step:
    """A step to save.

    Parameters: `text`, an English template with %1, %2… as places for `arguments`; `pages`, for each page that it
    changes its id in the corpus and its state afterwards; `made` and `ended`, the Links that it makes and takes away,
    whose pages need not be among `pages`; `proposals`, what a later parser says of some of the pages: from this step on
    they are compared with that, until the step is undone; `topics`, `aliases`, `apart` and `home`, the label sets
    that the corpus has from now on, None where they stay as they are.
    """

    text: str
    arguments: tuple[str, ...]
    pages: tuple[tuple[int, Page], ...]
    made: tuple[Link, ...] = ()
    ended: tuple[Link, ...] = ()
    proposals: tuple[tuple[int, Page], ...] = ()
    topics: TopicScheme | None = None
    aliases: PlaceAliases | None = None
    apart: tuple[Apart, ...] | None = None
    home: str | None = None

    @property
    def changes_labels(self) -> bool:
        """Whether it changes a label set of the corpus."""
        return any(each is not None for each in (self.topics, self.aliases, self.apart, self.home))


@dataclass(frozen=True, slots=True)
class StepRecord:
    """A step as the corpus keeps it.

    Parameters: `id`, rising in the order of saving; `at`, when, aware and in UTC; `curator`, who; `text` and
    `arguments` as in `Step`; `page_ids`, the pages it touched, ascending; `state`; `changes_labels`, whether it changed
    a label set of the corpus.
    """

    id: int
    at: datetime
    curator: str
    text: str
    arguments: tuple[str, ...]
    page_ids: tuple[int, ...]
    state: StepState
    changes_labels: bool = False
