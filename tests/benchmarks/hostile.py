"""Dumps that a careless parser would choke on, and what one costs in a process of its own; on Linux."""

import multiprocessing
import random
import re
import time
from dataclasses import dataclass
from pathlib import Path

from desktop.page.dump import Dump
from desktop.parsing.parse import parse

_REPEATED = {
    "one repeated line": "云泽的春天和河流,茶园和老桥,图书馆和球场,都在这一行里反复出现,一次又一次呢。\n",
    "one endless line": "云泽的春天和河流,",
    "only punctuation": "。,、;:!?(),“”——\n",
    "one character a line": "云\n",
}
_RANDOM = "random bytes"
NAMES = (*_REPEATED, _RANDOM)


@dataclass(frozen=True)
class Cost:
    """What parsing a dump took: `seconds` of processor time; `memory`, its peak as a multiple of the dump's bytes."""

    seconds: float
    memory: float


def measured(name: str, megabytes: int) -> Cost:
    """Return the cost of a hostile dump of so many megabytes; see `NAMES`."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_cost, (name, megabytes * 1_000_000))


def _cost(name: str, size: int) -> Cost:
    before = _peak()
    dump = _dump(name, size)  # counts as memory too
    start = time.process_time()
    parse(dump)
    return Cost(time.process_time() - start, (_peak() - before) / len(dump.data))


def _dump(name: str, size: int) -> Dump:
    if name == _RANDOM:
        return Dump("page.txt", random.Random(0).randbytes(size), "latin-1")
    piece = _REPEATED[name].encode()
    return Dump("page.txt", piece * (size // len(piece)), "utf-8")


def _peak() -> int:
    """Return the most memory that this process has held, in bytes.

    Not by `getrusage`, which counts in what the process held that started this one.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return 1024 * int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0])
