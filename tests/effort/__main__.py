"""How much a curator has to do: `JIANBAO_PAGES=… python -m tests.effort [--set T2] [--from empty] [--log] [PART…]`.

A scripted curator who makes no mistake turns pages into their gold at a real window. Printed are, for each page, its
articles, how many of them were wrong, the actions that it took and the actions per wrong article, and the medians;
first from what the parser proposes, then from the page without a parser; `--from unseen` is what the parser proposes
with weights that were fitted on pages of other dates, which takes minutes. PART chooses the pages whose names hold it.
Exit status 1 when the median page takes more than two actions per wrong article.
"""

import argparse
import statistics
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from desktop.page.page import Page
from desktop.ui.application import make_qt
from tests.effort.desk import Effort, efforts, empty, proposed
from tests.quality.measuring import Measured, measured

BUDGET = 2.0
STARTS = ("parser", "empty")
Pages = list[tuple[Measured, Page]]


def pages_from(start: str, pages: list[Measured]) -> Pages:
    """Return pages as the curator finds them: by the parser, by it with weights that never saw them, or empty."""
    if start == "unseen":
        from tests.effort.unseen import unseen  # fitting takes minutes, and importing what it needs some seconds

        return unseen(pages)
    make = {"parser": proposed, "empty": empty}[start]
    return [(page, make(page)) for page in pages]


def median(values: Iterable[float | None]) -> float:
    """Return the median of what there is."""
    return statistics.median([value for value in values if value is not None] or [0.0])


def row(*cells: object) -> str:
    """Return a row of the table."""
    return f"{cells[0]:30} {cells[1]:>8} {cells[2]:>6} {cells[3]:>8} {cells[4]:>10}"


def show(effort: Effort, *, log: bool) -> None:
    """Print what a page took. Parameters: `log`, also what was done."""
    each = "-" if effort.each is None else f"{effort.each:.2f}"
    print(row(effort.name, effort.articles, effort.wrong, effort.actions, each), flush=True)
    if log:
        print("".join(f"    {line}\n" for line in effort.log), end="")


def summary(start: str, found: list[Effort]) -> str:
    """Return the medians in words."""
    touched = [effort for effort in found if effort.wrong]
    return (
        f"from {start}: {len(found)} pages, {len(touched)} with a wrong article; median page "
        f"{median(effort.actions for effort in found):.1f} actions, of those with a wrong article "
        f"{median(effort.actions for effort in touched):.1f} actions, "
        f"{median(effort.each for effort in touched):.2f} per wrong article; in all "
        f"{sum(effort.actions for effort in found)} actions, {sum(effort.wrong for effort in found)} articles wrong"
    )


def arguments() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.effort", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--set", action="append", dest="sets", choices=("own", "real", "T1", "T2"))
    parser.add_argument("--from", action="append", dest="starts", choices=(*STARTS, "unseen"))
    parser.add_argument("--log", action="store_true", help="print every action")
    return parser.parse_args()


def main() -> bool:
    """Measure, print and judge; returns whether the budget was missed."""
    chosen = arguments()
    qt = make_qt([])
    pages = [page for name in chosen.sets or ("real", "T2") for page in measured(name)]
    pages = [page for page in pages if not chosen.parts or any(part in page.gold.name for part in chosen.parts)]
    results: dict[str, list[Effort]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for start in chosen.starts or STARTS:
            print(f"from {start}\n{row('page', 'articles', 'wrong', 'actions', 'per wrong')}", flush=True)
            for effort in efforts(pages_from(start, pages), Path(folder) / start):
                results.setdefault(start, []).append(effort)
                show(effort, log=chosen.log)
    for start, found in results.items():
        print(summary(start, found))
    del qt
    return median(effort.each for effort in results.get("parser", [])) > BUDGET


if __name__ == "__main__":
    sys.exit(main())
