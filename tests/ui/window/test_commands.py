"""What commands do, by their keys, as it ends in the file."""

import sqlite3

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from desktop.curation.labels import add_topics
from desktop.curation.reverting import reverted
from desktop.page.page import PageStatus
from desktop.page.role import Role
from desktop.ui.commands.command import Needs
from desktop.ui.picker.choice import ChoicePopup


def rows(window, query, *values):
    """Ask the file itself, over a connection of our own."""
    with sqlite3.connect(window.workbench.path) as connection:
        found = connection.execute(query, values).fetchall()
    connection.close()
    return found


def press(window, keys):
    """Press a key of a command in the raw page."""
    window.workbench.raw.view.setFocus()
    combination = QKeySequence(keys)[0]
    QTest.keyClick(window.workbench.raw.view, combination.key(), combination.keyboardModifiers())


def article_count(window):
    return rows(window, "SELECT count(*) FROM article WHERE page_id = ?", window.workbench.session.page_id)[0][0]


def test_no_key_belongs_to_two_commands(window):
    used = {}
    for command in window.commands.commands.values():
        for keys in command.keys:
            assert used.setdefault(QKeySequence(keys).toString(), command.id) == command.id


def test_every_command_that_writes_has_a_menu_entry_and_a_text(window):
    for identity, command in window.commands.commands.items():
        assert command.text
        assert window.commands.actions[identity].text() == command.text


def test_a_new_article_starts_at_the_selected_block_and_undo_takes_it_back(window):
    session = window.workbench.session
    before, count = session.page, article_count(window)
    session.select_blocks((session.page.articles[0].blocks[2],))
    press(window, "S")
    assert article_count(window) == count + 1
    press(window, "Ctrl+Z")
    assert article_count(window) == count
    assert session.page == before
    press(window, "Ctrl+Shift+Z")
    assert article_count(window) == count + 1


def test_merging_with_the_previous_article(window):
    session = window.workbench.session
    count, second = article_count(window), session.page.articles[1]
    session.select_article(second.id)
    press(window, "M")
    assert article_count(window) == count - 1
    assert set(second.blocks) <= set(session.page.articles[0].blocks)


def test_detached_blocks_are_unassigned_and_the_page_is_not_done(window, qtbot):
    session = window.workbench.session
    session.select_blocks((session.page.articles[0].blocks[-1],))
    press(window, "X")
    assert len(session.page.unassigned) >= 1
    with qtbot.waitSignal(session.failed):
        press(window, "Ctrl+Return")
    assert session.page.status is not PageStatus.DONE
    page_id = session.page_id
    press(window, "Ctrl+Shift+Return")
    assert rows(window, "SELECT status FROM page WHERE id = ?", page_id) == [("done",)]
    assert session.page_id != page_id  # it went on to the next unfinished page


def test_furniture_by_its_key(window):
    session = window.workbench.session
    block = session.page.articles[0].blocks[-1]
    session.select_blocks((block,))
    press(window, "F")
    assert session.page.block_by_id[block].role is Role.PAGE_FURNITURE
    assert session.page.block_by_id[block].article is None


def test_a_banner_serves_the_articles_up_to_a_picked_one(window):
    session = window.workbench.session
    banner, targets = session.page.articles[0].blocks[0], [article.id for article in session.page.articles[1:3]]
    session.select_blocks((banner,))
    press(window, "B")
    popup = next(popup for popup in window.findChildren(ChoicePopup) if popup.isVisible())
    QTest.keyClicks(popup.field, "3")
    if popup.isVisible():
        QTest.keyClick(popup.field, Qt.Key.Key_Return)
    block = session.page.block_by_id[banner]
    assert block.article is None
    assert set(targets) <= set(block.applies_to)


def test_joining_and_parting(window):
    session = window.workbench.session
    block = session.page.articles[0].blocks[-1]
    session.select_blocks((block,))
    before = session.page.block_by_id[block].joins_previous
    press(window, "J")
    assert session.page.block_by_id[block].joins_previous is not before
    press(window, "J")
    assert session.page.block_by_id[block].joins_previous is before


def test_cutting_with_the_caret_and_gluing_again(window):
    view, session = window.workbench.raw.view, window.workbench.session
    block = max(session.page.blocks, key=lambda block: block.end - block.start)
    count = len(session.page.blocks)
    session.select_blocks((block.id,))
    press(window, "C")
    assert view.caret == (block.end - block.start) // 2
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert len(session.page.blocks) == count + 1
    assert session.page.block_by_id[block.id].end == block.start + 3
    session.select_blocks((block.id,))
    press(window, "V")
    assert len(session.page.blocks) == count
    assert session.page.block_by_id[block.id].end == block.end


def test_escape_leaves_the_caret_without_a_cut(window):
    view, session = window.workbench.raw.view, window.workbench.session
    before = session.page
    press(window, "C")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.caret is None
    assert session.page == before


