"""A connection for checking a corpus: it changes nothing, not even beside the file."""

import os
import sqlite3
from pathlib import Path
from types import TracebackType

from desktop.corpus.errors import SQLITE_FAILURES, CorpusBusy, NotACorpus, Vanished, known_failure
from desktop.corpus.schema import file_uri


class CheckConnection:
    """A context manager that gives a connection which sees one state of a corpus.

    A corpus that nobody has open consists of one file and is read as such; SQLite would make files beside it. With a
    `-wal` file beside it, it is read with it.

    Parameters: `shared`, whether this program may have the corpus open and change it meanwhile.
    Raises, at the end: `CorpusBusy` when somebody began to write to the one file meanwhile, so that what was read may
    be half old and half new.
    """

    def __init__(self, path: Path, *, shared: bool = False) -> None:
        self._path = path
        log = path.with_name(path.name + "-wal")
        self._alone = not (log.exists() if shared else _has_content(log))

    def __enter__(self) -> sqlite3.Connection:
        if not os.path.isfile(self._path):
            raise NotACorpus(self._path) if os.path.exists(self._path) else Vanished(self._path)
        self._before = _stamp(self._path)
        uri = file_uri(self._path, "mode=ro&immutable=1" if self._alone else "mode=ro")
        self._connection = sqlite3.connect(uri, uri=True, isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        try:
            self._connection.execute("BEGIN")
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except SQLITE_FAILURES as error:
            self._connection.close()
            raise known_failure(error, self._path) or error from error
        return self._connection

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()
        if self._alone and _stamp(self._path) != self._before:
            raise CorpusBusy(self._path) from error


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _stamp(path: Path) -> tuple[int, int, int]:
    status = os.stat(path)
    return status.st_ino, status.st_size, status.st_mtime_ns
