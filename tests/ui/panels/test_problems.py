"""The problems panel shows what the checks find, leads there, and asks for repairs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton

from desktop.curation import blocks, boundaries, standing
from desktop.curation.checks import apply_repair
from desktop.ui.panels.problems import ProblemsPanel
from desktop.ui.panels.row_button import button_width
from desktop.ui.row_model import ROW
from desktop.ui.theme import Appearance


@pytest.fixture
def panel(qtbot, session, theme, phrases):
    panel = ProblemsPanel(session, theme, phrases)
    qtbot.addWidget(panel)
    panel.resize(800, 171)
    panel.show()
    return panel


def rows(panel):
    model = panel._list.model()
    return [model.index(row).data(ROW) for row in range(model.rowCount())]


def button_of(panel, row):
    index = panel._list.model().index(row)
    content = index.data(ROW)
    current = panel._list.currentIndex() == index
    return panel._list.itemDelegate().button(panel._list.visualRect(index), content, current=current).center().toPoint()


def test_it_lists_the_problems_of_the_open_page(panel):
    assert [(row.problem.severity, row.line) for row in rows(panel)] == [("may", "Line 27"), ("must", "Line 29")]
    assert rows(panel)[1].sentence == "2 blocks in no article: “让公园多一点树荫”"
    assert rows(panel)[1].button == "Move 2 blocks to “（上接01版）据介绍，今年全市…”"
    assert rows(panel)[0].button == "Nothing wrong"


def test_where_there_is_little_room_quotations_are_short_and_the_tip_has_all(panel):
    row = rows(panel)[1]
    assert row.brief == row.sentence  # it is short already
    assert row.brief_button == "Move 2 blocks to “（上接01版…”"
    tip = panel._list.model().index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert row.sentence in tip
    assert row.button in tip


def test_a_button_is_as_wide_as_its_words_where_there_is_room(panel):
    delegate = panel._list.itemDelegate()
    row = rows(panel)[1]
    width = {room: delegate.button(QRect(0, 0, room, 27), row, current=False).width() for room in (1200, 700, 500)}
    assert width[1200] == button_width(delegate._theme, row.button, current=False)
    assert width[700] == button_width(delegate._theme, row.brief_button, current=False)
    assert width[500] < width[700]


def test_arrows_go_to_the_block(panel, session, qtbot):
    qtbot.keyClick(panel._list, Qt.Key.Key_Down)
    assert session.selection.current == 14
    qtbot.keyClick(panel._list, Qt.Key.Key_Up)
    assert session.selection.current == 13


def test_a_click_goes_to_the_block_also_when_it_is_the_current_row(panel, session, qtbot):
    session.select_blocks((2,), 2)
    place = panel._list.visualRect(panel._list.model().index(0)).center()
    qtbot.mouseClick(panel._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selection.current == 13


def test_next_goes_round(panel, session):
    seen = []
    for _ in range(3):
        panel.next_problem()
        seen.append(session.selection.current)
    panel.previous_problem()
    assert seen == [14, 13, 14]
    assert session.selection.current == 13


def test_enter_asks_for_the_repair_and_goes_on_to_the_next_problem(panel, session, qtbot):
    session.edit("Detach", (), lambda page: boundaries.detach(page, (9, 10, 11)))
    first = next(row.problem for row in rows(panel) if row.button)

    def repair(problem):
        session.edit(problem.text, problem.arguments, lambda page: apply_repair(page, problem.repair, "new"))

    panel.repair_requested.connect(repair)
    while panel.current() != first:
        panel.next_problem()
    with qtbot.waitSignal(panel.repair_requested) as asked:
        qtbot.keyClick(panel._list, Qt.Key.Key_Return)
    assert asked.args == [first]
    assert first not in [row.problem for row in rows(panel)]
    assert session.selection.current == panel.current().block_id


def test_enter_on_a_problem_without_a_repair_asks_for_nothing(panel, qtbot):
    with qtbot.assertNotEmitted(panel.repair_requested):
        qtbot.keyClick(panel._list, Qt.Key.Key_Return)


def test_a_problem_without_a_repair_can_be_let_stand(panel, session, qtbot):
    panel.stand_requested.connect(
        lambda problem: session.edit("Fine", (), lambda page: standing.let_stand(page, problem))
    )
    with qtbot.waitSignal(panel.stand_requested) as asked:
        qtbot.keyClick(panel._list, Qt.Key.Key_Return)
    assert asked.args[0].severity == "may"
    assert [row.problem.severity for row in rows(panel)] == ["must"]
    assert session.selection.current == 14, "it goes on to the next problem"


def test_a_click_on_the_button_asks_for_the_repair_at_once(panel, qtbot):
    with qtbot.waitSignal(panel.repair_requested) as asked:
        qtbot.mouseClick(panel._list.viewport(), Qt.MouseButton.LeftButton, pos=button_of(panel, 1))
    assert asked.args[0].block_id == 14


def test_a_press_on_the_button_let_go_elsewhere_asks_for_nothing(panel, qtbot):
    start, end = button_of(panel, 1), panel._list.visualRect(panel._list.model().index(0)).center()
    with qtbot.assertNotEmitted(panel.repair_requested):
        qtbot.mousePress(panel._list.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseRelease(panel._list.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_the_selection_made_elsewhere_makes_its_problem_current(panel, session):
    session.select_blocks((14,), 14)
    assert panel.current().block_id == 14
    session.select_blocks((2,), 2)
    assert panel.current().block_id == 14
    assert session.selection.current == 2


def test_a_page_without_problems_says_so(panel, session):
    session.edit("Mend", (), lambda page: blocks.mark_furniture(page, (13, 14, 15)))
    assert rows(panel) == []
    assert panel._empty.accessibleName() == "This page has no problems. 2 article(s) and 17 block(s) checked"
    session.open_page(None)
    assert rows(panel) == []
    assert panel._empty.isVisible()
    assert panel._empty.accessibleName().startswith("No page is open")


def test_rows_can_be_heard(panel):
    model = panel._list.model()
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Must. Line 29. 2 blocks in no article")
    assert "Enter: Move 2 blocks" in spoken
    assert panel._header.accessibleName() == "Problems. 1 must, 0 should, 1 may"


def test_the_strip_says_what_is_wrong_before_all_else(panel):
    said, row = panel._strip._line.said, replace(rows(panel)[1], brief="2 blocks: “让公…”")
    assert said(row, "2/2", 900) == ("Problem 2/2", "Line 29", row.sentence)
    assert said(row, "2/2", 300) == ("Problem 2/2", "Line 29", row.brief)
    assert said(row, "2/2", 220) == ("2/2", "Line 29", row.brief)
    assert said(row, "2/2", 100) == ("2/2", "", row.brief)


def test_the_strip_shows_the_current_problem_and_its_buttons(panel, session, qtbot):
    panel.set_strip(True)
    assert panel.maximumHeight() == 33
    repair, following = panel._strip.findChildren(QPushButton)[:2]
    assert repair.text() == "Nothing wrong"
    qtbot.mouseClick(following, Qt.MouseButton.LeftButton)
    assert session.selection.current == 14
    assert repair.isVisible()
    with qtbot.waitSignal(panel.repair_requested) as asked:
        qtbot.mouseClick(repair, Qt.MouseButton.LeftButton)
    assert asked.args[0].block_id == 14
    assert not panel._list.isVisible()
    panel._strip._list.click()
    assert panel._list.isVisible()
    assert panel.maximumHeight() == 171
    panel._strip._list.click()
    assert panel.maximumHeight() == 33
    panel.set_strip(False)
    assert panel._list.isVisible()
    assert panel._header.isVisible()


def test_it_paints_in_both_themes_and_at_twice_the_size(panel, theme):
    light = panel.grab().toImage()
    theme.set(appearance=Appearance.DARK)
    assert panel.grab().toImage() != light
    before = panel._list.visualRect(panel._list.model().index(0)).height()
    theme.set(scale=2.0)
    panel._list.doItemsLayout()
    assert panel._list.visualRect(panel._list.model().index(0)).height() == 2 * before
