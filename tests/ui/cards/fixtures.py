"""Fixtures of the right side of the window: a session on the sample page, and label sets with known suggestions."""

import pytest

from desktop.page.article import Relation
from desktop.ui.jobs import Jobs
from desktop.ui.labels_service import Evidence, LabelsService, Suggestion, load_schemes
from desktop.ui.settings import Settings
from desktop.ui.theme import Appearance, Theme
from tests.ui.cards.sample import open_session

TIANYUAN, YOUXIAN = "430211", "430223"


@pytest.fixture
def theme(qapp):
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def session(qapp, tmp_path):
    session = open_session(tmp_path)
    session.settle()
    session.page_opened.connect(session.settle)
    session.saved.connect(session.settle)
    yield session
    session.close()


@pytest.fixture(scope="session")
def schemes():
    return load_schemes()


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path)


def found(page, schemes):
    """Two districts and a topic, known beforehand, on the page that names one; others are asked about in pauses."""
    at = page.text.find("天元区")
    if at < 0:
        return
    first = Suggestion(TIANYUAN, Relation.ABOUT, 0.97, (Evidence(at, at + 3, "天元区"),))
    second = Suggestion(YOUXIAN, Relation.MENTIONED, 0.4, (Evidence(at, at + 3, "天元区"),))
    topic = Suggestion("governance", None, 0.61, words=("小区", "社区"))
    yield page.articles[0].id, (first, second, topic)


@pytest.fixture
def labels(qtbot, session, settings, schemes):
    """Label sets whose suggestions for the first article are there already."""
    jobs = Jobs()
    labels = LabelsService(session, jobs, settings, language="zh_CN", load=lambda: schemes, suggest=found)
    with qtbot.waitSignal(labels.suggestions_changed):
        labels.refresh()
    qtbot.waitUntil(lambda: bool(labels.suggestions(session.page.articles[0].id)))
    yield labels
    jobs.stop()


@pytest.fixture
def ids(session):
    """The ids of the three articles."""
    return tuple(article.id for article in session.page.articles)
