"""What is gone to in the raw page stands among what stands around it, not at the edge."""

import pytest


@pytest.fixture
def view(window, qtbot):
    """The raw page, higher than the window."""
    qtbot.waitUntil(lambda: window.workbench.session.page is not None)
    window.resize(1600, 700)
    view = window.workbench.raw.view
    assert view.verticalScrollBar().maximum() > view.viewport().height()
    return view


def place(view):
    """Return where the current row begins and ends in the view, in shares of its height."""
    area = view.visualRect(view.currentIndex())
    return area.top() / view.viewport().height(), area.bottom() / view.viewport().height()


def test_a_block_below_is_brought_up_and_one_above_down(window, view):
    session = window.workbench.session
    blocks = [block.id for block in session.page.blocks]
    session.select_blocks((blocks[0],))
    session.select_blocks((blocks[len(blocks) * 2 // 3],))
    assert 0.2 < place(view)[1] < 0.8
    session.select_blocks((blocks[len(blocks) // 4],))
    assert 0.2 < place(view)[0] < 0.8


def test_what_is_in_sight_stays_where_it_is(window, view):
    session = window.workbench.session
    blocks = [block.id for block in session.page.blocks]
    session.select_blocks((blocks[len(blocks) // 2],))
    before = view.verticalScrollBar().value()
    session.select_blocks((blocks[len(blocks) // 2 - 1],))
    assert view.verticalScrollBar().value() == before
