from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.curation.articles import set_field
from desktop.curation.boundaries import detach
from desktop.curation.labels import add_topics, set_district
from desktop.page.article import DistrictLabel, Kind, Relation
from desktop.page.page import DateBasis
from desktop.ui.article.panel import ArticlePanel
from desktop.ui.article.passages import Look as Passages
from desktop.ui.cards.chips import ChipLook
from desktop.ui.picker.picker import LabelPicker
from desktop.ui.theme import Type
from tests.ui.cards.fixtures import TIANYUAN, YOUXIAN


@pytest.fixture
def panel(qtbot, session, theme, labels):
    panel = ArticlePanel(session, theme, labels)
    qtbot.addWidget(panel)
    panel.resize(412, 900)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def article(session, place=0):
    return session.page.articles[place]


def steps(session):
    return [(step.text, step.arguments) for step in session.corpus.history(session.page_id)]


def retype(edit, text):
    edit.setFocus()
    edit.selectAll()
    edit.insert(text)


# ── fields ──


def test_enter_saves_a_field_as_one_step(panel, session):
    edit = panel.fields.rows["headline"].edit
    assert edit.text() == "三十六部电梯“六一”前投用"
    retype(edit, "电梯装好了")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert article(session).headline == "电梯装好了"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert steps(session) == [("Set the headline of article %1", ("1",))]


def test_leaving_saves_a_field_once(panel, session):
    edit = panel.fields.rows["byline"].edit
    retype(edit, "本报记者 江晓禾")
    panel.fields.rows["kicker"].edit.setFocus()
    assert article(session).byline == "本报记者 江晓禾"
    assert len(steps(session)) == 1


def test_escape_restores_a_field(panel, session):
    edit = panel.fields.rows["headline"].edit
    retype(edit, "别的")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "三十六部电梯“六一”前投用"
    panel.reading.setFocus()
    assert steps(session) == []


def test_what_is_typed_is_saved_for_its_article_when_another_is_selected(panel, session, ids):
    edit = panel.fields.rows["headline"].edit
    retype(edit, "给第一篇的标题")
    session.select_article(ids[1])
    assert article(session, 0).headline == "给第一篇的标题"
    assert article(session, 1).headline == "攸县早稻插秧过半"
    assert edit.text() == "攸县早稻插秧过半"
    assert len(steps(session)) == 1


def test_what_is_typed_is_saved_when_the_page_is_left(panel, session, ids):
    page_id = session.page_id
    retype(panel.fields.rows["headline"].edit, "还没存的标题")
    session.open_page(None)
    assert session.corpus.page(page_id).article_by_id[ids[0]].headline == "还没存的标题"


def test_commit_saves_what_is_typed(panel, session):
    retype(panel.fields.rows["kicker"].edit, "还没存的引题")
    panel.commit()
    assert article(session).kicker == "还没存的引题"


def test_an_edit_elsewhere_does_not_take_what_is_being_typed(panel, session, ids):
    edit = panel.fields.rows["headline"].edit
    retype(edit, "正在写")
    session.edit("x", (), lambda page: add_topics(page, ids[:1], ("education",)))
    assert edit.text() == "正在写"


def test_a_corrected_field_shows_what_was_parsed_and_can_be_read_again(panel, session):
    row = panel.fields.rows["kicker"]
    assert not row._reset.isVisible()
    retype(row.edit, "改过的引题")
    QTest.keyClick(row.edit, Qt.Key.Key_Return)
    assert row.edit.accessibleDescription() == "parsed: 我市推进老旧小区加装电梯"
    QTest.mouseClick(row._reset, Qt.MouseButton.LeftButton)
    assert article(session).corrected == frozenset()
    assert row.edit.accessibleDescription() == ""


@pytest.mark.parametrize("field", ["byline", "headline"])
def test_a_text_that_is_too_long_ends_in_dots_until_it_is_edited(panel, session, field):
    edit = panel.fields.rows[field].edit
    text = "云泽日报全媒体记者江晓禾温小北钟晚舟方小满通讯员罗一苇邹立夏闻知远沈宁川"
    area = edit.width() - 12  # two pixels of Qt's and four of ours at either side
    shown = edit.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area)
    edit.replace(text)
    cut = edit.grab().toImage()
    edit.replace(shown)
    assert shown.endswith("…")
    assert cut == edit.grab().toImage()
    edit.replace(text)
    edit.setFocus()
    edit.setCursorPosition(0)
    before = edit.grab().toImage()
    edit.setCursorPosition(len(text))
    assert edit.grab().toImage() != before


def test_names_are_edited_on_one_line(panel, session):
    row = panel.fields.rows["reporters"]
    retype(row.edit, "江晓禾、温小北")
    QTest.keyClick(row.edit, Qt.Key.Key_Return)
    assert article(session).reporters == ("江晓禾", "温小北")


def test_empty_fields_that_are_rarely_used_wait_behind_a_button(panel, session):
    assert panel.fields.rows["reporters"].isVisible()
    assert not panel.fields.rows["photographers"].isVisible()
    QTest.mouseClick(panel.fields._button, Qt.MouseButton.LeftButton)
    assert panel.fields.rows["photographers"].isVisible()
    assert panel.fields.rows["column"].isVisible()


