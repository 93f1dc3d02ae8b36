import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.corpus.relabelling import apart_step
from desktop.curation.labels import add_topics, set_district
from desktop.labels.places import PlaceAlias
from desktop.page.article import DistrictLabel, Relation
from desktop.page.dump import Dump
from desktop.parsing.parse import parse
from desktop.ui.picker.offers import Heading, Held, Offer, Section
from desktop.ui.picker.picker import LabelPicker
from tests.ui.cards.fixtures import TIANYUAN, YOUXIAN

LILING = "430281"


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def pick(window, session, theme, labels, ids):
    def opened(*articles, districts):
        picker = LabelPicker(session, theme, labels, articles or ids[:1], window, districts=districts)
        picker.open_over(window)
        return picker

    return opened


def names(picker):
    return [row.name for row in picker._model.rows if isinstance(row, Offer)]


def sections(picker):
    return [row.section for row in picker._model.rows if isinstance(row, Heading)]


def topics(session, place=0):
    return session.page.articles[place].topics


def districts(session, place=0):
    return session.page.articles[place].districts


def test_topics_are_offered_suggested_first(pick, settings):
    settings.remember_topic("health")
    picker = pick(districts=False)
    assert sections(picker) == [Section.SUGGESTED, Section.RECENT, Section.ALL]
    assert names(picker)[:2] == ["基层治理与政务服务", "卫生健康"]
    assert QApplication.focusWidget() is picker.field


def test_enter_adds_and_closes(pick, session, qtbot, settings):
    picker = pick(districts=False)
    QTest.keyClicks(picker.field, "jiaoyu")
    with qtbot.waitSignal(picker.closed):
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert topics(session) == ("education",)
    assert settings.values.recent_topics == ("education",)
    step = session.corpus.history(session.page_id)[-1]
    assert (step.text, step.arguments) == ("Add topic %1 to article %2", ("topic:education", "1"))


def test_shift_enter_adds_and_stays(pick, session):
    picker = pick(districts=False)
    QTest.keyClicks(picker.field, "jiaoyu")
    QTest.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert picker.isVisible()
    QTest.keyClicks(picker.field, "health")
    QTest.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert topics(session) == ("education", "health")


def test_what_is_set_has_a_tick_and_enter_removes_it(pick, session, ids):
    session.edit("x", (), lambda page: add_topics(page, ids[:1], ("education",)))
    picker = pick(districts=False)
    QTest.keyClicks(picker.field, "education")
    assert picker._current().held is Held.ALL
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert topics(session) == ()


def test_several_articles_are_labelled_in_one_step(pick, session, ids):
    session.edit("x", (), lambda page: add_topics(page, ids[:1], ("education",)))
    picker = pick(*ids, districts=False)
    QTest.keyClicks(picker.field, "education")
    assert picker._current().held is Held.SOME
    assert "on 1 of 3" in picker.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert [topics(session, place) for place in range(3)] == [("education",)] * 3
    assert session.corpus.history(session.page_id)[-1].arguments == ("topic:education", "3")


def test_a_number_takes_a_suggestion_while_nothing_is_typed(pick, session):
    picker = pick(districts=True)
    QTest.keyClick(picker.field, "1")
    assert districts(session) == (DistrictLabel(TIANYUAN),)


def test_a_suggestion_of_a_mention_is_taken_as_one(pick, session):
    picker = pick(districts=True)
    QTest.keyClick(picker.field, "2")
    assert districts(session) == (DistrictLabel(YOUXIAN, Relation.MENTIONED),)


def test_a_number_is_typed_once_there_is_text(pick, session):
    picker = pick(districts=False)
    QTest.keyClicks(picker.field, "a1")
    assert picker.field.text() == "a1"
    assert topics(session) == ()


def test_alt_and_a_number_take_one_used_last_even_with_text(pick, session, settings):
    settings.remember_topic("health")
    settings.remember_topic("education")
    picker = pick(districts=False)
    QTest.keyClick(picker.field, "2", Qt.KeyboardModifier.AltModifier)
    assert topics(session) == ("health",)


def test_tab_switches_between_about_and_mentioned(pick, session):
    picker = pick(districts=True)
    QTest.keyClicks(picker.field, "liling")
    QTest.keyClick(picker.field, Qt.Key.Key_Tab)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert districts(session) == (DistrictLabel(LILING, Relation.MENTIONED),)


def test_enter_changes_the_relation_of_a_set_district_or_removes_it(pick, session, ids):
    session.edit("x", (), lambda page: set_district(page, ids[:1], LILING, Relation.MENTIONED))
    picker = pick(districts=True)
    QTest.keyClicks(picker.field, "lls")
    QTest.keyClick(picker.field, Qt.Key.Key_Tab)
    QTest.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert districts(session) == (DistrictLabel(LILING, Relation.ABOUT),)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert districts(session) == ()


