"""Putting a finished corpus file in its place: beside it first, whole and on the disk, and nothing is overwritten."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from desktop.corpus.errors import CorpusBusy, ExistsAlready, known_failure


@contextmanager
def staging(path: Path) -> Iterator[Path]:
    """Give a path beside a corpus at which a new file for its place can be made; what is there at the end is deleted.

    Raises: `CorpusError` for known failures.
    """
    staged = path.with_name(path.name + ".staged")
    discard_staged(path)
    try:
        yield staged
    except (sqlite3.Error, SQLAlchemyError, OSError) as error:
        known = known_failure(error, path)
        if known is None:
            raise
        raise known from error
    finally:
        discard_staged(path)


def discard_staged(path: Path) -> None:
    """Delete what an interrupted creation, upgrade or backup left beside a file."""
    for ending in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(f"{path.name}.staged{ending}").unlink()


def fold_log(path: Path) -> None:
    """Make a corpus one file, without a `-wal` file that belongs to it. Raises: `CorpusBusy` when others have it open.

    Leaving WAL mode needs the file for ourselves alone.
    """
    with closing(sqlite3.connect(path, isolation_level=None, timeout=1)) as connection:
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise CorpusBusy(path)


def keep_aside(path: Path, ending: str) -> Path:
    """Give a file a second name, `NAME.ENDING` or that with a number, and return it: at no moment is it missing."""
    kept = path.with_name(f"{path.name}.{ending}")
    number = 1
    while kept.exists() or kept.with_name(kept.name + "-wal").exists():
        number += 1
        kept = path.with_name(f"{path.name}.{ending}.{number}")
    place_new(path, kept)
    return kept


def place_new(source: Path, target: Path) -> None:
    """Give a file a second name, which must be free. Raises: `ExistsAlready`, `OSError`."""
    try:
        os.link(source, target)  # unlike a renaming it never replaces a file
    except FileExistsError as error:
        raise ExistsAlready(target) from error
    except OSError:  # a file system without links
        partial = target.with_name(target.name + ".staged")
        shutil.copy2(source, partial)
        flush(partial)
        if target.exists():
            raise ExistsAlready(target) from None
        os.rename(partial, target)
    flush_folder(target.parent)


def flush(path: Path) -> None:
    """Have a file's content on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Have a folder's names on the disk."""
    if os.name == "nt":
        return  # Windows has no handle on a folder to flush
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
