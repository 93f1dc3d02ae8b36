"""A copy of a corpus that is a corpus of its own."""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.corpus.errors import ExistsAlready
from desktop.corpus.schema import connect_reading, real_path
from desktop.corpus.staging import flush, place_new, staging


def copy_corpus(path: Path, target: Path, corpus_id: str) -> None:
    """Copy one state of a corpus, which may be open, to a new file.

    Parameters: `target`, where nothing is overwritten; `corpus_id`, by which the copy is told from the corpus.
    Raises: `ExistsAlready` when there is a file of that name, another `CorpusError` when it can't be read or written.
    """
    path, target = real_path(path), real_path(target)
    if target.exists():
        raise ExistsAlready(target)
    with staging(target) as staged:
        with closing(connect_reading(path)) as source, closing(sqlite3.connect(staged, isolation_level=None)) as copy:
            source.backup(copy)
            copy.execute("UPDATE setting SET value = ? WHERE key = 'corpus_id'", (corpus_id,))
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, also for those who open it
        flush(staged)
        place_new(staged, target)
