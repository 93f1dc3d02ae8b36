"""Keys typed while a corpus opens, or while a search looks for the page that Enter opens."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.page.article import ArticleStatus
from desktop.ui.dialogs.shortcuts import ShortcutSheet
from tests.ui.window.test_commands import rows

CONTROL = Qt.KeyboardModifier.ControlModifier


def type_keys(window, *keys):
    """Press keys as the window system tells them: to the window, not to a widget of it."""
    for key in keys:
        chord = key if isinstance(key, tuple) else (key, Qt.KeyboardModifier.NoModifier)
        QTest.keyClick(window.windowHandle(), *chord)


@pytest.fixture
def opening(application, corpus_path):
    """The window, active, with a corpus whose pages are not shown yet."""
    window = application.window
    window.activateWindow()
    window.shell.open(corpus_path)
    QCoreApplication.processEvents()
    assert not window.workbench.is_ready
    return window


def changed_pages(window):
    return [page for (page,) in rows(window, "SELECT page_id FROM revision WHERE step_id IS NOT NULL ORDER BY step_id")]


def is_quiet(window):
    return window.workbench.is_ready and not window.keys.is_holding


def test_keys_typed_while_a_corpus_opens_act_on_its_first_page_in_their_order(opening, qtbot):
    type_keys(opening, Qt.Key.Key_K, Qt.Key.Key_BracketRight, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: is_quiet(opening))
    bench = opening.workbench
    first, second = bench.queue.model.pages[:2]
    assert bench.session.page_id == second
    assert bench.session.corpus.page(first).articles[0].status is ArticleStatus.CHECKED
    assert changed_pages(opening) == [first, second]


def test_what_is_typed_after_a_corpus_was_chosen_in_the_welcome_is_no_search(application, corpus_path, qtbot):
    window = application.window
    window.activateWindow()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert window.welcome.isAncestorOf(QApplication.focusWidget())
    window.shell.open(corpus_path)
    type_keys(window, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: is_quiet(window))
    assert window.workbench.queue.search.text() == ""
    assert changed_pages(window) == [window.workbench.session.page_id]


def test_a_dialog_that_a_held_key_opens_gets_the_keys_after_it(opening, qtbot):
    type_keys(opening, Qt.Key.Key_BracketRight, Qt.Key.Key_F1, Qt.Key.Key_Escape, Qt.Key.Key_BracketRight)
    qtbot.waitUntil(lambda: is_quiet(opening))
    assert not [sheet for sheet in opening.findChildren(ShortcutSheet) if sheet.isVisible()]
    assert opening.workbench.session.page_id == opening.workbench.queue.model.pages[2]


def test_what_can_be_done_meanwhile_need_not_wait(opening):
    type_keys(opening, Qt.Key.Key_F1)
    assert [sheet for sheet in opening.findChildren(ShortcutSheet) if sheet.isVisible()]


def test_keys_meant_for_a_corpus_that_is_closed_before_it_stands_act_on_no_other(opening, corpus_path, qtbot):
    type_keys(opening, Qt.Key.Key_K)
    opening.shell.close_corpus()
    assert not opening.keys.is_holding
    opening.shell.open(corpus_path)
    qtbot.waitUntil(lambda: bool(opening.workbench and opening.workbench.is_ready) and is_quiet(opening))
    assert rows(opening, "SELECT count(*) FROM step") == [(0,)]


def test_a_text_typed_into_the_search_while_the_corpus_opens_stays_one(opening, qtbot):
    search = opening.workbench.queue.search
    search.setFocus()
    type_keys(opening, Qt.Key.Key_2, Qt.Key.Key_K)
    assert search.text() == "2k"
    qtbot.waitUntil(lambda: is_quiet(opening))
    assert QApplication.focusWidget() is search
    type_keys(opening, Qt.Key.Key_S)
    assert search.text() == "2ks"
    assert rows(opening, "SELECT count(*) FROM step") == [(0,)]


def test_a_page_chosen_while_the_corpus_opens_is_the_first_to_be_shown(opening, qtbot):
    queue = opening.workbench.queue
    other = queue.model.pages[2]
    QTest.mouseClick(
        queue.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        queue.view.visualRect(queue.model.index_of(other)).center(),
    )
    type_keys(opening, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: is_quiet(opening))
    assert opening.workbench.session.page_id == other
    assert opening.workbench.session.page.articles[0].status is ArticleStatus.CHECKED


def test_enter_in_the_search_while_the_corpus_opens_chooses_the_page_that_is_found(opening, qtbot):
    queue = opening.workbench.queue
    other = queue.model.pages[3]
    queue.search.setFocus()
    QTest.keyClicks(queue.search, queue.model.row_of(other).source)
    type_keys(opening, Qt.Key.Key_Return, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: is_quiet(opening))
    assert opening.workbench.session.page_id == other
    assert opening.workbench.session.page.articles[0].status is ArticleStatus.CHECKED


def test_keys_after_enter_in_the_search_wait_for_the_page_that_is_found(window, qtbot):
    bench = window.workbench
    here, other = bench.session.page_id, bench.queue.model.pages[3]
    window.activateWindow()
    window.commands.run("search_pages")
    QTest.keyClicks(bench.queue.search, bench.queue.model.row_of(other).source)
    sought = bench.queue.search.text()
    found = threading.Event()
    window.context.lookups.start(lambda _job: found.wait())
    type_keys(window, Qt.Key.Key_Return, Qt.Key.Key_K, Qt.Key.Key_A)
    assert bench.session.page_id == here
    found.set()
    qtbot.waitUntil(lambda: is_quiet(window))
    assert bench.queue.search.text() == sought
    assert bench.session.page_id == other
    assert changed_pages(window) == [other, other]


def test_keys_after_enter_go_on_in_the_search_when_it_finds_nothing(window, qtbot):
    search = window.workbench.queue.search
    before = window.workbench.session.page
    window.activateWindow()
    window.commands.run("search_pages")
    QTest.keyClicks(search, "zzzz")
    found = threading.Event()
    window.context.lookups.start(lambda _job: found.wait())
    type_keys(window, Qt.Key.Key_Return, Qt.Key.Key_K, (Qt.Key.Key_A, CONTROL), Qt.Key.Key_S)
    assert search.text() == "zzzz"
    found.set()
    qtbot.waitUntil(lambda: is_quiet(window))
    assert search.text() == "s"
    assert window.workbench.session.page is before
