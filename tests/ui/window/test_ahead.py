"""The page that comes next is read, measured and painted before it is opened, in what time the window has to spare."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.corpus.store import Corpus
from desktop.page.failure import KnownFailure
from desktop.page.page import PageStatus
from desktop.ui.cards.delegate import CardDelegate
from desktop.ui.raw import text


@pytest.fixture
def bench(window, qtbot):
    """The work bench of a window that has got ready what it wanted to."""
    qtbot.waitUntil(lambda: window.workbench.session.page is not None)
    qtbot.waitUntil(lambda: window.workbench.ahead.is_done, timeout=20_000)
    return window.workbench


def counted(monkeypatch, owner, name):
    """Return a list that grows by one whenever a function is called."""
    calls, function = [], getattr(owner, name)

    def call(*arguments, **keywords):
        calls.append(name)
        return function(*arguments, **keywords)

    monkeypatch.setattr(owner, name, call)
    return calls


def test_the_next_page_has_little_left_to_do(bench, monkeypatch):
    laid_out = counted(monkeypatch, text, "_lay_out")
    painted = counted(monkeypatch, CardDelegate, "_paint_row")
    bench.go(1)
    QApplication.processEvents()
    assert bench.session.page.articles
    assert not laid_out
    assert len(painted) <= 1, "only the selected card looks otherwise than it was got ready"


def test_it_waits_while_the_curator_does_something(bench, qtbot):
    bench.ahead._pause.setInterval(60_000)  # on a busy machine the events below may take longer than the pause
    bench.go(1)
    assert not bench.ahead.is_done
    qtbot.waitUntil(lambda: bench.ahead._first_edit is None)  # which waits for no pause
    for _ in range(20):
        bench.session.select_blocks((bench.session.page.blocks[-1].id,))
        QApplication.processEvents()
        assert not bench.ahead._turn.isActive()


def test_a_page_that_can_not_be_read_is_left_out(bench, monkeypatch, qtbot):
    def broken(_corpus, _page_id):
        raise KnownFailure("The page is damaged.")

    bench.go(1)
    monkeypatch.setattr(Corpus, "page", broken)
    qtbot.waitUntil(lambda: bench.ahead.is_done, timeout=20_000)


def test_only_unfinished_pages_come_next(bench):
    pages = bench.queue.model.pages
    assert bench.queue.coming(2) == pages[1:3]
    bench.session.edit("Call the page done", (), lambda page: replace(page, status=PageStatus.DONE))
    bench.go(1)
    bench.go(1)
    bench.session.edit("Call the page done", (), lambda page: replace(page, status=PageStatus.DONE))
    bench.session.open_page(pages[0])
    assert bench.queue.coming(9) == [pages[1], pages[3]]


def test_nothing_is_got_ready_while_no_page_is_open(bench, monkeypatch, qtbot):
    """The words of cards ask what the open page is linked with: the last page may have gone to the trash."""
    prepared = counted(monkeypatch, CardDelegate, "prepare")
    bench.session.open_page(None)
    qtbot.waitUntil(lambda: bench.ahead.is_done, timeout=20_000)
    assert not prepared


def test_nothing_is_got_ready_when_the_window_was_closed(window, qtbot):
    qtbot.waitUntil(lambda: window.workbench.session.page is not None)
    window.workbench.go(1)
    assert not window.workbench.ahead.is_done
    window.close()
    assert window.workbench.ahead.is_done, "the corpus that it would read is closed"


def test_a_window_can_be_closed_while_its_panes_are_built(application, corpus_path, qtbot):
    window = application.window
    window.shell.open(corpus_path)
    bench = window.workbench
    bench.ready.connect(window.close)
    with qtbot.waitSignal(bench.ready):
        pass
    assert not bench.is_ready
    assert not bench._turn.isActive(), "the first page would be read from a corpus that is closed"
