"""Searching the pages by keys alone, also where the queue is only a rail."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize("width", [1600, 1000])
def test_a_search_is_entered_and_left_by_keys(window, qtbot, width):
    bench = window.workbench
    window.resize(width, 700)
    QApplication.processEvents()
    narrow, everything = bench.queue.delegate.rail, bench.queue.model.pages
    assert narrow == (width < 1440)
    window.commands.run("search_pages")
    search = bench.queue.search
    assert search.isVisible()
    assert QApplication.focusWidget() is search
    QTest.keyClicks(search, "2023-09")
    qtbot.waitUntil(lambda: 0 < len(bench.queue.model.pages) < len(everything))
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is bench.raw.view
    assert search.isVisible()
    window.commands.run("search_pages")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bench.queue.model.pages == everything)
    assert QApplication.focusWidget() is bench.raw.view
    assert bench.queue.delegate.rail == narrow


def test_enter_opens_what_was_found_even_before_the_search_is_done(window, qtbot):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.page is not None)
    other = next(page_id for page_id in bench.queue.model.pages if page_id != bench.session.page_id)
    row = bench.queue.model.row_of(other)
    window.commands.run("search_pages")
    QTest.keyClicks(bench.queue.search, row.source)
    QTest.keyClick(bench.queue.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.session.page_id == other)
    assert list(bench.queue.model.pages) == [other]
    assert QApplication.focusWidget() is bench.raw.view


def test_the_queue_marks_no_page_when_the_open_one_is_not_among_those_shown(window, qtbot):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.page is not None)
    other = next(page_id for page_id in bench.queue.model.pages if page_id != bench.session.page_id)
    here = bench.session.page_id
    bench.queue.search.setText(bench.queue.model.row_of(here).source)
    qtbot.waitUntil(lambda: list(bench.queue.model.pages) == [here])
    assert bench.queue.view.selectionModel().hasSelection()
    bench.session.open_page(other)
    qtbot.waitUntil(lambda: not bench.queue.view.selectionModel().hasSelection())


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_key_that_deletes_a_word_in_a_field_is_no_command(window, qtbot, key):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.page is not None)
    before = bench.session.page
    window.commands.run("search_pages")
    search = bench.queue.search
    QTest.keyClicks(search, "one two")
    search.setCursorPosition(0 if key is Qt.Key.Key_Delete else 7)
    QTest.keyClick(search, key, Qt.KeyboardModifier.ControlModifier)
    assert search.text().strip() in ("two", "one")
    assert bench.session.page is before


def test_going_to_a_problem_from_the_search_leaves_it(window, qtbot):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.page is not None)
    window.commands.run("search_pages")
    window.commands.run("next_problem")
    assert QApplication.focusWidget() is bench.raw.view
