"""Backups of a corpus: whole copies, made while it is worked on, verified, and thrown away in time."""

import hashlib
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from desktop.corpus.check import check_copy, check_rows
from desktop.corpus.check_connection import CheckConnection
from desktop.corpus.errors import (
    SQLITE_FAILURES,
    CorpusBusy,
    CorpusError,
    Damaged,
    DamagedFile,
    DiskFull,
    NoBackup,
    UnsoundBackup,
    known_failure,
)
from desktop.corpus.remark import FileRemark
from desktop.corpus.rotation import Backup, outdated
from desktop.corpus.schema import connect_reading, real_path, require_current
from desktop.corpus.staging import discard_staged, flush, flush_folder

ENDING = ".backups"
"""What is added to the name of a corpus for the folder of its backups."""

_NAME = re.compile(r"(\d{4,})_(\d{4}-\d{2}-\d{2}_\d{4})_([0-9a-f]{6})\.db")
_TIME = "%Y-%m-%d_%H%M"
_PAGES_AT_ONCE = 256
"""How many pages of SQLite's are copied between two moments at which the backup can be cancelled."""
_LEFT_OVER = 16 << 20
"""Bytes that a backup leaves free on its disk, so that it never takes the room that the next edits need."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a corpus file. Parameters: `pages` and `steps`, how many."""

    pages: int
    steps: int


def folder_of(path: Path, chosen: Path | None = None) -> Path:
    """Return where the backups of a corpus go: beside it, or in the folder that was chosen for all corpora.

    There the place of the corpus tells its folder from that of a copy of it, which has its name and its mark: each
    throws away only its own backups.
    """
    path = real_path(path)
    if chosen is None:
        return path.parent / (path.name + ENDING)
    place = hashlib.sha256(os.fsencode(os.path.normcase(os.path.realpath(path)))).hexdigest()[:6]
    return chosen / f"{path.name}.{place}{ENDING}"


def _folders_of(path: Path, chosen: Path | None) -> Iterator[Path]:
    """Yield where backups of a corpus may be: also those that were made while it lay elsewhere."""
    yield folder_of(path)
    if chosen is None:
        return
    name = re.compile(re.escape(real_path(path).name) + r"(\.[0-9a-f]{6})?" + re.escape(ENDING))
    with suppress(OSError):
        yield from sorted(Path(entry.path) for entry in os.scandir(chosen) if name.fullmatch(entry.name))


def backups_of(path: Path, chosen: Path | None = None) -> tuple[Backup, ...]:
    """Return the backups that there are of a corpus, beside it and in the chosen folder, the newest first.

    If the corpus can be read, only those of this very corpus, wherever it lay, and of its copies; else all that were
    made under its name.
    """
    folders = dict.fromkeys(_folders_of(path, chosen))
    found = [backup for folder in folders for backup in _backups_in(folder)]
    try:
        mark = mark_of(path)
    except CorpusError:
        mark = None
    kept = [backup for backup in found if mark in (None, backup.mark)]
    return tuple(sorted(kept, key=lambda backup: (backup.at, backup.number), reverse=True))


def _backups_in(folder: Path) -> Iterator[Backup]:
    with suppress(OSError):
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            match, at = _NAME.fullmatch(entry.name), moment_of(Path(entry.name))
            if match is None or at is None:
                continue
            with suppress(OSError):
                yield Backup(Path(entry.path), int(match[1]), at, match[3], entry.stat().st_size)


def moment_of(backup: Path) -> datetime | None:
    """Return when a backup was made, as its name says, aware; None for another file."""
    match = _NAME.fullmatch(backup.name)
    with suppress(ValueError, OverflowError):
        return datetime.strptime(match[2], _TIME).astimezone() if match is not None else None
    return None


def mark_of(path: Path) -> str:
    """Return what tells the backups of a corpus from those of another one of the same name. Raises: `CorpusError`."""
    try:
        with closing(connect_reading(path)) as connection:
            row = connection.execute("SELECT value FROM setting WHERE key = 'corpus_id'").fetchone()
    except SQLITE_FAILURES as error:
        raise known_failure(error, path) or error from error
    return hashlib.sha256(str(row[0] if row else "").encode()).hexdigest()[:6]


