"""Putting a backup in the place of a corpus, and saying first what that would cost."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from desktop.corpus.backups import require_restorable
from desktop.corpus.check import check_copy
from desktop.corpus.check_connection import CheckConnection
from desktop.corpus.errors import SQLITE_FAILURES, CorpusError, Damaged, UnsoundBackup, known_failure
from desktop.corpus.migration import bring_up_to_date
from desktop.corpus.schema import SCHEMA_VERSION, connect_reading, read_version, real_path
from desktop.corpus.staging import flush, flush_folder, fold_log, keep_aside, place_new, staging
from desktop.corpus.writer_lock import WriterLock

KEPT = "before-restore"
"""What is added to the name of the file that a backup replaces."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What is in a corpus and not in a backup of it.

    Parameters: `pages`, how many were imported since; `steps`, how many were made since; `curators`, who made them, by
    name; `last_at`, when the last of them was made, aware, None when there is none.
    """

    pages: int
    steps: int
    curators: tuple[str, ...]
    last_at: datetime | None


def loss(path: Path, backup: Path) -> Loss:
    """Return what restoring a backup would take out of a corpus. Raises: `CorpusError` when one can't be read."""
    with closing(connect_reading(real_path(path))) as connection:
        now = _dumps_and_steps(connection, path)
    with CheckConnection(backup) as connection:
        then = _dumps_and_steps(connection, backup)
    steps = sorted(now[1] - then[1])
    names = tuple(sorted({curator for _, _, curator in steps}))
    last = max((at for _, at, _ in steps), default=None)
    return Loss(len(now[0] - then[0]), len(steps), names, _moment(last))


def _dumps_and_steps(connection: sqlite3.Connection, path: Path) -> tuple[set[str], set[tuple[int, str, str]]]:
    try:
        dumps = {row[0] for row in connection.execute("SELECT sha256 FROM dump")}
        return dumps, {tuple(row) for row in connection.execute("SELECT id, at, curator FROM step")}
    except SQLITE_FAILURES as error:
        raise known_failure(error, path) or error from error


def _moment(text: str | None) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(text) if text is not None else None
    return None


def restore(path: Path, backup: Path, clock: Callable[[], datetime]) -> Path | None:
    """Put a copy of a backup in the place of a corpus, which nobody may have open, and return where that is kept.

    The old file, with its log if it can't be put into it, gets the name `NAME.before-restore`; None is returned when
    there was no file. The backup stays as it is, also when an older version made it: the copy is brought up to date.
    Raises: `UnsoundBackup`, `CorpusBusy`, `DiskFull` or another `CorpusError`, after which all is as it was.
    """
    path = real_path(path)
    require_restorable(backup)
    lock = WriterLock(path, clock)
    lock.acquire()
    try:
        with staging(path) as staged:
            _copy(backup, staged)
            _require_sound(staged, backup)
            kept = _keep(path)
            os.replace(staged, path)
            flush_folder(path.parent)
    finally:
        lock.release()
    return kept


def _copy(backup: Path, staged: Path) -> None:
    with CheckConnection(backup) as source, closing(sqlite3.connect(staged, isolation_level=None)) as copy:
        source.backup(copy)
        if read_version(copy, backup) < SCHEMA_VERSION:
            _bring_up_to_date(copy, backup)
        copy.execute("PRAGMA journal_mode = WAL")
    flush(staged)


def _bring_up_to_date(copy: sqlite3.Connection, backup: Path) -> None:
    try:
        bring_up_to_date(copy, backup)
    except Damaged as error:
        raise UnsoundBackup(backup) from error
    except (*SQLITE_FAILURES, SQLAlchemyError) as error:
        if isinstance(known_failure(error, backup), Damaged):  # what the migrations need is not there
            raise UnsoundBackup(backup) from error
        raise


def _require_sound(staged: Path, backup: Path) -> None:
    if findings := check_copy(staged):
        raise UnsoundBackup(backup) from ValueError("; ".join(findings))


def _keep(path: Path) -> Path | None:
    log = path.with_name(path.name + "-wal")
    if path.exists() and _is_sound(path):
        fold_log(path)
    kept = keep_aside(path, KEPT) if path.exists() else None
    if log.exists():  # it must be gone before the new file comes, since it would be played into that
        if kept is None:
            keep_aside(log, KEPT)
        else:
            place_new(log, kept.with_name(kept.name + "-wal"))
        log.unlink()
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    return kept


def _is_sound(path: Path) -> bool:
    try:
        return not check_copy(path)  # it leaves the log of a damaged corpus alone
    except CorpusError:
        return False
