"""Paints a window once and says when, in seconds since its parent started it: run by bench_window.py.

`python -m tests.benchmarks.start bare` or `… jianbao CORPUS`; the start is the environment variable BENCH_START.
"""

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

HEAVY = {"sqlmodel", "sqlalchemy", "alembic", "typer", "jieba", "numpy", "pyqtgraph", "pypinyin"}
SIZE = (1600, 1000)
"""Of every window that is measured, in logical pixels."""


class FirstPaint(QObject):
    """Notes when a widget was painted for the first time, and then calls `then`."""

    def __init__(self, widget, then=lambda: None):
        super().__init__(widget)
        self.at, self._then = None, then
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.at is None:
            self.at = 0.0
            QTimer.singleShot(0, self._note)
        return False

    def _note(self):
        self.at = time.time()
        self._then()


def bare(qt):
    """Show an empty window."""
    window = QMainWindow()
    window.resize(*SIZE)
    paint = FirstPaint(window, qt.quit)
    window.show()
    qt.exec()
    return [paint.at]


def jianbao(path):
    """Open a corpus as the program does, until its first page is shown."""
    from pathlib import Path

    from desktop.ui.application import Application, configuration_folder, make_qt

    def painted():
        heavy = HEAVY & set(sys.modules)
        assert not heavy, f"imported before the first paint: {heavy}"

    qt = make_qt([])
    application = Application(qt, configuration_folder())
    application.window.resize(*SIZE)
    window, queue, page = FirstPaint(application.window, painted), [], []

    def open_corpus():
        application.window.shell.open(Path(path))
        bench = application.window.workbench
        queue.append(FirstPaint(bench.queue.view.viewport()))
        bench.ready.connect(lambda: page.append(FirstPaint(bench.raw.view.viewport(), qt.quit)))

    application.window.show_with(open_corpus)
    qt.exec()
    application.window.close()
    application.context.stop()
    return [window.at, queue[0].at, page[0].at]


def main():
    start = float(os.environ["BENCH_START"])
    times = bare(QApplication([])) if sys.argv[1] == "bare" else jianbao(sys.argv[2])
    print(*(at - start for at in times))


if __name__ == "__main__":
    main()
