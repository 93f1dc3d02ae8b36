"""Looking at a corpus from end to end without changing it: is everything as it should be?"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from desktop.corpus.check_connection import CheckConnection
from desktop.corpus.check_history import history_findings
from desktop.corpus.check_label_sets import label_set_findings
from desktop.corpus.check_links import link_findings
from desktop.corpus.check_page import current_page, page_findings
from desktop.corpus.check_schema import schema_findings
from desktop.corpus.errors import SQLITE_FAILURES, BrokenRow, Damaged, DamagedFile, known_failure
from desktop.corpus.full_text import words
from desktop.corpus.remark import FileRemark, Remark
from desktop.corpus.schema import real_path, require_current, require_known
from desktop.corpus.tables import FULL_TEXT

_MOST = 20
"""The most findings of one kind that SQLite is asked for."""


def check_corpus(path: Path | str, report: Callable[[int, int], None]) -> tuple[Remark, ...]:
    """Return what is wrong with a corpus, a sentence for each finding; nothing when it is sound.

    Looked at are the SQLite file, references between rows, every dump's sha256, every revision and its invariants, the
    history, the links, and whether the derived tables say what the pages say. Numbers of problems are left
    out, since they depend on the version that counted them. The file is never written to.

    Parameters: `report`, called with pages done and in total, which may raise to cancel.
    Raises: `NotACorpus`, `NewerCorpus`, `OlderCorpus`, `Vanished` when there is nothing to check.
    """
    path = real_path(path)
    return _told(path, lambda: CheckConnection(path), lambda connection: _findings(connection, report))


def check_open_corpus(path: Path, report: Callable[[int, int], None]) -> tuple[Remark, ...]:
    """Check a corpus that may be changed meanwhile, by this program too: one state of it. As `check_corpus`."""
    return _told(path, lambda: CheckConnection(path, shared=True), lambda connection: _findings(connection, report))


def check_file(path: Path) -> tuple[Remark, ...]:
    """Return what is wrong with the file of a corpus and with its tables, without reading pages; quick.

    Raises: as `check_corpus`.
    """
    return _told(path, lambda: CheckConnection(path, shared=True), _quick_findings)


def check_copy(path: Path, *, shared: bool = False) -> tuple[Remark, ...]:
    """Return what is wrong with the file of a corpus: its pages, indices, references and tables.

    Parameters: `shared`, whether this program may have it open. Raises: as `check_corpus`.
    """
    return _told(path, lambda: CheckConnection(path, shared=shared), _copy_findings)


def check_rows(path: Path) -> tuple[Remark, ...]:
    """Return what is wrong with the file of a corpus that nobody has open, whose schema may be an older one.

    Raises: as `check_corpus`, but never `OlderCorpus`.
    """
    return _told(path, lambda: CheckConnection(path), _file_findings, require_known)


def _told(
    path: Path,
    connect: Callable[[], CheckConnection],
    look: Callable[[sqlite3.Connection], Iterable[Remark]],
    require: Callable[[sqlite3.Connection, Path], None] = require_current,
) -> tuple[Remark, ...]:
    findings: list[Remark] = []
    try:
        with connect() as connection:
            require(connection, path)
            for finding in look(connection):
                findings.append(finding)
    except Damaged as error:
        findings.append(_remark(error))
    except SQLITE_FAILURES as error:
        known = known_failure(error, path)
        if known is None:
            raise
        if not isinstance(known, Damaged):
            raise known from error
        findings.append(_remark(known))
    return tuple(findings)


def _remark(failure: Damaged) -> Remark:
    kind = FileRemark if isinstance(failure, DamagedFile) else Remark
    return kind(failure.text, *failure.arguments)


def _quick_findings(connection: sqlite3.Connection) -> Iterator[Remark]:
    for (verdict,) in connection.execute(f"PRAGMA quick_check({_MOST})"):
        if verdict != "ok":
            yield FileRemark("The SQLite file is damaged: %1.", verdict)
    yield from schema_findings(connection)


def _copy_findings(connection: sqlite3.Connection) -> Iterator[Remark]:
    yield from _file_findings(connection)
    yield from schema_findings(connection)


def _findings(connection: sqlite3.Connection, report: Callable[[int, int], None]) -> Iterator[Remark]:
    yield from _file_findings(connection)
    lacking = list(schema_findings(connection))
    if lacking:
        yield from lacking
        return
    yield from history_findings(connection)
    ids = [row[0] for row in connection.execute("SELECT id FROM dump ORDER BY id")]
    report(0, len(ids))
    for done, page_id in enumerate(ids, 1):
        yield from page_findings(connection, page_id)
        report(done, len(ids))
    yield from label_set_findings(connection)
    yield from link_findings(connection, partial(current_page, connection))
    yield from _index_findings(connection)


def _file_findings(connection: sqlite3.Connection) -> Iterator[Remark]:
    for (verdict,) in connection.execute(f"PRAGMA integrity_check({_MOST})"):
        if verdict != "ok":
            yield FileRemark("The SQLite file is damaged: %1.", verdict)
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST):
        yield Remark("Row %1 of the table %2 refers to a row of %3 that does not exist.", str(row), table, parent)


def _index_findings(connection: sqlite3.Connection) -> Iterator[Remark]:
    with closing(sqlite3.connect("", isolation_level=None)) as fresh:
        fresh.execute("BEGIN")
        fresh.execute(FULL_TEXT)
        rows = connection.execute("SELECT * FROM article")
        try:
            texts = [(row["row_id"], words(row)) for row in rows]
        except BrokenRow:
            yield Remark("The full text index does not fit the articles.")
            return
        fresh.executemany("INSERT INTO article_text (rowid, words) VALUES (?, ?)", texts)
        if _index_content(fresh) != _index_content(connection):
            yield Remark("The full text index does not fit the articles.")


def _index_content(connection: sqlite3.Connection) -> tuple[list[tuple[object, ...]], ...]:
    """Return the index in numbers: how many characters each article has, and how often each character occurs."""
    connection.execute("CREATE VIRTUAL TABLE temp.term USING fts5vocab('main', 'article_text', 'row')")
    sizes = connection.execute("SELECT id, sz FROM article_text_docsize ORDER BY id")
    terms = connection.execute("SELECT term, doc, cnt FROM temp.term ORDER BY term")
    return [tuple(row) for row in sizes], [tuple(row) for row in terms]
