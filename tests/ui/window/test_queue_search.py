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
