"""The window is painted before anything heavy is imported, and the newest PySide6 that crashes is refused."""

import os
import subprocess
import sys

import pytest

from desktop.ui.guard import refusal
from tests.cli.program import ROOT, jianbao

HEAVY = ("typer", "rich", "sqlmodel", "sqlalchemy", "alembic", "jieba", "numpy", "pyqtgraph", "pypinyin", "sklearn")

# Runs `jianbao` as it is, but looks at what is loaded when the window is painted first, and leaves.
WATCH = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print(*sorted({name.partition(".")[0] for name in sys.modules}), flush=True)
            os._exit(0)
        return False

execute = QApplication.exec
def watched_execute(*_):
    application = QApplication.instance()
    watch = Watch(application)
    application.installEventFilter(watch)
    return execute()
QApplication.exec = watched_execute

from desktop.cli import main
sys.exit(main())
"""


@pytest.mark.parametrize("arguments", [[], ["--example"], ["FILE"]])
def test_first_paint_comes_before_the_heavy_libraries(tmp_path, arguments):
    if arguments == ["FILE"]:
        (tmp_path / "02.txt").write_text("云溪日报\n\n要闻", encoding="utf-8")
        arguments = [str(tmp_path / "corpus.db")]
        assert jianbao("import", arguments[0], tmp_path, "--create").status == 0
    done = subprocess.run(
        [sys.executable, "-c", WATCH, *arguments],
        cwd=ROOT,
        env={**os.environ, "JIANBAO_CONFIG": str(tmp_path / "config"), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert {"PySide6", "desktop"} <= loaded
    assert loaded.isdisjoint(HEAVY)


@pytest.mark.parametrize(
    ("python", "qt", "refused"),
    [
        ((3, 11), "6.12.0", True),
        ((3, 11), "6.13.1", True),
        ((3, 12), "6.12.0", False),
        ((3, 13), "6.11.0", True),
        ((3, 12), "6.11.1", True),
        ((3, 11), "6.11.3", False),
        ((3, 11), "6.8.0", False),
    ],
)
def test_crashing_combinations_are_refused(python, qt, refused):
    sentence = refusal(python, qt)
    assert (sentence is not None) is refused
    assert sentence is None or qt in sentence


def test_this_combination_may_run_and_keeps_its_references_to_none():
    """A void call of PySide6 must not lose a reference to None: thousands of them abort the interpreter."""
    from PySide6.QtCore import QObject

    assert refusal() is None
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("name")
    assert sys.getrefcount(None) > before - 1000
