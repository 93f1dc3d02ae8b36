"""A list that has nothing to show says why."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.ui.empty import EmptyState
from desktop.ui.theme import Appearance, Theme


@pytest.fixture
def theme(qapp):
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def empty(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    shown = EmptyState(theme, window)
    shown.explain("search", "No page matches", "Type less", "Clear the filter")
    shown.resize(300, 240)
    window.show()
    yield shown
    window.close()


def test_a_screen_reader_hears_both_sentences_and_the_button_tells(empty, qtbot):
    assert empty.accessibleName() == "No page matches. Type less"
    with qtbot.waitSignal(empty.pressed):
        empty._button.click()


def test_what_is_not_said_takes_no_room(empty):
    empty.explain("search", "No page matches")
    assert empty.accessibleName() == "No page matches"
    assert not empty._text.isVisible()
    assert not empty._button.isVisible()


def test_the_icon_goes_where_there_is_little_height(empty):
    assert empty._icon.isVisible()
    empty.resize(300, 80)
    assert not empty._icon.isVisible()
    empty.resize(300, 240)
    assert empty._icon.isVisible()


@pytest.mark.parametrize("width", [180, 300, 420])
def test_long_sentences_are_shown_whole(empty, qapp, width):
    empty.explain("link", "The other part was not found", "Page 02 may not be imported yet. You can link it by hand.")
    empty.resize(width, 240)
    qapp.processEvents()
    for label in (empty._title, empty._text):
        assert label.height() >= label.heightForWidth(label.width())


def test_icon_and_title_follow_the_theme(empty, theme):
    before, size = empty._icon.pixmap().toImage(), empty._title.font().pixelSize()
    theme.set(appearance=Appearance.DARK)
    assert empty._icon.pixmap().toImage() != before
    theme.set(appearance=Appearance.LIGHT)
    assert empty._icon.pixmap().toImage() == before
    theme.set(scale=2.0)
    assert empty._title.font().pixelSize() == 2 * size
    assert empty._icon.pixmap().width() == 2 * before.width()
