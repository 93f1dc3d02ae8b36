"""Floors: the figures that the parser must not fall below, each for exactly the pages that it was measured on.

`python -m tests.quality.floors` prints every figure as it is wanted, pinned and measured; `--raise` pins what has
become better, and nothing else; `--pin SET` pins a set anew whose pages are others now. The pages of the sets real, T1
and T2 are those of the folder that `JIANBAO_PAGES` names; without it only our own are measured.
"""

import argparse
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.parsing.parse import parse
from desktop.quality.figures import Figures, pool
from desktop.quality.score import compare
from tests.quality.measuring import SETS, fingerprint, measured, shared_folder

FILE = Path(__file__).with_name("pinned.json")
SLACK = 1e-9
"""Figures are quotients of whole numbers, and means of such; that is all that adding in another order changes."""
COUNTED_WRONG = ("noise", "names", "join")
DEPENDENT = {"order": 0.95, "confident_exact": 0.95, "confident": 0.5}
"""Shares of what another figure counts, which fall when that one rises: pinned at what is wanted, and never raised."""
LESS_IS_BETTER = {"ops", "median_ops", *(f"{name}_wrong" for name in COUNTED_WRONG)}


@dataclass(frozen=True)
class Floor:
    """The worst that a figure may be, and what the issue wants of it, or None where it wants nothing."""

    figure: str
    floor: float
    wanted: float | None

    def holds(self, value: float) -> bool:
        """Say whether a measured value is no worse."""
        return _as_good(self.figure, value, self.floor)

    def raised(self, value: float) -> "Floor":
        """Return the floor at a measured value, where that is better."""
        return replace(self, floor=value) if self.holds(value) and self.figure not in DEPENDENT else self

    def pinned(self, value: float) -> "Floor":
        """Return the floor for other pages, at a value that was measured on them."""
        return replace(self, floor=(self.wanted or DEPENDENT[self.figure]) if self.figure in DEPENDENT else value)

    @property
    def reached(self) -> bool:
        """Whether what is wanted is pinned."""
        return self.wanted is None or _as_good(self.figure, self.floor, self.wanted)


@dataclass(frozen=True)
class PinnedSet:
    """The floors of a set of pages, with the SHA-256 over those pages."""

    name: str
    sha256: str
    floors: tuple[Floor, ...]


def _as_good(figure: str, value: float, than: float) -> bool:
    return value <= than + SLACK if figure in LESS_IS_BETTER else value >= than - SLACK


def readings(figures: Figures) -> dict[str, float]:
    """Return the figures that can be pinned, by name: those that count something, and how often some are wrong."""
    values = {name: value for name, value in figures.values().items() if value is not None}
    wrong = {f"{name}_wrong": float(getattr(figures, name).wrong) for name in COUNTED_WRONG if name in values}
    return {**values, **wrong}


def measure(name: str) -> tuple[str, dict[str, float]]:
    """Return the SHA-256 over a set of pages, and the readings of what the parser says of them."""
    pages = measured(name)
    return fingerprint(pages), readings(pool(compare(page.reference, parse(page.dump)) for page in pages))


def load(text: str) -> dict[str, PinnedSet]:
    """Return the sets of a floors file by their names."""
    return {
        name: PinnedSet(name, row["sha256"], tuple(Floor(figure, each["floor"], each["wanted"])
                                                   for figure, each in row["figures"].items()))
        for name, row in json.loads(text).items()
    }  # fmt: skip


def pinned() -> dict[str, PinnedSet]:
    """Return the pinned sets."""
    return load(FILE.read_text(encoding="utf-8"))


def save(sets: dict[str, PinnedSet]) -> None:
    """Write the pinned sets."""
    rows: dict[str, Any] = {
        each.name: {
            "sha256": each.sha256,
            "figures": {floor.figure: {"wanted": floor.wanted, "floor": floor.floor} for floor in each.floors},
        }
        for each in sets.values()
    }
    FILE.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def _row(name: str, floor: Floor, value: float) -> str:
    wanted = "-" if floor.wanted is None else f"{floor.wanted:.4f}"
    marks = ("  BELOW" if not floor.holds(value) else "") + ("" if floor.reached else "  not yet as wanted")
    return f"{name:5} {floor.figure:16} {wanted:>8} {floor.floor:8.4f} {value:8.4f}{marks}"


def _updated(old: PinnedSet, sha256: str, values: dict[str, float], *, lift: bool, pin: bool) -> PinnedSet:
    if old.sha256 != sha256 and not pin:
        print(f"{old.name}: these are other pages than the floors belong to: --pin {old.name} pins them anew.")
        return old
    if old.sha256 != sha256:
        return PinnedSet(old.name, sha256, tuple(each.pinned(values[each.figure]) for each in old.floors))
    return replace(old, floors=tuple(each.raised(values[each.figure]) for each in old.floors)) if lift else old


def main() -> None:
    """Print the table, and pin what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--raise", dest="lift", action="store_true", help="pin what has become better")
    parser.add_argument("--pin", choices=SETS, help="pin a set anew whose pages are others now")
    asked = parser.parse_args()
    sets = pinned()
    print(f"{'set':5} {'figure':16} {'wanted':>8} {'floor':>8} {'measured':>8}")
    for name in SETS if shared_folder() else ("own",):
        sha256, values = measure(name)
        sets[name] = _updated(sets[name], sha256, values, lift=asked.lift, pin=asked.pin == name)
        print("\n".join(_row(name, floor, values[floor.figure]) for floor in sets[name].floors))
    if asked.lift or asked.pin:
        save(sets)


if __name__ == "__main__":
    main()