def test_the_kind_is_chosen_by_keyboard(panel, session):
    panel.fields.kind.setFocus()
    QTest.keyClick(panel.fields.kind, Qt.Key.Key_Down)
    assert article(session).kind is Kind.FEATURE


def test_a_date_by_hand_says_so(panel, session):
    retype(panel.fields.date, "2031-05-07")
    QTest.keyClick(panel.fields.date, Qt.Key.Key_Return)
    assert (session.page.issue.date, session.page.issue.date_basis) == ("2031-05-07", DateBasis.CURATOR)
    assert panel.fields._basis.text() == "set by hand"


def test_what_is_no_date_is_refused_and_the_stored_one_shown(panel, session, qtbot):
    retype(panel.fields.date, "31. Mai")
    with qtbot.waitSignal(session.failed):
        QTest.keyClick(panel.fields.date, Qt.Key.Key_Return)
    assert session.page.issue.date == "2031-05-06"
    assert panel.fields.date.text() == "2031-05-06"


def test_page_numbers_can_be_set(panel, session):
    retype(panel.fields.pages, "02、03")
    QTest.keyClick(panel.fields.pages, Qt.Key.Key_Return)
    assert session.page.issue.pages == ("02", "03")


# ── labels ──


def chips(row):
    return [row._flow.itemAt(i).widget() for i in range(row._flow.count() - 1)]


def test_labels_are_chips_and_delete_removes_one(panel, session, ids, qtbot):
    session.edit("x", (), lambda page: add_topics(page, ids[:1], ("education", "health")))
    first, second = chips(panel.label_rows.topics)
    assert first.accessibleName() == "教育"
    qtbot.waitUntil(second.isVisible)
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Delete)
    assert article(session).topics == ("education",)
    assert panel.label_rows.topics.add.hasFocus()


def test_the_cross_removes_and_a_press_switches_the_relation(panel, session, ids):
    session.edit("x", (), lambda page: set_district(page, ids[:1], "430281", Relation.ABOUT))
    (chip,) = chips(panel.label_rows.districts)
    assert chip._chip.look is ChipLook.SET
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, chip.height() // 2))
    assert article(session).districts == (DistrictLabel("430281", Relation.MENTIONED),)
    (chip,) = chips(panel.label_rows.districts)
    assert chip._chip.look is ChipLook.MENTIONED
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    assert article(session).districts == ()


def test_the_buttons_open_the_pickers(panel):
    QTest.mouseClick(panel.label_rows.districts.add, Qt.MouseButton.LeftButton)
    (picker,) = panel.window().findChildren(LabelPicker)
    assert picker.accessibleName() == "Districts of article 1"
    QTest.keyClick(picker.field, Qt.Key.Key_Escape)
    assert panel.label_rows.districts.add.hasFocus()


def test_suggestions_are_accepted_by_number_the_surest_first(panel, session):
    panel.accept_suggestion(2)
    assert article(session).topics == ("governance",)
    panel.accept_suggestion(1, mentioned=True)
    assert article(session).districts == (DistrictLabel(TIANYUAN, Relation.MENTIONED),)
    panel.accept_suggestion(3)
    assert article(session).districts[1] == DistrictLabel(YOUXIAN, Relation.MENTIONED)
    panel.accept_suggestion(1)
    assert len(steps(session)) == 3
    assert not panel._heading.isVisible()


def test_a_suggestion_keeps_its_number_until_another_article_is_selected(panel, session):
    rows = panel.suggestions._suggestions.rows
    assert len(rows) > 1
    panel.accept_suggestion(1)
    assert panel.suggestions._suggestions.rows == rows
    assert panel.suggestions.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("set")
    taken = steps(session)
    panel.accept_suggestion(1)
    assert steps(session) == taken, "what is set is not set again"
    panel.accept_suggestion(2)
    assert {rows[0].id, rows[1].id} <= panel._labels.known(session.article.id)
    here = session.article.id
    session.select_article(next(article.id for article in session.page.articles if article.id != here))
    session.select_article(here)
    assert not {rows[0].id, rows[1].id} & {row.id for row in panel.suggestions._suggestions.rows}


