"""Edits and checks take time in proportion to the page."""

import time
from collections.abc import Callable

import pytest

from desktop.curation.articles import set_field
from desktop.curation.blocks import cut, mark_duplicate, set_role
from desktop.curation.boundaries import detach, merge, move_blocks, nudge_end, start_article
from desktop.curation.checks import problems
from desktop.page.page import Page
from desktop.page.role import Role
from tests.curation.building import OPEN, SENTENCE, Row, page_of

SMALL, LARGE = 200, 4000


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
    "problems": problems,
}


def _fastest(edit: Callable[[Page], object], page: Page) -> float:
    times: list[float] = []
    for _ in range(5):
        begin = time.perf_counter()
        edit(page)
        times.append(time.perf_counter() - begin)
    return min(times)


@pytest.mark.parametrize("name", EDITS)
def test_twenty_times_the_page_is_not_hundreds_of_times_the_work(name: str):
    small, large = (_fastest(EDITS[name], long_page(size)) for size in (SMALL, LARGE))
    assert large / small < 100, f"{name}: {small * 1e3:.2f} ms for {SMALL} blocks, {large * 1e3:.2f} ms for {LARGE}"
