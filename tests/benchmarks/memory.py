"""A window that is worked in while its memory is noted: `python -m tests.benchmarks.memory CORPUS CONFIG MINUTES N on`.

Run by bench_memory.py; N different pages are worked on, again and again; `off` in place of `on` works without
suggestions. Prints a line of JSON for each moment: what
had happened, minutes of work, megabytes.
"""

import sys
import time
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.application import SWITCH, Application, make_qt
from tests.benchmarks.resident import note, rest
from tests.benchmarks.start import SIZE

EVERY = 30.0
"""Seconds between two notes."""

_SEARCHES = ("记者", "2001", "云溪", "编号7")


class Curator:
    """Does what a curator does, page after page, in the order of the queue. Parameters: `among`, how many pages."""

    def __init__(self, application: Application, among: int) -> None:
        self._among = among
        self._window = application.window
        bench = application.window.workbench
        assert bench is not None
        self._bench = bench

    def page(self, place: int) -> None:
        """Open a page, read it, select, edit, take back, fold; from time to time search the queue."""
        session, run = self._bench.session, self._window.commands.run
        pages = self._bench.queue.model.pages
        session.open_page(pages[place % self._among * 7 % len(pages)])
        rest(120)
        for _ in self._scroll(6):
            rest(10)
        page = session.page
        assert page is not None
        for article in page.articles[:4]:
            session.select_article(article.id)
            rest(30)
        session.select_blocks((page.articles[0].blocks[-1],))
        for command in ("detach", "undo", "fold", "fold", "article_checked"):
            run(command)
            rest(30)
        if place % 40 == 0:
            self._search(_SEARCHES[place // 40 % len(_SEARCHES)])

    def _scroll(self, steps: int) -> Iterator[None]:
        viewport = self._bench.raw.view.viewport()
        place = QPointF(viewport.rect().center())
        for _ in range(steps):
            wheel = QWheelEvent(
                place, viewport.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(viewport, wheel)
            yield

    def _search(self, text: str) -> None:
        queue = self._bench.queue
        queue.search.setText(text)
        rest(800)
        queue.clear_filter()
        rest(300)


def main(path: Path, config: Path, minutes: float, among: int, *, suggestions: bool) -> None:
    """Open the corpus, look at it for a moment, and work in it for some minutes."""
    sys.setswitchinterval(SWITCH)
    qt = make_qt([])
    if not suggestions:
        from desktop.ui import panes  # as the program does: not before it imports plainly

        panes.LabelsService = partial(panes.LabelsService, suggest=lambda _page, _schemes: ())  # type: ignore[assignment]
    application = Application(qt, config)
    window = application.window
    window.resize(*SIZE)
    window.show()
    rest(200)
    note("window")
    window.shell.open(path)
    while window.workbench is None or not window.workbench.is_ready:
        rest(10)
    rest(5000)
    note("open")
    curator, begun, noted = Curator(application, among), time.monotonic(), 0
    for place in count():
        worked = time.monotonic() - begun
        if worked >= noted * EVERY:
            note(f"{place} pages", worked / 60)
            noted += 1
        if worked > minutes * 60:
            break
        curator.page(place)
    window.close()
    application.context.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]), suggestions=sys.argv[5] == "on")