def test_reading_order_of_blocks_and_articles(window):
    session = window.workbench.session
    first, second = session.page.articles[0].blocks[1:3]
    session.select_blocks((second,))
    press(window, "Alt+Up")
    assert session.page.articles[0].blocks[1:3] == (second, first)
    ids = [article.id for article in session.page.articles]
    session.select_article(ids[1])
    press(window, "Alt+Shift+Up")
    assert [article.id for article in session.page.articles][:2] == [ids[1], ids[0]]


def test_nudging_the_start_takes_a_block_from_the_article_before(window):
    session = window.workbench.session
    one, two = session.page.articles[:2]
    session.select_article(two.id)
    press(window, ",")
    assert len(session.page.article_by_id[two.id].blocks) == len(two.blocks) + 1
    assert len(session.page.article_by_id[one.id].blocks) == len(one.blocks) - 1


def test_going_through_pages_and_articles(window):
    session = window.workbench.session
    pages = window.workbench.queue.model.pages
    session.open_page(pages[0])
    press(window, "]")
    assert session.page_id == pages[1]
    press(window, "[")
    assert session.page_id == pages[0]
    session.select_article(session.page.articles[0].id)
    press(window, "Ctrl+Down")
    assert session.selection.article == session.page.articles[1].id


def test_letters_are_dead_in_text_fields(window):
    session = window.workbench.session
    before = session.page
    window.workbench.queue.search.setFocus()
    QTest.keyClicks(window.workbench.queue.search, "sxmf")
    assert window.workbench.queue.search.text() == "sxmf"
    assert session.page == before


@pytest.mark.parametrize("key", ["Backspace", "Del", "H", "L", "W", "Y"])
def test_no_other_bare_key_changes_the_page(window, key):
    session = window.workbench.session
    before = session.page
    press(window, key)
    assert session.page == before


def test_without_a_corpus_only_the_programs_own_commands_are_possible(application):
    for command in application.window.commands.commands.values():
        assert application.window.commands.is_possible(command) == (command.needs is Needs.NOTHING)


def test_find_marks_and_steps_through_the_places(window):
    bench, session = window.workbench, window.workbench.session
    term = session.page.text_of(session.page.blocks[-1])[:4]
    press(window, "Ctrl+F")
    assert bench.raw.find_bar.isVisible()
    bench.raw.find_bar.field.setText(term)
    assert term in session.page.text_of(session.page.block_by_id[session.selection.current])
    QTest.keyClick(bench.raw.find_bar.field, Qt.Key.Key_Escape)
    assert not bench.raw.find_bar.isVisible()


def test_dragging_a_boundary_in_the_margin(window):
    bench, session = window.workbench, window.workbench.session
    two = session.page.articles[1]
    view = bench.raw.view
    first = bench.raw.model.index_of(two.blocks[0])
    view.scrollTo(first)
    taken = bench.raw.model.rows[first.row() - 1]
    while taken.block is None:
        taken = bench.raw.model.rows[bench.raw.model.rows.index(taken) - 1]
    c = view.delegate.columns()
    start = view.visualRect(first).topLeft()
    target = view.visualRect(bench.raw.model.index_of(taken.block.id)).topLeft()
    start.setX(c.band + 2)
    target.setX(c.band + 2)
    start.setY(start.y() + c.padding + 4)
    target.setY(target.y() + 4)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), target)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert taken.block.id in session.page.article_by_id[two.id].blocks


def test_while_a_boundary_is_dragged_the_neighbour_can_be_read_and_the_cards_count_along(window, qtbot):
    bench, session = window.workbench, window.workbench.session
    view, words = bench.raw.view, bench.cards._words
    one, two = session.page.articles[:2]
    first = bench.raw.model.index_of(two.blocks[0])
    view.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtCenter)
    taken = next(row for row in reversed(bench.raw.model.rows[: first.row()]) if row.block is not None)
    index = bench.raw.model.index_of(taken.block.id)
    above = next(row for row in reversed(bench.raw.model.rows[: index.row()]) if row.block is not None)
    c = view.delegate.columns()

    def neighbour():
        area = view.visualRect(bench.raw.model.index_of(above.block.id))
        return view.viewport().grab(area.adjusted(c.text, 0, 0, -4)).toImage()

    def sizes():
        return {row.article.id: words.metadata(row)[2].split(" · ")[1] for row in bench.cards._model.rows[:2]}

    def at(place):
        corner = view.visualRect(place).topLeft()
        return QPoint(c.band + 2, corner.y() + c.padding + 4)

    before, counted = neighbour(), sizes()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at(first))
    QTest.mouseMove(view.viewport(), at(index))
    assert neighbour() == before
    assert sizes() == {
        one.id: f"{len(one.blocks)} → {len(one.blocks) - 1} blocks",
        two.id: f"{len(two.blocks)} → {len(two.blocks) + 1} blocks",
    }
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert sizes() == counted


def test_dragged_blocks_leave_the_card_below_the_pointer_to_be_seen(window):
    view = window.workbench.raw.view
    view.selectAll()
    drag = view.drag_of(view.selectedIndexes())
    assert drag.hotSpot().x() < 0
    assert drag.hotSpot().y() < 0
    assert drag.pixmap().height() <= 24
    assert drag.pixmap().width() <= 180
    drag.deleteLater()


