"""A fault is written down as it happens and shown at the next start, unless it was seen."""

import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.crash import CrashWatch
from desktop.ui.crash_log import CrashLog
from desktop.ui.dialogs.crash import CrashDialog, LastRunDialog
from desktop.ui.theme import Appearance, Theme
from tests.cli.program import ROOT

NOW = datetime(2031, 3, 3, 9, tzinfo=UTC)


@pytest.fixture
def log(tmp_path):
    return CrashLog(tmp_path / "config")


@pytest.fixture
def watch(qtbot, qapp, log):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return CrashWatch(window, Theme(qapp, Appearance.LIGHT), log, lambda: NOW)


def fail(watch):
    try:
        raise ZeroDivisionError("渡口")
    except ZeroDivisionError as failure:
        watch.hook(type(failure), failure, failure.__traceback__)


def test_what_nobody_has_seen_is_there_at_the_next_start_and_only_then(watch, log, tmp_path):
    fail(watch)
    report = CrashLog(tmp_path / "config").take()
    assert report.startswith("2031-03-03T09:00:00+00:00\nJianbao ")
    assert "ZeroDivisionError: 渡口" in report
    assert CrashLog(tmp_path / "config").take() == ""


def test_what_the_curator_has_seen_is_not_shown_again(watch, log, qtbot):
    fail(watch)
    dialog = watch.parent().findChild(CrashDialog)
    dialog.accept()
    assert log.take() == ""


def test_a_fault_in_another_thread(watch, log, qtbot):
    thread = threading.Thread(target=fail, args=(watch,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: watch.parent().findChild(CrashDialog) is not None)
    assert "ZeroDivisionError" in log.take()


def test_where_nothing_can_be_written_nothing_else_goes_wrong(tmp_path):
    (tmp_path / "file").touch()
    log = CrashLog(tmp_path / "file" / "folder")
    log.write("x", NOW)
    log.watch_process()
    log.forget()
    assert log.take() == ""


PROGRAM = """
import sys
from pathlib import Path
from desktop.ui.crash_log import CrashLog
log = CrashLog(Path(sys.argv[1]))
log.watch_process()
{}
"""


def run(folder, code):
    command = [sys.executable, "-X", "faulthandler=0", "-c", PROGRAM.format(code), str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60).returncode


@pytest.mark.skipif(sys.platform == "win32", reason="ends the process by a POSIX signal")
def test_a_process_that_ends_at_once_leaves_where_it_was(tmp_path):
    assert run(tmp_path, "import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)") == -signal.SIGSEGV
    assert "Segmentation fault" in CrashLog(tmp_path).take()


def test_a_run_that_ends_well_leaves_nothing_also_where_something_was_said_below_python(tmp_path):
    code = "open(next(Path(sys.argv[1]).iterdir()), 'a').write('said')\nlog.end_well()"
    assert run(tmp_path, code) == 0
    assert os.listdir(tmp_path) == []


def test_the_next_start_shows_it(application, log, qtbot):
    application.show_last_fault("渡口的报告")
    qtbot.waitUntil(lambda: application.window.findChild(LastRunDialog) is not None)
    dialog = application.window.findChild(LastRunDialog)
    assert dialog.findChild(QPlainTextEdit).toPlainText().endswith("\n\n渡口的报告")
    dialog.accept()
