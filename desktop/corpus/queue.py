"""The queue: one light row for each page of a corpus, filtered and ordered in SQL. Standard library only."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from desktop.corpus.errors import SQLITE_FAILURES, BrokenRow, known_failure, understanding
from desktop.corpus.full_text import SEARCHED, SEARCHED_NAMES, phrase
from desktop.corpus.schema import connect_reading, read_version, require_current
from desktop.page.page import PageStatus


class QueueRow(NamedTuple):  # not a dataclass: twenty thousand of them take a tenth of the time
    """What the queue shows of a page.

    Parameters: `id`, the page's id in the corpus; `date`, ISO 8601; `page_no`, as printed, with commas on a spread;
    `source`, the dump's file name; `status`; `articles`, how many; `problems`, how many are open that must or should
    be looked at; `unassigned`, how many blocks; `first_headline`; `confidence`, of its least certain article, 0 to 1;
    `look_again`, whether somebody wants to; `trashed`, whether it is in the trash.
    """

    id: int
    date: str | None
    page_no: str | None
    source: str
    status: PageStatus
    articles: int
    problems: int
    unassigned: int
    first_headline: str | None
    confidence: float
    look_again: bool = False
    trashed: bool = False


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which pages to show.

    Parameters: `text`, to be found as it stands (letters in either case) in date, page number, source, note, or an
    article's headlines, names or text; `statuses`, none for all; `only_problems`, only pages with open problems;
    `look_again`, only those that somebody wants to look at again; `trashed`, those in the trash instead of the others.
    """

    text: str = ""
    statuses: frozenset[PageStatus] = frozenset()
    only_problems: bool = False
    look_again: bool = False
    trashed: bool = False


class QueueOrder(StrEnum):
    """In which order pages are shown; what is exported does not depend on it."""

    DATE = "date"
    """Newest date first, undated last, by page number within a date."""
    CONFIDENCE = "confidence"
    """Unfinished pages first, the least certain first of all."""
    USEFUL = "useful"
    """Unfinished pages first; which of them would teach most is known outside the file, so that here it is by date."""


EVERYTHING = QueueFilter()
"""The filter that shows every page that is not in the trash."""


class Marks(NamedTuple):
    """How many pages somebody wants to look at again, and how many others are in the trash."""

    look_again: int = 0
    trashed: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """A corpus in numbers, without what is in the trash: pages, pages done, articles, and its schema version."""

    pages: int
    done: int
    articles: int
    schema_version: int


COLUMNS = (
    "id, date, page_no, source, status, articles, problems, unassigned, first_headline, confidence, look_again, trashed"
)
MARKED = "look_again OR trashed"
"""What the pages are that are counted: they have an index, so that the others are not read for it."""
COUNT_MARKS = f"SELECT total(NOT trashed), total(trashed) FROM page WHERE {MARKED}"
_BY_DATE = "date DESC, page_order, id"
_ORDERS = {
    QueueOrder.DATE: _BY_DATE,
    QueueOrder.USEFUL: f"status = '{PageStatus.DONE.value}', {_BY_DATE}",
    QueueOrder.CONFIDENCE: f"status = '{PageStatus.DONE.value}', confidence, {_BY_DATE}",
}
_PAGE_TEXTS = ("date", "page_no", "source", "note")
_JSON = frozenset('"[],\\')
"""What no name holds, but the JSON that lists names does."""


def selection(
    columns: str, queue_filter: QueueFilter, only: tuple[int, ...] = (), order: QueueOrder = QueueOrder.DATE
) -> tuple[str, tuple[str | int, ...]]:
    """Return the SELECT statement for some columns of the pages that a filter lets through, and its parameters.

    Parameters: `only`, the ids of the pages to look at, not many; none for all; `order`, of the rows.
    """
    conditions = [f"trashed = 1 AND ({MARKED})" if queue_filter.trashed else "trashed = 0"]
    parameters: list[str | int] = []
    if only:
        conditions.append(f"id IN ({', '.join('?' * len(only))})")
        parameters += only
    if queue_filter.statuses:
        conditions.append(f"status IN ({', '.join('?' * len(queue_filter.statuses))})")
        parameters += sorted(queue_filter.statuses)
    if queue_filter.only_problems:
        conditions.append("problems > 0")
    if queue_filter.look_again:
        conditions.append("look_again")
    if text := queue_filter.text.strip():
        condition, more = _text_condition(text, only)
        conditions.append(condition)
        parameters += more
    return f"SELECT {columns} FROM page WHERE {' AND '.join(conditions)} ORDER BY {_ORDERS[order]}", tuple(parameters)


