"""The export dialog says what will be exported, exports it on the worker, and shows where it went."""

import csv
import json
import threading

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QRadioButton

from desktop.corpus.queue import QueueFilter
from desktop.curation import articles
from desktop.page.page import PageStatus
from desktop.ui.dialogs.export import ExportDialog


@pytest.fixture
def make(qtbot, session, jobs, settings, theme, phrases, clock, tmp_path):
    def make(queue_filter=QueueFilter(text="加装电梯")):  # noqa: B008 - a value
        settings.set(export_folder=str(tmp_path / "out"))
        dialog = ExportDialog(session, queue_filter, jobs, settings, theme, phrases, clock)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return make


def counted(dialog, qtbot, text):
    qtbot.waitUntil(lambda: text in dialog._choice._numbers.text(), timeout=20_000)


def ended(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog._pages.currentWidget() is dialog._result, timeout=20_000)
    return dialog._result._sentence.text()


def choose(dialog, pages):
    next(button for button in dialog.findChildren(QRadioButton) if button.property("pages") == pages).click()


def test_it_says_in_numbers_what_will_be_exported(make, qtbot):
    dialog = make()
    counted(dialog, qtbot, "1 page(s) · 3 article(s) · 0 labelled")
    choose(dialog, "done")
    counted(dialog, qtbot, "0 page(s) · 0 article(s)")
    choose(dialog, "filtered")
    counted(dialog, qtbot, "1 page(s) · 3 article(s)")


def test_numbers_that_come_too_late_are_not_shown(make, qtbot, jobs):
    counted_first, gate = threading.Event(), threading.Event()
    dialog = make()
    jobs.start(lambda job: counted_first.set())
    assert counted_first.wait(20)  # the first count has ended, and nobody has heard of it yet
    jobs.start(lambda job: gate.wait(20))
    choose(dialog, "done")
    QCoreApplication.processEvents()
    assert dialog._choice._numbers.text() == "Counting…"
    gate.set()
    counted(dialog, qtbot, "0 page(s)")


def test_without_a_filter_there_is_none_to_choose(make):
    dialog = make(QueueFilter())
    assert {button.property("pages") for button in dialog.findChildren(QRadioButton)} == {"all", "done"}


def test_it_writes_the_chosen_formats_and_a_manifest(make, qtbot, settings, tmp_path):
    dialog = make()
    qtbot.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    assert ended(dialog, qtbot) == "3 article(s) exported in 2 file(s)"
    out = tmp_path / "out"
    rows = [json.loads(line) for line in (out / "articles.jsonl").read_text("utf-8").splitlines()]
    assert len(rows) == 3
    with (out / "articles.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 4
    assert str(out / "manifest.json") in dialog._result._paths.text()
    assert dialog._go_on.text() == "Show the folder"
    assert settings.values.export_folder == str(out)


def test_personal_data_is_masked_when_it_is_asked_for(make, qtbot, session, tmp_path):
    article = session.page.articles[0].id
    assert session.edit("x", (), lambda page: articles.set_field(page, article, "byline", "电话13800001234"))
    dialog = make()
    dialog._choice._mask.click()
    qtbot.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    assert ended(dialog, qtbot) == "3 article(s) exported in 2 file(s) · personal data masked in 1 place(s)"
    assert "13800001234" not in (tmp_path / "out" / "articles.jsonl").read_text("utf-8")
    assert json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))["masked"] == {"mobile_number": 1}


def test_the_manifest_says_what_the_filter_was(make, qtbot, tmp_path):
    dialog = make()
    choose(dialog, "filtered")
    qtbot.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    ended(dialog, qtbot)
    assert "Pages with text “加装电梯”" in (tmp_path / "out" / "manifest.json").read_text("utf-8")


def test_without_a_format_or_a_folder_it_can_not_begin(make):
    dialog = make()
    for box in dialog._choice._formats.values():
        box.click()
    assert not dialog._go_on.isEnabled()
    dialog._choice._formats["csv"].click()
    assert dialog._go_on.isEnabled()
    dialog._choice._folder.setText("  ")
    assert not dialog._go_on.isEnabled()


def test_a_refusal_leads_back_to_the_choice(make, qtbot, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "holiday.jpg").write_bytes(b"x")
    dialog = make()
    qtbot.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    assert ended(dialog, qtbot) == "“out” is not empty and no dataset that Jianbao made: choose another folder."
    qtbot.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    assert dialog._pages.currentWidget() is dialog._choice
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["holiday.jpg"]


def test_no_page_to_export_is_said(make, qtbot):
    dialog = make()
    choose(dialog, "done")
    qtbot.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    assert ended(dialog, qtbot) == "There is no page to export: choose other pages."


def test_done_pages_are_exported_alone(make, qtbot, session):
    session.edit("Done", (), lambda page: articles.set_page_status(page, PageStatus.DONE, insist=True))
    dialog = make()
    choose(dialog, "done")
    counted(dialog, qtbot, "1 page(s)")


def test_a_cancelled_export_leaves_nothing(make, qtbot, jobs, tmp_path):
    gate, waiting = threading.Event(), threading.Event()

    def hold(job):
        waiting.set()
        assert gate.wait(20)

    dialog = make()
    counted(dialog, qtbot, "1 page(s)")
    jobs.start(hold)
    assert waiting.wait(20)
    qtbot.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    dialog.reject()
    assert dialog.isVisible()
    gate.set()
    assert ended(dialog, qtbot) == "The export was cancelled: the folder is as it was before."
    assert not (tmp_path / "out").exists()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
