"""The corpus: pages, their revisions and the steps between them, in one SQLite file."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Self, TypeVar

from sqlalchemy import Connection, func, select

from desktop.corpus import history, label_sets, links
from desktop.corpus.article_ids import with_stable_ids
from desktop.corpus.database import Database
from desktop.corpus.errors import ChangedSince, CorpusError, Vanished
from desktop.corpus.links import IssuePage
from desktop.corpus.migration import make_corpus, upgrade_corpus
from desktop.corpus.projecting import add_page, merge_seldom
from desktop.corpus.queue import (
    COLUMNS,
    COUNT_MARKS,
    EVERYTHING,
    Marks,
    QueueFilter,
    QueueRow,
    marks,
    queue_rows,
    selection,
)
from desktop.corpus.revisions import Revisions, add_dump, has_dump, read_dump
from desktop.corpus.schema import SCHEMA_VERSION, mismatch, real_path, version_of
from desktop.corpus.staging import discard_staged
from desktop.corpus.step import Step, StepRecord, StepState
from desktop.corpus.stepping import Report, move_step, unheard, write_step
from desktop.corpus.tables import PAGE, SETTING
from desktop.corpus.writer_lock import WriterLock
from desktop.curation.keeping import page_marks
from desktop.curation.link import Link
from desktop.labels.label_sets import LabelSets
from desktop.page.dump import Dump
from desktop.page.invariants import checked
from desktop.page.page import Page

Clock = Callable[[], datetime]
Answer = TypeVar("Answer")

_ANY = select(func.min(PAGE.c.id))


class _TakenBack(Exception):
    """Ends a transaction that is not to be saved."""


class Corpus:
    """A corpus that is open, for one thread at a time (`connect` gives another thread its own).

    Made by `create` or `open`, in which `curator` is who makes the steps, `clock` gives aware times, and `new_id` makes
    the id of a new corpus. With `write` nobody else may write until `close`; without it nothing can be changed.
    All methods raise `CorpusError` for known failures, after which the corpus is as it was before.
    """

    def __init__(
        self, path: Path, *, curator: str, clock: Clock, new_id: Callable[[], str], lock: WriterLock | None
    ) -> None:
        """Open a file of the current schema. Parameters: `lock`, held by the caller and released by `close`."""
        self.path = path
        self.curator = curator
        self._clock = clock
        self._new_id = new_id
        self._lock = lock
        self._database = Database(path, write=lock is not None)
        self._revisions = Revisions()
        self._merges_seldom = False
        self.refusal: CorpusError | None = None
        """Why this corpus takes no more changes though it was opened for writing; see `refuse`."""

    @classmethod
    def create(cls, path: Path, *, curator: str, clock: Clock, new_id: Callable[[], str]) -> Self:
        """Make a new corpus and open it for writing. Raises: `ExistsAlready` when there is a file of that name."""
        path = real_path(path)
        if not os.path.isdir(path.parent):
            raise Vanished(path)

        def prepare() -> None:
            make_corpus(path, settings={"corpus_id": new_id(), "created_at": _moment(clock)})

        return cls._locked(path, prepare, curator=curator, clock=clock, new_id=new_id)

    @classmethod
    def open(cls, path: Path, *, curator: str, clock: Clock, new_id: Callable[[], str], write: bool = True) -> Self:
        """Open a corpus; for writing an older one is brought up to date and the old file kept beside it.

        Raises: `NotACorpus`, `NewerCorpus`, `OlderCorpus` (only to read), `CorpusBusy`, `Vanished` and the like.
        """
        path = real_path(path)
        failure = mismatch(version := version_of(path), path)
        if failure is not None and (version > SCHEMA_VERSION or not write):
            raise failure
        if not write:
            return cls(path, curator=curator, clock=clock, new_id=new_id, lock=None)

        def prepare() -> None:
            discard_staged(path)
            if version_of(path) < SCHEMA_VERSION:
                upgrade_corpus(path)

        return cls._locked(path, prepare, curator=curator, clock=clock, new_id=new_id)

    @classmethod
    def _locked(
        cls, path: Path, prepare: Callable[[], None], *, curator: str, clock: Clock, new_id: Callable[[], str]
    ) -> Self:
        lock = WriterLock(path, clock)
        lock.acquire()
        try:
            prepare()
            return cls(path, curator=curator, clock=clock, new_id=new_id, lock=lock)
        except BaseException:
            lock.release()
            raise

    def connect(self) -> "Corpus":
        """Return the same corpus over a connection of its own, for the background worker; to be closed by itself."""
        if self._lock is not None:
            self._lock.acquire()
        other = Corpus(self.path, curator=self.curator, clock=self._clock, new_id=self._new_id, lock=self._lock)
        other.refusal = self.refusal
        return other

    def refuse(self, failure: CorpusError) -> None:
        """Take no more changes over this connection. Parameters: `failure`, why: whoever tries gets it raised."""
        self.refusal = failure

    def close(self) -> None:
        """Close the connection and let others write; nothing is left to save."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Give a connection in a transaction; see `Database.writing`."""
        if self.refusal is not None:
            raise self.refusal
        with self._database.writing() as connection:
            if not self._merges_seldom:
                merge_seldom(connection)
            yield connection
        self._merges_seldom = True

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)

    @property
    def writable(self) -> bool:
        """Whether this corpus was opened for writing and takes changes still."""
        return self._lock is not None and self.refusal is None

    def owns(self, path: Path) -> bool:
        """Say whether a file is the corpus itself or one of SQLite's beside it.

        This program must not open such a file: on POSIX, closing it would drop SQLite's locks (How To Corrupt An SQLite
        Database File, section 2.2).
        """
        return any(_same_file(path, self.path.with_name(self.path.name + end)) for end in ("", "-wal", "-shm"))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, dump: Dump, page: Page) -> int | None:
        """Add a dump with the parser's proposal for it and return the page's id, None when the dump is in already.

        The articles get ids that stay (`article_ids`). Raises: `BrokenPage`, `ValueError` for another dump's page.
        """
        if page.sha256 != dump.sha256:
            raise ValueError(f"the page of {page.source} is not a page of this dump")
        proposal = with_stable_ids(checked(page))
        with self._writing() as connection:
            if has_dump(connection, dump.sha256):
                return None
            page_id = add_dump(connection, dump, _moment(self._clock))
            add_page(connection, page_id, self._revisions.add(connection, page_id, proposal), proposal)
        return page_id

    def has(self, sha256: str) -> bool:
        """Say whether a dump of these bytes is in the corpus."""
        with self._database.reading() as connection:
            return has_dump(connection, sha256)

    def in_trash(self, sha256: str) -> bool:
        """Say whether the page of a dump of these bytes is in the trash."""
        with self._database.reading() as connection:
            return bool(connection.execute(select(PAGE.c.trashed).where(PAGE.c.sha256 == sha256)).scalar())

    def dump(self, page_id: int) -> Dump:
        """Return a page's dump, its bytes as they were imported. Raises: `KeyError` for an unknown page."""
        with self._database.reading() as connection:
            return read_dump(connection, page_id)

    def page(self, page_id: int) -> Page:
        """Return a page as it is now. Raises: `KeyError` for an unknown page."""
        with self._database.reading() as connection:
            return self._revisions.current(connection, page_id)

    def glance(self, page_id: int) -> Page:
        """Return a page as `page` does, for a look at it in passing: those that are worked with are kept at hand."""
        with self._database.reading() as connection:
            return self._revisions.current(connection, page_id, keep=False)

    def proposal(self, page_id: int) -> Page:
        """Return a page as the parser that read it last made it. Raises: `KeyError` for an unknown page."""
        with self._database.reading() as connection:
            first, *later = history.proposals(connection, page_id) or [None]
            parser = self._revisions.current(connection, page_id).parser if later else ""
            for revision_id in reversed(later):
                if (page := self._revisions.read(connection, page_id, revision_id)).parser == parser:
                    return page
            return self._revisions.read(connection, page_id, first)

    def page_after(self, page_id: int, step_id: int | None) -> Page:
        """Return a page as a step left it, whatever became of that; without a step, as the first parser made it.

        Raises: `KeyError` for an unknown page or a step that did not touch it.
        """
        with self._database.reading() as connection:
            revision_id = history.revision_after(connection, page_id, step_id)
            if revision_id is None and step_id is not None:
                raise KeyError(page_id)
            return self._revisions.read(connection, page_id, revision_id)

    def step_before(self, page_id: int, step_id: int) -> int | None:
        """Return the step that left a page as another step found it, None for the proposal."""
        with self._database.reading() as connection:
            return history.step_before(connection, page_id, step_id)

    def page_ids(self, queue_filter: QueueFilter = EVERYTHING) -> tuple[int, ...]:
        """Return the ids of the pages that a filter lets through, in the order of the queue."""
        with self._database.reading() as connection:
            return tuple(row[0] for row in connection.exec_driver_sql(*selection("id", queue_filter)))

    def queue(self, queue_filter: QueueFilter, only: tuple[int, ...]) -> list[QueueRow]:
        """Return the rows of some pages as the queue shows them, over the connection that is open; see `read_queue`."""
        with self._database.reading() as connection:
            return queue_rows(list(connection.exec_driver_sql(*selection(COLUMNS, queue_filter, only))))

    def marks(self) -> Marks:
        """Return how many pages are to be looked at again or in the trash."""
        with self._database.reading() as connection:
            return marks(connection.exec_driver_sql(COUNT_MARKS).one())

    def save(self, step: Step, report: Report = unheard) -> StepRecord:
        """Save a step with the new states of its pages in one transaction; when this returns it is on the disk.

        What this curator had undone before stays in the history but can't be redone any more. Links are heeded
        (`curation.linking`), so that the record may name more pages than the step. What `report` raises is passed on.
        Raises: `BrokenPage`, `EditRefused` for a Link that can't be made, `ValueError` for a step that changes
        nothing, with a page twice or with another dump's text, `KeyError` for an unknown page.
        """
        ids = [page_id for page_id, _ in step.pages]
        if not (ids or step.made or step.ended or step.changes_labels) or len(set(ids)) != len(ids):
            raise ValueError("a step changes at least one page and each page once")
        for _, page in (*step.pages, *step.proposals):
            checked(page)
        with self._writing() as connection:
            record, saved = write_step(connection, self._revisions, step, self.curator, self._now(), report)
        for revision_id, page in saved:
            self._revisions.keep(revision_id, page)
        return record

    def prepare(self, page: Page) -> Iterator[None]:
        """Get ready step by step for an edit of a page to be saved; nothing depends on it."""
        return self._revisions.prepare(page)

    def rehearse(self) -> None:
        """Save a page as it is and take it back, so that the first edit need not wait for what is prepared only once.

        Raises: `CorpusError`, or whatever a damaged page brings about: nothing that has to keep anybody from opening.
        """
        if not self.writable:
            return
        with suppress(_TakenBack), self._writing() as connection:
            page_id = connection.execute(_ANY).scalar()
            if page_id is not None:
                fresh = Revisions()
                step = Step("", (), ((page_id, fresh.current(connection, page_id)),))
                write_step(connection, fresh, step, self.curator, self._now())
            raise _TakenBack

    def undo(self, report: Report = unheard) -> StepRecord | None:
        """Take back this curator's last step as a whole and return it, None when there is none.

        Raises: `ChangedSince` when another curator has changed one of its pages after it, `EditRefused` when its Links
        would close a circle with others that were made after it, and what `report` raises.
        """
        with self._writing() as connection:
            return self._move(connection, history.last_done(connection, self.curator), StepState.UNDONE, report)

    def redo(self, report: Report = unheard) -> StepRecord | None:
        """Do again the step that was undone last and return it, None when there is none. Raises: as `undo`."""
        with self._writing() as connection:
            return self._move(connection, history.first_undone(connection, self.curator), StepState.DONE, report)

    def travel(self, page_id: int, step_id: int | None) -> StepRecord | None:
        """Undo or redo as many of this curator's steps as lie between a page and where a step left it, all at once.

        Returns the last one that was undone or redone; None, and nothing changed, where no steps of this curator, all
        of this page alone, lead there (see `history.way_to`), or where what is said of the page as a whole would not
        stay as it is (`curation.keeping`). Parameters: `step_id`, None for the proposal.
        """
        record = None
        with suppress(ChangedSince), self._writing() as connection:
            then = self._revisions.read(connection, page_id, history.revision_after(connection, page_id, step_id))
            if page_marks(self._revisions.current(connection, page_id)) != page_marks(then):
                return None
            for step in history.way_to(connection, self.curator, page_id, step_id):
                back = step.state is StepState.DONE
                record = self._move(connection, step, StepState.UNDONE if back else StepState.DONE)
            return record
        return None

    def _move(
        self, connection: Connection, step: StepRecord | None, state: StepState, report: Report = unheard
    ) -> StepRecord | None:
        return None if step is None else move_step(connection, self._revisions, step, state, report)

    def links(self) -> tuple[Link, ...]:
        """Return every Link of the corpus."""
        with self._database.reading() as connection:
            return links.all_links(connection)

    def links_around(self, page_id: int) -> frozenset[Link]:
        """Return the links of a page's articles, and further ones by which these are parts of the same wholes."""
        with self._database.reading() as connection:
            return links.links_around(connection, (page_id,))

    def issue(self, page_id: int, page: Page, most: int = 100) -> tuple[IssuePage, ...]:
        """Return at most so many other pages of the issue that a page, in some state, belongs to, by page number."""
        with self._database.reading() as connection:
            return links.issue_pages(connection, page_id, page, most)

    def undoable(self) -> StepRecord | None:
        """Return the step that `undo` would take back."""
        with self._database.reading() as connection:
            return history.last_done(connection, self.curator)

    def redoable(self) -> StepRecord | None:
        """Return the step that `redo` would do again."""
        with self._database.reading() as connection:
            return history.first_undone(connection, self.curator)

    def history(self, page_id: int) -> tuple[StepRecord, ...]:
        """Return the steps that touched a page, oldest first, the undone and abandoned ones too."""
        with self._database.reading() as connection:
            return history.of_page(connection, page_id)

    def label_sets(self) -> LabelSets:
        """Return the topic scheme and the aliases of places that the corpus has now."""
        with self._database.reading() as connection:
            return label_sets.present(connection)

    def label_history(self) -> tuple[StepRecord, ...]:
        """Return the steps that changed a label set, oldest first, the undone and abandoned ones too."""
        with self._database.reading() as connection:
            return history.of_label_sets(connection)

    def ask(self, question: Callable[[Connection], Answer]) -> Answer:
        """Return what a question of this package's (`label_use`, `name_use`) answers."""
        with self._database.reading() as connection:
            return question(connection)

    def setting(self, key: str) -> str | None:
        """Return a setting that the corpus was made with, None when it has none of that name."""
        with self._database.reading() as connection:
            return connection.execute(select(SETTING.c.value).where(SETTING.c.key == key)).scalar()


def _moment(clock: Clock) -> str:
    return clock().astimezone(UTC).isoformat()


def _same_file(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False
