"""What makes a file a corpus, and of which schema: read with the standard library alone."""

import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from desktop.corpus.errors import (
    SQLITE_FAILURES,
    CorpusError,
    NewerCorpus,
    NotACorpus,
    OlderCorpus,
    Vanished,
    known_failure,
)

APPLICATION_ID = 0x4A42_434F
"""SQLite's application id of a corpus: “JBCO”."""

SCHEMA_VERSION = 6
"""The newest schema that this program knows: the number of its last migration."""


def connect_reading(path: Path) -> sqlite3.Connection:
    """Return a connection that can't change a corpus.

    It may be used in another thread than this one. A reader leaves no `-wal` file behind, which SQLite's own read-only
    mode would do; where the folder is write-protected the file is read as it stands.
    Raises: `Vanished`, or another `CorpusError` when the file can't be opened.
    """
    path = real_path(path)
    if not os.path.isfile(path):
        raise NotACorpus(path) if os.path.exists(path) else Vanished(path)
    try:
        return _opened(path, "mode=rw")
    except SQLITE_FAILURES as error:
        if os.path.exists(f"{path}-wal"):
            raise _failure(error, path) from error
    try:
        return _opened(path, "mode=ro&immutable=1")
    except SQLITE_FAILURES as error:
        raise _failure(error, path) from error


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(file_uri(path, mode), uri=True, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except SQLITE_FAILURES:
        connection.close()
        raise
    return connection


def file_uri(path: Path, mode: str) -> str:
    """Return SQLite's address of a file with the given parameters, whatever characters are in its name.

    A path on a Windows server begins with two slashes, which stay, after those of an empty authority:
    https://www.sqlite.org/uri.html
    """
    name = path.absolute().as_posix()
    return f"file://{quote(os.fsencode(name if name.startswith('/') else '/' + name))}?{mode}"


def real_path(path: Path | str) -> Path:
    """Return the absolute path of a corpus; of a link, where it leads to, since locks and logs are beside the file."""
    path = Path(path).absolute()
    return Path(os.path.realpath(path)) if os.path.islink(path) else path


def _failure(error: Exception, path: Path) -> Exception:
    return known_failure(error, path) or error


def read_version(connection: sqlite3.Connection, path: Path) -> int:
    """Return the schema version of the corpus behind a connection. Raises: `NotACorpus`, `Damaged`."""
    try:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NotACorpus(path)
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    except SQLITE_FAILURES as error:
        raise known_failure(error, path) or NotACorpus(path) from error
    if len(rows) != 1 or not re.fullmatch("[0-9]+", str(rows[0][0])):
        raise NotACorpus(path)
    return int(rows[0][0])


def version_of(path: Path) -> int:
    """Return the schema version of a corpus file. Raises: `Vanished`, `NotACorpus` or another `CorpusError`."""
    with closing(connect_reading(path)) as connection:
        return read_version(connection, path)


def require_current(connection: sqlite3.Connection, path: Path) -> None:
    """Raise `NewerCorpus` or `OlderCorpus` unless the corpus has the schema that this program knows."""
    error = mismatch(read_version(connection, path), path)
    if error is not None:
        raise error


def require_known(connection: sqlite3.Connection, path: Path) -> None:
    """Raise `NewerCorpus` unless the corpus has the schema that this program knows, or an older one."""
    version = read_version(connection, path)
    if version > SCHEMA_VERSION:
        raise NewerCorpus(path, version, SCHEMA_VERSION)


def mismatch(version: int, path: Path) -> CorpusError | None:
    """Return the failure that a schema version means for this program, None when it is the current one."""
    if version > SCHEMA_VERSION:
        return NewerCorpus(path, version, SCHEMA_VERSION)
    return OlderCorpus(path) if version < SCHEMA_VERSION else None
