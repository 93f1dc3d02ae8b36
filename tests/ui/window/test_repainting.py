"""What the screen shows is what a window painted wholly anew would show: nothing that changed is left as it was."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.curation.articles import set_field
from desktop.ui.theme import Appearance
from desktop.ui.why.popup import WhyPopup


def on_screen(widget):
    """Return the pixels that are on the screen where a widget is."""
    for _ in range(2):  # what the first round asks for is painted in the second
        QApplication.processEvents()
    window = widget.window()
    place = widget.mapTo(window, QPoint())
    taken = window.screen().grabWindow(window.winId(), place.x(), place.y(), widget.width(), widget.height())
    return taken.toImage().convertToFormat(widget.grab().toImage().format())


def assert_fresh(window):
    """Compare what is on the screen with every pane painted anew."""
    bench = window.workbench
    bench.session.settle()
    for pane in (bench.raw, bench.cards, bench.queue, bench.article, bench.problems):
        assert on_screen(pane) == pane.grab().toImage(), f"{type(pane).__name__} shows something old"


@pytest.fixture
def opened(window, qtbot):
    """The window on a page, without a blinking cursor and with its suggestions."""
    QApplication.setCursorFlashTime(0)
    session = window.workbench.session
    qtbot.waitUntil(lambda: session.page is not None)
    qtbot.waitUntil(lambda: bool(window.workbench.labels._found), timeout=20_000)
    window.workbench.labels._pause.setInterval(10**6)  # others would come between the two pictures that are compared
    return window


def blocks_of(window, article):
    return window.workbench.session.page.articles[article].blocks


@pytest.mark.parametrize(
    ("block", "command"),
    [
        (-1, "detach"),
        (2, "start_article"),
        (1, "mark_furniture"),
        (0, "merge_next"),
        (-1, "end_earlier"),
        (0, "article_checked"),
    ],
)
def test_after_an_edit_and_its_undo(opened, block, command):
    session = opened.workbench.session
    before = session.page
    session.select_blocks((blocks_of(opened, 1)[block],))
    assert_fresh(opened)
    opened.commands.run(command)
    assert session.page != before
    assert_fresh(opened)
    opened.commands.run("undo")
    assert session.page == before
    assert_fresh(opened)


def test_cards_stand_one_below_the_other_when_the_selected_one_gets_or_loses_its_kicker(opened):
    session, view = opened.workbench.session, opened.workbench.cards.view
    article = session.page.articles[0].id
    session.select_article(article)
    for kicker in ("引题一行", None, "另一行引题"):
        session.edit("x", (), lambda page, kicker=kicker: set_field(page, article, "kicker", kicker))
        assert_fresh(opened)
        places = [view.visualRect(view.model().index(row)) for row in range(4)]
        assert all(below.top() == above.bottom() + 1 for above, below in pairwise(places))


def test_after_other_selections(opened):
    session = opened.workbench.session
    for article in session.page.articles[:3]:
        session.select_blocks(article.blocks[:2])
        assert_fresh(opened)


def test_after_a_search_in_the_page(opened):
    opened.commands.run("find")
    opened.workbench.raw.find_bar.field.setText("的")
    assert_fresh(opened)


def test_after_another_order_of_the_queue_and_a_step_in_it(opened):
    session = opened.workbench.session
    opened.commands.run("least_certain_first")
    assert_fresh(opened)
    session.select_blocks((blocks_of(opened, 1)[-1],))
    for command in ("detach", "undo", "least_certain_first"):
        opened.commands.run(command)
        assert_fresh(opened)


def test_after_the_popup_that_tells_why(opened):
    opened.commands.run("why")
    popup = next(popup for popup in opened.findChildren(WhyPopup) if popup.isVisible())
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape):
        QTest.keyClick(popup, key)
    assert_fresh(opened)


def test_after_another_theme_and_back(opened):
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        opened.context.theme.set(appearance=appearance)
        assert_fresh(opened)


def test_a_theme_that_was_changed_to_looks_as_one_that_was_begun_with(opened):
    theme = opened.context.theme
    theme.set(appearance=Appearance.DARK)
    QApplication.processEvents()
    ground = theme.colours
    bench = opened.workbench
    for view, colour in ((bench.cards.view, ground.side), (bench.article.reading, ground.paper)):
        corner = view.viewport().grab().toImage().pixelColor(view.viewport().width() - 2, 1)
        assert corner.name().upper() == colour


def test_an_edit_leaves_every_pane_as_wide_as_it_was_in_a_small_window(opened):
    bench = opened.workbench
    opened.resize(960, 700)
    QApplication.processEvents()
    widths = bench.raw.width(), bench.cards.width()
    for article in range(3):
        bench.session.select_blocks((blocks_of(opened, article)[-1],))
        opened.commands.run("detach")
        QApplication.processEvents()
        assert (bench.raw.width(), bench.cards.width()) == widths


def test_a_theme_that_changes_back_before_every_pane_is_painted_leaves_none_behind(opened, qtbot):
    bench, theme = opened.workbench, opened.context.theme
    qtbot.waitUntil(lambda: not bench._turn.isActive())
    theme.set(appearance=Appearance.DARK)
    assert not bench.article.updatesEnabled(), "the panes are painted one by one"
    QApplication.processEvents()
    theme.set(appearance=Appearance.LIGHT)
    qtbot.waitUntil(lambda: bench.article.updatesEnabled())
    assert_fresh(opened)
