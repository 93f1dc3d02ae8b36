"""What keeps a corpus quick, to be done while nobody waits: its log written into its file, its full-text index merged.

SQLite would do both by itself, but within the step that happens to make them due. In a corpus of 20,000 pages such a
step was measured to take half a second instead of some milliseconds.
"""

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from sqlite3 import Connection

from desktop.corpus.database import connect_writing
from desktop.corpus.errors import SQLITE_FAILURES, CorpusError

_MERGE = "INSERT INTO article_text (article_text, rank) VALUES ('merge', 16)"
"""Merges segments of the index until 16 pages are written: some milliseconds, for which a step may have to wait."""
_OFTEN = 100
"""Merges after which the log is written into the file: it shall not grow without an end."""


def tidy(path: Path, check: Callable[[], object] = lambda: None) -> None:
    """Write the log of a corpus into its file, as far as nobody is reading it, and merge what its index gathered.

    What keeps it from being done, as a full disk, keeps nobody from anything: SQLite does it by itself later.
    Parameters: `check` is called between short transactions; what it raises ends the work where it stands.
    """
    with suppress(CorpusError, *SQLITE_FAILURES), closing(connect_writing(path)) as connection:
        connection.execute("PRAGMA synchronous = NORMAL")  # nothing new is written: a power cut may take it back
        _fold_in(connection)
        merges = 0
        while _merge(connection):
            check()
            merges += 1
            if merges % _OFTEN == 0:
                _fold_in(connection)
        _fold_in(connection)


def _fold_in(connection: Connection) -> None:
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def _merge(connection: Connection) -> bool:
    """Merge a little of the index; returns whether there may be more (FTS5, section 6.7: the merge command)."""
    before = connection.total_changes
    connection.execute(_MERGE)
    return connection.total_changes - before >= 2
