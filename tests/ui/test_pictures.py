"""Pictures of rows are taken again when they are wanted again, and no more of them kept than some screens full."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.repainting import Pictures

WIDTH, HEIGHT, ROW = 100, 80, 10
SCREEN = HEIGHT // ROW
"""Rows that fit into the list at once."""


class Rows:
    """Paints rows of a list and notes which of them had to be painted anew."""

    def __init__(self, screens):
        self.pictures, self.painted = Pictures(screens), []
        self.resize(HEIGHT)

    def resize(self, height):
        """Give the list another height."""
        self._screen = QImage(WIDTH, height, QImage.Format.Format_RGB32)

    def show(self, *keys, height=ROW):
        """Paint rows one below the other."""
        painter = QPainter(self._screen)
        for place, key in enumerate(keys):
            area = QRect(0, place % SCREEN * ROW, WIDTH, height)
            self.pictures.paint(painter, area, key, lambda inner, r, key=key: self._paint(inner, r, key))
        painter.end()

    def _paint(self, painter, area, key):
        painter.fillRect(area, QColor("white"))
        self.painted.append(key)

    def kept(self):
        """Return the device pixels of all pictures that are kept."""
        return sum(each.width() * each.height() for each in self.pictures._pictures.values())


@pytest.fixture
def rows(qapp):
    return Rows(screens=2)


def test_what_was_shown_just_now_is_not_painted_again(rows):
    rows.show(*range(SCREEN))
    rows.show(*range(SCREEN, 2 * SCREEN))
    rows.painted.clear()
    rows.show(*range(2 * SCREEN))
    assert not rows.painted


def test_no_more_is_kept_than_some_screens_and_the_oldest_forgotten(rows):
    rows.show(*range(50))
    assert rows.kept() == 2 * WIDTH * HEIGHT
    rows.painted.clear()
    rows.show(49, 48, 0)
    assert rows.painted == [0]


def test_less_is_kept_when_the_list_became_smaller(rows):
    rows.show(*range(2 * SCREEN))
    rows.resize(HEIGHT // 2)
    rows.show(99)
    assert rows.kept() == WIDTH * HEIGHT


def test_a_row_that_takes_half_of_the_list_and_more_is_painted_directly(rows):
    rows.show("long", height=HEIGHT)
    assert rows.painted == ["long"]
    assert not rows.kept()
