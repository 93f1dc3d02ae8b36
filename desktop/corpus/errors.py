"""Known failures of a corpus: each is one sentence that says what to do."""

import errno
import os
import re
import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.page.failure import KnownFailure

_LITTLE_ROOM = 1 << 20
"""Bytes: below this much free space an input/output error is taken for a full disk."""


class CorpusError(KnownFailure):
    """A known failure of a corpus, after which all that was saved is as it was."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Who holds a corpus for writing: program, user, host, process id and since when (ISO 8601)."""

    program: str
    user: str
    host: str
    pid: int
    since: str


class NotACorpus(CorpusError):
    """The file is something else."""

    def __init__(self, path: Path) -> None:
        super().__init__("“%1” is not a Jianbao corpus: choose a file that Jianbao made.", path.name)


class NewerCorpus(CorpusError):
    """The file was made by a newer version."""

    def __init__(self, path: Path, version: int, known: int) -> None:
        super().__init__(
            "“%1” was made by a newer Jianbao (schema %2, this one knows %3): install the newer version to open it.",
            path.name,
            str(version),
            str(known),
        )


class OlderCorpus(CorpusError):
    """The file was made by an older version and can't be brought up to date while it is only read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "“%1” was made by an older Jianbao: open it in the window once to bring it up to date.", path.name
        )


class ExistsAlready(CorpusError):
    """There is a file where a new corpus should go."""

    def __init__(self, path: Path) -> None:
        super().__init__("“%1” exists already: open it, or choose another name for the new corpus.", path.name)


class CorpusBusy(CorpusError):
    """Somebody else is writing to the file."""

    def __init__(self, path: Path, writer: Writer | None = None) -> None:
        self.writer = writer
        if writer is None:
            super().__init__("“%1” is being changed by another program: close it there and try again.", path.name)
            return
        super().__init__(
            "“%1” is being changed by %2 (process %3, user %4 on %5, since %6): close it there and try again.",
            path.name,
            writer.program,
            str(writer.pid),
            writer.user,
            writer.host,
            writer.since,
        )


class DiskFull(CorpusError):
    """No room is left."""

    def __init__(self, path: Path) -> None:
        super().__init__("The disk that holds “%1” is full: free some space and try again.", path.name)


class ReadOnlyFolder(CorpusError):
    """The file or its folder can't be written to."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "“%1” can't be changed because it or its folder “%2” is write-protected: "
            "copy it to a folder of your own and open it there.",
            path.name,
            str(path.parent),
        )


class Damaged(CorpusError):
    """The file's content is damaged."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__("“%1” is damaged (%2): keep it as it is and restore a backup.", path.name, detail)


class DamagedFile(Damaged):
    """The SQLite file itself is damaged, and not only a row in it: writing to it could make it worse."""


class NoBackup(CorpusError):
    """No backup could be made; the corpus is as it was. Parameters: `failure`, of the file that was being written."""

    def __init__(self, folder: Path, failure: CorpusError | None = None) -> None:
        templates = {
            DiskFull: "No backup could be made in “%1” because its disk is full: free some space, "
            "or choose another folder in the settings.",
            ReadOnlyFolder: "No backup could be made in “%1” because it is write-protected: "
            "choose another folder in the settings.",
            Vanished: "No backup could be made in “%1” because it can't be reached: connect its drive, "
            "or choose another folder in the settings.",
            CorpusBusy: "No backup could be made in “%1” because another one is being made there: try again later.",
        }
        other = (
            "No backup could be made in “%1” because what was written there did not come out as it should: "
            "check its disk, or choose another folder in the settings."
        )
        super().__init__(templates.get(type(failure), other), str(folder))


class UnsoundBackup(CorpusError):
    """A file can't be restored."""

    def __init__(self, path: Path) -> None:
        super().__init__("“%1” is no sound backup: choose another one.", path.name)


