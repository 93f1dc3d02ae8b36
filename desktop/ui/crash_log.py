"""What is left of a run that ended in a fault, to be shown at the next start."""

import faulthandler
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

_MOST = 200_000
"""Characters of a report that are shown; the latest say the most."""


class CrashLog:
    """Faults, written down as they happen, also those below Python that end the process at once.

    Nobody's work depends on it: where it can't be written, nothing is kept.

    Parameters: `folder`, where `crash.log` and `crash-process.log` lie or will lie.
    """

    def __init__(self, folder: Path) -> None:
        self._reports, self._process = folder / "crash.log", folder / "crash-process.log"

    def take(self) -> str:
        """Return what the last run left and forget it; empty when it ended well or what it left was seen."""
        return "\n\n".join(text for text in map(_taken, (self._reports, self._process)) if text)

    def write(self, report: str, now: datetime) -> None:
        """Keep a report of a fault. Parameters: `now`, aware."""
        with suppress(OSError):
            self._reports.parent.mkdir(parents=True, exist_ok=True)
            with self._reports.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(f"{now.isoformat(timespec='seconds')}\n{report}\n\n")
                file.flush()
                os.fsync(file.fileno())

    def forget(self) -> None:
        """Forget the faults that were written: the curator has seen them."""
        with suppress(OSError):
            self._reports.unlink()

    def watch_process(self) -> None:
        """Have the interpreter write down where it was when a fault below Python ends the process."""
        with suppress(OSError):
            self._process.parent.mkdir(parents=True, exist_ok=True)
            # Kept open as long as the process lives, since whoever writes into it then can't open a file any more
            faulthandler.enable(self._process.open("a", encoding="utf-8"), all_threads=True)

    def end_well(self) -> None:
        """Forget what was below Python: it has not ended the process. On Windows some of it is said of no fault."""
        if faulthandler.is_enabled():
            faulthandler.disable()
        with suppress(OSError):
            self._process.unlink()


def _taken(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
        path.unlink()
    except OSError:
        return ""
    return text.strip()[-_MOST:]
