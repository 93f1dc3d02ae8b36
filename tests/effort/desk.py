"""A corpus of pages with gold, open in a real window, and a curator in front of it."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from desktop.corpus.store import Corpus
from desktop.page.page import Page
from desktop.page.role import Role
from desktop.parsing.parse import parse
from desktop.ui.application import Application
from desktop.ui.main_window import MainWindow
from tests.effort.counter import ActionCounter
from tests.effort.curator import Curator
from tests.effort.goal import Goal
from tests.effort.hands import Hands
from tests.quality.measuring import Measured

CURATOR = "Perfect Curator"


@dataclass(frozen=True)
class Effort:
    """What a page took: articles that were wrong, actions until none was, and what was done."""

    name: str
    articles: int
    wrong: int
    actions: int
    log: tuple[str, ...]

    @property
    def each(self) -> float | None:
        """Actions per wrong article; None where none was wrong."""
        return self.actions / self.wrong if self.wrong else None


def proposed(measured: Measured) -> Page:
    """Return the page as the parser proposes it."""
    return parse(measured.dump)


def empty(measured: Measured) -> Page:
    """Return the page as it would be without a parser: a block a line, all of them unassigned."""
    page = parse(measured.dump)
    lines = [(block.start, block.end) for block in measured.reference.page.blocks]
    blank = measured.reference.page.blocks[0]
    blocks = tuple(
        replace(blank, id=number, start=start, end=end, role=Role.BODY, article=None, duplicate_of=None,
                joins_previous=False, applies_to=())
        for number, (start, end) in enumerate(lines)
    )  # fmt: skip
    return replace(page, blocks=blocks, articles=(), spent=0)


@contextmanager
def window_on(pages: list[tuple[Measured, Page]], folder: Path) -> Iterator[MainWindow]:
    """Open a corpus with some pages in a window of its own."""
    path, config = folder / "effort.db", folder / "config"
    with Corpus.create(path, curator=CURATOR, clock=_clock(), new_id=_new_id) as corpus:
        for measured, page in pages:
            corpus.add(measured.dump, page)
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    application = Application(qt, config)
    application.context.settings.set(curator=CURATOR, language="en")
    application.languages.use("en")
    window = application.window
    window.resize(1600, 1000)
    window.show()
    opened = QEventLoop()
    window.shell.open(path, lambda _session: opened.quit())
    opened.exec()
    try:
        yield window
    finally:
        window.close()
        application.context.stop()
        window.deleteLater()
        application.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def efforts(pages: list[tuple[Measured, Page]], folder: Path) -> Iterator[Effort]:
    """Curate pages one after the other in one window; yield what each took."""
    folder.mkdir()
    with window_on(pages, folder) as window:
        assert window.workbench is not None
        session, qt = window.workbench.session, QApplication.instance()
        assert isinstance(qt, QApplication)
        counter = ActionCounter(qt)
        hands = Hands(window)
        hands.press("Z")  # long blocks on one line, as a curator who looks for boundaries has them
        curator = Curator(hands, session, counter)
        for page_id in list(session.corpus.page_ids()):
            session.open_page(page_id)
            assert session.page is not None
            measured = next(each for each, page in pages if page.sha256 == session.page.sha256)
            goal = Goal(measured.reference, session.page)
            wrong = goal.wrong_articles(session.page)
            actions = curator.curate(goal)
            articles = len(measured.reference.page.articles)
            yield Effort(measured.gold.name.split(".")[0], articles, wrong, actions, tuple(curator.log))
        qt.removeEventFilter(counter)


def _clock():
    from datetime import UTC, datetime

    return lambda: datetime.now(UTC)


def _new_id() -> str:
    return str(uuid.uuid4())
