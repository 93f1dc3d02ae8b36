"""The welcome offers ways to start and what was open lately, by keyboard and mouse."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QToolButton

from desktop.ui.row_model import ROW
from desktop.ui.settings import Settings
from desktop.ui.theme import Appearance, Theme
from desktop.ui.welcome.welcome import Welcome
from tests.ui.cards.sample import open_session

NOW = datetime(2031, 5, 7, 12, 0, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path):
    """Settings that remember a corpus of today, a file of yesterday that is none, and one of last year that is gone."""
    settings = Settings(tmp_path / "config")
    (tmp_path / "notes.db").write_text("no corpus", "utf-8")
    settings.remember_corpus(tmp_path / "gone.db", NOW - timedelta(days=300))
    settings.remember_corpus(tmp_path / "notes.db", NOW - timedelta(days=1))
    settings.remember_corpus(tmp_path / "corpus.db", NOW - timedelta(minutes=1))
    return settings


@pytest.fixture
def welcome(qtbot, qapp, tmp_path, settings):
    open_session(tmp_path).corpus.close()
    welcome = Welcome(Theme(qapp, Appearance.LIGHT), settings, lambda: NOW)
    qtbot.addWidget(welcome)
    welcome.resize(1280, 760)
    with qtbot.waitExposed(welcome):
        welcome.show()
    welcome.activateWindow()
    qtbot.waitUntil(lambda: all(row.summary or row.trouble for row in rows(welcome)))
    return welcome


def rows(welcome):
    model = welcome._recents.model()
    return [model.index(row).data(ROW) for row in range(model.rowCount())]


def test_recents_say_how_far_they_are_or_what_is_wrong(welcome):
    model = welcome._recents.model()
    assert [row.name for row in rows(welcome)] == ["corpus", "notes", "gone"]
    numbers = [model.numbers(row) for row in rows(welcome)]
    assert numbers == ["1 page(s) · 3 article(s)", "This is no corpus that can be read", "The file is not here"]
    times = [row.opened for row in rows(welcome)]
    assert times[0].startswith("today ")
    assert times[1].startswith("yesterday ")
    assert times[2].endswith(" 2030")


def test_the_first_card_has_the_focus_and_enter_presses_it(welcome, qtbot):
    assert welcome.focusWidget() is welcome._cards[0]
    with qtbot.waitSignal(welcome.new_requested):
        qtbot.keyClick(welcome._cards[0], Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("downs", "signal"), [(1, "open_requested"), (2, "example_requested"), (7, "example_requested")]
)
def test_arrows_go_from_card_to_card(welcome, qtbot, downs, signal):
    for _ in range(downs):
        qtbot.keyClick(welcome.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(getattr(welcome, signal)):
        qtbot.keyClick(welcome.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Qt.Key.Key_N, "new_requested"), (Qt.Key.Key_O, "open_requested"), (Qt.Key.Key_E, "example_requested")],
)
def test_control_keys_start(welcome, qtbot, key, signal):
    with qtbot.waitSignal(getattr(welcome, signal)):
        qtbot.keyClick(welcome, key, Qt.KeyboardModifier.ControlModifier)


def test_right_leads_to_the_recents_enter_opens_left_leads_back(welcome, qtbot, tmp_path):
    qtbot.keyClick(welcome.focusWidget(), Qt.Key.Key_Right)
    assert welcome.focusWidget() is welcome._recents
    qtbot.keyClick(welcome._recents, Qt.Key.Key_Down)
    with qtbot.waitSignal(welcome.open_requested) as opened:
        qtbot.keyClick(welcome._recents, Qt.Key.Key_Return)
    assert opened.args == [tmp_path / "notes.db"]
    qtbot.keyClick(welcome._recents, Qt.Key.Key_Left)
    assert welcome.focusWidget() is welcome._cards[0]


def test_a_click_opens_a_recent_corpus(welcome, qtbot, tmp_path):
    place = welcome._recents.visualRect(welcome._recents.model().index(0)).center()
    with qtbot.waitSignal(welcome.open_requested) as opened:
        qtbot.mouseClick(welcome._recents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [tmp_path / "corpus.db"]


def test_delete_takes_a_corpus_off_the_list_and_leaves_its_file(welcome, qtbot, settings, tmp_path):
    qtbot.keyClick(welcome.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(welcome._recents, Qt.Key.Key_Down)
    qtbot.keyClick(welcome._recents, Qt.Key.Key_Delete)
    assert [Path(recent.path).name for recent in settings.values.recent] == ["corpus.db", "gone.db"]
    assert (tmp_path / "notes.db").exists()
    assert welcome._recents.currentIndex().row() == 1


def test_without_recents_the_list_explains_itself(welcome, settings):
    for recent in settings.values.recent:
        settings.forget_corpus(recent.path)
    welcome.refresh()
    assert not welcome._recents.isVisible()
    assert welcome._no_recents.isVisible()


def test_files_and_folders_can_be_dropped(welcome, qtbot, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.db")), QUrl("https://example.org/page.txt")])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, left, none)
    welcome.dragEnterEvent(entered)
    assert entered.isAccepted()
    assert welcome._drop._welcoming
    with qtbot.waitSignal(welcome.dropped) as dropped:
        welcome.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, none))
    assert dropped.args == [[tmp_path / "notes.db"]]
    assert not welcome._drop._welcoming


def test_text_can_not_be_dropped(welcome):
    mime = QMimeData()
    mime.setText("渡口")
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    welcome.dragEnterEvent(event)
    assert not event.isAccepted()
    welcome.dragLeaveEvent(QDragLeaveEvent())
    assert not welcome._drop._welcoming


def test_the_other_language_is_a_button_named_in_itself(welcome, qtbot):
    button = welcome._footer.findChild(QToolButton)
    assert button.text() == "中文"
    with qtbot.waitSignal(welcome.language_chosen) as chosen:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["zh_CN"]


def test_at_twice_the_size_the_columns_stand_below_each_other(welcome):
    assert welcome._recents.mapTo(welcome, QPoint(0, 0)).x() > welcome.width() // 2
    welcome._theme.set(scale=2.0)
    assert welcome._recents.mapTo(welcome, QPoint(0, 0)).x() < welcome.width() // 2
    assert welcome._scroll.horizontalScrollBar().maximum() == 0


def test_everything_that_takes_the_focus_has_a_name(welcome):
    for widget in (*welcome._cards, welcome._recents, welcome._drop, welcome._masthead, welcome._steps):
        assert widget.accessibleName()