class Vanished(CorpusError):
    """The file is not where it was."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "“%1” can't be found or reached in “%2”: put the file back or connect its drive, then try again.",
            path.name,
            str(path.parent),
        )


class ChangedSince(CorpusError):
    """A step can't be undone or redone, since somebody else changed one of its pages in between.

    Parameters: `source`, the page; `curator`, who made its present state, None if that is the proposal.
    """

    def __init__(self, source: str, curator: str | None) -> None:
        if curator is None:
            super().__init__(
                "The page “%1” was taken back to its proposal in the meantime: that must be redone first.", source
            )
        else:
            super().__init__(
                "The page “%1” was changed by %2 in the meantime: that must be undone first.", source, curator
            )


class LabelsChangedSince(CorpusError):
    """A step can't be undone or redone, since somebody changed the same label set in between. Parameters: `curator`."""

    def __init__(self, curator: str) -> None:
        super().__init__("The label sets were changed by %1 in the meantime: that must be undone first.", curator)


class LabelsRestoredSince(CorpusError):
    """A step can't be redone, since a change of the same label set before it was taken back."""

    def __init__(self) -> None:
        super().__init__("The label sets were taken back in the meantime: that must be redone first.")


SQLITE_FAILURES = (sqlite3.Error, UnicodeError)
"""What SQLite's module raises: decoding fails when a damaged schema makes the message itself unreadable."""


class HalfCharacter(CorpusError):
    """A text can't be written as Unicode."""

    def __init__(self) -> None:
        super().__init__("A text holds half a character, which no file can keep: delete it and type it again.")


class BrokenRow(Exception):
    """A row that can't be understood: `Damaged`, where the path of the file is known."""


@contextmanager
def understanding(what: str) -> Iterator[None]:
    """Do with saved rows what only damaged ones refuse. Parameters: `what`, the rows. Raises: `BrokenRow`."""
    try:
        yield
    except (zlib.error, ValueError, LookupError, TypeError) as error:
        raise BrokenRow(f"{what}: {error}") from error


_LOST = re.compile(
    "no such (column|table|fts5 table)|could not decode|invalid fts5 file format|vtable constructor failed"
    "|foreign key mismatch|table .+ has no column"
)
"""How SQLite begins to say that something of a corpus is gone."""


def known_failure(error: BaseException, path: Path) -> CorpusError | None:
    """Return the known failure behind an error of SQLite or of the system, or None when it is a bug.

    Parameters: `error`, an error or SQLAlchemy's wrapper of one (`orig`); `path`, the corpus.
    """
    original = getattr(error, "orig", None) or error
    if isinstance(original, sqlite3.Error):
        return _of_sqlite(original, path)
    if isinstance(original, UnicodeEncodeError):
        return HalfCharacter()
    if isinstance(original, BrokenRow):
        return Damaged(path, str(original))
    if isinstance(original, UnicodeDecodeError):
        return DamagedFile(path, str(original))
    if isinstance(original, OSError):
        return of_system(original, path)
    return None


def of_system(error: OSError, path: Path) -> CorpusError:
    """Return the known failure that an error of the operating system means for a corpus."""
    if error.errno == errno.ENOSPC or error.errno == errno.EDQUOT:
        return DiskFull(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ReadOnlyFolder(path)
    return Vanished(path)


def _of_sqlite(error: sqlite3.Error, path: Path) -> CorpusError | None:
    # The low byte is the primary code: https://www.sqlite.org/rescode.html
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return CorpusBusy(path)
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(path)
    if code == sqlite3.SQLITE_NOTADB:
        return NotACorpus(path)
    # Our statements fit every corpus: what is missing was lost, and texts were Unicode when they were written.
    lost = _LOST.match(str(error).lower()) is not None
    if code == sqlite3.SQLITE_CORRUPT or lost:
        return DamagedFile(path, str(error))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
        return _unreachable(code, path)
    return None


def _unreachable(code: int, path: Path) -> CorpusError:
    if not os.path.isfile(path):
        return Vanished(path)
    if code != sqlite3.SQLITE_IOERR:
        return ReadOnlyFolder(path)
    full = shutil.disk_usage(path.parent).free < _LITTLE_ROOM
    return DiskFull(path) if full else Vanished(path)
