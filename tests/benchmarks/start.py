"""Paints a window once and says when, in seconds since its parent started it: run by bench_window.py.

`python -m tests.benchmarks.start bare` or `… jianbao CORPUS`; the start is the environment variable BENCH_START.
"""

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class FirstPaint(QObject):
    """Notes when a widget was painted for the first time."""

    def __init__(self, widget):
        super().__init__(widget)
        self.at = None
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.at is None:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self):
        self.at = self.at or time.time()


def until(qt, condition):
    while not condition():
        qt.processEvents()


def main():
    start = float(os.environ["BENCH_START"])
    if sys.argv[1] == "bare":
        qt = QApplication([])
        window = QMainWindow()
        window.resize(1600, 1000)
        paint = FirstPaint(window)
        window.show()
        until(qt, lambda: paint.at)
        print(paint.at - start)
        return
    from pathlib import Path

    from desktop.ui.application import Application, configuration_folder, make_qt

    qt = make_qt([])
    application = Application(qt, configuration_folder())
    paint = FirstPaint(application.window)
    application.window.show()
    application.window.shell.open(Path(sys.argv[2]))
    queue = {}

    def queue_painted():
        bench = application.window.workbench
        if bench is None:
            return False
        if "paint" not in queue:
            queue["paint"] = FirstPaint(bench.queue.view.viewport())
            bench.queue.view.viewport().update()
        return queue["paint"].at

    until(qt, lambda: paint.at)
    heavy = {"sqlmodel", "alembic", "typer", "jieba", "numpy", "pyqtgraph"} & set(sys.modules)
    assert not heavy, f"imported before the first paint: {heavy}"
    until(qt, queue_painted)
    until(qt, lambda: application.window.workbench.is_ready)
    ready = time.time()
    print(paint.at - start, queue["paint"].at - start, ready - start)
    application.window.close()
    application.context.jobs.stop()


main()
