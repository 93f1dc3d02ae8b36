"""Searching the queue: the window answers meanwhile, and what was typed last is what is shown."""

import threading

import pytest
from PySide6.QtCore import QLocale

from desktop.corpus.queue import Marks, QueueFilter, QueueOrder, QueueRow
from desktop.page.page import PageStatus
from desktop.ui.jobs import Jobs
from desktop.ui.names import Names
from desktop.ui.queue import pane as module
from desktop.ui.queue.pane import QueuePane
from desktop.ui.theme import Theme


def row(page_id):
    return QueueRow(page_id, "2031-05-02", f"{page_id:02d}", f"{page_id}.txt", PageStatus.NEW, 1, 0, 0, "题", 0.9)


@pytest.fixture
def go_on():
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def pane(qtbot, qapp, tmp_path, monkeypatch, go_on):
    """A queue of three pages whose searches wait until they may go on, and find the page of their number."""

    def read(path, wanted=QueueFilter(), only=(), order=QueueOrder.DATE, known=None):  # noqa: B008
        if wanted.text:
            assert threading.current_thread() is not threading.main_thread()
            go_on.wait(10)
            return [row(int(wanted.text))]
        return [row(1), row(2), row(3)]

    monkeypatch.setattr(module, "read_queue", read)
    monkeypatch.setattr(module, "read_marks", lambda path: Marks())
    lookups, parent = Jobs("lookups"), module.QWidget()
    qtbot.addWidget(parent)
    pane = QueuePane(tmp_path / "x.db", lookups, Theme(qapp), Names(), QLocale("en"), parent)
    yield pane
    pane._wait.stop()  # a search for what was typed last would find no corpus during the next test
    go_on.set()
    lookups.stop()


def search(pane, text):
    pane.search.setText(text)
    pane.refresh()


def test_the_last_search_is_shown_and_those_before_it_are_given_up(pane, qtbot, go_on):
    for text in ("1", "2", "3"):
        search(pane, text)
    assert pane.model.pages == [1, 2, 3]
    assert "…" in pane.header.details.text()
    seen = []
    pane.model.modelReset.connect(lambda: seen.append(pane.model.pages))
    go_on.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [[3]]
    assert pane.header.details.text() == "1"


def test_a_cleared_field_shows_everything_at_once_and_for_good(pane, qtbot, go_on):
    search(pane, "2")
    pane.clear_filter()
    assert pane.model.pages == [1, 2, 3]
    with qtbot.waitSignal(pane._lookups.start(lambda job: go_on.set()).done):
        go_on.set()
    assert pane.model.pages == [1, 2, 3]
