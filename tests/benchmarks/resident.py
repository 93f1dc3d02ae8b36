"""What this process holds in memory, printed for bench_memory.py. Linux only: it reads /proc."""

import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer


def resident() -> dict[str, float]:
    """Return what this process holds, in MB: all of it, and what of that is no file that others could share."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    sizes = {line.split(":")[0]: int(line.split()[1]) * 1024 / 1e6 for line in lines}
    return {"all": sizes["Rss"], "own": sizes["Anonymous"]}


def note(what: str, minutes: float = 0.0) -> None:
    """Print what the process holds now."""
    print(json.dumps({"what": what, "minutes": round(minutes, 2), **resident()}), flush=True)


@cache
def _pause() -> tuple[QTimer, QEventLoop]:
    """Return what a rest needs; it is made once, for PySide keeps 64 bytes of every connection to a bound method."""
    timer, loop = QTimer(singleShot=True), QEventLoop()
    timer.timeout.connect(loop.quit)
    return timer, loop


def rest(milliseconds: int) -> None:
    """Let the event loop run."""
    timer, loop = _pause()
    timer.start(milliseconds)
    loop.exec()
