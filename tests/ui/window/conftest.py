"""A whole window on a small corpus of our own pages."""

import functools
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop.corpus.store import Corpus
from desktop.parsing.parse import parse
from desktop.parsing.reading import read_dump
from desktop.ui.application import Application
from desktop.ui.labels_service import SchemeLoader
from desktop.ui.theme import Appearance

PAGES = Path(__file__).parents[2] / "example" / "pages"


class Clock:
    """A clock that goes on a minute each time it is read."""

    def __init__(self):
        self.now = datetime(2024, 5, 6, 9, 0, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def corpus_path(tmp_path):
    """A corpus with four pages as the parser proposes them."""
    path = tmp_path / "corpus.db"
    with Corpus.create(path, curator="林知夏", clock=Clock(), new_id=lambda: str(uuid.uuid4())) as corpus:
        for source in sorted(PAGES.glob("*.txt"))[:4]:
            dump = read_dump(source)
            corpus.add(dump, parse(dump))
    return path


@pytest.fixture(scope="session")
def label_sets():
    """Reads the label sets once for all tests, as the program does for all its corpora."""
    return functools.cache(SchemeLoader())


@pytest.fixture
def application(qtbot, qapp, tmp_path, label_sets):
    """The program without a corpus, in English, light, with a curator."""
    application = Application(qapp, tmp_path / "config", label_sets)
    application.context.settings.set(curator="林知夏", language="en", appearance=Appearance.LIGHT.value)
    application.languages.use("en")
    application.context.theme.set(appearance=Appearance.LIGHT)
    application.window.resize(1600, 1000)
    application.window.show()
    yield application
    application.window.close()
    application.languages.leave()
    application.context.stop()
    application.window.deleteLater()
    application.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(application, corpus_path, qtbot):
    """The window with the corpus open on its first page."""
    application.window.shell.open(corpus_path)
    qtbot.waitUntil(lambda: bool(application.window.workbench and application.window.workbench.is_ready))
    return application.window