def test_initials_find_districts_at_home_before_those_elsewhere(pick):
    picker = pick(districts=True)
    QTest.keyClicks(picker.field, "tyq")
    assert sections(picker) == [Section.FOUND, Section.ELSEWHERE]
    offer = picker._current()
    assert (offer.name, offer.other) == ("天元区", "tian yuan qu")
    assert [offer.other[start:end] for start, end in offer.other_ranges] == ["t", "y", "q"]


def test_what_an_input_method_commits_is_searched_and_marked(pick):
    picker = pick(districts=True)
    composing = QInputMethodEvent("tian", [])
    QApplication.sendEvent(picker.field, composing)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert picker.isVisible(), "Enter belongs to the input method while it composes"
    done = QInputMethodEvent()
    done.setCommitString("天元")
    QApplication.sendEvent(picker.field, done)
    assert picker._current().name_ranges == ((0, 2),)


def test_arrows_pass_over_headings(pick):
    picker = pick(districts=True)
    for _ in range(40):
        QTest.keyClick(picker.field, Qt.Key.Key_Down)
        assert picker._current() is not None
    last = picker.list.currentIndex().row()
    assert last == picker._model.rowCount() - 1
    QTest.keyClick(picker.field, Qt.Key.Key_PageUp)
    assert picker.list.currentIndex().row() < last - 3


def test_a_click_adds_and_closes_and_the_switch_does_not(pick, session, qtbot):
    picker = pick(districts=True)
    offer, place = picker._current(), picker.list.visualRect(picker.list.currentIndex())
    switch = picker._delegate.switch_of(offer, place)
    QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=switch.center().toPoint())
    assert picker.isVisible()
    assert picker._delegate.relation is Relation.MENTIONED
    with qtbot.waitSignal(picker.closed):
        QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(60, 10))
    assert districts(session) == (DistrictLabel(TIANYUAN, Relation.MENTIONED),)


def test_nothing_found_says_so(pick):
    picker = pick(districts=False)
    QTest.keyClicks(picker.field, "qqqq")
    assert picker._nothing.isVisible()
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert picker.isVisible()


def test_another_page_closes_it(pick, session, qtbot):
    picker = pick(districts=False)
    with qtbot.waitSignal(picker.closed):
        session.open_page(None)


def test_a_screen_reader_hears_names_and_evidence(pick):
    picker = pick(districts=True)
    heard = picker.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("天元区", "0.97", "Lead"):
        assert part in heard
    assert picker.accessibleName() == "Districts of article 1"


MISREAD = (
    "2031年5月7日\n春耕正忙\n本报讯(记者/江晓禾) 昨日，株洲市芦松区的农技员到田间地头察看秧苗长势，指导农户科学管护。\n"
)


@pytest.fixture
def misread(session):
    """The article of a page with a misread name."""
    dump = Dump("misread.txt", MISREAD.encode(), "utf-8")
    session.open_page(session.corpus.add(dump, parse(dump)))
    return session.page.articles[0].id


def test_a_word_one_character_away_from_a_place_is_offered_and_taken_for_it_in_one_step(pick, session, misread, qtbot):
    picker = pick(misread, districts=True)
    assert Section.LIKELY in sections(picker)
    offer = next(row for row in picker._model.rows if isinstance(row, Offer) and row.misread)
    assert (offer.name, offer.misread) == ("芦淞区", "芦松区")
    row = picker._model.rows.index(offer)
    spoken = picker._model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "The text says “芦松区”: take it for 芦淞区 everywhere" in spoken
    picker._go(row)
    QTest.keyClick(picker.field, Qt.Key.Key_Tab)
    with qtbot.waitSignal(picker.alias_added) as told:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert told.args == [PlaceAlias("芦松区", "430203")]
    assert session.corpus.label_sets().aliases == (PlaceAlias("芦松区", "430203"),)
    assert districts(session) == (DistrictLabel("430203", Relation.MENTIONED),)
    assert session.page.articles[0].accepted == {"430203"}
    step = session.history.steps()[-1]
    assert step.text == "Let the name “%1” mean %2, and put its district on article %3"
    session.history.undo()
    assert session.corpus.label_sets().aliases == ()
    assert districts(session) == ()


def test_a_name_that_somebody_said_is_another_is_not_offered(pick, session, misread):
    session.corpus.save(apart_step((), "place", ("芦松区", "芦淞区")))
    assert Section.LIKELY not in sections(pick(misread, districts=True))


def test_no_misread_name_is_offered_for_topics_or_several_articles(pick, session, misread, ids):
    assert Section.LIKELY not in sections(pick(misread, districts=False))
    session.open_page(min(session.corpus.page_ids()))
    assert Section.LIKELY not in sections(pick(*ids, districts=True))
    assert Section.LIKELY not in sections(pick(ids[0], districts=True))
