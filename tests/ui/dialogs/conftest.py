"""A corpus with one page, a worker, and folders of invented dumps."""

from datetime import UTC, datetime

import pytest

from desktop.ui.jobs import Jobs
from desktop.ui.phrases import Phrases
from desktop.ui.settings import Settings
from desktop.ui.theme import Appearance, Theme
from tests.ui.cards.sample import open_session

NOW = datetime(2031, 5, 7, 12, 0, tzinfo=UTC)


@pytest.fixture
def theme(qapp):
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def phrases(qapp):
    return Phrases()


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "config")


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def session(qapp, tmp_path, jobs):
    session = open_session(tmp_path)
    yield session
    jobs.stop()
    session.close()


@pytest.fixture
def clock():
    return lambda: NOW


@pytest.fixture
def dumps(tmp_path):
    """Three pages, one of them already in the corpus under another name, and an empty file."""
    folder = tmp_path / "2031-05-08"
    folder.mkdir()
    for number in (1, 2):
        text = f"渡口修缮第{number}期完工\n\n本报讯（记者 沈宁）老渡口昨日重新开航，每天往返二十四班。"
        (folder / f"node_{number}.txt").write_text(text, "utf-8")
    (folder / "node_3.txt").write_text("", "utf-8")
    return folder
