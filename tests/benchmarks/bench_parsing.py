"""How fast the parser is: `python -m tests.benchmarks.bench_parsing [MEGABYTES]`.

Milliseconds a page are those of the page's fastest round, of which the median over the pages: our own, and those of
`JIANBAO_PAGES`/real if that is set. Beside them stands the ratio to a floor, the time of a plain pass over the same
text, which other machines and other loads change as much. Then what doubling a page costs, hostile dumps of so many
megabytes (50 if none is given), and the modules' shares of the time.
Exit status 1 when a budget is missed.
"""

import cProfile
import os
import pstats
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from desktop.page.dump import Dump
from desktop.parsing.parse import parse
from tests.benchmarks.hostile import NAMES, measured
from tests.parsing.stories import STORIES

_OWN = Path(__file__).parents[1] / "example" / "pages"
_ROUNDS = 25
_MILLISECONDS = 2.5
"""Budget of a page."""
_DOUBLING = 2.4
"""How much longer a page of twice the size may take."""
_HOSTILE_SECONDS = 60.0
_HOSTILE_MEMORY = 20.0
"""Budget of a hostile dump's peak, as a multiple of its bytes."""
_DOUBLED = 4
_STAGES = 12
_WORD = re.compile(r"[\u4e00-\u9fa5]+")


def dumps(folder: Path) -> list[Dump]:
    """Return the dumps in a folder."""
    return [Dump(path.name, path.read_bytes(), "utf-8") for path in sorted(folder.rglob("*.txt"))]


def floor(dump: Dump) -> int:
    """Do what costs as much whatever the parser does: cut a text into lines and words."""
    return sum(len(_WORD.findall(line)) for line in dump.text.split("\n"))


def fastest(work: Callable[[Dump], object], pages: Sequence[Dump]) -> list[float]:
    """Return the least time that each page took, in milliseconds; the pages take turns."""
    least = [float("inf")] * len(pages)
    for _ in range(_ROUNDS):
        for place, page in enumerate(pages):
            start = time.perf_counter()
            work(page)
            least[place] = min(least[place], 1000 * (time.perf_counter() - start))
    return least


def times(pages: Sequence[Dump]) -> tuple[float, float]:
    """Return the median of milliseconds a page, and of their ratios to the floor."""
    parsed, least = fastest(parse, pages), fastest(floor, pages)
    return statistics.median(parsed), statistics.median(a / b for a, b in zip(parsed, least, strict=True))


def doubled() -> list[Dump]:
    """Return a page of invented stories and pages twice, four times… as long, none of whose lines are repeats."""
    lines = [line for story in STORIES for line in story.lines]
    pages = ["\n\n".join(f"{line[:-1]}{chr(0x4E00 + n)}{line[-1]}" for n in range(2**step) for line in lines)
             for step in range(_DOUBLED)]  # fmt: skip
    return [Dump("page.txt", page.encode(), "utf-8") for page in pages]


def shares(pages: Sequence[Dump]) -> list[tuple[str, float]]:
    """Return the modules that take longest, with their share of the time as the profiler sees it.

    What a module spends in the standard library is its own.
    """
    profile = cProfile.Profile()
    for page in pages * _ROUNDS:
        profile.runcall(parse, page)
    spent: Counter[str] = Counter()
    for (file, _, _), (_, _, own, _, callers) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        if _is_ours(file):
            spent[Path(file).stem] += own
        else:
            for (caller, _, _), row in callers.items():
                spent[Path(caller).stem if _is_ours(caller) else "library"] += row[2]
    return [(name, time / spent.total()) for name, time in spent.most_common(_STAGES)]


def _is_ours(file: str) -> bool:
    return "desktop" in Path(file).parts


def report(name: str, value: float, budget: float, unit: str) -> bool:
    """Print a figure beside its budget; say whether it was kept."""
    kept = value <= budget
    print(f"{name}: {value:.2f}{unit}, budget {budget:g}{unit}{'' if kept else '  MISSED'}")
    return kept


def main(megabytes: int) -> int:
    """Print the figures; return the exit status."""
    sets = {"our own pages": dumps(_OWN)}
    if os.environ.get("JIANBAO_PAGES"):
        sets["real pages"] = dumps(Path(os.environ["JIANBAO_PAGES"]) / "real")
    kept: list[bool] = []
    for name, pages in sets.items():
        milliseconds, ratio = times(pages)
        kept.append(report(f"{name}, {ratio:.0f} times the floor", milliseconds, _MILLISECONDS, " ms"))
    for (short, before), (long, after) in pairwise(zip(doubled(), fastest(parse, doubled()), strict=True)):
        sizes = f"from {len(short.text):,} to {len(long.text):,} characters"
        kept.append(report(sizes, after / before, _DOUBLING, " times"))
    for name in NAMES:
        cost = measured(name, megabytes)
        kept.append(report(f"{megabytes} MB, {name}", cost.seconds, _HOSTILE_SECONDS, " s"))
        kept.append(report("  memory", cost.memory, _HOSTILE_MEMORY, " times the dump"))
    for name, pages in sets.items():
        print(f"{name}: " + ", ".join(f"{stage} {share:.0%}" for stage, share in shares(pages)))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 50))
