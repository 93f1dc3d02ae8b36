"""The table of phenomena in all their variants, and which of them the parser reads wrongly at present.

`python -m tests.parsing.phenomena_table` prints those; `--write` takes what is read rightly now off the list, and with
`--admit` also puts on it what is not.
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.parsing.parse import parse
from desktop.quality.score import compare
from tests.parsing.marked import MarkedPage, read_marked, shortcomings
from tests.parsing.variants import VARIANTS, varied

HERE = Path(__file__).parent
FOLDER = HERE / "phenomena"
WRONG_NOW = HERE / "wrong_now.json"
_COUNTS = {"M": 4, "H": 7, "B": 9, "A": 4, "C": 2, "L": 6, "D": 7, "J": 7, "P": 3, "G": 4, "N": 2, "Q": 2, "T": 4}
IDS = [f"{letter}{number}" for letter, count in _COUNTS.items() for number in range(1, count + 1)]
IDS.remove("L5")  # nobody has met one


@dataclass(frozen=True)
class Case:
    """A page with a phenomenon, as one of its variants; `name` says which."""

    name: str
    page: MarkedPage

    def shortcomings(self) -> list[str]:
        """Return what the parser gets wrong."""
        return shortcomings(compare(self.page.reference, parse(self.page.dump())))


def pages(phenomenon: str) -> list[MarkedPage]:
    """Return our pages with a phenomenon."""
    text = (FOLDER / f"{phenomenon}.txt").read_text(encoding="utf-8")
    return [read_marked(part) for part in text.split("====\n")]


def cases() -> Iterator[Case]:
    """Yield every page with every phenomenon in every variant."""
    for phenomenon in IDS:
        for number, page in enumerate(pages(phenomenon), 1):
            for variant in VARIANTS:
                yield Case(f"{phenomenon}.{number} {variant}", varied(page, variant))


def wrong_now() -> dict[str, str]:
    """Return the names of the cases that the parser reads wrongly at present, with what is wrong."""
    return json.loads(WRONG_NOW.read_text(encoding="utf-8"))


def main() -> None:
    """Print the table, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--write", action="store_true", help="take what is right off the list")
    parser.add_argument("--admit", action="store_true", help="with --write, put what is wrong on the list")
    asked = parser.parse_args()
    listed = wrong_now() if WRONG_NOW.exists() else {}
    found = {case.name: ", ".join(case.shortcomings()) for case in cases()}
    wrong = {name: what for name, what in found.items() if what}
    for name, what in wrong.items():
        print(f"{name}: {what}{'' if name in listed else '  (not on the list)'}")
    print(f"{len(wrong)} of {len(found)} are wrong; {len(set(listed) - set(wrong))} on the list are right")
    if asked.write:
        kept = wrong if asked.admit else {name: what for name, what in wrong.items() if name in listed}
        WRONG_NOW.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
