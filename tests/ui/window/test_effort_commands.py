"""The commands that spare a curator actions: nudging by five, selecting runs, taking text, reading order."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.page.role import Role
from desktop.ui.picker.choice import ChoicePopup
from desktop.ui.raw.runs import run_of
from tests.ui.window.test_commands import press

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def session(window):
    return window.workbench.session


def article(session, place):
    return session.page.articles[place]


def picker(window):
    return next(popup for popup in window.findChildren(ChoicePopup) if popup.isVisible())


def at(window, block, x):
    """Return where a block's row is in the raw view, at some x."""
    view = window.workbench.raw.view
    index = window.workbench.raw.model.index_of(block)
    view.scrollTo(index)
    return QPoint(x, view.visualRect(index).top() + view.delegate.columns().padding + 5)


def test_with_shift_the_start_and_the_end_move_by_five(window, session):
    one, two = article(session, 0), article(session, 1)
    session.select_article(two.id)
    press(window, "Shift+,")
    assert len(session.page.article_by_id[two.id].blocks) == len(two.blocks) + 5
    assert len(session.page.articles[0].blocks) <= max(len(one.blocks) - 5, len(two.blocks) + 5)
    press(window, "Ctrl+Z")
    session.select_article(two.id)
    press(window, "Shift+;")
    assert session.page.article_by_id[two.id].blocks == two.blocks[: max(1, len(two.blocks) - 5)]
    press(window, "Shift+'")
    assert session.page.article_by_id[two.id].blocks[: len(two.blocks)] == two.blocks


def test_what_follows_moves_to_another_article(window, session):
    one, two = article(session, 0), article(session, 1)
    session.select_blocks((one.blocks[3],))
    press(window, "Shift+G")
    QTest.keyClicks(picker(window).field, "2")
    assert session.page.article_by_id[one.id].blocks == one.blocks[:3]
    assert set(one.blocks[3:]) <= set(session.page.article_by_id[two.id].blocks)


def test_an_article_takes_everything_up_to_the_next_headline(window, session):
    one = article(session, 0)
    session.select_blocks((one.blocks[2],))
    press(window, "S")
    assert len(article(session, 0).blocks) == 2
    session.select_article(one.id)
    press(window, "E")
    now = session.page.article_by_id[one.id].blocks
    assert now[:2] == one.blocks[:2]
    assert set(now) > set(one.blocks[:2])
    roles = [session.page.block_by_id[block].role for block in now[2:]]
    assert Role.HEADLINE not in roles


def test_blocks_are_read_first_last_and_as_printed(window, session):
    blocks = article(session, 0).blocks
    session.select_blocks((blocks[2],))
    press(window, "Alt+Home")
    assert article(session, 0).blocks[0] == blocks[2]
    press(window, "Alt+End")
    assert article(session, 0).blocks[-1] == blocks[2]
    press(window, "O")
    assert article(session, 0).blocks == blocks


@pytest.mark.parametrize("keys", ["Shift+PgDown", "Ctrl+Shift+Down"])
def test_the_selection_goes_on_to_the_next_boundary_and_back(window, session, keys):
    one = article(session, 0)
    session.select_blocks((one.blocks[1],))
    press(window, keys)
    chosen = session.selection.blocks
    run = run_of(session.page, one.blocks[1])
    assert chosen == run[run.index(one.blocks[1]) :]
    assert session.selection.current == chosen[-1]
    press(window, keys)
    assert set(session.selection.blocks) > set(chosen)
    session.select_blocks((one.blocks[1],))
    press(window, keys.replace("Down", "Up"))
    assert session.selection.blocks == run[: run.index(one.blocks[1]) + 1]


def test_a_click_on_a_tile_selects_the_run(window, session):
    view, two = window.workbench.raw.view, article(session, 1)
    run = run_of(session.page, two.blocks[1])
    QTest.mouseClick(view.viewport(), LEFT, NONE, at(window, run[0], view.delegate.columns().band + 2))
    assert session.selection.blocks == run
    assert session.selection.article == two.id


def sweep(window, first, last, held=NONE):
    view = window.workbench.raw.view
    x = view.delegate.columns().line
    start, end = at(window, first, x), at(window, last, x)
    QTest.mousePress(view.viewport(), LEFT, held, start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), LEFT, held, end)


def test_sweeping_over_line_numbers_selects_the_rows(window, session):
    ids = [block.id for block in session.page.blocks[:8]]
    sweep(window, ids[1], ids[4])
    assert session.selection.blocks == tuple(ids[1:5])
    sweep(window, ids[7], ids[6], Qt.KeyboardModifier.ControlModifier)
    assert session.selection.blocks == (*ids[1:5], ids[6], ids[7])
    before = session.page
    sweep(window, ids[3], ids[2])
    assert session.selection.blocks == (ids[2], ids[3])
    assert session.page == before


def test_a_click_on_a_line_number_selects_one_row(window, session):
    view, block = window.workbench.raw.view, session.page.blocks[3].id
    QTest.mouseClick(view.viewport(), LEFT, NONE, at(window, block, view.delegate.columns().line))
    assert session.selection.blocks == (block,)
