"""A session on a small corpus, and what the panels are given besides."""

from datetime import UTC, datetime

import pytest

from desktop.ui.phrases import Phrases
from desktop.ui.theme import Appearance, Theme
from tests.ui.cards.sample import open_session


@pytest.fixture
def theme(qapp):
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def phrases(qapp):
    return Phrases()


@pytest.fixture
def session(qapp, tmp_path):
    session = open_session(tmp_path)
    session.saved.connect(session.settle)
    session.page_opened.connect(session.settle)
    yield session
    session.close()


@pytest.fixture
def clock():
    return lambda: datetime(2031, 5, 7, 12, 0, tzinfo=UTC)
