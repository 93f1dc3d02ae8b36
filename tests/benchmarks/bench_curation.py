"""Edits and checks take time in proportion to the page: `python -m tests.benchmarks.bench_curation`.

Exit status 1 when twenty times the blocks take a hundred times as long, which quadratic work would.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace

from desktop.curation.articles import set_field
from desktop.curation.blocks import cut, mark_duplicate, set_role
from desktop.curation.boundaries import detach, merge, move_blocks, nudge_end, start_article
from desktop.curation.checks import problems
from desktop.page.page import Page
from desktop.page.role import Role
from tests.curation.building import OPEN, SENTENCE, Row, page_of

SMALL, LARGE = 200, 4000
_BUDGET = 100.0


def long_page(size: int) -> Page:
    half = [
        Row(f"{number}{OPEN}{SENTENCE}", article="a1" if number < size // 2 else "a2") for number in range(size - 1)
    ]
    return page_of(Row("老码头修好了", Role.HEADLINE, "a1"), *half)


EDITS: dict[str, Callable[[Page], object]] = {
    "start": lambda page: start_article(page, (len(page.blocks) // 4,), "new"),
    "merge": lambda page: merge(page, "a2", "a1"),
    "move": lambda page: move_blocks(page, page.article_by_id["a2"].blocks[::2], "a1"),
    "detach": lambda page: detach(page, page.article_by_id["a2"].blocks[1:]),
    "nudge": lambda page: nudge_end(page, "a1", 5),
    "cut": lambda page: cut(page, 3, page.block_by_id[3].start + 9),
    "role": lambda page: set_role(page, page.article_by_id["a1"].blocks, Role.OTHER),
    "duplicate": lambda page: mark_duplicate(page, page.article_by_id["a1"].blocks[1:5], len(page.blocks) // 2 + 1),
    "field": lambda page: set_field(page, "a1", "headline", "x"),
    "problems": lambda page: problems(replace(page)),
}


def _fastest(edit: Callable[[Page], object], page: Page) -> float:
    times: list[float] = []
    for _ in range(9):
        begin = time.perf_counter()
        edit(page)
        times.append(time.perf_counter() - begin)
    return min(times)


def main() -> int:
    """Print what a page of twenty times the blocks costs in each edit; returns the exit status."""
    missed = 0
    print(f"{'milliseconds':12s} {SMALL:>8d} {LARGE:>8d}    ratio")
    for name, edit in EDITS.items():
        small, large = (_fastest(edit, long_page(size)) for size in (SMALL, LARGE))
        verdict = "good" if large / small < _BUDGET else "MISSED"
        missed += verdict == "MISSED"
        print(f"{name:12s} {small * 1e3:8.2f} {large * 1e3:8.2f} {large / small:8.1f} {verdict}")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
