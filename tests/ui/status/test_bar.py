"""The status bar says how the page is accounted for, what was saved, and what went wrong."""

from datetime import UTC, datetime

import pytest

from desktop.curation import articles, boundaries
from desktop.ui.phrases import Phrases
from desktop.ui.status.bar import MESSAGE_MILLISECONDS, StatusBar
from desktop.ui.theme import Appearance, Theme
from tests.ui.cards.sample import open_session

NOW = datetime(2031, 5, 7, 12, 0, 7, tzinfo=UTC)


@pytest.fixture
def session(qapp, tmp_path):
    session = open_session(tmp_path)
    session.saved.connect(session.settle)
    session.page_opened.connect(session.settle)
    yield session
    session.close()


@pytest.fixture
def bar(qtbot, qapp, session):
    bar = StatusBar(session, Theme(qapp, Appearance.LIGHT), Phrases(), lambda: NOW)
    qtbot.addWidget(bar)
    bar.resize(1200, 28)
    bar.show()
    return bar


def test_the_coverage_follows_the_page(bar, session):
    before = bar._coverage.accessibleName()
    assert "Unassigned 28" in before
    last = session.page.articles[-1].id
    session.edit("Assign", (), lambda page: boundaries.move_blocks(page, (14, 15), last))
    assert "Unassigned 0" in bar._coverage.accessibleName()
    session.history.undo()
    assert bar._coverage.accessibleName() == before


def test_it_says_when_what_was_saved(bar, session):
    assert not bar._saved.isVisible()
    article = session.page.articles[0].id
    session.edit("Name", (), lambda page: articles.set_field(page, article, "headline", "一"))
    bar.set_step(1)
    assert bar._saved_words.text() == f"Saved {NOW.astimezone():%H:%M:%S} · step 1"
    assert bar._saved.isVisible()


def test_a_refusal_is_said_until_its_time_is_over(bar, session, qtbot):
    article = session.page.articles[0].id
    session.edit("Merge", (), lambda page: boundaries.merge(page, article, article))
    sentence = "An article can't be merged with itself: choose another one."
    assert bar._message.isVisible()
    assert bar._message_words.text() == sentence
    assert bar._message_words.property("tone") == "error"
    assert bar._timer.interval() == MESSAGE_MILLISECONDS
    bar._timer.timeout.emit()
    assert bar._coverage.isVisible()
    assert bar.accessibleDescription() == sentence


def test_another_page_clears_the_message(bar, session):
    bar.say("Copied.")
    assert bar._message_words.property("tone") == "note"
    session.open_page(None)
    assert not bar._message.isVisible()
    assert not bar._coverage.accessibleName()


def test_read_only_and_curator_are_shown(bar):
    assert not bar._read_only.isVisible()
    bar.set_read_only(True)
    bar.set_curator("林一")
    assert bar._read_only.isVisible()
    assert bar._curator.text() == "Curator 林一"


def test_the_text_size_is_shown_and_followed(bar):
    assert bar._scale.text() == "100 %"
    bar._theme.set(scale=1.5)
    assert bar._scale.text() == "150 %"
    assert bar.height() == 42


def test_every_part_of_the_bar_is_painted(bar):
    picture = bar._coverage.grab().toImage()
    middle = picture.height() // 2
    colours = {picture.pixelColor(x, middle).name() for x in range(240)}
    assert bar._theme.colours.good_text.lower() in colours
    assert bar._theme.colours.warning_line.lower() in colours


def test_without_a_corpus_it_is_empty(qtbot, qapp):
    bar = StatusBar(None, Theme(qapp, Appearance.DARK), Phrases(), lambda: NOW)
    qtbot.addWidget(bar)
    bar.show()
    assert not bar._coverage.accessibleName()
    assert not bar._saved.isVisible()
