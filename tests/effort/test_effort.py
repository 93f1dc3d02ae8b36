"""A curator who makes no mistake needs few actions, and every one of them is counted."""

import statistics

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.ui.application import Application
from desktop.ui.dialogs.shortcuts import ShortcutSheet
from tests.effort.__main__ import BUDGET
from tests.effort.counter import ActionCounter
from tests.effort.desk import efforts, empty, proposed
from tests.effort.goal import Goal
from tests.quality.measuring import measured, shared_folder

WRONG = ("2023-05-09-03", "2023-06-20-04", "2023-09-26-02", "2024-04-23-03")
"""Pages of ours that the parser got wrong when this was written, so that there is something to do."""


def ours(*names):
    return [page for page in measured("own") if page.gold.name.removesuffix(".gold.json") in names]


def test_our_own_pages_are_put_right_with_two_actions_a_wrong_article(qapp, tmp_path):
    found = list(efforts([(page, proposed(page)) for page in ours(*WRONG)], tmp_path / "work"))
    assert len(found) == len(WRONG)
    assert all(bool(effort.wrong) is bool(effort.actions) for effort in found)
    assert statistics.median([effort.each for effort in found if effort.wrong] or [0]) <= BUDGET


def test_without_a_parser_the_same_page_takes_several_times_as_much(qapp, tmp_path):
    page = ours("2023-05-09-03")
    (with_parser,) = efforts([(page[0], proposed(page[0]))], tmp_path / "parser")
    (without,) = efforts([(page[0], empty(page[0]))], tmp_path / "empty")
    assert without.wrong == without.articles
    assert without.actions >= 5 * with_parser.actions


@pytest.mark.skipif(shared_folder() is None, reason="JIANBAO_PAGES is not set")
def test_the_shared_pages_are_put_right_with_two_actions_a_wrong_article(qapp, tmp_path):
    pages = [(page, proposed(page)) for name in ("real", "T2") for page in measured(name)]
    wrong = [(page, made) for page, made in pages if Goal(page.reference, made).wrong_articles(made)]
    found = list(efforts(wrong, tmp_path / "work"))
    if found:
        assert statistics.median(effort.each for effort in found) <= BUDGET


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    application = Application(qapp, tmp_path / "config")
    application.window.show()
    yield application.window
    application.window.close()
    application.context.stop()
    application.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # said of each dialog offscreen
def test_each_key_press_and_each_click_is_one_action(qapp, window):
    counter = ActionCounter(qapp)
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Down)
    assert counter.count == 1
    QTest.keyClick(handle, Qt.Key.Key_F1)  # a command's key
    assert counter.count == 2
    sheet = window.findChild(ShortcutSheet)
    assert sheet.isVisible()
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Escape)
    assert counter.count == 3
    QTest.mouseMove(handle, QPoint(5, 5))
    assert counter.count == 3
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 300))
    assert counter.count == 4
    qapp.removeEventFilter(counter)
