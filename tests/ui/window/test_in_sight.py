"""The current card and the current page stay in sight when the window or a pane changes."""

import pytest


def seen(view):
    """Whether the whole current row of a list is in sight."""
    row = view.visualRect(view.currentIndex())
    return view.currentIndex().isValid() and view.viewport().rect().contains(row.adjusted(0, 0, -1, 0))


@pytest.fixture
def bench(window, qtbot):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.page is not None and bench.session.is_settled)
    window.resize(1600, 1000)
    return bench


def select_last_in_sight(view, session):
    model = view.model()
    places = [
        each for each in range(model.rowCount()) if view.viewport().rect().contains(view.visualRect(model.index(each)))
    ]
    articles = session.page.articles
    session.select_article(articles[min(places[-1], len(articles) - 1)].id)


def test_the_selected_card_stays_in_sight_in_a_smaller_window(window, bench, qtbot):
    view = bench.cards.view
    select_last_in_sight(view, bench.session)
    assert seen(view)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: seen(view))


def test_the_selected_card_is_in_sight_after_the_comparison_on_a_small_screen(window, bench, qtbot):
    window.resize(1066, 666)
    view = bench.cards.view
    bench.session.select_article(bench.session.page.articles[-1].id)
    qtbot.waitUntil(lambda: seen(view))
    for _ in range(2):
        window.commands.run("compare")
        qtbot.wait(1)
    qtbot.waitUntil(lambda: view.isVisible() and seen(view))


def test_the_open_page_stays_in_sight_in_the_queue(window, bench, qtbot):
    view = bench.queue.view
    page = view.model().index_of(bench.session.page_id)
    qtbot.waitUntil(lambda: view.currentIndex() == page and view.visualRect(page).top() > 0)
    low = view.visualRect(page).center().y()
    view.setFixedHeight(low)  # as under a notice, in a low window
    qtbot.waitUntil(lambda: view.height() == low)
    qtbot.waitUntil(lambda: seen(view), timeout=1000)
