"""One connection to a corpus file, with its transactions and with known failures told apart from bugs."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from desktop.corpus.errors import (
    SQLITE_FAILURES,
    BrokenRow,
    Damaged,
    DamagedFile,
    DiskFull,
    ReadOnlyFolder,
    Vanished,
    known_failure,
)
from desktop.corpus.schema import connect_reading, file_uri

_LONGEST = 8000
"""Pages of SQLite (4 KiB each) that the log may have before the step that is just saved has to wait for it."""

_SHORT = 250
"""The same where the disk is nearly full, or was: there a log that nobody needs any more can be what fills it."""
_ROOM = 10 * 4096 * _LONGEST
"""Free bytes from which on a disk has room for the longest log."""

_PATIENCE = 10.0
"""Seconds to wait for another connection of the same process to finish its transaction."""


class Database:
    """A connection to a corpus, to be used by one thread at a time.

    Parameters: `path`; `write`, whether it may change the file.
    Raises: `CorpusError` when the file can't be opened.
    """

    def __init__(self, path: Path, *, write: bool) -> None:
        self.path = path
        self._write = write
        self._identity = _identity(path)
        self._connection = connect_writing(path) if write else connect_reading(path)
        # The statements go through SQLAlchemy's tables; it must neither open connections nor transactions of its own.
        self._engine = create_engine("sqlite://", creator=lambda: self._connection, poolclass=StaticPool)
        event.listen(self._engine, "begin", _begin)
        # Both are kept: an edit reads a dozen times, and taking and giving back a connection takes longer than a read
        self._reader = self._engine.connect()
        self._writer = self._engine.connect().execution_options(immediate=True)

    def close(self) -> None:
        """Close the connection; what was saved stays."""
        self._engine.dispose()
        self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the corpus. Raises: `CorpusError` for known failures."""
        with self._translated(), self._ended(self._reader):
            yield self._reader

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection in a transaction that is saved at the end, or taken back when anything is raised.

        Raises: `CorpusError` for known failures, also when the file was moved or deleted under way: SQLite would go on
        writing to a file without a name.
        Once the disk was full, the log is kept short: it may be what fills it.
        """
        if not self._write:
            raise ReadOnlyFolder(self.path)
        if _identity(self.path) != self._identity:
            raise Vanished(self.path)
        try:
            with self._translated(), self._ended(self._writer), self._writer.begin():
                yield self._writer
        except DiskFull:
            _keep_log_short(self._connection)
            raise

    @contextmanager
    def _ended(self, connection: Connection) -> Iterator[None]:
        """Take back, whatever happens, what was begun and not saved: a commit that fails leaves its transaction."""
        try:
            yield
        finally:
            connection.rollback()
            if self._connection.in_transaction:
                self._connection.rollback()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (BrokenRow, *SQLITE_FAILURES, SQLAlchemyError, OSError) as error:
            known = known_failure(error, self.path) or self._damage(error)
            if known is None:
                raise
            raise known from error

    def _damage(self, error: Exception) -> Damaged | None:
        """Return the damage by which rows don't fit together, None where there is none: then we wrote wrong ones."""
        if not isinstance(getattr(error, "orig", None), sqlite3.IntegrityError):
            return None
        try:
            return damage(self._connection, self.path)
        except SQLITE_FAILURES as further:
            return DamagedFile(self.path, str(further))


def damage(connection: sqlite3.Connection, path: Path) -> Damaged | None:
    """Return the first thing that is wrong with the file of a corpus or with references in it, None if it is sound."""
    verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        return DamagedFile(path, verdict)
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    return None if broken is None else Damaged(path, f"a row of the table {broken[0]} refers to nothing")


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later could fail half-way: one that will write says so at once.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("immediate") else "BEGIN")


def connect_writing(path: Path) -> sqlite3.Connection:
    """Return a connection that can change a corpus. Raises: `Vanished`, or another `CorpusError`."""
    if not os.path.isfile(path):
        raise Vanished(path)
    connection = None
    try:
        connection = sqlite3.connect(
            file_uri(path, "mode=rw"), uri=True, isolation_level=None, check_same_thread=False, timeout=_PATIENCE
        )
        prepare(connection)
        if not _has_room(path.parent):
            _keep_log_short(connection)
    except SQLITE_FAILURES as error:
        if connection is not None:
            connection.close()
        raise known_failure(error, path) or error from error
    return connection


def prepare(connection: sqlite3.Connection) -> None:
    """Set what every writing connection needs: foreign keys, commits that survive a power cut, room for the log."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LONGEST}")


def _has_room(folder: Path) -> bool:
    try:
        return disk_usage(folder).free >= _ROOM
    except OSError:
        return True  # nobody can tell: a step that finds no room will


def _keep_log_short(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA wal_autocheckpoint = {_SHORT}")


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino
