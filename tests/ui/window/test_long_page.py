"""A page of many blocks: its rows come in a turn of their own, and nothing of another page stands there meanwhile."""

import pytest

from desktop.corpus.store import Corpus
from desktop.page.dump import Dump
from desktop.parsing.parse import parse
from tests.ui.window.conftest import Clock


@pytest.fixture
def long_window(application, corpus_path, qtbot):
    """The window, with a page of some thousand lines in its corpus besides the four."""
    lines = (f"第{number}号渡船改在{number % 24}时开，乘客请看码头告示。" for number in range(1000))
    dump = Dump("2024-06-01-01.txt", "\n\n".join(lines).encode(), "utf-8")
    with Corpus.open(corpus_path, curator="林知夏", clock=Clock(), new_id=lambda: "long") as corpus:
        corpus.add(dump, parse(dump))
    application.window.shell.open(corpus_path)
    qtbot.waitUntil(lambda: bool(application.window.workbench and application.window.workbench.is_ready))
    return application.window


def blocks_shown(bench):
    return [row.block.id for row in bench.raw.model.rows if row.block]


def blocks_of_page(bench):
    return [block.id for block in bench.session.page.blocks]


def selected(bench):
    return [index.row() for index in bench.raw.view.selectionModel().selectedIndexes()]


def test_the_rows_of_a_long_page_follow_with_what_was_selected_meanwhile(long_window, qtbot):
    bench = long_window.workbench
    bench.session.open_page(max(bench.session.corpus.page_ids()))
    assert len(blocks_of_page(bench)) >= 900
    assert blocks_shown(bench) == []
    last = bench.session.page.blocks[-1].id
    bench.session.select_blocks((last,))
    qtbot.waitUntil(lambda: blocks_shown(bench) == blocks_of_page(bench))
    assert selected(bench) == [bench.raw.model.index_of(last).row()]
    assert bench.raw.view.viewport().rect().intersects(bench.raw.view.visualRect(bench.raw.model.index_of(last)))


def test_an_edit_that_comes_before_them_shows_them_at_once(long_window, qtbot):
    bench = long_window.workbench
    bench.session.open_page(max(bench.session.corpus.page_ids()))
    long_window.commands.run("mark_furniture")
    assert blocks_shown(bench) == blocks_of_page(bench)
    assert selected(bench) == [bench.raw.model.index_of(bench.session.selection.current).row()]
    bench.raw.view.scrollToBottom()
    foot = bench.raw.view.verticalScrollBar().value()
    qtbot.waitUntil(lambda: bench.session.is_settled)
    assert bench.raw.view.verticalScrollBar().value() == foot > 0


def test_another_page_that_is_opened_before_them_stays(long_window, qtbot):
    bench = long_window.workbench
    first = min(bench.session.corpus.page_ids())
    bench.session.open_page(max(bench.session.corpus.page_ids()))
    bench.session.open_page(first)
    shown = blocks_shown(bench)
    assert shown == blocks_of_page(bench) != []
    qtbot.waitUntil(lambda: bench.session.is_settled)
    assert blocks_shown(bench) == shown
