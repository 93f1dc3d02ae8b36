"""What the window holds in memory, with many pages in the corpus: `python -m tests.benchmarks.bench_memory [PAGES]`.

First what Qt, fonts and imports take with nothing opened (floor.py); then, without suggestions and with them, each in a
process of its own: just open, and every half minute of scripted work; then how fast it still grows from the tenth
minute on. The pages of a day come again and again: with ever new ones (`--among 20000`) rare characters are met after
an hour for the first time, of which Qt's FreeType keeps pictures in each font at each quarter of a pixel, and the
system the places in the font's file. Megabytes are 10⁶ bytes, resident. Exit status 1 when a budget is missed. Linux
only: it reads /proc.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.bytecode import keep_bytecode

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_BUDGETS = {"off": 250, "on": 550}
"""Megabytes, without suggestions and with them."""
_GROWTH = 0.5
"""Megabytes a minute: what the allocator's own ups and downs come to over some minutes."""

_DAY = 400
"""Pages that a curator does in a day."""


def measured(module: str, *arguments: object) -> list[dict]:
    """Let a window of its own process do something and return its notes, each printed as it comes."""
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)]
    notes = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            notes.append(json.loads(line))
            print(f"{notes[-1]['minutes']:6.1f} min {notes[-1]['what']:>12s} {notes[-1]['all']:8.1f} MB,"
                  f" of which {notes[-1]['own']:6.1f} in no file", flush=True)  # fmt: skip
    if process.returncode:
        raise SystemExit(f"the window ended with {process.returncode}")
    return notes


def slope(notes: list[dict], start: float) -> float:
    """Return by how many MB a minute the memory grows from a minute on."""
    late = [each for each in notes if each["minutes"] >= start]
    if len(late) < 3:
        return float("nan")
    return statistics.linear_regression([each["minutes"] for each in late], [each["all"] for each in late]).slope


def main() -> bool:
    """Measure, print and judge."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("pages", type=int, nargs="?", default=2000)
    arguments.add_argument("--keep", type=Path, help="folder to keep the corpus in for the next time")
    arguments.add_argument("--minutes", type=float, default=15, help="how long to work")
    arguments.add_argument("--settle", type=float, default=10, help="from which minute on nothing may grow")
    arguments.add_argument("--among", type=int, default=_DAY, help="work on so many different pages, again and again")
    arguments.add_argument("--suggestions", choices=("off", "on"), help="only without, or only with suggestions")
    chosen = arguments.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as name:
        keep_bytecode(Path(name) / "bytecode")
        from tests.benchmarks.made import corpus_of

        source = corpus_of(chosen.pages, chosen.keep or Path(name))
        print("floor")
        measured("floor", source)
        for suggestions in (chosen.suggestions,) if chosen.suggestions else ("off", "on"):
            config = Path(name) / f"config-{suggestions}"
            config.mkdir()
            (config / "settings.json").write_text('{"curator": "bench"}')
            path = Path(name) / f"work-{suggestions}.db"
            shutil.copyfile(source, path)
            print(f"{chosen.pages} pages, suggestions {suggestions}")
            notes = measured("memory", path, config, chosen.minutes, chosen.among, suggestions)
            path.unlink()
            rows.append((f"memory, suggestions {suggestions}, MB", max(each["all"] for each in notes),
                         _BUDGETS[suggestions]))  # fmt: skip
            rows.append((f"growth, suggestions {suggestions}, MB/min", slope(notes, chosen.settle), _GROWTH))
    for text, value, budget in rows:
        print(f"{text:34s} {value:8.2f}  budget {budget:6.1f}  {'good' if value <= budget else 'MISSED'}")
    return not all(value <= budget for _, value, budget in rows)


if __name__ == "__main__":
    sys.exit(main())
