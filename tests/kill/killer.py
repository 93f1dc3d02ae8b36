"""Starting a victim, and killing it at a moment of chance."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random


@dataclass
class Remains:
    """What a victim left: `confirmed`, the pages as it last said they are; `tried`, what it was about to make of some.

    `in_transaction`: whether it held SQLite's write lock when it was stopped. `ended`: whether it was done already.
    """

    confirmed: dict[int, str] = field(default_factory=dict)
    tried: dict[int, str] = field(default_factory=dict)
    in_transaction: bool = False
    ended: bool = False


_AIMS = 2000
"""How often a moment inside a transaction is looked for."""


def kill(kind: str, path: Path, other: Path, random: Random, longest: float, *, aim: bool = False) -> Remains:
    """Start a victim, let it work for a while, kill it, and return what it said before.

    Parameters: `kind`, `path`, `other`: as in `victim.main`; `longest`, the most seconds that it may work; `aim`,
    whether to go on from there, a millisecond or two at a time, to a moment at which a transaction is open.
    """
    with _started(kind, path, other, random) as victim:
        assert victim.stdout is not None
        time.sleep(random.uniform(0, longest))
        inside = _stopped_inside(victim.pid, path)
        for _ in range(_AIMS if aim else 0):
            if inside is not False:
                break
            os.kill(victim.pid, signal.SIGCONT)
            time.sleep(random.uniform(0, 0.002))
            inside = _stopped_inside(victim.pid, path)
        victim.kill()
        remains = _read(victim.stdout.read())
    remains.in_transaction = bool(inside)
    return remains


def lasting(kind: str, path: Path, other: Path, random: Random) -> float:
    """Return how many seconds a victim takes for its first piece of work. Parameters: as of `kill`."""
    with _started(kind, path, other, random) as victim:
        assert victim.stdout is not None
        start = time.monotonic()
        assert victim.stdout.readline().startswith("did")
        return time.monotonic() - start


@contextmanager
def _started(kind: str, path: Path, other: Path, random: Random) -> Iterator[subprocess.Popen[str]]:
    """Start a victim and wait until it is about to work."""
    command = [sys.executable, "-m", "tests.kill.victim", kind, str(path), str(other), str(random.getrandbits(32))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as victim:
        assert victim.stdout is not None
        assert victim.stdout.readline().startswith("ready"), "the victim never came to work"
        yield victim


def _stopped_inside(pid: int, path: Path) -> bool | None:
    """Stop a process and say whether a transaction is open; None when it has ended."""
    os.kill(pid, signal.SIGSTOP)
    state = os.waitid(os.P_PID, pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
    if state is None or state.si_code != os.CLD_STOPPED:
        return None
    return holds_write_lock(path)


def holds_write_lock(path: Path) -> bool:
    """Say whether some process is inside a transaction that writes: another one can't begin then."""
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            return "locked" in str(error)
        connection.execute("ROLLBACK")
        return False


def _read(output: str) -> Remains:
    remains = Remains()
    for line in output.splitlines(keepends=True):
        if not line.endswith("\n"):
            break  # cut off by the kill
        word, _, hashes = line.partition(" ")
        said = {int(page_id): value for page_id, value in json.loads(hashes).items()}
        if word == "try":
            remains.tried = said
        elif word == "did":
            remains.confirmed |= remains.tried | said
            remains.tried = {}
        else:
            remains.ended = True
    return remains
