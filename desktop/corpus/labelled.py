"""What curators have labelled: read with the standard library's sqlite3 alone, without keeping a writer out."""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.corpus.errors import SQLITE_FAILURES, known_failure, understanding
from desktop.corpus.schema import connect_reading, require_current
from desktop.labels.blending import LEAST_LABELLED
from desktop.page.dump import Dump
from desktop.page.page import Page
from desktop.page.state import unpack

Labels = frozenset[tuple[str, str]]
"""Pairs of an article's id and a topic that it has."""

LEAST_NEW = 10
"""So many labels that came or went at least, and a tenth of those that were learned from, make another lesson due."""

_LABELS = """SELECT article_id, topic FROM article_topic JOIN article ON article.id = article_id
JOIN page ON page.id = page_id WHERE NOT trashed"""
_PAGES = """SELECT id, revision_id FROM page WHERE NOT trashed
AND id IN (SELECT page_id FROM article JOIN article_topic ON article_id = article.id) ORDER BY id"""
_UNFINISHED = """SELECT id, revision_id FROM page WHERE NOT trashed AND status != 'done'
ORDER BY date DESC, page_order, id LIMIT ?"""
_STATE = """SELECT path, data, encoding, state FROM revision JOIN dump ON dump.id = page_id
WHERE revision.id = ? AND page_id = ?"""


def is_due(now: Labels, before: Labels | None) -> bool:
    """Say whether it is time to learn: at `LEAST_LABELLED` articles first, then when a tenth of the labels is new.

    Parameters: `before`, the labels of the last lesson, None when there was none yet.
    """
    if len({article_id for article_id, _ in now}) < LEAST_LABELLED:
        return before is not None and now != before  # what was learned from labels that are gone has to go, too
    return before is None or len(now ^ before) >= max(LEAST_NEW, len(before) // 10)


class LabelledPages:
    """The pages of a corpus that have labels, as they are now."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def labels(self) -> Labels:
        """Return every topic that an article has."""
        return frozenset(self._connection.execute(_LABELS))

    def revisions(self) -> list[tuple[int, int]]:
        """Return the ids of the pages that have topics on articles, in order, each with that of its revision."""
        return self._connection.execute(_PAGES).fetchall()

    def unfinished(self, most: int) -> list[tuple[int, int]]:
        """Return the ids of pages that are not done, the newest first, each with that of its revision."""
        return self._connection.execute(_UNFINISHED, (most,)).fetchall()

    def page(self, page_id: int, revision_id: int) -> Page:
        """Return a page. Raises: `BrokenRow` when it is damaged or gone."""
        row = self._connection.execute(_STATE, (revision_id, page_id)).fetchone()
        with understanding("a page"):
            if row is None:
                raise LookupError(f"revision {revision_id} of page {page_id} is gone")
            return unpack(row[3], Dump(row[0], zlib.decompress(row[1]), row[2]))


@contextmanager
def labelled_pages(path: Path) -> Iterator[LabelledPages]:
    """Open the labelled pages of a corpus. Raises: `CorpusError`, also while they are read."""
    with closing(connect_reading(path)) as connection:
        try:
            require_current(connection, path)
            yield LabelledPages(connection)
        except SQLITE_FAILURES as error:
            raise known_failure(error, path) or error from error