def test_suggestions_are_accepted_by_click_and_by_enter(panel, session):
    rows = panel.suggestions
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert article(session).topics == ("governance",)
    at = rows.visualRect(rows.model().index(0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, at)
    assert article(session).districts == (DistrictLabel(TIANYUAN, Relation.MENTIONED),)


def test_a_screen_reader_hears_a_suggestion(panel):
    heard = panel.suggestions.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("1: 天元区 (about), ")
    assert "Lead" in heard


# ── reading ──


def test_the_text_is_joined_and_can_be_copied(panel):
    panel.reading.selectAll()
    panel.reading.copy()
    text = QApplication.clipboard().text()
    assert "最后一份同意书签在腊月二十八" in text
    assert text.startswith("我市推进老旧小区加装电梯\n三十六部电梯")


def test_a_click_on_a_paragraph_selects_its_blocks(panel, session):
    area = panel.reading._area(4)
    QTest.mouseClick(
        panel.reading.viewport(), Qt.MouseButton.LeftButton, pos=(area.topLeft().toPoint() + QPoint(60, 10))
    )
    assert session.selection.blocks == (5, 6)
    assert session.selection.current == 5


def test_selecting_text_selects_no_blocks(panel, session):
    before = session.selection
    start, end = (panel.reading._area(number).topLeft().toPoint() + QPoint(60, 10) for number in (3, 4))
    QTest.mousePress(panel.reading.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(panel.reading.viewport(), end)
    QTest.mouseRelease(panel.reading.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert panel.reading.textCursor().hasSelection()
    assert session.selection == before


def test_the_paragraph_of_the_current_block_is_marked_and_brought_into_sight(panel, session):
    panel.resize(412, 520)
    session.select_blocks((8,))
    assert panel.reading.passages[panel.reading._current].blocks == (8,)
    area = panel.reading._area(panel.reading._current)
    assert area.top() >= 0
    assert area.top() < panel.reading.viewport().height()


def test_districts_in_the_text_are_underlined(panel):
    document = panel.reading.document()
    found = document.find("天元区")
    assert found.charFormat().fontUnderline() or found.charFormat().underlineStyle().value == 1
    assert not QTextCursor(document.begin()).charFormat().fontUnderline()


def test_lines_hold_forty_characters_at_the_most(panel, theme):
    panel.resize(1200, 900)
    character = QFontMetricsF(theme.font(Type.READING)).horizontalAdvance("字")
    longest = max(
        layout.lineAt(line).naturalTextWidth() / character
        for number, passage in enumerate(panel.reading.passages)
        if passage.look is Passages.TEXT
        for layout in [panel.reading.document().findBlockByNumber(number).layout()]
        for line in range(layout.lineCount())
    )
    assert 36 < longest < 41


def test_an_edit_keeps_the_place(panel, session, ids):
    panel.resize(412, 520)
    bar = panel.reading.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    session.edit("x", (), lambda page: set_field(page, ids[1], "column", "三农"))
    assert bar.value() == place
    session.edit("x", (), lambda page: set_field(page, ids[0], "headline", "另一个标题"))
    assert bar.value() == place


# ── the panel ──


def test_the_arrows_go_to_the_neighbours(panel, session, ids):
    assert not panel.header.previous.isEnabled()
    QTest.mouseClick(panel.header.next, Qt.MouseButton.LeftButton)
    assert session.selection.article == ids[1]
    QTest.mouseClick(panel.header.next, Qt.MouseButton.LeftButton)
    assert not panel.header.next.isEnabled()


def test_a_low_panel_shares_its_room_by_tabs(panel, qtbot):
    panel.resize(384, 480)
    assert not panel.fields.isVisible()
    assert panel.reading.isVisible()
    QTest.mouseClick(panel.header.tabs.button(1), Qt.MouseButton.LeftButton)
    assert panel.fields.isVisible()
    assert not panel.reading.isVisible()
    panel.resize(412, 900)
    assert panel.fields.isVisible()
    assert panel.reading.isVisible()


def test_without_an_article_it_says_so(panel, session):
    session.select_blocks((14,))
    assert panel._empty.isVisible()
    assert not panel.reading.isVisible()
    session.select_blocks((9,))
    assert not panel._empty.isVisible()


def fields_lie_over_each_other(panel):
    shown = [row for row in panel.fields.rows.values() if row.isVisible()]
    shown += [panel.fields.kind, panel.fields.date, panel.label_rows]
    places = [QRect(each.mapTo(panel, QPoint()), each.size()) for each in shown]
    return [
        (above.accessibleName() or above.objectName(), below.accessibleName(), a, b)
        for (above, a), (below, b) in pairwise(zip(shown, places, strict=True))
        if a.intersects(b) or a.isEmpty() or b.isEmpty()
    ]


def test_the_form_stands_again_after_none_was_selected(panel, session, ids, qtbot):
    """Undoing brings an article back while none is selected; the first thing done then is a label."""
    block = session.page.block_by_id[article(session).blocks[0]].id
    session.edit("x", (), lambda page: detach(page, (block,)))
    assert session.article is None
    QApplication.processEvents()
    session.history.undo()
    panel.open_picker("topic", ids[:1])
    QApplication.processEvents()
    assert session.article is not None
    assert fields_lie_over_each_other(panel) == []


def test_every_control_has_a_name_and_the_keyboard_reaches_it(panel):
    reached = set()
    panel.fields.rows["kicker"].edit.setFocus()
    for _ in range(40):
        widget = QApplication.focusWidget()
        assert widget.accessibleName() or widget.text(), widget
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    for wanted in (panel.fields.kind, panel.label_rows.topics.add, panel.suggestions, panel.reading):
        assert wanted in reached


def test_it_fits_when_text_is_twice_as_large(panel, theme):
    theme.set(scale=2.0)
    panel.resize(824, 1000)
    assert panel.fields.isVisibleTo(panel) or panel.header.tabs.button(0).isVisible()
    assert panel.reading.height() > 150
    theme.set(scale=1.0)
