"""A curator at work in a window, each action timed to the end of its repaint."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QTest

from desktop.ui.application import SWITCH, Application, make_qt
from desktop.ui.dialogs.importing import ImportDialog
from desktop.ui.theme import Appearance
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.made import dumps
from tests.benchmarks.start import SIZE


class Work:
    """Opens a corpus and works in it.

    `taken`: milliseconds by action; `floor`, of one and the same piece of work before each action, which tells how
    fast the machine is just then; `heart`: the longest times away; `grown`: memory in MB before
    and after 300 pages; `blocks`: of the long page.
    """

    def __init__(self, path, config):
        self._path, self._folder = path, config
        sys.setswitchinterval(SWITCH)
        self._qt = make_qt([])
        self.heart = Heartbeat()
        self.taken = {}
        self.floor = []
        self.blocks = 0
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
        self._edit_otherwise()
        self._select()
        self._scroll()
        self._drag()
        self._filter()
        self._change_theme()
        self._import()
        self._edit_long()
        self._measure_memory()
        self._window.close()
        application.context.stop()
        self._window.deleteLater()

    def _take_in(self, path):
        """Import a file or folder and wait until it is in."""
        self._window.shell.import_paths([path])
        dialog = self._window.findChildren(ImportDialog)[-1]  # the one before may not be deleted yet
        while dialog._job is not None:
            self._rest(20)
        dialog.reject()

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
        self.heart.doing = "floor"
        self.floor.append(_floor())
        self.heart.doing = name
        start = time.perf_counter()
        action()
        self._qt.processEvents()
        self._qt.processEvents()
        self.taken.setdefault(name, []).append((time.perf_counter() - start) * 1000)
        self._settle(name)
        self._rest(rest)

    def _stand(self):
        """Let all that follows the opening of a page be painted, so that none of it is counted with an edit."""
        self._session.settle()
        self._rest(60)

    def _settle(self, name):
        """Let what lies beside the page follow, which is timed by itself."""
        if self._session.is_settled:
            return
        start = time.perf_counter()
        self._session.settle()
        self._qt.processEvents()
        self._qt.processEvents()
        self.taken.setdefault(f"{name}: what follows", []).append((time.perf_counter() - start) * 1000)

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
            self._stand()
            self._time("edit", lambda: run("detach"))
            self._time("undo", lambda: run("undo"))

    def _edit_otherwise(self):
        """Make other edits than the one that is judged; some give every article below another number."""
        pages, run = self._bench.queue.model.pages, self._window.commands.run
        for command in ("start_article", "merge_previous", "start_later", "mark_furniture", "article_checked"):
            for i in range(20):
                self.heart.doing = "between"
                self._session.open_page(pages[i * 41 % len(pages)])
                articles = self._session.page.articles
                blocks = articles[min(2, len(articles) - 1)].blocks
                self._session.select_blocks((blocks[len(blocks) // 2],))
                self._stand()
                self._time(command.replace("_", " "), lambda command=command: run(command))
                self._time("undo of those", lambda: run("undo"))

    def _select(self):
        for i in range(60):
            blocks = self._session.page.blocks
            self._time("select", lambda i=i, blocks=blocks: self._session.select_blocks((blocks[i % len(blocks)].id,)))

    def _scroll(self):
        viewport = self._bench.raw.view.viewport()
        for i in range(60):
            self._time("scroll", lambda down=i % 30 < 15: self._qt.sendEvent(viewport, _wheel(viewport, down)), 5)

    def _drag(self):
        """Drag the first boundary in sight down and up again, a row or so a frame, and let go of it where it was."""
        view = self._bench.raw.view
        for i in range(5):
            self._session.open_page(self._bench.queue.model.pages[i * 29])
            self._rest(60)
            columns, start = view.delegate.columns(), self._first_boundary(view)
            low, step = view.viewport().height() - 40, view.viewport().height() // 30
            way = [*range(start.y(), low, step), *range(low, start.y(), -step)]
            QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
            for y in way:
                place = QPoint(columns.band + 2, y)
                self._time("drag", lambda place=place: QTest.mouseMove(view.viewport(), place), 2)
            QTest.keyClick(view, Qt.Key.Key_Escape)
            QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)

    @staticmethod
    def _first_boundary(view):
        """Return where the first boundary in sight can be taken hold of."""
        columns = view.delegate.columns()
        for index, row in enumerate(view.raw_model.rows):
            top = view.visualRect(view.raw_model.index(index)).top()
            if row.starts_run and row.number and top > 0:
                return QPoint(columns.band + 2, top + columns.padding + 4)
        raise LookupError("no boundary in sight")

    def _edit_long(self):
        """Edit a page of two thousand blocks."""
        path = self._folder / "2030-01-01-01.txt"
        parts = [dump.data for dump in dumps(22)]
        path.write_bytes("\n".join(part.decode() for part in parts).encode())
        self.heart.doing = "import a long page"
        self._take_in(path)
        page_id = max(self._session.corpus.page_ids())
        self._rest(100)
        self.heart.doing = "open a long page"
        self._session.open_page(page_id)
        self._rest(2000)
        self.blocks = len(self._session.page.blocks)
        for i in range(20):
            self.heart.doing = "between"
            article = self._session.page.articles[i * 7 % len(self._session.page.articles)]
            self._session.select_blocks((article.blocks[-1],))
            self._rest(100)
            self._time("edit of a long page", lambda: self._window.commands.run("detach"))
            self._time("undo on a long page", lambda: self._window.commands.run("undo"))

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
        self._take_in(folder)


def _megabytes():
    """Return how much memory this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _floor():
    """Do some work of Python and of Qt's painting, always the same, and return the milliseconds that it took."""
    start = time.perf_counter()
    picture = QPixmap(600, 400)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    for row in range(20):
        painter.drawText(4, 18 + row * 18, "云溪区新桥通车" * 4)
    painter.end()
    known = {number: str(number) for number in range(5000)}
    assert sum(len(each) for each in known.values()) > len(known)
    return (time.perf_counter() - start) * 1000


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
