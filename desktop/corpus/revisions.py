"""Dumps and the saved states of their pages, as rows."""

import zlib
from collections import OrderedDict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Insert, bindparam, insert, select

from desktop.corpus.errors import BrokenRow, understanding
from desktop.corpus.tables import DUMP, PAGE, REVISION
from desktop.page.dump import Dump
from desktop.page.page import Page
from desktop.page.state import Packer, unpack

_ADD_DUMP = insert(DUMP)
_ADD_REVISION = insert(REVISION)
# Of the page, too: the id of a revision that was lost is given to a new one, maybe of another page
_STATE = select(REVISION.c.state).where(
    REVISION.c.id == bindparam("revision_id"), REVISION.c.page_id == bindparam("of")
)
_CURRENT = (
    select(PAGE.c.revision_id, PAGE.c.sha256, DUMP.c.sha256)
    .outerjoin(DUMP, DUMP.c.id == PAGE.c.id)
    .where(PAGE.c.id == bindparam("of"))
)
_SHOWN = select(PAGE.c.revision_id).where(PAGE.c.id == bindparam("of"))
_KEPT = 8
"""Pages of revisions that are kept: enough to undo some steps without reading what was on the screen before."""


def has_dump(connection: Connection, sha256: str) -> bool:
    """Say whether a dump of these bytes is in the corpus."""
    return connection.execute(select(DUMP.c.id).where(DUMP.c.sha256 == sha256)).first() is not None


def add_dump(connection: Connection, dump: Dump, at: str) -> int:
    """Write a dump and return its id, which is its page's id too. Parameters: `at`, when, ISO 8601."""
    row: dict[str, Any] = {
        "sha256": dump.sha256,
        "path": dump.path,
        "encoding": dump.encoding,
        "size": len(dump.data),
        "added_at": at,
        "data": zlib.compress(dump.data),
    }
    return _key(connection, _ADD_DUMP, row)


def _key(connection: Connection, statement: Insert, row: dict[str, Any]) -> int:
    key = connection.execute(statement, row).inserted_primary_key
    assert key is not None
    return key[0]


def current_revision(connection: Connection, page_id: int, sha256: str) -> int:
    """Return the id of a page's current revision.

    Raises: `KeyError` when there is no such page, `ValueError` when its dump has another sha256.
    """
    row = connection.execute(_CURRENT, {"of": page_id}).first()
    if row is None:
        raise KeyError(page_id)
    if row[1] != row[2]:
        raise BrokenRow(f"page {page_id}: it names another dump than its own")
    if row[1] != sha256:
        raise ValueError(f"the state of page {page_id} belongs to another dump")
    return row[0]


def read_dump(connection: Connection, page_id: int) -> Dump:
    """Return the dump of a page. Raises: `KeyError` when there is no such page, `BrokenRow` when its dump is gone."""
    row = connection.execute(select(DUMP.c.path, DUMP.c.data, DUMP.c.encoding).where(DUMP.c.id == page_id)).first()
    if row is None:
        raise _gone(connection, page_id, "its dump")
    with understanding("a dump"):
        return Dump(row[0], zlib.decompress(row[1]), row[2])


def _gone(connection: Connection, page_id: int, what: str) -> Exception:
    """Return what it means that something of a page can't be found: there is no such page, or it was lost."""
    known = connection.execute(select(PAGE.c.id).where(PAGE.c.id == page_id)).first()
    return KeyError(page_id) if known is None else BrokenRow(f"page {page_id}: {what} is gone")


class Revisions:
    """The pages that revisions hold; a revision never changes, so the last ones that were read or saved are kept."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Page] = OrderedDict()
        self._packer = Packer()

    def add(
        self,
        connection: Connection,
        page_id: int,
        page: Page,
        *,
        step_id: int | None = None,
        previous_id: int | None = None,
    ) -> int:
        """Write a state of a page and return the revision's id; without a step it is a proposal."""
        row: dict[str, Any] = {"page_id": page_id, "step_id": step_id, "previous_id": previous_id}
        return _key(connection, _ADD_REVISION, {**row, "state": self._packer.pack(page)})

    def prepare(self, page: Page) -> Iterator[None]:
        """Get ready step by step for the next state of a page to be written."""
        return self._packer.prepare(page)

    def read(self, connection: Connection, page_id: int, revision_id: int | None, *, keep: bool = True) -> Page:
        """Return a page as one of its revisions has it.

        Parameters: `keep`, whether it is likely to be asked for again.
        Raises: `KeyError` when there is no such page, `BrokenRow` when its revision is damaged or gone.
        """
        if revision_id is None:
            raise _gone(connection, page_id, "its revision")
        page = self._kept.get(revision_id)
        if page is None:
            page = self._unpacked(connection, page_id, revision_id)
        if keep:
            self.keep(revision_id, page)
        return page

    def current(self, connection: Connection, page_id: int, *, keep: bool = True) -> Page:
        """Return a page as it is now. Parameters and Raises: as `read`."""
        return self.read(connection, page_id, connection.execute(_SHOWN, {"of": page_id}).scalar(), keep=keep)

    @staticmethod
    def _unpacked(connection: Connection, page_id: int, revision_id: int) -> Page:
        row = connection.execute(_STATE, {"revision_id": revision_id, "of": page_id}).first()
        with understanding("a page"):
            if row is None:
                raise LookupError(f"revision {revision_id} of page {page_id} is gone")
            return unpack(row[0], read_dump(connection, page_id))

    def keep(self, revision_id: int, page: Page) -> None:
        """Keep what a revision holds; it must be in the file for good, for the id of one taken back comes again."""
        self._kept[revision_id] = page
        self._kept.move_to_end(revision_id)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