def contents_of(path: Path) -> Contents:
    """Return what is in a backup, reading it as it lies there. Raises: `CorpusError`."""
    try:
        with CheckConnection(path) as connection:
            pages, steps = (
                connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("page", "step")
            )
    except SQLITE_FAILURES as error:
        raise known_failure(error, path) or error from error
    return Contents(pages, steps)


def make_backup(path: Path, folder: Path, now: datetime, go_on: Callable[[], None] = lambda: None) -> Backup:
    """Copy one state of a corpus, verify the copy, and only then throw away what is outdated.

    Others may write to the corpus meanwhile: they wait for nothing. The folder is made if only itself is missing.

    Parameters: `folder`, see `folder_of`; `now`, aware; `go_on`, called often, which may raise to cancel.
    Raises: `NoBackup` with what is wrong with the folder, `Damaged` when it is the corpus that is damaged, or
    another `CorpusError`, after all of which the backups are as they were.
    """
    path = real_path(path)
    mark = mark_of(path)
    with _told(folder), _alone(folder):
        number = 1 + max((backup.number for backup in _backups_in(folder)), default=0)
        place = folder / f"{number:04d}_{now.astimezone().strftime(_TIME)}_{mark}.db"
        staged = place.with_name(place.name + ".staged")
        try:
            _require_room(path, folder)
            _copy(path, staged, go_on)
            _require_sound(staged, path, folder)
            os.rename(staged, place)
            flush_folder(folder)
        finally:
            discard_staged(place)
        _rotate(folder, mark)
    return Backup(place, number, now.astimezone(), mark, place.stat().st_size)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        known = known_failure(error, folder)
        if known is None:
            raise
        raise NoBackup(folder, known) from error


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the folder, so that what is unfinished in it was left behind, and throw that away."""
    folder.mkdir(exist_ok=True)
    lock = FileLock(folder / ".lock")
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise NoBackup(folder, CorpusBusy(folder)) from error
    try:
        for left in folder.glob("*.staged*"):
            left.unlink(missing_ok=True)
        yield
    finally:
        lock.release()


def _require_room(path: Path, folder: Path) -> None:
    log = path.with_name(path.name + "-wal")
    needed = sum(file.stat().st_size for file in (path, log) if file.exists())
    if shutil.disk_usage(folder).free < needed + _LEFT_OVER:
        raise NoBackup(folder, DiskFull(folder))


def _copy(path: Path, staged: Path, go_on: Callable[[], None]) -> None:
    with closing(connect_reading(path)) as source, closing(sqlite3.connect(staged, isolation_level=None)) as copy:
        require_current(source, path)
        # Inside a transaction the source stays as it is: else every edit of others would make the copy begin anew
        source.execute("BEGIN")
        try:
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(copy, pages=_PAGES_AT_ONCE, progress=lambda *_: go_on())
        except sqlite3.DatabaseError as error:
            if isinstance(known := known_failure(error, path), DamagedFile):
                raise known from error
            raise
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, also for those who open it
    flush(staged)


def _require_sound(staged: Path, path: Path, folder: Path) -> None:
    if not check_copy(staged):
        return
    for finding in check_copy(path, shared=True):
        raise (DamagedFile if isinstance(finding, FileRemark) else Damaged)(path, finding.detail)
    raise NoBackup(folder)


def require_restorable(path: Path) -> None:
    """Raise `UnsoundBackup` unless a file is a sound corpus; another `CorpusError` if it can't be read at all.

    One that an older version made is sound too: it is brought up to date where it is restored, and never itself.
    """
    if findings := check_rows(path):
        raise UnsoundBackup(path) from ValueError("; ".join(findings))


def _rotate(folder: Path, mark: str) -> None:
    of_this: Iterable[Backup] = (backup for backup in _backups_in(folder) if backup.mark == mark)
    for backup in outdated(tuple(of_this)):
        with suppress(OSError):  # somebody looks at it: the next time then
            backup.path.unlink()
