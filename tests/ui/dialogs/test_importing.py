"""The import dialog imports on the worker, shows doubtful encodings, and reports every file."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton

from desktop.curation.keeping import trash
from desktop.ui.dialogs.importing import ImportDialog


@pytest.fixture
def dialog(qtbot, session, jobs, theme, phrases):
    dialog = ImportDialog(session, jobs, theme, phrases)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def page_of(dialog):
    return dialog._pages.currentWidget()


def ended(dialog, qtbot):
    qtbot.waitUntil(lambda: page_of(dialog) is dialog._report, timeout=20_000)
    return [label.text() for label in dialog._report.findChildren(QLabel) if label.text()]


def test_it_imports_a_folder_and_says_what_became_of_each_file(dialog, session, dumps, qtbot):
    with qtbot.waitSignal(session.queue_changed, timeout=20_000):
        dialog.start([dumps])
    assert ended(dialog, qtbot) == ["2 page(s) imported", "1 file(s) not imported"]
    assert "node_3.txt is empty: there is nothing to import." in dialog._report._failures.toPlainText()
    assert len(session.corpus.page_ids()) == 3


def test_the_first_page_can_be_opened_from_the_report(dialog, session, dumps, qtbot):
    dialog.start([dumps])
    ended(dialog, qtbot)
    with qtbot.waitSignal(dialog.page_requested) as asked:
        qtbot.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    assert session.corpus.page(asked.args[0]).source == "node_1.txt"
    assert not dialog.isVisible()


def test_a_second_import_skips_what_is_there(dialog, session, dumps, qtbot, jobs, theme, phrases):
    dialog.start([dumps])
    ended(dialog, qtbot)
    again = ImportDialog(session, jobs, theme, phrases)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(again)
    again.open()
    again.start([dumps / "node_1.txt"])
    assert ended(again, qtbot) == ["0 page(s) imported", "1 file(s) skipped: in the corpus already"]
    assert not again._go_on.isVisible()


def test_a_file_whose_page_is_in_the_trash_is_named(dialog, session, dumps, qtbot, jobs, theme, phrases):
    dialog.start([dumps / "node_1.txt"])
    ended(dialog, qtbot)
    for known in session.corpus.page_ids():
        session.edit_pages("Trash", (), {known: trash})
    again = ImportDialog(session, jobs, theme, phrases)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(again)
    again.open()
    again.start([dumps / "node_1.txt"])
    assert ended(again, qtbot) == ["0 page(s) imported", "1 file(s) skipped: in the trash"]
    assert "node_1.txt is in the trash of the corpus" in again._report._failures.toPlainText()


def test_the_reasons_can_be_copied(dialog, dumps, qtbot):
    dialog.start([dumps])
    ended(dialog, qtbot)
    qtbot.mouseClick(dialog._report._copy, Qt.MouseButton.LeftButton)
    assert str(dumps / "node_3.txt") in QGuiApplication.clipboard().text()


def test_a_folder_without_pages_is_said(dialog, tmp_path, qtbot):
    (tmp_path / "empty").mkdir()
    dialog.start([tmp_path / "empty"])
    assert ended(dialog, qtbot) == ["There was no text file (.txt) to import."]


@pytest.fixture
def doubtful(tmp_path):
    """Files so short that several encodings fit."""
    folder = tmp_path / "doubtful"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_bytes(f"测试{name}".encode("gb18030"))
    return folder


def choose(dialog, encoding):
    button = next(
        button for button in dialog._preview.findChildren(QRadioButton) if button.property("encoding") == encoding
    )
    button.click()


def asked(dialog, qtbot):
    qtbot.waitUntil(lambda: page_of(dialog) is dialog._preview, timeout=20_000)


def test_doubtful_encodings_are_shown_before_anything_is_imported(dialog, session, doubtful, qtbot):
    dialog.start([doubtful])
    asked(dialog, qtbot)
    assert len(session.corpus.page_ids()) == 1
    shown = [label.text() for label in dialog._preview.findChildren(QLabel)]
    assert "测试a.txt" in shown
    assert dialog.heading.text() == "In which encoding can you read these files?"


def test_an_encoding_can_be_chosen_for_one_file_or_for_all(dialog, session, doubtful, qtbot):
    dialog.start([doubtful])
    asked(dialog, qtbot)
    choose(dialog, "big5hkscs")
    first, second = (doubtful / "a.txt", doubtful / "b.txt")
    assert dialog._preview.chosen()[first] == "big5hkscs"
    assert dialog._preview.chosen()[second] != "big5hkscs"
    dialog._preview._all.click()
    assert set(dialog._preview.chosen().values()) == {"big5hkscs"}
    choose(dialog, "gb18030")
    assert set(dialog._preview.chosen().values()) == {"gb18030"}
    qtbot.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    assert ended(dialog, qtbot) == ["2 page(s) imported"]
    assert {session.corpus.dump(page_id).encoding for page_id in session.corpus.page_ids()} == {"utf-8", "gb18030"}


def test_a_file_can_be_left_out(dialog, session, doubtful, qtbot):
    dialog.start([doubtful])
    asked(dialog, qtbot)
    choose(dialog, "")
    qtbot.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    assert ended(dialog, qtbot) == ["1 page(s) imported"]
    assert "a.txt" not in {session.corpus.page(page_id).source for page_id in session.corpus.page_ids()}


def test_an_encoding_set_by_hand_holds_for_all_files(dialog, session, doubtful, qtbot):
    box = dialog._choose._encoding
    box.setCurrentIndex(box.findData("gb18030"))
    dialog.start([doubtful])
    assert ended(dialog, qtbot) == ["2 page(s) imported"]


def test_cancelling_keeps_what_is_finished(dialog, session, tmp_path, qtbot, jobs):
    """The worker waits at the first page until the dialog was cancelled."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text(f"渡口通告第{number}号\n\n渡口今日停航。", "utf-8")
    gate = threading.Event()
    waiting = threading.Event()

    def hold(job):
        waiting.set()
        assert gate.wait(20)

    jobs.start(hold)
    assert waiting.wait(20)
    dialog.start([folder])
    job = dialog._job
    told = []
    job.progress.connect(told.append)
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog._close.isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert told == []
    assert len(session.corpus.page_ids()) == 1


def test_cancelling_an_import_under_way_reports_what_came_in(dialog, session, tmp_path, qtbot):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(7):
        (folder / f"{number}.txt").write_text(f"渡口通告第{number}号\n\n渡口今日停航。" * (number + 1), "utf-8")
    box = dialog._choose._encoding
    box.setCurrentIndex(box.findData("utf-8"))
    dialog.start([folder])
    dialog._job.progress.connect(dialog.reject)
    lines = ended(dialog, qtbot)
    imported = len(session.corpus.page_ids()) - 1
    assert imported >= 1
    assert f"{imported} page(s) imported" in lines
    if imported < 7:
        assert lines[0] == "The import was cancelled: what was finished is kept."


def test_without_paths_it_offers_a_folder_and_files(dialog, qtbot):
    dialog.start([])
    assert page_of(dialog) is dialog._choose
    assert {button.text() for button in dialog._choose.findChildren(QPushButton)} == {
        "Choose a folder…",
        "Choose files…",
    }
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_known_failure_is_one_sentence(dialog, session, dumps, qtbot):
    session.corpus.path.unlink()
    dialog.start([dumps])
    lines = ended(dialog, qtbot)
    assert len(lines) == 1
    assert "can't be found" in lines[0]
