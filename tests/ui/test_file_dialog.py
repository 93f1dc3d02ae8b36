"""Looking at the folder of an open corpus takes none of SQLite's locks from it."""

import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from PySide6.QtWidgets import QFileSystemModel, QLabel

from desktop.ui.file_dialog import FileDialog

LOCKED = """
import fcntl, sys
with open(sys.argv[1], "rb+") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        print("locked")
"""


def is_locked(path):
    """Say whether another process finds locks on a file."""
    done = subprocess.run([sys.executable, "-c", LOCKED, str(path)], capture_output=True, text=True, check=True)
    return done.stdout == "locked\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there a lock goes with its own handle alone")
def test_it_opens_no_file_that_it_lists(qtbot, tmp_path):
    path, log = tmp_path / "a.db", tmp_path / "a.db-shm"
    parent = QLabel()
    qtbot.addWidget(parent)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (n)")
        assert is_locked(log)
        dialog = FileDialog(parent, "Open", str(tmp_path))
        dialog.open()
        model = dialog.findChild(QFileSystemModel)
        for file in (path, log):  # what it has looked at has a type
            qtbot.waitUntil(lambda file=file: model.type(model.index(str(file))) != "")
        dialog.reject()
        assert is_locked(log)
        assert is_locked(path)


def test_it_begins_where_it_is_told_to(qtbot, tmp_path):
    parent = QLabel()
    qtbot.addWidget(parent)
    dialog = FileDialog(parent, "Open", str(tmp_path))
    assert dialog.directory().absolutePath() == str(tmp_path)
    assert dialog.history() == [str(tmp_path)]
