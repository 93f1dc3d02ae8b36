"""How fast the parser is: a page of invented stories, pages twice as long, and hostile dumps. Run by hand.

python -m tests.benchmarks.bench_parsing [MEGABYTES]
"""

import statistics
import sys
import time
from collections.abc import Iterator

from desktop.page.dump import Dump
from desktop.parsing.parse import parse
from tests.parsing.stories import STORIES

_ROUNDS = 25


def hostile(megabytes: int) -> Iterator[tuple[str, bytes]]:
    """Yield dumps that a careless parser would choke on, each of some megabytes."""
    size = megabytes * 1_000_000
    for name, piece in (
        ("one repeated line", "云泽的春天和河流,茶园和老桥,图书馆和球场,都在这一行里反复出现。\n"),
        ("one endless line", "云泽的春天和河流,"),
        ("only punctuation", "。,、;:!?()“”——\n"),
        ("one character a line", "云\n"),
    ):
        data = piece.encode()
        yield name, data * (size // len(data))


def seconds(dump: Dump) -> float:
    """Return how long a dump takes, its text decoded before."""
    len(dump.text)
    start = time.process_time()
    parse(dump)
    return time.process_time() - start


def main() -> None:
    """Print the figures."""
    lines = [line for story in STORIES for line in story.lines]
    for times in (1, 2, 4):
        # Each copy's lines differ, or they would be repeats.
        page = "\n\n".join(f"{line[:-1]}{chr(0x4E00 + n)}{line[-1]}" for n in range(times) for line in lines)
        dump = Dump("page.txt", page.encode(), "utf-8")
        median = statistics.median(seconds(dump) for _ in range(_ROUNDS))
        print(f"{len(page):8,} characters: {1000 * median:7.2f} ms")
    for name, data in hostile(int(sys.argv[1]) if len(sys.argv) > 1 else 50):
        print(f"{name}: {seconds(Dump('page.txt', data, 'utf-8')):.1f} s")


if __name__ == "__main__":
    main()
