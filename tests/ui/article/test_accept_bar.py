"""Taking all suggestions of the page that are sure enough, at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.curation.keeping import trash
from desktop.page.article import DistrictLabel, Relation
from desktop.ui.article.panel import ArticlePanel
from desktop.ui.labels_service import Suggestion
from desktop.ui.picker.picker import LabelPicker
from desktop.ui.settings import Settings
from tests.ui.cards.fixtures import TIANYUAN, YOUXIAN


@pytest.fixture
def panel(qtbot, session, theme, labels, ids):
    panel = ArticlePanel(session, theme, labels)
    qtbot.addWidget(panel)
    panel.resize(412, 900)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    labels._found[ids[2]] = (Suggestion("sport", None, 0.596), Suggestion("law", None, 0.2))
    labels.suggestions_changed.emit()
    yield panel
    qtbot.waitUntil(lambda: session.is_settled)  # else it would read on when the corpus is closed


@pytest.fixture
def bar(panel):
    return panel.accepting


def steps(session):
    return [(step.text, step.arguments) for step in session.corpus.history(session.page_id)]


def test_the_number_is_said_before_and_all_of_it_is_one_step(bar, session, ids):
    assert (bar.least, bar.count, bar.button.text()) == (0.6, 3, "Accept 3 on this page")
    assert bar.button.toolTip().splitlines() == [
        "Article 1: 天元区 · about 0.97, 基层治理与政务服务 0.61",
        "Article 3: 体育 0.60",
    ]
    before = session.page
    QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    first, _, third = session.page.articles
    assert (first.topics, first.districts) == (("governance",), (DistrictLabel(TIANYUAN, Relation.ABOUT),))
    assert third.topics == ("sport",)
    assert first.accepted == {"governance", TIANYUAN}
    assert steps(session) == [("Accept %1 suggestion(s) that reach %2, on %3 article(s)", ("3", "0.60", "2"))]
    session.settle()
    assert not bar.button.isEnabled()
    assert bar.isVisible(), "there are others, less sure"
    session.history.undo()
    assert session.page.articles == before.articles
    session.settle()
    assert bar.count == 3


def test_the_threshold_is_moved_by_key_and_by_mouse_and_kept(bar, panel, session, settings, tmp_path):
    bar.slider.setFocus()
    for _ in range(4):
        QTest.keyClick(bar.slider, Qt.Key.Key_PageDown)
    assert (bar.least, bar.count, bar._from.text()) == (0.4, 4, "≥ 0.40")
    assert Settings(tmp_path).values.accept_from == 0.4
    QTest.keyClick(bar.slider, Qt.Key.Key_End)
    assert (bar.count, bar.button.isEnabled()) == (0, False)
    bar.slider.setSliderDown(True)
    bar.slider.setSliderPosition(97)
    assert bar.count == 1, "0.97 as it is shown"
    assert Settings(tmp_path).values.accept_from == 1.0, "not written at every step of the mouse"
    bar.slider.setSliderDown(False)
    assert Settings(tmp_path).values.accept_from == 0.97
    again = ArticlePanel(session, panel._theme, panel._labels)
    assert again.accepting.least == 0.97
    again.deleteLater()


def test_nothing_to_accept_is_said(bar, session, qtbot):
    bar.slider.setValue(100)
    with qtbot.waitSignal(session.failed) as told:
        bar.accept()
    assert "No suggestion on this page reaches" in told.args[0]
    assert told.args[1] == ["1.00"]
    assert steps(session) == []


def test_a_page_without_suggestions_or_in_the_trash_shows_no_threshold(bar, session, labels):
    session.edit("Trash", (), trash)
    session.settle()
    assert bar.count == 0
    assert not bar.isEnabled()
    labels._found = {}
    labels.suggestions_changed.emit()
    assert not bar.isVisible()


def test_what_is_picked_among_the_suggestions_counts_as_one_and_what_is_typed_does_not(panel, session, qtbot):
    def picker(kind):
        return panel.open_picker(kind, (session.article.id,))

    QTest.keyClick(picker("topic").field, Qt.Key.Key_1)
    one = picker("topic")
    QTest.keyClicks(one.field, "law")
    QTest.keyClick(one.field, Qt.Key.Key_Return)
    one = picker("district")
    assert isinstance(one, LabelPicker)
    QTest.keyClick(one.field, Qt.Key.Key_2)
    article = session.article
    assert article.topics == ("governance", "law")
    assert article.districts == (DistrictLabel(YOUXIAN, Relation.MENTIONED),)
    assert article.accepted == {"governance", YOUXIAN}
    assert [text for text, _ in steps(session)] == [
        "Add topic %1 to article %2, as suggested",
        "Add topic %1 to article %2",
        "Add district %1 to article %2, only mentioned, as suggested",
    ]
    chips = [
        chip.toolTip() for chip in panel.label_rows.topics.findChildren(type(panel.label_rows._topic(article, "law")))
    ]
    assert "Taken as it was suggested" in chips
    assert "" in chips
