"""Settings, curator, shortcuts, about and crash: each does its one thing."""

import importlib.metadata
import json
import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QTextBrowser, QWidget

from desktop.assets import resource
from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.dialogs.crash import CrashDialog
from desktop.ui.dialogs.credits import data_credits, installed_credits, library_credits
from desktop.ui.dialogs.curator import CuratorDialog
from desktop.ui.dialogs.settings import SettingsDialog
from desktop.ui.dialogs.shortcuts import ShortcutSheet
from desktop.ui.settings import Settings
from desktop.ui.theme import Appearance


@pytest.fixture
def shown(qtbot):
    def shown(dialog):
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return shown


def pick(box, value, qtbot):
    """Choose a value as a person does: by arrow keys."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.currentData() != value:
        before = box.currentIndex()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() == before + 1


def test_settings_are_in_force_and_kept_at_once(shown, settings, theme, qtbot, tmp_path):
    dialog = shown(SettingsDialog(settings, theme))
    pick(dialog._appearance, "dark", qtbot)
    pick(dialog._scale, 150, qtbot)
    assert theme.appearance is Appearance.DARK
    assert theme.scale == 1.5
    kept = Settings(tmp_path / "config").values
    assert (kept.appearance, kept.scale) == ("dark", 1.5)


def test_the_language_changes_when_the_dialog_closes(shown, settings, theme, qtbot):
    dialog = shown(SettingsDialog(settings, theme))
    pick(dialog._language, "zh_CN", qtbot)
    assert settings.values.language == "system"
    with qtbot.waitSignal(dialog.language_changed) as changed:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert changed.args == ["zh_CN"]
    assert settings.values.language == "zh_CN"


def test_closing_alone_changes_no_language(shown, settings, theme, qtbot):
    dialog = shown(SettingsDialog(settings, theme))
    with qtbot.assertNotEmitted(dialog.language_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_curator_can_be_renamed_but_not_left_without_a_name(shown, settings, theme, qtbot):
    settings.set(curator="林一")
    dialog = shown(SettingsDialog(settings, theme))
    dialog._curator.setText("")
    dialog._curator.editingFinished.emit()
    assert settings.values.curator == "林一"
    dialog._curator.setText("  沈 宁 ")
    with qtbot.waitSignal(dialog.curator_changed) as changed:
        qtbot.keyClick(dialog._curator, Qt.Key.Key_Return)
    assert changed.args == ["沈 宁"]
    assert settings.values.curator == "沈 宁"


def test_the_curator_is_asked_for_a_name(shown, settings, theme, qtbot):
    then = []
    dialog = shown(CuratorDialog(settings, theme, lambda: then.append(settings.values.curator)))
    dialog._name.setText("  ")
    assert not dialog._ok.isEnabled()
    dialog._name.setText("沈宁")
    qtbot.keyClick(dialog._name, Qt.Key.Key_Return)
    assert then == ["沈宁"]
    assert not dialog.isVisible()


def test_who_does_not_want_to_say_is_left_alone(shown, settings, theme, qtbot):
    dialog = shown(CuratorDialog(settings, theme, lambda: pytest.fail("went on without a name")))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert settings.values.curator == ""


ROWS = [("file", "Import pages", "Ctrl+I"), ("file", "Quit", "Ctrl+Q"), ("block", "Start an article", "S")]


def test_the_sheet_shows_every_key_and_finds_some(shown, theme):
    dialog = shown(ShortcutSheet(ROWS, theme))
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"File", "Block", "Ctrl+I", "Start an article"} <= set(words)
    dialog._find.setText("ctrl+q")
    visible = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Quit" in visible
    assert "Import pages" not in visible
    assert "Block" not in visible
    dialog._find.setText("")
    assert "Block" in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


LONG = [
    ("file", "Take everything up to the next headline of the page", "Shift+PgDown / Ctrl+Shift+Down"),
    ("edit", "Undo whatever was done last, wherever it was", "Ctrl+Y / Ctrl+Shift+Z"),
    ("block", "Move it and what follows to another article", "Ctrl+Shift+Return"),
]


@pytest.mark.parametrize(("width", "columns"), [(1600, 2), (700, 1)])
def test_the_sheet_is_as_wide_as_what_it_shows(shown, theme, qtbot, width, columns):
    """In two columns where the window has room for them, else in one; no key is cut off."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, 800)
    dialog = shown(ShortcutSheet(LONG, theme, window))
    area = dialog.findChild(QScrollArea)
    labels = [label for label in area.findChildren(QLabel) if label.isVisible()]
    assert len({label.mapTo(dialog, QPoint()).x() for label in labels if label.text() in {"File", "Edit"}}) == columns
    for label in labels:
        left = label.mapTo(area.viewport(), QPoint()).x()
        assert left >= 0, label.text()
        assert left + label.sizeHint().width() <= area.viewport().width(), label.text()
    assert dialog.width() <= width


def test_about_names_the_version_and_those_to_whom_it_owes(shown, theme):
    dialog = shown(AboutDialog(theme))
    text = dialog.findChild(QTextBrowser).toPlainText()
    for name in ("IPTC", "CC BY 4.0", "National Bureau of Statistics", "PySide6", "LGPL", "jieba", "alembic"):
        assert name in text
    assert importlib.metadata.version("jianbao") in dialog.heading.text()


def test_every_credit_has_a_licence_and_an_address():
    for credit in (*library_credits(), *data_credits()):
        assert credit.licence, credit.name
        assert re.match("https?://", credit.url), credit.name


def test_the_shipped_list_names_every_library_that_is_needed():
    listed = {row["name"] for row in json.loads(resource("credits/libraries.json").read_text("utf-8"))}
    assert {credit.name for credit in installed_credits()} - listed == set()


def test_a_crash_is_shown_with_what_to_send(shown, theme, qtbot):
    try:
        raise ZeroDivisionError("渡口")
    except ZeroDivisionError as failure:
        dialog = shown(CrashDialog(failure, theme))
    qtbot.mouseClick(dialog.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError: 渡口" in copied
    assert re.match(r"Jianbao \d+\.\d+\.\d+, ", copied)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
