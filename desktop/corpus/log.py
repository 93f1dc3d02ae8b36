"""The write-ahead log of a corpus, in which SQLite keeps what was saved last until it is written into the file."""

from pathlib import Path

from desktop.corpus.schema import connect_reading

LONGEST = 8000
"""Pages of SQLite (4 KiB each) that the log may have before the step that is just saved has to wait for it."""


def fold_in(path: Path) -> None:
    """Write what the log of a corpus holds into its file, as far as nobody is reading it; nobody has to wait meanwhile.

    Raises: `CorpusError` when the file can't be opened.
    """
    connection = connect_reading(path)
    try:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    finally:
        connection.close()
