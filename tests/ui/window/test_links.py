"""Two articles of different pages are linked, gone to, labelled and unlinked, by keys and mouse, as the file has it."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider

from desktop.corpus.store import Corpus
from desktop.curation.keeping import trash, untrash
from desktop.curation.labels import add_topics
from desktop.curation.link import Link, Place
from desktop.page.failure import KnownFailure
from desktop.page.role import Role
from desktop.ui.cards.chips import ChipLook
from desktop.ui.picker.choice import ChoicePopup
from tests.corpus.issue import FIRST, SECOND, WHOLE, add, jumping
from tests.ui.window.conftest import Clock


@pytest.fixture
def corpus_path(tmp_path):
    """A corpus with the first page of an issue, and the second."""
    path = tmp_path / "corpus.db"
    with Corpus.create(path, curator="林知夏", clock=Clock(), new_id=lambda: "corpus") as corpus:
        add(corpus, FIRST, 1)
        add(corpus, SECOND, 2)
    return path


def rows(window, query):
    with closing(sqlite3.connect(window.workbench.path)) as connection:
        return connection.execute(query).fetchall()


def press(window, keys):
    window.workbench.raw.view.setFocus()
    combination = QKeySequence(keys)[0]
    QTest.keyClick(window.workbench.raw.view, combination.key(), combination.keyboardModifiers())


@pytest.fixture
def session(window, qtbot):
    """The session, with the article selected that goes on on the second page."""
    session = window.workbench.session
    qtbot.waitUntil(lambda: session.page is not None)
    session.open_page(1)
    session.select_article(jumping(session.page))
    return session


def jump_row(window, role):
    view = window.workbench.raw.view
    row = next(row for row in window.workbench.raw.model.rows if row.block and row.block.role is role)
    return row, view.delegate.chip(row)


def texts(window):
    return [passage.text for passage in window.workbench.article.reading.passages]


def test_a_partner_is_proposed_and_linked_by_one_key(window, session):
    bench = window.workbench
    row, chip = jump_row(window, Role.JUMP_TO)
    assert chip.startswith("page 02 · 0.9")
    assert chip.endswith("↵")
    session.select_blocks((row.block.id,))
    problem = bench.problems.current()
    assert problem.code == "found_jump"
    press(window, "Return")
    assert rows(window, "SELECT earlier_page_id, later_page_id FROM link") == [(1, 2)]
    assert not [problem for problem in session.problems if "jump" in problem.code]
    assert jump_row(window, Role.JUMP_TO)[1] == "linked with page 02"
    (step,) = session.history.steps()
    assert bench.history._model.row(0).sentence == ("Link pages 01 and 02: “白鹭渡口的渡船换成了电动船”")
    assert step.page_ids == (1, 2)


def test_the_reading_view_and_the_cards_show_the_whole(window, session):
    press(window, "Ctrl+R")
    bench = window.workbench
    body = WHOLE.split("\n")
    assert texts(window)[0] == body[0]
    assert texts(window)[2:] == body[1:]
    size = len("".join(WHOLE.split()))
    assert f"{size}\xa0characters" in texts(window)[1]
    assert "pages 01 + 02" in texts(window)[1]
    words, article_row = bench.cards._words, bench.cards._model.rows[0]
    assert words.metadata(article_row)[2].startswith(f"{size} chars")
    assert next((chip.text, chip.look) for chip in words.chips(session.article)) == ("→ Page 02", ChipLook.SET)
    place = session.neighbours(session.article.id)[0].place
    session.go_to_article(place.page_id, place.article_id)
    assert texts(window)[2:] == body[1:]
    assert next(chip.text for chip in words.chips(session.article)) == "← Page 01"
    assert words.headline(session.article) == f"{body[0]} (continued)"


def test_one_key_goes_to_the_other_part_and_back_linked_or_only_proposed(window, session):
    first = session.article.id
    for _ in range(2):
        press(window, "O")
        assert session.page_id == 2
        assert session.article.id == jumping(session.page)
        press(window, "O")
        assert (session.page_id, session.article.id) == (1, first)
        press(window, "Ctrl+R")
    assert len(rows(window, "SELECT * FROM link")) == 1


def test_a_label_on_one_part_is_a_label_on_both_and_one_step(window, session):
    press(window, "Ctrl+R")
    first = session.article.id
    window.workbench.article.label_rows._edits.add_topic((first,), "economy")
    assert rows(window, "SELECT count(*) FROM article_topic") == [(2,)]
    press(window, "Ctrl+Z")
    assert rows(window, "SELECT count(*) FROM article_topic") == [(0,)]


def test_undo_takes_the_link_back_and_redo_makes_it_again(window, session):
    press(window, "Ctrl+R")
    press(window, "Ctrl+Z")
    assert rows(window, "SELECT * FROM link") == []
    assert [problem.code for problem in session.problems if "jump" in problem.code] == ["found_jump"]
    press(window, "Ctrl+Y")
    assert len(rows(window, "SELECT * FROM link")) == 1


def test_unlinking_by_command_is_only_possible_for_what_is_linked(window, session):
    assert not window.commands.actions["unlink"].isEnabled()
    press(window, "Ctrl+R")
    assert window.commands.actions["unlink"].isEnabled()
    window.commands.actions["unlink"].trigger()
    assert rows(window, "SELECT * FROM link") == []
    assert not window.commands.actions["unlink"].isEnabled()


def test_an_article_without_a_jump_is_linked_with_one_that_is_picked(window, session):
    plain = next(article.id for article in session.page.articles if not article.continues_to)
    session.select_article(plain)
    assert not window.commands.actions["other_part"].isEnabled()
    press(window, "Shift+O")
    popup = window.findChild(ChoicePopup)
    QTest.keyClicks(popup.field, "02")
    assert popup._model.rowCount() == 2
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert rows(window, "SELECT earlier_id FROM link") == [(plain,)]


def test_what_is_linked_already_is_not_offered_again(window, session):
    press(window, "Ctrl+R")
    plain = next(article.id for article in session.page.articles if not article.continues_to)
    session.select_article(plain)
    linked = session.neighbours(jumping(session.page))[0].place
    offered = [(choice.link.earlier.article_id, choice.link.later) for choice in session.link_choices()]
    assert offered
    assert all(earlier != plain or later != linked for earlier, later in offered)
    for choice in session.link_choices():
        assert session.link(choice.link)
        session.history.undo()


def test_going_to_the_proposal_leaves_the_other_page_s_labels(window, session):
    press(window, "Ctrl+R")
    other = session.neighbours(session.article.id)[0].place
    session.edit("Label", (), lambda page: add_topics(page, [session.article.id], ["economy"]))
    session.history.go_to(None, "Go back", ())
    assert rows(window, "SELECT topic FROM article_topic") == [("economy",), ("economy",)]
    assert session.corpus.page(2).article_by_id[other.article_id].topics == ("economy",)
    assert session.article.topics == ("economy",)


def test_a_step_on_another_page_of_the_issue_is_seen_at_once(window, session):
    assert [problem.code for problem in session.problems if "jump" in problem.code] == ["found_jump"]
    seen = []
    session.page_changed.connect(lambda: seen.append(jump_row(window, Role.JUMP_TO)[1]))
    session.edit_pages("Trash", (), {2: trash})
    assert [problem.code for problem in session.problems if "jump" in problem.code] == ["open_jump"]
    assert seen
    session.edit_pages("Restore", (), {2: untrash})
    assert [problem.code for problem in session.problems if "jump" in problem.code] == ["found_jump"]
    assert len(seen) == 2


def test_a_part_in_the_trash_is_told_and_not_read(window, session):
    press(window, "Ctrl+R")
    first = session.article.id
    session.edit_pages("Trash", (), {2: trash})
    words = window.workbench.cards._words
    assert next(chip.text for chip in words.chips(session.article)) == "→ Page 02, in the trash"
    assert jump_row(window, Role.JUMP_TO)[1] == "linked with page 02, which is in the trash"
    assert [part[0] for part in session.whole(session.article)] == [1]
    session.settle()
    assert "十二个来回" not in "".join(texts(window))
    session.edit_pages("Restore", (), {2: untrash})
    assert session.article.id == first
    assert [part[0] for part in session.whole(session.article)] == [1, 2]
    session.settle()
    assert "十二个来回" in "".join(texts(window))


def test_the_key_walks_through_a_whole_with_two_parts_on_one_page(window, session):
    press(window, "Ctrl+R")
    first, third = session.page.articles[0].id, session.page.articles[1].id
    second = session.neighbours(first)[0].place
    assert session.link(Link(second, Place(1, third)))
    seen = []
    for _ in range(4):
        press(window, "O")
        seen.append((session.page_id, session.article.id))
    assert seen == [(2, second.article_id), (1, third), (1, first), (2, second.article_id)]
    assert all(choice.link != Link(Place(1, third), Place(1, first)) for choice in session.link_choices())


def test_a_click_on_the_other_page_s_text_goes_there(window, session):
    press(window, "Ctrl+R")
    reading = window.workbench.article.reading
    number = len(reading.passages) - 1
    assert reading.passages[number].blocks == ()
    cursor = QTextCursor(reading.document().findBlockByNumber(number))
    reading.setTextCursor(cursor)
    reading.ensureCursorVisible()
    place = reading.cursorRect(cursor).center() + QPoint(4, 0)
    QTest.mouseClick(reading.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.page_id == 2
    assert session.article.id == jumping(session.page)


def test_a_page_that_is_imported_later_is_proposed_at_once(application, tmp_path, qtbot):
    path = tmp_path / "corpus.db"
    with Corpus.create(path, curator="林知夏", clock=Clock(), new_id=lambda: "corpus") as corpus:
        add(corpus, FIRST, 1)
    application.window.shell.open(path)
    qtbot.waitUntil(lambda: bool(application.window.workbench and application.window.workbench.is_ready))
    window = application.window
    session = window.workbench.session
    qtbot.waitUntil(lambda: session.page is not None)
    assert [problem.code for problem in session.problems if "jump" in problem.code] == ["open_jump"]
    session.select_article(jumping(session.page))
    with qtbot.waitSignal(session.failed) as refused:
        press(window, "Shift+O")
    assert "import its pages first" in refused.args[0]
    assert window.findChild(ChoicePopup) is None
    with session.corpus.connect() as other:
        add(other, SECOND, 2)
    session.queue_changed.emit()
    assert [problem.code for problem in session.problems if "jump" in problem.code] == ["found_jump"]
    assert jump_row(window, Role.JUMP_TO)[1].startswith("page 02 · 0.9")


def test_a_click_on_the_button_of_the_problem_links_too(window, session):
    bench = window.workbench
    bench.problems.next_problem()
    while bench.problems.current().code != "found_jump":
        bench.problems.next_problem()
    bench.problems.repair()
    assert len(rows(window, "SELECT * FROM link")) == 1


def test_both_pages_stand_side_by_side_and_change_places(window, session, qtbot):
    bench = window.workbench
    press(window, "Ctrl+J")
    assert bench.beside.isVisible()
    assert not bench.cards.isVisible()
    assert (session.page_id, bench.beside.page_id) == (1, 2)
    assert "proposed" in bench.beside.header.details.text()
    press(window, "Ctrl+R")
    assert "linked" in bench.beside.header.details.text()
    press(window, "O")
    assert (session.page_id, bench.beside.page_id) == (2, 1)
    plain = next(article.id for article in session.page.articles if not article.continues_from)
    session.select_article(plain)
    assert bench.beside.page_id is None
    session.select_article(jumping(session.page))
    view = bench.beside.view
    row = next(number for number, row in enumerate(view.raw_model.rows) if row.block and row.block.article)
    place = view.visualRect(view.raw_model.index(row)).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (session.page_id, bench.beside.page_id) == (1, 2)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: bench.queue.delegate.rail)
    assert bench.beside.isVisible()
    assert bench.cards.isVisible()
    press(window, "Ctrl+J")
    assert not bench.beside.isVisible()
    window.resize(1600, 1000)
    qtbot.waitUntil(lambda: not bench.queue.delegate.rail)
    assert bench.cards.isVisible()


SHOPS, GOODS = "东西南北前后左右", ("糕点", "灯笼", "竹篮", "雨伞", "布鞋")
LONG = "\n\n".join(
    f"{shop}街的{n}号铺子今年照常开门，{f'来买{goods}的街坊在{shop}街排了{n}米，' * 5}热闹。"
    for n, (shop, goods) in enumerate(((shop, goods) for shop in SHOPS for goods in GOODS), 1)
)


def lengthen(path):
    """Put forty other paragraphs before the jump of the first page, and before and after that of the second."""
    path.unlink()
    first = FIRST.replace("白鹭渡口的渡船换成", f"巷口的铺子\n{LONG}\n\n白鹭渡口的渡船换成") + "\n" + LONG
    second = SECOND.replace("◀◀ 上接", f"江边的铺子\n{LONG}\n\n◀◀ 上接") + "\n" + LONG
    with Corpus.create(path, curator="林知夏", clock=Clock(), new_id=lambda: "corpus") as corpus:
        add(corpus, first, 1)
        add(corpus, second, 2)
    return path


@pytest.fixture
def long_window(application, corpus_path, qtbot):
    application.window.shell.open(lengthen(corpus_path))
    qtbot.waitUntil(lambda: bool(application.window.workbench and application.window.workbench.session.page))
    return application.window


def line_of(view, role):
    """Return the row of a jump, and where it stands in the view."""
    number = next(n for n, row in enumerate(view.raw_model.rows) if row.block and row.block.role is role)
    return view.visualRect(view.raw_model.index(number))


def test_side_by_side_both_pages_show_where_the_text_goes_on(long_window, qtbot):
    bench = long_window.workbench
    session, own, other = bench.session, bench.raw.view, bench.beside.view
    session.open_page(1)
    block = next(each for each in session.page.blocks if each.role is Role.JUMP_TO)
    session.select_blocks((block.id,))
    press(long_window, "Ctrl+J")
    qtbot.waitUntil(lambda: other.isVisible() and 0 <= line_of(other, Role.JUMP_FROM).top() < 40)
    assert own.viewport().rect().contains(line_of(own, Role.JUMP_TO))
    press(long_window, "O")
    qtbot.waitUntil(lambda: abs(line_of(other, Role.JUMP_TO).bottom() - other.viewport().height()) < 40)
    assert session.page_id == 2
    assert own.viewport().rect().contains(line_of(own, Role.JUMP_FROM))
    press(long_window, "Ctrl+J")
    qtbot.waitUntil(lambda: own.viewport().rect().contains(line_of(own, Role.JUMP_FROM)))


def test_who_scrolls_the_page_beside_stays_there(long_window, qtbot):
    bench = long_window.workbench
    session, other = bench.session, bench.beside.view
    session.open_page(1)
    session.select_article(jumping(session.page))
    press(long_window, "Ctrl+J")
    qtbot.waitUntil(lambda: other.isVisible() and 0 <= line_of(other, Role.JUMP_FROM).top() < 40)
    other.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    session.select_blocks((session.article.blocks[1],))
    assert other.verticalScrollBar().value() == 0


def test_without_another_part_the_pane_says_why(window, session):
    press(window, "Ctrl+J")
    empty = window.workbench.beside._empty
    plain = next(article.id for article in session.page.articles if not article.continues_to)
    session.select_article(plain)
    assert empty.accessibleName().startswith("This article has no other part. Select an article")
    session.open_page(2)
    session.edit_pages("x", (), {1: lambda page: trash(page)})
    session.select_article(jumping(session.page))
    assert empty.isVisible()
    assert empty.accessibleName().startswith("The other part was not found. Its page may not be imported yet")


def test_a_page_beside_that_can_not_be_read_is_not_shown_as_the_one_before(window, session, monkeypatch):
    press(window, "Ctrl+J")
    beside = window.workbench.beside

    def broken(_corpus, page_id):
        raise KnownFailure("Page %1 is broken", str(page_id))

    monkeypatch.setattr(Corpus, "page", broken)
    session.queue_changed.emit()
    assert beside.page_id is None
    assert beside._empty.isVisible()
    assert "can't be read" in beside._empty.accessibleName()


def test_the_page_beside_can_not_be_changed_by_the_mouse(window, session):
    press(window, "Ctrl+J")
    view = window.workbench.beside.view
    before = session.corpus.page(2)
    top = view.visualRect(view.raw_model.index(0)).center()
    tile = QPoint(view.delegate.columns().band, view.visualRect(view.raw_model.index(1)).top() + 8)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=tile)
    QTest.mouseMove(view.viewport(), top)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=top)
    assert session.corpus.page(2) == before
    assert session.page_id == 1


def test_the_rest_of_the_issue_is_read_before_its_page_is_opened(window, session, monkeypatch, qtbot):
    session.open_page(2)
    qtbot.waitUntil(lambda: window.workbench.ahead.is_done, timeout=20_000)
    session.open_page(1)
    qtbot.waitUntil(lambda: window.workbench.ahead.is_done, timeout=20_000)
    monkeypatch.setattr(Corpus, "glance", lambda _corpus, page_id: pytest.fail(f"page {page_id} is read"))
    session.open_page(2)
    assert [problem.code for problem in session.problems if "jump" in problem.code] == ["found_jump"]
