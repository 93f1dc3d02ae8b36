"""Checking one page of a corpus: its dump, its revisions and the derived rows."""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

from desktop.corpus.projection import article_rows, district_rows, page_row, topic_rows
from desktop.corpus.remark import Remark
from desktop.page.dump import Dump
from desktop.page.invariants import faults
from desktop.page.page import Page
from desktop.page.state import unpack

_COUNTED_BY_VERSION = "problems"


def page_findings(connection: sqlite3.Connection, page_id: int) -> Iterator[Remark]:
    """Yield what is wrong with the page of an id. The connection gives `sqlite3.Row`s."""
    row = connection.execute("SELECT * FROM dump WHERE id = ?", (page_id,)).fetchone()
    if row is None:
        return  # only an index has it still, of which SQLite has told
    data = _decompressed(row["data"])
    if data is None or hashlib.sha256(data).hexdigest() != row["sha256"] or len(data) != row["size"]:
        yield Remark("The bytes of the dump “%1” are not those that were imported.", str(row["path"]))
        return
    dump = Dump(str(row["path"]), data, str(row["encoding"]))
    try:
        dump.text  # noqa: B018 - decoding is what may fail
    except (ValueError, LookupError):
        yield Remark("The dump “%1” can't be read as %2.", dump.source, dump.encoding)
        return
    yield from _revision_findings(connection, page_id, dump)


def current_page(connection: sqlite3.Connection, page_id: int) -> Page | None:
    """Return a page as it is now, None when that can't be read."""
    statement = """
        SELECT path, data, encoding, state FROM page JOIN dump ON dump.id = page.id
        JOIN revision ON revision.id = page.revision_id WHERE page.id = ?"""
    row = connection.execute(statement, (page_id,)).fetchone()
    try:
        return unpack(row["state"], Dump(row["path"], zlib.decompress(row["data"]), row["encoding"]))
    except (zlib.error, ValueError, TypeError, LookupError):
        return None


def _decompressed(data: Any) -> bytes | None:
    try:
        return zlib.decompress(data)
    except (zlib.error, TypeError):
        return None


def _revision_findings(connection: sqlite3.Connection, page_id: int, dump: Dump) -> Iterator[Remark]:
    statement = """
        SELECT revision.id, revision.step_id, revision.previous_id, revision.state, step.state AS step_state
        FROM revision LEFT JOIN step ON step.id = revision.step_id WHERE page_id = ? ORDER BY revision.id"""
    known: set[int] = set()
    pages: dict[int, Page] = {}
    present: set[int] = set()
    for row in connection.execute(statement, (page_id,)):
        first, proposed = not known, row["previous_id"] is None
        if proposed != (row["step_id"] is None) or (not proposed and row["previous_id"] not in known):
            yield Remark("Revision %1 of “%2” has no place in the page's history.", str(row["id"]), dump.source)
        known.add(row["id"])
        if first or row["step_state"] == "done":
            present.add(row["id"])
        yield from _state_findings(row, dump, pages)
    current = connection.execute("SELECT * FROM page WHERE id = ?", (page_id,)).fetchone()
    if current is None or current["revision_id"] != max(present, default=None):
        yield Remark("The page “%1” does not show its last revision.", dump.source)
    elif current["revision_id"] in pages:
        yield from _projection_findings(connection, current, pages[current["revision_id"]])


def _state_findings(row: sqlite3.Row, dump: Dump, pages: dict[int, Page]) -> Iterator[Remark]:
    try:
        page = unpack(row["state"], dump)
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        yield Remark("Revision %1 of “%2” can't be read (%3).", str(row["id"]), dump.source, str(error))
        return
    pages[row["id"]] = page
    for fault in faults(page):
        yield Remark("Revision %1 of “%2”: %3.", str(row["id"]), dump.source, fault)


def _projection_findings(connection: sqlite3.Connection, row: sqlite3.Row, page: Page) -> Iterator[Remark]:
    articles = connection.execute("SELECT * FROM article WHERE page_id = ? ORDER BY position", (row["id"],)).fetchall()
    labels = (
        "SELECT {0}.* FROM {0} JOIN article ON id = article_id WHERE page_id = ? "
        "ORDER BY article.position, {0}.position"
    )
    topics = connection.execute(labels.format("article_topic"), (row["id"],)).fetchall()
    districts = connection.execute(labels.format("article_district"), (row["id"],)).fetchall()
    expected = {name: value for name, value in page_row(page).items() if name != _COUNTED_BY_VERSION}
    for table, found, wanted in (
        ("page", [row], [expected]),
        ("article", articles, article_rows(page)),
        ("article_topic", topics, topic_rows(page)),
        ("article_district", districts, district_rows(page)),
    ):
        if not _agree(found, wanted):
            yield Remark("The table %1 does not say what the page “%2” says.", table, page.source)


def _agree(found: Iterable[sqlite3.Row], wanted: list[dict[str, Any]]) -> bool:
    rows = list(found)
    return len(rows) == len(wanted) and all(
        row[name] == value for row, expected in zip(rows, wanted, strict=True) for name, value in expected.items()
    )
