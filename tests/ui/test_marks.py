"""Ticks, dots and sliders grow with the text beside them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QRadioButton, QSlider, QStyle, QStyleOptionButton

from desktop.ui.colours import LIGHT
from desktop.ui.theme import Appearance, Theme


@pytest.fixture
def theme(qapp):
    theme = Theme(qapp, Appearance.LIGHT)
    yield theme
    theme.set(scale=1.0)


def side(button, element):
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return button.style().subElementRect(element, option, button).width()


@pytest.mark.parametrize("checked", [True, False])
@pytest.mark.parametrize(
    ("kind", "element"),
    [
        (QCheckBox, QStyle.SubElement.SE_CheckBoxIndicator),
        (QRadioButton, QStyle.SubElement.SE_RadioButtonIndicator),
    ],
)
def test_a_mark_is_larger_where_text_is(qtbot, theme, kind, element, checked):
    button = kind("Words")
    qtbot.addWidget(button)
    button.setChecked(checked)
    sizes = []
    for scale in (1.0, 1.5, 2.0):
        theme.set(scale=scale)
        button.ensurePolished()
        sizes.append(side(button, element))
    assert sizes[0] in (12, 13, 14)
    assert sizes[1] >= 1.4 * sizes[0]
    assert sizes[2] >= 1.8 * sizes[0]


def test_a_tick_in_a_list_and_a_slider_are_larger_too(qtbot, theme):
    rows, slider = QListWidget(), QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(rows)
    qtbot.addWidget(slider)
    item = QListWidgetItem("")
    item.setCheckState(Qt.CheckState.Checked)
    rows.addItem(item)
    rows.show()
    slider.show()
    before = slider.minimumSizeHint().height()
    small = rows.grab(rows.visualItemRect(item)).toImage()
    theme.set(scale=1.5)
    large = rows.grab(rows.visualItemRect(item)).toImage()
    assert slider.minimumSizeHint().height() > before
    assert tick_of(large) > tick_of(small) > 8


def tick_of(image):
    """Return how many columns of an image have the colour of a ticked box."""
    columns, rows = range(image.width()), range(image.height())
    return sum(any(image.pixelColor(x, y).name().upper() == LIGHT.accent for y in rows) for x in columns)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_a_ticked_box_shows_its_tick_on_the_accent(qtbot, theme, appearance):
    theme.set(appearance=appearance, scale=2.0)
    box = QCheckBox("")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.show()
    picture = box.grab().toImage()
    names = {picture.pixelColor(x, y).name().upper() for x in range(picture.width()) for y in range(picture.height())}
    assert {theme.colours.accent, theme.colours.on_accent} <= names
    theme.set(appearance=Appearance.LIGHT)
