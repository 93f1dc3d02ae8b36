"""Flag, trash and note through the window: by key and by mouse, and as they end in the file."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop.corpus.queue import QueueFilter
from desktop.curation.articles import move_article, set_page_status
from desktop.page.page import PageStatus
from desktop.ui.article.chip_button import AddButton
from desktop.ui.queue.filters import Choice
from tests.ui.window.test_commands import press, rows


def marks(window, page_id):
    return rows(window, "SELECT look_again, trashed, note FROM page WHERE id = ?", page_id)[0]


def button(window, choice):
    return window.workbench.queue.filters.buttons[choice]


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def window(window, qtbot):
    """The window when its first page is open."""
    qtbot.waitUntil(lambda: window.workbench.session.page is not None)
    return window


@pytest.fixture
def queue(window):
    return window.workbench.queue


@pytest.fixture
def session(window):
    return window.workbench.session


# ── the flag ──


def test_a_page_is_flagged_by_its_key_and_told_everywhere(window, queue, session):
    page_id = session.page_id
    assert not button(window, Choice.LOOK_AGAIN).isVisible()
    assert "flagged" not in queue.model.index_of(page_id).data()
    press(window, "A")
    assert marks(window, page_id) == (1, 0, "")
    assert session.page.status is PageStatus.NEW, "a flag is no work on the page"
    assert queue.model.row_of(page_id).look_again
    assert "flagged" in queue.model.index_of(page_id).data()
    assert button(window, Choice.LOOK_AGAIN).text() == "Flagged 1"
    assert window.workbench.raw.flag.isChecked()
    assert window.workbench.raw.flag.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert window.commands.actions["flag"].isChecked()
    press(window, "Ctrl+Z")
    assert marks(window, page_id) == (0, 0, "")
    assert not button(window, Choice.LOOK_AGAIN).isVisible()
    assert not window.workbench.raw.flag.isChecked()


def test_a_page_is_flagged_by_the_button_of_its_header(window, session):
    click(window.workbench.raw.flag)
    assert marks(window, session.page_id)[0] == 1
    click(window.workbench.raw.flag)
    assert marks(window, session.page_id)[0] == 0


def test_only_flagged_pages_are_shown_and_the_last_one_that_goes_brings_all_back(window, queue, session):
    everything = queue.model.pages
    press(window, "A")
    click(button(window, Choice.LOOK_AGAIN))
    assert queue.model.pages == [session.page_id]
    assert window.commands.actions["show_flagged"].isChecked()
    press(window, "A")
    assert queue.filters.choice is Choice.ALL
    assert queue.model.pages == everything
    assert not window.commands.actions["show_flagged"].isEnabled()


def test_the_filter_is_put_on_and_off_by_its_key_and_by_clicks(window, queue):
    everything = queue.model.pages
    press(window, "A")
    press(window, "Shift+A")
    assert len(queue.model.pages) == 1
    press(window, "Shift+A")
    assert queue.model.pages == everything
    click(button(window, Choice.LOOK_AGAIN))
    click(button(window, Choice.LOOK_AGAIN))
    assert queue.model.pages == everything


@pytest.mark.parametrize("width", [1600, 1200], ids=["wide", "rail"])
def test_the_flag_is_painted_on_the_row(window, queue, session, width):
    window.resize(width, 900)
    QApplication.processEvents()
    place = queue.view.visualRect(queue.model.index_of(session.page_id))
    before = queue.view.viewport().grab(place).toImage()
    press(window, "A")
    place = queue.view.visualRect(queue.model.index_of(session.page_id))
    assert queue.view.viewport().grab(place).toImage() != before


# ── the trash ──


def test_a_page_goes_to_the_trash_by_its_key_and_the_next_one_is_opened(window, queue, session):
    gone, after = queue.model.pages[:2]
    session.open_page(gone)
    before = session.page
    press(window, "Ctrl+Delete")
    assert marks(window, gone) == (0, 1, "")
    assert gone not in queue.model.pages
    assert session.page_id == after
    assert session.corpus.page_ids() == tuple(queue.model.pages)
    assert button(window, Choice.TRASH).text() == "Trash 1"
    press(window, "Ctrl+Z")
    assert session.page_id == gone
    assert session.page == before
    assert gone in queue.model.pages
    assert not button(window, Choice.TRASH).isVisible()


def test_the_last_page_of_the_queue_gives_way_to_the_one_before(window, queue, session):
    session.open_page(queue.model.pages[-1])
    before = queue.model.pages[-2]
    press(window, "Ctrl+Delete")
    assert session.page_id == before


def test_a_page_is_restored_from_the_trash_by_one_click(window, queue, session):
    page_id, raw = session.page_id, window.workbench.raw
    press(window, "Ctrl+Delete")
    assert not raw.trash_line.isVisible()
    click(button(window, Choice.TRASH))
    assert queue.model.pages == [page_id]
    assert "in the trash" in queue.model.index_of(page_id).data()
    session.open_page(page_id)
    assert raw.trash_line.isVisible()
    click(raw.trash_line.button)
    assert marks(window, page_id) == (0, 0, "")
    assert not raw.trash_line.isVisible()
    assert queue.filters.choice is Choice.ALL
    assert page_id in queue.model.pages
    assert session.page_id == page_id


def test_nothing_of_a_page_in_the_trash_looks_as_if_it_could_be_pressed(window, queue, session):
    labels = window.workbench.article.label_rows
    session.select_article(session.page.articles[0].id)
    adding = labels.findChild(AddButton)
    before = adding.grab().toImage()
    page_id = session.page_id
    press(window, "Ctrl+Delete")
    click(button(window, Choice.TRASH))
    session.open_page(page_id)
    session.select_article(session.page.articles[0].id)
    session.settle()
    assert not adding.isEnabled()
    assert adding.grab().toImage() != before


def test_by_keys_alone_to_the_trash_and_back(window, queue, session):
    page_id = session.page_id
    press(window, "Ctrl+Delete")
    press(window, "Ctrl+Shift+T")
    assert queue.model.pages == [page_id]
    press(window, "]")
    assert session.page_id == page_id
    press(window, "Ctrl+Shift+Delete")
    assert marks(window, page_id) == (0, 0, "")


@pytest.fixture
def trashed(window, session):
    """The window with a page of the trash open."""
    page_id = session.page_id
    press(window, "Ctrl+Delete")
    press(window, "Ctrl+Shift+T")
    session.open_page(page_id)
    return window


def test_what_changes_a_page_is_not_possible_in_the_trash(trashed):
    enabled = {name for name, action in trashed.commands.actions.items() if action.isEnabled()}
    possible = {name for name in enabled if trashed.commands.commands[name].writes}
    of_the_corpus = {"import", "back_up", "restore_backup", "add_alias", "home_region"}
    assert possible <= {"undo", "redo", "untrash"} | of_the_corpus
    assert {"undo", "untrash", "find", "fold", "next_pane"} <= enabled
    trashed.workbench.session.settle()
    assert not trashed.workbench.article.fields.isEnabled()
    assert not trashed.workbench.raw.flag.isEnabled()
    trashed.commands.run("untrash")
    trashed.workbench.session.settle()
    assert trashed.workbench.article.fields.isEnabled()
    assert trashed.commands.actions["start_article"].isEnabled()


@pytest.mark.parametrize(
    "edit",
    [
        lambda page: move_article(page, page.articles[0].id, 1),
        lambda page: set_page_status(page, PageStatus.DONE, insist=True),
    ],
    ids=["article", "status"],
)
def test_whatever_tries_to_change_a_page_of_the_trash_is_refused_in_words(trashed, qtbot, edit):
    session = trashed.workbench.session
    before = session.page
    with qtbot.waitSignal(session.failed) as failed:
        assert not session.edit("Edit", (), edit)
    assert failed.args[0] == "The page is in the trash: restore it first, then change it."
    assert session.page == before


def test_nothing_is_suggested_for_a_page_of_the_trash(trashed, qtbot):
    labels, session = trashed.workbench.labels, trashed.workbench.session
    qtbot.waitUntil(lambda: labels._job is None and not labels._pause.isActive(), timeout=20_000)
    assert not any(labels.suggestions(article.id) for article in session.page.articles)


def test_when_every_page_is_in_the_trash_the_queue_says_so_and_leads_there(window, queue, session):
    count = len(queue.model.pages)
    for _ in range(count):
        press(window, "Ctrl+Delete")
    assert session.page_id is None
    assert queue.model.pages == []
    assert "Every page is in the trash" in queue._empty.accessibleName()
    click(queue._empty._button)
    assert len(queue.model.pages) == count
    session.open_page(queue.model.pages[0])
    press(window, "Ctrl+Shift+Delete")
    assert len(session.corpus.page_ids()) == 1


# ── several pages ──


@pytest.fixture
def two(queue):
    """Two pages, selected in a queue that lets one select several."""
    queue.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    chosen = queue.model.pages[1:3]
    for page_id in chosen:
        queue.view.selectionModel().select(
            queue.model.index_of(page_id), queue.view.selectionModel().SelectionFlag.Select
        )
    first = queue.model.index_of(queue.model.pages[0])
    queue.view.selectionModel().select(first, queue.view.selectionModel().SelectionFlag.Deselect)
    assert [row.id for row in queue.selected_rows()] == chosen
    return chosen


def test_the_selected_pages_are_flagged_in_one_step(window, session, two):
    window.commands.run("flag")
    assert set(session.corpus.page_ids(QueueFilter(look_again=True))) == set(two)
    window.commands.run("flag")
    assert session.corpus.marks().look_again == 0
    window.commands.run("undo")
    assert session.corpus.marks().look_again == 2
    assert session.corpus.undoable().arguments == ("2",)


def test_the_selected_pages_go_to_the_trash_in_one_step(window, queue, session, two):
    session.open_page(two[0])
    for page_id in two:
        queue.view.selectionModel().select(
            queue.model.index_of(page_id), queue.view.selectionModel().SelectionFlag.Select
        )
    window.commands.run("trash")
    assert set(session.corpus.page_ids(QueueFilter(trashed=True))) == set(two)
    assert session.page_id not in two
    window.commands.run("undo")
    assert session.corpus.marks().trashed == 0


def test_the_status_of_pages_in_the_trash_is_not_to_be_changed(trashed):
    restored = trashed.workbench.session.corpus.page_ids()[0]
    trashed.workbench.session.open_page(restored)
    assert not trashed.commands.actions["page_status"].isEnabled()
    press(trashed, "Ctrl+Shift+T")
    assert trashed.commands.actions["page_status"].isEnabled()


# ── the rail ──


def test_the_rail_keeps_the_filters_that_count(window, queue, session):
    press(window, "A")
    press(window, "]")
    press(window, "Ctrl+Delete")
    window.resize(1200, 800)
    QApplication.processEvents()
    assert queue.delegate.rail
    for choice in (Choice.LOOK_AGAIN, Choice.TRASH):
        shown = button(window, choice)
        assert shown.isVisible()
        assert shown.text() == "1"
        assert shown.width() >= shown.sizeHint().width()
        assert shown.geometry().right() <= queue.width()
    assert not button(window, Choice.ALL).isVisible()
    everything = queue.model.pages
    click(button(window, Choice.TRASH))
    assert len(queue.model.pages) == 1
    click(button(window, Choice.TRASH))
    assert queue.model.pages == everything


# ── the note ──


@pytest.fixture
def note(window):
    return window.workbench.raw.note


def write(note, text):
    note.edit.setFocus()
    note.edit.insertPlainText(text)


def test_a_note_is_written_by_key_saved_by_ctrl_enter_and_shown_in_one_line(window, note, session):
    assert not note.isVisible()
    press(window, "Shift+N")
    assert QApplication.focusWidget() is note.edit
    write(note, "日期存疑\n再问编辑部")
    QTest.keyClick(note.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert marks(window, session.page_id)[2] == "日期存疑\n再问编辑部"
    assert session.page.status is PageStatus.NEW, "Ctrl+Enter was the field's, not the window's"
    assert note.line.isVisible()
    assert note.line.text() == "日期存疑 再问编辑部"
    assert note.edit.isHidden()
    assert QApplication.focusWidget() is window.workbench.raw.view
    press(window, "Ctrl+Z")
    assert not note.isVisible()


def test_a_click_on_the_note_edits_it_and_leaving_the_field_saves(window, note, session):
    session.edit("Note", (), lambda page: type(page)(**{**vars_of(page), "note": "旧"}))
    click(note.line)
    assert note.edit.toPlainText() == "旧"
    write(note, "新")
    window.workbench.raw.view.setFocus()
    assert marks(window, session.page_id)[2] == "旧新"
    assert note.line.isVisible()


def vars_of(page):
    return {name: getattr(page, name) for name in type(page).__dataclass_fields__}


def test_escape_leaves_the_note_as_it_was(window, note, session):
    press(window, "Shift+N")
    write(note, "不要")
    QTest.keyClick(note.edit, Qt.Key.Key_Escape)
    assert marks(window, session.page_id)[2] == ""
    assert not note.isVisible()
    assert QApplication.focusWidget() is window.workbench.raw.view
    press(window, "Shift+N")
    assert note.edit.toPlainText() == ""


def test_what_is_being_written_is_saved_for_its_own_page_when_another_is_opened(window, note, session, queue):
    first, second = queue.model.pages[:2]
    session.open_page(first)
    press(window, "Shift+N")
    write(note, "第一页的")
    session.open_page(second)
    assert marks(window, first)[2] == "第一页的"
    assert marks(window, second)[2] == ""
    assert not note.isVisible()


def test_what_is_being_written_is_saved_before_the_window_closes(window, note, session, corpus_path):
    press(window, "Shift+N")
    write(note, "别丢")
    window.workbench.finish()
    assert marks(window, session.page_id)[2] == "别丢"


def paste(note, text):
    QApplication.clipboard().setText(text)
    note.edit.paste()


def compose(note, text):
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(note.edit, event)


def drop(note, text):
    data = QMimeData()
    data.setText(text)
    note.edit.insertFromMimeData(data)


def type_keys(note, text):
    for character in text:
        QTest.keyClick(note.edit, Qt.Key.Key_Return if character == "\n" else character)


@pytest.mark.parametrize("put", [paste, compose, drop, type_keys])
@pytest.mark.parametrize("full", ["字" * 1999, "𠮷" * 1999], ids=["plain", "rare"])
def test_what_makes_a_note_too_long_is_not_taken_and_it_is_said(window, note, session, qtbot, put, full):
    press(window, "Shift+N")
    paste(note, full)
    with qtbot.waitSignal(session.failed):
        put(note, "ab" if put is not type_keys else "\nb")
    taken = full + ("\n" if put is type_keys else "")
    assert note.edit.toPlainText() == taken
    assert window.status.accessibleDescription() == (
        "A note has room for 2000 characters. With what you typed or pasted it would have 2001: it was not taken."
    )
    note.edit.selectAll()
    put(note, "cd")
    assert note.edit.toPlainText() == "cd", "what replaces it fits"
    window.workbench.raw.view.setFocus()
    assert marks(window, session.page_id)[2] == "cd"


@pytest.fixture
def full_disk(monkeypatch):
    """A disk on which no step can be saved until it is told that there is room again."""
    from desktop.corpus.errors import DiskFull
    from desktop.corpus.store import Corpus

    disk, save = {"is_full": True}, Corpus.save

    def saved(corpus, step):
        if disk["is_full"]:
            raise DiskFull(corpus.path)
        return save(corpus, step)

    monkeypatch.setattr(Corpus, "save", saved)
    return disk


@pytest.mark.parametrize("elsewhere", [False, True], ids=["its page", "another page"])
def test_a_note_that_cannot_be_saved_keeps_the_corpus_open(
    window, note, session, queue, corpus_path, full_disk, elsewhere
):
    first, second = queue.model.pages[:2]
    session.open_page(first)
    press(window, "Shift+N")
    write(note, "别丢")
    if elsewhere:
        session.open_page(second)
    for leave in (window.shell.close_corpus, window.close, lambda: window.shell.open(corpus_path.with_name("b.db"))):
        shutil.copy(corpus_path, corpus_path.with_name("b.db"))
        leave()
        assert window.isVisible()
        assert window.workbench.session is session
        assert session.page_id == first
        assert note.edit.toPlainText() == "别丢"
        assert note.edit.isVisible()
        assert "full" in window.status.accessibleDescription()
    full_disk["is_full"] = False
    assert window.shell.close_corpus()
    with closing(sqlite3.connect(corpus_path)) as connection:
        assert connection.execute("SELECT note FROM page WHERE id = ?", (first,)).fetchone() == ("别丢",)


def test_a_note_that_cannot_be_saved_can_be_given_up(window, note, session, full_disk):
    press(window, "Shift+N")
    write(note, "不要了")
    assert not window.shell.close_corpus()
    QTest.keyClick(note.edit, Qt.Key.Key_Escape)
    assert window.shell.close_corpus()


def test_a_field_that_cannot_be_saved_keeps_the_corpus_open_until_it_was_said(window, session, full_disk):
    session.select_article(session.page.articles[0].id)
    edit = window.workbench.article.fields._edits()[0]
    edit.setText("改了一半")
    assert not window.shell.close_corpus()
    assert "full" in window.status.accessibleDescription()
    assert window.shell.close_corpus()


def test_a_note_is_found_by_the_search(window, note, session, queue, qtbot):
    press(window, "Shift+N")
    write(note, "龘龘待查")
    window.workbench.raw.view.setFocus()
    queue.search.setText("龘待")
    qtbot.waitUntil(lambda: queue.model.pages == [session.page_id])