def test_the_panes_survive_every_width(window, qtbot):
    bench = window.workbench
    for width in (1600, 1280, 1600, 1100, 2560, 1280):
        window.resize(width, 900)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert bench.raw.isVisible()
        assert bench.cards.isVisible()
        assert bench.article.isVisible()
        assert bench.queue.delegate.rail == (width < 1440)


@pytest.mark.parametrize("resized", [False, True])
def test_a_wide_window_gives_room_to_the_raw_page_and_to_reading(application, corpus_path, qtbot, resized):
    window = application.window
    window.resize(1600 if resized else 2560, 1000)
    window.shell.open(corpus_path)
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    bench = window.workbench
    window.resize(2560, 1000)
    qtbot.waitUntil(lambda: bench.width() == 2560)
    assert 650 <= bench.article.width() <= 720
    assert abs(bench.queue.width() - 224) <= 1
    assert abs(bench.cards.width() - 332) <= 1
    window.resize(1600, 1000)
    qtbot.waitUntil(lambda: bench.width() == 1600)
    assert abs(bench.article.width() - 412) <= 12


def test_a_corpus_closed_while_it_opens_stays_closed(application, corpus_path, qtbot):
    window = application.window
    window.shell.open(corpus_path)
    window.shell.close_corpus()
    qtbot.waitUntil(lambda: application.opening.corpus is None and window.workbench is None)
    window.shell.open(corpus_path)
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    assert application.opening.corpus.path == corpus_path


@pytest.mark.parametrize(("size", "queue"), [((1600, 1000), 224), ((1280, 800), 60)])
def test_the_queue_has_its_own_width_while_the_corpus_opens(application, corpus_path, qtbot, size, queue):
    window = application.window
    window.resize(*size)
    window.shell.open(corpus_path)
    QCoreApplication.processEvents()
    assert not window.workbench.is_ready
    assert abs(window.workbench.queue.width() - queue) <= 1
    qtbot.waitUntil(lambda: window.workbench.is_ready)
    assert abs(window.workbench.queue.width() - queue) <= 1


def test_nothing_can_be_done_to_a_page_that_nobody_sees_yet(application, corpus_path, qtbot):
    window = application.window
    window.shell.open(corpus_path)
    bench = window.workbench
    seen = []

    def look():
        seen.append((window.commands.actions["start_article"].isEnabled(), window.updatesEnabled()))

    bench.ready.connect(lambda: bench.session.selection_changed.connect(look))
    qtbot.waitUntil(lambda: bench.is_ready)
    assert set(seen) == {(False, False)}
    look()
    assert seen[-1] == (True, True)


def test_an_article_that_is_taken_whole_says_where_its_labels_are(window):
    session = window.workbench.session
    first, second = session.page.articles[:2]
    session.select_article(second.id)
    session.edit("Label", (), lambda page: add_topics(page, [second.id], ["law"]))
    session.select_article(first.id)
    for _ in second.blocks:
        press(window, "'")
    assert second.id not in session.page.article_by_id
    assert session.page.article_by_id[first.id].topics == ("law",)
    assert window.status._message_words.text() == "Article 2 has become part of article 1, labels united"
    press(window, "Ctrl+Z")
    assert session.page.article_by_id[second.id].topics == ("law",)


def test_labels_that_a_revert_takes_away_are_not_said_to_be_united(window):
    session = window.workbench.session
    proposal, first = session.page, session.page.articles[0]
    session.select_blocks((first.blocks[-1],))
    press(window, "S")
    made = session.page.articles[1]
    session.edit("Label", (), lambda page: add_topics(page, [made.id], ["law"]))
    session.edit("Revert", (), lambda page: reverted(page, proposal))
    assert session.page.articles[0].topics == ()
    assert window.status._message_words.text() == "Article 2 has no blocks any more, and its labels went with it"


def test_an_article_that_is_detached_whole_says_that_its_labels_went_with_it(window):
    session = window.workbench.session
    second = session.page.articles[1]
    session.edit("Label", (), lambda page: add_topics(page, [second.id], ["law"]))
    session.select_blocks(second.blocks)
    press(window, "X")
    assert window.status._message_words.text() == ("Article 2 has no blocks any more, and its labels went with it")


@pytest.mark.parametrize("keys", ["Home", "Ctrl+Home"])
def test_home_goes_to_the_first_block_where_the_page_begins_with_blank_lines(window, keys):
    session, view = window.workbench.session, window.workbench.raw.view
    for page_id in window.workbench.queue.model.pages:
        session.open_page(page_id)
        if view.raw_model.rows[0].block is None:
            break
    assert view.raw_model.rows[0].block is None, "the example has such a page"
    first, last = session.page.blocks[0].id, session.page.blocks[-1].id
    press(window, keys.replace("Home", "End"))
    assert session.selection.current == last
    press(window, keys)
    assert session.selection.current == first
    press(window, "Shift+End")
    press(window, "Shift+Home")
    assert session.selection.current == first
