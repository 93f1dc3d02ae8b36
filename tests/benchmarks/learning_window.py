"""A window on a corpus with many labels while a process learns from them: prints the gaps between frames as JSON."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from desktop.ui.application import SWITCH, Application, make_qt
from tests.benchmarks.start import SIZE

FRAME = 16


def main(path: Path, config: Path) -> None:
    """Open the corpus and redraw a part of the page at every frame until the lesson is there."""
    sys.setswitchinterval(SWITCH)
    qt = make_qt([])
    application = Application(qt, config)
    application.context.settings.set(curator="bench")
    window = application.window
    window.resize(*SIZE)
    window.show()
    window.shell.open(path)
    rest = QEventLoop()
    while not (window.workbench and window.workbench.is_ready):
        QTimer.singleShot(10, rest.quit)
        rest.exec()
    QTimer.singleShot(2000, rest.quit)
    rest.exec()
    bench, work, begun = window.workbench, [], time.perf_counter()
    view = bench.raw.view
    bench.learning.look()
    while bench.learning.lesson is None and time.perf_counter() - begun < 600:
        start = time.perf_counter()
        bar = view.verticalScrollBar()
        bar.setValue((bar.value() + 7) % max(1, bar.maximum()))
        qt.processEvents()
        view.viewport().repaint()
        work.append(1000 * (time.perf_counter() - start))
        time.sleep(max(0.0, FRAME / 1000 - (time.perf_counter() - start)))
    taken = time.perf_counter() - begun
    learned = bench.learning.lesson is not None
    window.close()
    application.context.stop()
    print(json.dumps({"frames": work, "taken": taken, "learned": learned}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