def _text_condition(text: str, only: tuple[int, ...]) -> tuple[str, list[str | int]]:
    columns = SEARCHED if _JSON & set(text) else (*SEARCHED, *SEARCHED_NAMES)
    page, article = _holding(_PAGE_TEXTS, text), _holding(columns, text)
    texts, place = [text] * (len(_PAGE_TEXTS) + len(columns)), len(_PAGE_TEXTS)
    asked = phrase(text)
    among: str | None = None
    narrowing: list[str | int] = []
    if only:  # said here too, else every article of the corpus would be looked at for a few pages
        among, narrowing = f"page_id IN ({', '.join('?' * len(only))})", [*only]
    elif asked is not None:
        # The index finds candidates quickly, and too many of them: it knows neither punctuation nor ends of lines.
        among, narrowing = "row_id IN (SELECT rowid FROM article_text WHERE article_text MATCH ?)", [asked]
    found = f"{among} AND {article}" if among else article
    parameters: list[str | int] = [*texts[:place], *narrowing, *texts[place:]]
    return f"({page} OR id IN (SELECT page_id FROM article WHERE {found}))", parameters


def _holding(columns: tuple[str, ...], text: str) -> str:
    cased = text != text.lower() or text != text.upper()
    tests = (f"instr(lower({name}), lower(?))" if cased else f"instr({name}, ?)" for name in columns)
    return f"({' OR '.join(tests)})"


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect_reading(path)) as connection:
        try:
            yield connection
        except (BrokenRow, *SQLITE_FAILURES) as error:
            raise known_failure(error, path) or error from error


def _nothing(_page_id: int) -> None:
    return None


def read_queue(
    path: Path,
    queue_filter: QueueFilter = EVERYTHING,
    only: tuple[int, ...] = (),
    order: QueueOrder = QueueOrder.DATE,
    known: Callable[[int], QueueRow | None] = _nothing,
) -> list[QueueRow]:
    """Return the queue of a corpus: newest date first, undated last, by page number within a date.

    Parameters: `only`, the ids of the pages to look at, not many; none for all; `order`, another order; `known`, the
    rows that were read before: one that still says the same is taken again, else all would be in memory twice.
    Raises: `CorpusError` when the file is no corpus of the current schema or can't be read.
    """
    statement, parameters = selection(COLUMNS, queue_filter, only, order)
    with _reading(path) as connection:
        require_current(connection, path)
        rows: Iterable[Any] = connection.execute(statement, parameters)
        return [before if (before := known(row.id)) and before == row else row for row in _queue_rows(rows)]


def queue_rows(rows: Iterable[Any]) -> list[QueueRow]:
    """Return what rows of `COLUMNS` say. Raises: `BrokenRow` when one says what no page can be."""
    return list(_queue_rows(rows))


def _queue_rows(rows: Iterable[Any]) -> Iterator[QueueRow]:
    statuses = {status.value: status for status in PageStatus}
    texts: dict[str | None, str | None] = {}  # a day and a page number are the same for many pages
    same = texts.setdefault
    with understanding("the queue"):
        for row in rows:
            date, page_no = row[1], row[2]
            yield QueueRow._make(
                (row[0], same(date, date), same(page_no, page_no), row[3], statuses[row[4]], *row[5:10],
                 row[10] > 0, row[11] > 0)
            )  # fmt: skip


def read_marks(path: Path) -> Marks:
    """Return how many pages are to be looked at again or in the trash. Raises: as `read_queue`."""
    with _reading(path) as connection:
        require_current(connection, path)
        return marks(connection.execute(COUNT_MARKS).fetchone())


def marks(row: Sequence[Any]) -> Marks:
    """Return what the row of `COUNT_MARKS` says."""
    return Marks(int(row[0]), int(row[1]))


def summary(path: Path) -> Summary:
    """Return a corpus in numbers, for a list of recent ones; of a corpus of another schema only its version.

    Raises: `NotACorpus`, `Vanished` or another `CorpusError`.
    """
    with _reading(path) as connection:
        version = read_version(connection, path)
        try:
            row = connection.execute(
                "SELECT count(*), total(status = 'done'), total(articles) FROM page WHERE NOT trashed"
            ).fetchone()
        except sqlite3.OperationalError:
            return Summary(0, 0, 0, version)
    return Summary(row[0], int(row[1]), int(row[2]), version)
