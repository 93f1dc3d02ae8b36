"""What painted parts share keeps to its place."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListWidget

from desktop.curation.problem import Severity
from desktop.ui.painting import keycap_size, paint_fade, paint_keycap, paint_mark, paint_text
from desktop.ui.theme import Appearance, Theme, Type


@pytest.fixture
def theme(qapp):
    return Theme(qapp, Appearance.LIGHT)


def painted(paint, width=200, height=40):
    """Return a white picture on which something was painted, and what that returned."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    result = paint(painter)
    painter.end()
    return picture, result


def columns(picture):
    """Return the columns in which anything is painted."""
    white = QColor("white").rgb()
    rows = range(picture.height())
    return [x for x in range(picture.width()) if any(picture.pixel(x, y) != white for y in rows)]


def test_text_that_does_not_fit_ends_in_its_area(theme):
    area, font = QRectF(20, 0, 60, 40), theme.font(Type.INTERFACE)
    picture, width = painted(lambda painter: paint_text(painter, area, "河东市集今天开门" * 3, font, "#000000"))
    assert 40 < width <= 60
    assert columns(picture)
    assert min(columns(picture)) >= 19
    assert max(columns(picture)) <= 81


def test_a_keycap_ends_where_it_should_and_tells_where_it_begins(theme):
    picture, left = painted(lambda painter: paint_keycap(painter, theme, "Ctrl N", 180, 20))
    assert left == 180 - keycap_size(theme, "Ctrl N")[0]
    assert abs(min(columns(picture)) - left) <= 1
    assert abs(max(columns(picture)) - 179) <= 1


def test_marks_of_severity_differ_in_form_not_only_in_colour(theme):
    def shape(severity):
        picture, _ = painted(lambda painter: paint_mark(painter, theme.colours, severity, QRectF(4, 4, 32, 32)), 40)
        white = QColor("white").rgb()
        return tuple(picture.pixel(x, y) != white for x in range(40) for y in range(40))

    assert len({shape(severity) for severity in Severity}) == 3


def test_the_fade_is_there_while_more_lies_below(qtbot, theme):
    view = QListWidget()
    qtbot.addWidget(view)
    view.addItems([str(number) for number in range(200)])
    view.resize(200, 100)
    view.show()

    def fade():
        return columns(painted(lambda painter: paint_fade(painter, theme, view, "#000000"), 200, 100)[0])

    assert fade()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert not fade()


def test_the_current_row_does_not_fade(qtbot, theme):
    view = QListWidget()
    qtbot.addWidget(view)
    view.addItems([str(number) for number in range(200)])
    view.resize(200, 100)
    view.show()
    last = view.indexAt(view.viewport().rect().bottomLeft())
    view.setCurrentIndex(last.siblingAtRow(last.row() - 1))
    row = view.visualRect(view.currentIndex())
    picture, _ = painted(lambda painter: paint_fade(painter, theme, view, "#000000", row), 200, 100)
    white = QColor("white").rgb()
    assert {picture.pixel(5, y) for y in range(row.top(), row.bottom() + 1)} == {white}
    assert columns(picture)
