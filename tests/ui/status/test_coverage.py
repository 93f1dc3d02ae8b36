"""Every character of a page is counted once, under what accounts for it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.page.dump import Dump
from desktop.parsing.parse import parse
from desktop.ui.status.coverage import Coverage, coverage
from tests.ui.cards.sample import LINES, sample_page


def test_each_kind_of_block_is_counted_without_blanks():
    page = sample_page()
    lengths = [len("".join(line.split())) for _, _, line in LINES]
    found = coverage(page)
    assert found.assigned == sum(lengths[1:12]) + lengths[13]
    assert found.duplicates == lengths[12]
    assert found.unassigned == lengths[14] + lengths[15]
    assert found.furniture == lengths[0] + lengths[16]


def test_a_banner_of_several_articles_is_assigned():
    page = sample_page()
    banner = replace(page.blocks[14], applies_to=("a1", "a2"))
    page = replace(page, blocks=(*page.blocks[:14], banner, *page.blocks[15:]))
    assert coverage(page).assigned == coverage(sample_page()).assigned + 8
    assert coverage(page).furniture == coverage(sample_page()).furniture


@given(text=st.text(alphabet="云溪 日报，。\n（）记者沈宁\u3000\t01", max_size=200))
def test_nothing_is_lost_or_counted_twice(text: str) -> None:
    page = parse(Dump("page.txt", text.encode(), "utf-8"))
    assert coverage(page).total == sum(not character.isspace() for character in text)


def test_a_part_is_never_rounded_to_all_or_nothing():
    found = Coverage(assigned=99_999, unassigned=1)
    assert found.percent(found.assigned) == "99.9"
    assert found.percent(found.unassigned) == "0.1"
    assert Coverage(assigned=5).percent(5) == "100.0"
    assert Coverage().percent(0) == "0.0"
