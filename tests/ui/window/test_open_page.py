"""Keys that act on pages: on those that are selected in the queue, but only until somebody turns to one of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.window.test_commands import press, rows


def trashed(window):
    return [page_id for (page_id,) in rows(window, "SELECT id FROM page WHERE trashed ORDER BY id")]


@pytest.fixture
def three(window, qtbot):
    """Three pages that are selected by keys in the queue, the first of them open; their ids."""
    qtbot.waitUntil(lambda: window.workbench.session.page is not None)
    queue, session = window.workbench.queue, window.workbench.session
    pages = queue.model.pages[:3]
    session.open_page(pages[0], at_once=True)
    queue.view.setFocus()
    for _ in range(2):
        QTest.keyClick(queue.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.id for row in queue.selected_rows()] == pages
    assert session.page_id == pages[0]
    return pages


def test_in_the_queue_keys_act_on_all_that_are_selected(window, three):
    QTest.keyClick(window.workbench.queue.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert trashed(window) == sorted(three)


def test_a_block_that_is_clicked_ends_the_selection(window, three, qtbot):
    view, queue = window.workbench.raw.view, window.workbench.queue
    with qtbot.waitExposed(window):
        window.activateWindow()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.raw_model.index(2)).center())
    assert [row.id for row in queue.selected_rows()] == three[:1]
    press(window, "Ctrl+Del")
    assert trashed(window) == three[:1]


def test_another_page_that_is_opened_ends_the_selection(window, three):
    queue, session = window.workbench.queue, window.workbench.session
    window.commands.run("next_page")
    session.settle()
    assert session.page_id == three[1]
    assert [row.id for row in queue.selected_rows()] == three[1:2]
    QTest.keyClick(queue.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert trashed(window) == three[1:2]


def test_only_the_open_page_has_the_bar(window, three):
    queue = window.workbench.queue
    queue.view.setFocus()
    picture = queue.view.viewport().grab().toImage()
    accent = window.context.theme.colours.accent

    def barred(page_id):
        area = queue.view.visualRect(queue.model.index_of(page_id))
        left = round((area.left() + window.context.theme.size(7)) * picture.devicePixelRatio())
        return picture.pixelColor(left, round(area.center().y() * picture.devicePixelRatio())).name() == accent.lower()

    assert [barred(page_id) for page_id in three] == [True, False, False]
