"""Known failures of a corpus: each is one sentence that says what to do."""

# ruff: noqa: N818 - a failure is named by what is the case.
import errno
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

_LITTLE_ROOM = 1 << 20
"""Bytes: below this much free space an input/output error is taken for a full disk."""


class CorpusError(Exception):
    """A known failure; its message is a sentence for the user, and nothing that was saved is lost."""


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
        super().__init__(f"“{path.name}” is not a Jianbao corpus: choose a file that Jianbao made.")


class NewerCorpus(CorpusError):
    """The file was made by a newer version."""

    def __init__(self, path: Path, version: int, known: int) -> None:
        super().__init__(
            f"“{path.name}” was made by a newer Jianbao (schema {version}, this one knows {known}): "
            "install the newer version to open it."
        )


class OlderCorpus(CorpusError):
    """The file was made by an older version and can't be brought up to date while it is only read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"“{path.name}” was made by an older Jianbao: open it in the window once to bring it up to date."
        )


class ExistsAlready(CorpusError):
    """There is a file where a new corpus should go."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"“{path.name}” exists already: open it, or choose another name for the new corpus.")


class CorpusBusy(CorpusError):
    """Somebody else is writing to the file."""

    def __init__(self, path: Path, writer: Writer | None = None) -> None:
        self.writer = writer
        who = "another program"
        if writer is not None:
            who = f"{writer.program} (process {writer.pid}, user {writer.user} on {writer.host}, since {writer.since})"
        super().__init__(f"“{path.name}” is being changed by {who}: close it there and try again.")


class DiskFull(CorpusError):
    """No room is left."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The disk that holds “{path.name}” is full: free some space and try again.")


class ReadOnlyFolder(CorpusError):
    """The file or its folder can't be written to."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"“{path.name}” can't be changed because it or its folder “{path.parent}” is write-protected: "
            "copy it to a folder of your own and open it there."
        )


class Damaged(CorpusError):
    """The file's content is damaged."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"“{path.name}” is damaged ({detail}): keep it as it is and restore a backup.")


class Vanished(CorpusError):
    """The file is not where it was."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"“{path.name}” can't be found or reached in “{path.parent}”: put the file back or connect its drive, "
            "then try again."
        )


class ChangedSince(CorpusError):
    """A step can't be undone or redone, since somebody changed one of its pages after it."""

    def __init__(self, source: str, curator: str) -> None:
        super().__init__(
            f"The page “{source}” was changed by {curator} in the meantime: that change must be undone first."
        )


def known_failure(error: BaseException, path: Path) -> CorpusError | None:
    """Return the known failure behind an error of SQLite or of the system, or None when it is a bug.

    Parameters: `error`, an error or SQLAlchemy's wrapper of one (`orig`); `path`, the corpus.
    """
    original = getattr(error, "orig", None) or error
    if isinstance(original, sqlite3.Error):
        return _of_sqlite(original, path)
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
    if code == sqlite3.SQLITE_CORRUPT:
        return Damaged(path, str(error))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
        return _unreachable(code, path)
    return None


def _unreachable(code: int, path: Path) -> CorpusError:
    if not path.is_file():
        return Vanished(path)
    if code != sqlite3.SQLITE_IOERR:
        return ReadOnlyFolder(path)
    full = shutil.disk_usage(path.parent).free < _LITTLE_ROOM
    return DiskFull(path) if full else Vanished(path)
