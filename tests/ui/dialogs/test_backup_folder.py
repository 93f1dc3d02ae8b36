"""Where backups go is chosen in the settings and kept at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.dialogs.backup_folder import BackupFolder
from desktop.ui.file_dialog import FileDialog


@pytest.fixture
def choice(qtbot, settings, theme):
    widget = BackupFolder(settings, theme)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def texts(choice):
    return [choice.choice.itemText(place) for place in range(choice.choice.count())]


def test_a_folder_is_chosen_and_given_up_again(choice, settings, tmp_path):
    folder = tmp_path / "另一个盘"
    folder.mkdir()
    assert texts(choice) == ["Beside each corpus", "In another folder…"]
    QTest.keyClick(choice.choice, Qt.Key.Key_Down)
    assert choice.choice.currentIndex() == 0, "nothing is chosen before the folder is"
    choice.window().findChild(FileDialog).fileSelected.emit(str(folder))
    assert settings.backup_folder == folder
    assert choice.choice.currentIndex() == 1
    assert choice.choice.toolTip() == str(folder)
    QTest.keyClick(choice.choice, Qt.Key.Key_Up)
    assert settings.backup_folder is None
    assert texts(choice) == ["Beside each corpus", "In another folder…"]


def test_a_folder_that_was_chosen_before_is_shown(qtbot, settings, theme, tmp_path):
    settings.set(backup_folder=str(tmp_path))
    again = BackupFolder(settings, theme)
    qtbot.addWidget(again)
    assert again.choice.currentIndex() == 1
    assert again.choice.toolTip() == str(tmp_path)
