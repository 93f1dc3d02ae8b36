"""How much a curator has to do: `JIANBAO_PAGES=… python -m tests.effort [--set T2] [--from empty] [--log] [PART…]`.

A scripted curator who makes no mistake turns pages into their gold at a real window. Printed are, for each page, its
articles, how many of them were wrong, the actions that it took and the actions per wrong article, and the medians;
first from what the parser proposes, then from the page without a parser. PART chooses the pages whose names hold it.
Exit status 1 when the median page takes more than two actions per wrong article.
"""

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
BUDGET = 2.0
STARTS = ("parser", "empty")


def median(values: Iterable[float | None]) -> float:
    """Return the median of what there is."""
    return statistics.median([value for value in values if value is not None] or [0.0])


def main() -> bool:
    """Measure, print and judge; returns whether the budget was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.effort", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--set", action="append", dest="sets", choices=("own", "real", "T1", "T2"))
    parser.add_argument("--from", action="append", dest="starts", choices=STARTS)
    parser.add_argument("--log", action="store_true", help="print every action")
    chosen = parser.parse_args()
    from desktop.ui.application import make_qt
    from tests.effort.desk import Effort, efforts, empty, proposed
    from tests.quality.measuring import measured

    qt = make_qt([])
    pages = [page for name in chosen.sets or ("real", "T2") for page in measured(name)]
    pages = [page for page in pages if not chosen.parts or any(part in page.gold.name for part in chosen.parts)]
    results: dict[str, list[Effort]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for start, make in (("parser", proposed), ("empty", empty)):
            if start not in (chosen.starts or STARTS):
                continue
            print(
                f"from {start}\n{'page':30s} {'articles':>8s} {'wrong':>6s} {'actions':>8s} {'per wrong':>10s}",
                flush=True,
            )
            for effort in efforts([(page, make(page)) for page in pages], Path(folder) / start):
                results.setdefault(start, []).append(effort)
                each = "-" if effort.each is None else f"{effort.each:.2f}"
                print(
                    f"{effort.name:30s} {effort.articles:8d} {effort.wrong:6d} {effort.actions:8d} {each:>10s}",
                    flush=True,
                )
                if chosen.log:
                    print("".join(f"    {line}\n" for line in effort.log), end="")
    for start, found in results.items():
        touched = [effort for effort in found if effort.wrong]
        print(
            f"from {start}: {len(found)} pages, {len(touched)} with a wrong article; medians: "
            f"{median(effort.actions for effort in found):.1f} actions a page, of those with a wrong article "
            f"{median(effort.actions for effort in touched):.1f} actions a page and "
            f"{median(effort.each for effort in touched):.2f} per wrong article; "
            f"{sum(effort.actions for effort in found)} actions in all for {sum(effort.wrong for effort in found)} wrong"
        )
    del qt
    return any(
        median(effort.each for effort in found) > BUDGET for start, found in results.items() if start == "parser"
    )


if __name__ == "__main__":
    sys.exit(main())
