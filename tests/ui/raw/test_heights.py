"""Heights of rows are measured once, on the longest page too, and those that nobody asks for any more are forgotten."""

import pytest
from PySide6.QtGui import QFont

from desktop.page.block import Block
from desktop.ui.raw.geometry import Columns
from desktop.ui.raw.heights import Heights
from desktop.ui.raw.rows import Row
from desktop.ui.raw.text import TextLayouts

_WIDTH = 700
_COLUMNS = Columns(0, 4, 30, 38, 20, 62, 8, 74, 80, 90, 12, 24, 4)


class Counted(TextLayouts):
    """Layouts that count how often a text was measured."""

    measured = 0

    def lines(self, text, width, font, line_height):
        self.measured += 1
        return super().lines(text, width, font, line_height)


@pytest.fixture
def layouts(qapp):
    return Counted()


@pytest.fixture
def show(layouts):
    """Lay out a page: its rows' heights are asked for in the order of the page."""
    heights = Heights(layouts)

    def showing(rows):
        def height(row, width):
            return heights.height(row, width, _COLUMNS, lambda _row: QFont(), one_line=False)

        before = layouts.measured
        with heights.at_hand(rows, _WIDTH, height):
            pass
        return layouts.measured - before

    return showing


def page(name, size):
    return [Row(Block(number, 0, 1), f"{name}第{number}行", number, number) for number in range(size)]


@pytest.mark.parametrize("size", [1, 90, 2081, 9000])
def test_a_page_that_is_laid_out_again_is_not_measured_again(show, size):
    rows = page("甲", size)
    assert show(rows) == size
    assert [show(rows) for _ in range(3)] == [0, 0, 0]


def test_of_a_long_page_only_the_rows_that_changed_are_measured(show):
    rows = page("甲", 2081)
    show(rows)
    for edit in range(30):
        rows[edit] = Row(Block(edit, 0, 1), f"改过的第{edit}行", edit, edit)
        assert show(rows) == 1


def test_a_page_that_is_shown_among_others_is_not_measured_again(show):
    rows = page("甲", 90)
    show(rows)
    for number in range(60):
        assert show(page(f"乙{number}", 90)) == 90
        assert show(rows) == 0


def test_a_page_that_nobody_has_shown_for_long_is_forgotten(show):
    rows = page("甲", 90)
    show(rows)
    for number in range(60):
        show(page(f"乙{number}", 90))
    assert show(rows) == 90
