"""Reading pages of a corpus again with the present parser: what that changes, then doing it as one step."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from desktop.corpus.article_ids import with_new_ids
from desktop.corpus.parsing_pool import ParsingPool, Task, processes_for
from desktop.corpus.remark import Remark
from desktop.corpus.step import Step, StepRecord
from desktop.corpus.store import Corpus
from desktop.curation.aligning import aligned
from desktop.curation.comparison import Comparison, compare
from desktop.curation.reparsing import Conflict, Reparsed, reparsed
from desktop.page.page import Page
from desktop.parsing.newspaper import Newspaper
from desktop.parsing.parse import PARSER_VERSION

MOST = 100
"""So many pages are read again in one step: undoing it has to be quick, too, and all of them are held at once."""
STEP_TEXT = "Read %1 page(s) again with parser %2"

Choices = Mapping[int, frozenset[int]]
"""For pages by their ids, the starts of the conflicts in which the parser is followed."""


@dataclass(frozen=True)
class Reading:
    """A page that can be read again.

    Parameters: `page_id`; `base`, the proposal that the page was made from; `now`, the page; `new`, the later proposal.
    """

    page_id: int
    base: Page
    now: Page
    new: Page

    @cached_property
    def outcome(self) -> Reparsed:
        """What comes of it while every conflict is the curator's."""
        return reparsed(self.base, self.now, self.new)

    @cached_property
    def comparison(self) -> Comparison:
        """What a curator sees that is otherwise then."""
        return compare(self.now, self.outcome.page)

    @property
    def changes(self) -> bool:
        """Whether anything is."""
        return not self.comparison.is_empty

    def page(self, theirs: frozenset[int]) -> Page:
        """Return the page. Parameters: `theirs`, the starts of the conflicts in which the parser is followed."""
        return reparsed(self.base, self.now, self.new, theirs).page if theirs else self.outcome.page

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Where the curator has to choose."""
        return self.outcome.conflicts


@dataclass(frozen=True)
class Readings:
    """What reading some pages again would do.

    Parameters: `pages`, those that can be; `same`, the ids of those that this parser has read last; `refused`, the
    others, each with a sentence that says why.
    """

    pages: tuple[Reading, ...]
    same: tuple[int, ...]
    refused: tuple[tuple[int, Remark], ...]


def read_again(
    corpus: Corpus,
    page_ids: Sequence[int],
    report: Callable[[int, int], None],
    *,
    newspaper: Newspaper | None = None,
    processes: int | None = None,
) -> Readings:
    """Return what reading pages again would do; nothing is changed.

    Parameters: `report`, told how many are looked at and how many there are, which may raise to cancel; `newspaper` and
    `processes`, as in `importing.import_paths`. Raises: `CorpusError`, `KeyError` for an unknown page.
    """
    run = _Run(corpus, page_ids)
    pool = ParsingPool(processes_for(len(page_ids)) if processes is None else processes)
    with closing(pool.results(run.tasks(newspaper))) as results:
        for parsed in results:
            report(run.done, len(page_ids))
            run.keep(parsed.page, parsed.failure)
    report(len(page_ids), len(page_ids))
    return run.result


class _Run:
    """Pages being read again, in their order."""

    def __init__(self, corpus: Corpus, page_ids: Sequence[int]) -> None:
        self._corpus, self._page_ids = corpus, page_ids
        self._waiting: list[tuple[int, Page]] = []
        self._pages: list[Reading] = []
        self._same: list[int] = []
        self._refused: list[tuple[int, Remark]] = []

    @property
    def done(self) -> int:
        return len(self._pages) + len(self._same) + len(self._refused)

    @property
    def result(self) -> Readings:
        return Readings(tuple(self._pages), tuple(self._same), tuple(self._refused))

    def tasks(self, newspaper: Newspaper | None) -> Iterator[Task]:
        """Yield what there is to parse."""
        for page_id in self._page_ids:
            page = self._corpus.page(page_id)
            refusal = _refusal(page)
            if refusal is not None:
                self._refused.append((page_id, refusal))
            elif page.parser == PARSER_VERSION:
                self._same.append(page_id)
            else:
                self._waiting.append((page_id, page))
                dump = self._corpus.dump(page_id)
                yield Task(Path(dump.path), dump.encoding, newspaper, dump)

    def keep(self, new: Page | None, failure: Remark | None) -> None:
        """Take what came of the first task that waits."""
        page_id, now = self._waiting.pop(0)
        if new is None:
            self._refused.append((page_id, failure or Remark("")))
            return
        base = self._corpus.proposal(page_id)
        proposal = with_new_ids(new, {*base.article_by_id, *now.article_by_id})
        self._pages.append(Reading(page_id, base, now, aligned(base, now, proposal)))


def _refusal(page: Page) -> Remark | None:
    if page.trashed:
        return Remark("%1 is in the trash: restore it first.", page.source)
    if _order(page.parser) > _order(PARSER_VERSION):
        return Remark("%1 was read by a newer parser (%2): install the newer Jianbao.", page.source, page.parser)
    return None


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdecimal() else 0 for part in version.split("."))


def save_readings(corpus: Corpus, readings: Sequence[Reading], choices: Choices) -> tuple[StepRecord | None, int]:
    """Save pages as they are read again, as one step; one that was changed since it was looked at stays as it is.

    Returns the step, None when no page is left, and how many were changed since. Raises: as `Corpus.save`.
    """
    good = [each for each in readings if corpus.page(each.page_id) == each.now]
    if not good:
        return None, len(readings)
    pages = tuple((each.page_id, each.page(choices.get(each.page_id, frozenset()))) for each in good)
    proposals = tuple((each.page_id, each.new) for each in good)
    step = Step(STEP_TEXT, (str(len(good)), PARSER_VERSION), pages, proposals=proposals)
    return corpus.save(step), len(readings) - len(good)
