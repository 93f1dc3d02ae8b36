"""A curator at work in a window, each action timed to the end of its repaint."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent

from desktop.ui.application import SWITCH, Application, make_qt
from desktop.ui.dialogs.importing import ImportDialog
from desktop.ui.theme import Appearance
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.made import dumps
from tests.benchmarks.start import SIZE


class Work:
    """Opens a corpus and works in it.

    `taken`: milliseconds by action; `heart`: the longest times away; `grown`: memory in MB before
    and after 300 pages.
    """

    def __init__(self, path, config):
        self._path, self._folder = path, config
        sys.setswitchinterval(SWITCH)
        self._qt = make_qt([])
        self.heart = Heartbeat()
        self.taken = {}
        self.grown = (0.0, 0.0)

    def run(self):
        """Do everything once."""
        application = Application(self._qt, self._folder)
        self._window = application.window
        self._window.resize(*SIZE)
        self._window.show()
        self._rest(200)
        self._open_corpus()
        self._open_pages()
        self._edit()
        self._select()
        self._scroll()
        self._filter()
        self._change_theme()
        self._import()
        self._measure_memory()
        self._window.close()
        application.context.stop()
        self._window.deleteLater()

    def _measure_memory(self):
        """Note how much memory 300 more pages take, in MB, once 100 have been opened."""
        pages, before = self._bench.queue.model.pages, 0.0
        self.heart.doing = "between"
        for i in range(400):
            if i == 100:
                before = _megabytes()
            self._session.open_page(pages[(i * 41 + 7) % len(pages)])
            self._rest(5)
        self.grown = (before, _megabytes())

    def _rest(self, milliseconds):
        """Let the event loop run."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _time(self, name, action, rest=30):
        """Do an action and let it be painted."""
        self.heart.doing = name
        start = time.perf_counter()
        action()
        self._qt.processEvents()
        self._qt.processEvents()
        self.taken.setdefault(name, []).append((time.perf_counter() - start) * 1000)
        self._rest(rest)

    def _open_corpus(self):
        self.heart.doing = "open corpus"
        self.heart.start()
        self._window.shell.open(self._path)
        self._bench = self._window.workbench
        while not self._bench.is_ready:
            self._rest(10)
        self._rest(3000)
        self._session = self._bench.session

    def _open_pages(self):
        pages = self._bench.queue.model.pages
        for i in range(120):
            self._time("open page", lambda i=i: self._session.open_page(pages[i * 37 % len(pages)]))

    def _edit(self):
        pages = self._bench.queue.model.pages
        run = self._window.commands.run
        for i in range(60):
            self.heart.doing = "between"
            self._session.open_page(pages[i * 53 % len(pages)])
            self._session.select_blocks((self._session.page.articles[0].blocks[-1],))
            self._rest(60)
            self._time("edit", lambda: run("detach"))
            self._time("undo", lambda: run("undo"))

    def _select(self):
        for i in range(60):
            blocks = self._session.page.blocks
            self._time("select", lambda i=i, blocks=blocks: self._session.select_blocks((blocks[i % len(blocks)].id,)))

    def _scroll(self):
        viewport = self._bench.raw.view.viewport()
        for i in range(60):
            self._time("scroll", lambda down=i % 30 < 15: self._qt.sendEvent(viewport, _wheel(viewport, down)), 5)

    def _filter(self):
        queue = self._bench.queue
        for text in ("云", "云溪", "云溪区", "编号1", "记者", "2001", "", "。"):
            queue.search.setText(text)
            queue._wait.stop()  # the same work as after the pause in typing, but timed
            self._time("filter", lambda: self._filtered(queue), 50)
        queue.clear_filter()
        self._rest(100)

    def _filtered(self, queue):
        """Read the queue and wait for what was found."""
        loop = QEventLoop()
        queue.model.modelReset.connect(loop.quit)
        queue.refresh()
        if queue.search.text():
            loop.exec()
        queue.model.modelReset.disconnect(loop.quit)

    def _change_theme(self):
        theme = self._window.context.theme
        for appearance in (Appearance.DARK, Appearance.LIGHT) * 3:
            self._time("theme", lambda appearance=appearance: theme.set(appearance=appearance))

    def _import(self):
        """Go on working while a hundred pages are imported."""
        folder = self._folder / "dumps"
        folder.mkdir()
        for number, dump in enumerate(dumps(100)):
            (folder / dump.path).write_bytes(dump.data + f"第{number}页\n".encode())
        self.heart.doing = "import"
        self._window.shell.import_paths([folder])
        dialog = self._window.findChild(ImportDialog)
        while dialog._job is not None:
            self._rest(20)
        dialog.reject()


def _megabytes():
    """Return how much memory this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _wheel(widget, down):
    place = QPointF(widget.rect().center())
    return QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120 if down else 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
