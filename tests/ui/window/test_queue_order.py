"""The queue by confidence: what a curator sees, where the keys go, and what is remembered."""

import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.corpus.queue import QueueFilter, QueueOrder
from desktop.curation.articles import remove_article, set_page_status
from desktop.page.page import PageStatus
from desktop.ui.queue.model import Heading
from tests.ui.window.test_commands import press

CONFIDENCES = (0.62, 0.31, 0.95, 0.8)


@pytest.fixture
def corpus_path(corpus_path):
    """The corpus with confidences that are told apart easily."""
    with sqlite3.connect(corpus_path) as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM page ORDER BY id")]
        connection.executemany("UPDATE page SET confidence = ? WHERE id = ?", zip(CONFIDENCES, ids, strict=True))
    connection.close()
    return corpus_path


@pytest.fixture
def by_confidence(window):
    press(window, "L")
    return window


def rows(window):
    model = window.workbench.queue.model
    return [model.row_of(page) for page in model.pages]


def headings(window):
    return [entry.text for entry in window.workbench.queue.model.entries if isinstance(entry, Heading)]


def test_the_key_orders_by_confidence_and_back(window):
    by_date = window.workbench.queue.model.pages
    press(window, "L")
    assert [row.confidence for row in rows(window)] == sorted(CONFIDENCES)
    assert headings(window) == ["Below 50 %", "50 to 75 %", "75 to 90 %", "90 % and more"]
    assert window.commands.actions["least_certain_first"].isChecked()
    press(window, "L")
    assert window.workbench.queue.model.pages == by_date
    assert not window.commands.actions["least_certain_first"].isChecked()


def test_the_menu_in_the_header_does_the_same(window):
    queue = window.workbench.queue
    button = queue.order_button
    assert button.isVisible()
    assert [action.text() for action in button.menu().actions()] == [
        "By date",
        "Least certain first",
        "Most useful to label first",
    ]
    button.menu().actions()[1].trigger()
    assert queue.order is QueueOrder.CONFIDENCE
    assert [action.isChecked() for action in button.menu().actions()] == [False, True, False]
    press(window, "L")
    assert [action.isChecked() for action in button.menu().actions()] == [True, False, False]


def test_the_keys_follow_the_order_shown(by_confidence):
    window = by_confidence
    session, pages = window.workbench.session, window.workbench.queue.model.pages
    session.open_page(pages[0])
    press(window, "]")
    assert session.page_id == pages[1]
    press(window, "N")
    assert session.page_id == pages[2]
    press(window, "[")
    assert session.page_id == pages[1]


def test_a_page_that_is_done_goes_to_the_end_and_the_one_that_came_after_it_is_next(by_confidence):
    window = by_confidence
    session, pages = window.workbench.session, window.workbench.queue.model.pages
    session.open_page(pages[2])
    press(window, "Ctrl+Shift+Return")
    assert window.workbench.queue.model.pages[-1] == pages[2]
    assert headings(window)[-1] == "Done"
    assert session.page_id == pages[3]


def test_a_step_that_changes_the_confidence_moves_the_page_and_undo_brings_it_back(by_confidence):
    window = by_confidence
    session, model = window.workbench.session, window.workbench.queue.model
    session.open_page(model.pages[-1])
    before = session.page_id
    least = min(session.page.articles, key=lambda article: article.confidence)
    session.edit("Remove", (), lambda page: remove_article(page, least.id))
    changed = model.row_of(before).confidence
    assert changed == min(article.confidence for article in session.page.articles)
    assert changed not in CONFIDENCES
    assert [row.confidence for row in rows(window)] == sorted(row.confidence for row in rows(window))
    press(window, "Ctrl+Z")
    assert model.row_of(before).confidence == least.confidence
    assert [row.confidence for row in rows(window)] == sorted(row.confidence for row in rows(window))


def test_the_order_is_remembered(application, by_confidence, corpus_path, qtbot):
    window = application.window
    assert application.context.settings.values.queue_order == "confidence"
    window.shell.close_corpus()
    qtbot.waitUntil(lambda: application.opening.corpus is None and window.workbench is None)
    window.shell.open(corpus_path)
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    assert [row.confidence for row in rows(window)] == sorted(CONFIDENCES)
    assert [action.isChecked() for action in window.workbench.queue.order_button.menu().actions()] == [
        False,
        True,
        False,
    ]
    assert window.commands.actions["least_certain_first"].isChecked()


def test_an_export_of_the_filter_has_the_same_pages_in_the_same_order(by_confidence):
    window = by_confidence
    corpus, queue = window.workbench.session.corpus, window.workbench.queue
    assert queue.filter() == QueueFilter()
    assert corpus.page_ids(queue.filter()) != tuple(queue.model.pages)
    press(window, "L")
    assert corpus.page_ids(queue.filter()) == tuple(queue.model.pages)


def test_a_search_keeps_the_order(by_confidence, qtbot):
    window = by_confidence
    queue = window.workbench.queue
    queue.search.setText("的")
    with qtbot.waitSignal(queue.model.modelReset):
        queue.refresh()
    assert len(rows(window)) > 1
    assert [row.confidence for row in rows(window)] == sorted(row.confidence for row in rows(window))


def test_a_row_says_its_confidence_only_in_this_order(window):
    queue = window.workbench.queue
    index = queue.model.index_of(queue.model.pages[0])
    assert "confidence" not in index.data(Qt.ItemDataRole.AccessibleTextRole)
    press(window, "L")
    for page in queue.model.pages:
        spoken = queue.model.index_of(page).data(Qt.ItemDataRole.AccessibleTextRole)
        assert f"confidence {queue.model.row_of(page).confidence:.2f}" in spoken


@pytest.mark.parametrize("width", [1600, 1200], ids=["wide", "rail"])
def test_the_confidence_is_painted_on_the_row(window, width):
    queue = window.workbench.queue
    window.resize(width, 900)
    QApplication.processEvents()
    press(window, "L")
    window.workbench.session.open_page(queue.model.pages[0])
    place = queue.view.visualRect(queue.model.index_of(queue.model.pages[1]))
    before = queue.view.viewport().grab(place).toImage()
    at = queue.model.index_of(queue.model.pages[1]).row()
    queue.model.entries[at] = queue.model.entries[at]._replace(confidence=0.11)
    assert queue.view.viewport().grab(place).toImage() != before


def test_the_open_page_is_in_sight_after_another_order(window):
    queue = window.workbench.queue
    least = min(rows(window), key=lambda row: row.confidence)
    window.workbench.session.open_page(least.id)
    queue.view.setFixedHeight(100)
    queue.view.scrollToBottom()
    press(window, "L")
    assert queue.view.viewport().rect().intersects(queue.view.visualRect(queue.view.currentIndex()))
    assert queue.view.currentIndex() == queue.model.index_of(window.workbench.session.page_id)


def test_pages_that_are_done_stand_together_whatever_their_confidence(by_confidence):
    window = by_confidence
    session, pages = window.workbench.session, window.workbench.queue.model.pages
    for page_id in (pages[3], pages[0]):
        session.edit_pages("Done", (), {page_id: lambda page: set_page_status(page, PageStatus.DONE, insist=True)})
    assert [row.status is PageStatus.DONE for row in rows(window)] == [False, False, True, True]
    assert headings(window) == ["50 to 75 %", "75 to 90 %", "Done"]
