"""One writer a corpus: a lock of the operating system, and a note beside it that says who holds it."""

import getpass
import json
import os
import platform
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from desktop.corpus.errors import CorpusBusy, Writer, of_system


class WriterLock:
    """The right to write to one corpus; it goes when the process ends, however it ends.

    Parameters: `path`, the corpus; `clock`, for the note. The note is beside the lock and not in it, since Windows lets
    nobody read a locked file.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self._path = path
        self._clock = clock
        self._note = path.with_name(path.name + ".writer")
        self._lock = FileLock(path.with_name(path.name + ".lock"), thread_local=False)

    def acquire(self) -> None:
        """Take the lock, once more if this object has it already. Raises: `CorpusBusy`, `ReadOnlyFolder`…"""
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise CorpusBusy(self._path, self._read_note()) from error
        except OSError as error:
            raise of_system(error, self._path) from error
        if self._lock.lock_counter == 1:
            self._write_note()

    def release(self) -> None:
        """Give the lock back; others see the last of as many releases as there were acquisitions."""
        if self._lock.lock_counter == 1:
            with suppress(OSError):
                self._note.unlink()
        self._lock.release()

    def _write_note(self) -> None:
        with suppress(OSError):  # a full disk must not keep anybody from opening a corpus
            self._note.write_text(json.dumps(asdict(self._me())), encoding="utf-8")

    def _me(self) -> Writer:
        program = Path(sys.argv[0]).name if sys.argv and sys.argv[0] else "Jianbao"
        since = self._clock().isoformat(timespec="seconds")
        return Writer(program, _user(), platform.node() or "?", os.getpid(), since)

    def _read_note(self) -> Writer | None:
        try:
            return Writer(**json.loads(self._note.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"
