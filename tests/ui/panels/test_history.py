"""The history panel lists the steps of the page and goes to each of them, changing no more than the curator sees."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop.curation import articles
from desktop.page.dump import Dump
from desktop.parsing.parse import parse
from desktop.ui.panels.history import NOW, PROPOSAL, HistoryPanel
from desktop.ui.panels.history_model import HistoryRow
from desktop.ui.row_model import ROW
from desktop.ui.theme import Appearance


@pytest.fixture
def panel(qtbot, session, theme, phrases, clock):
    panel = HistoryPanel(session, theme, phrases, clock)
    qtbot.addWidget(panel)
    panel.resize(600, 300)
    panel.show()
    return panel


def name(session, article, text):
    session.edit("Name article %1", (text,), lambda page: articles.set_field(page, article, "headline", text))


def rows(panel):
    model = panel._list.model()
    return [model.index(row).data(ROW) for row in range(model.rowCount())]


def shown(panel):
    return [(row.number, row.sentence, row.state.value, row.current) for row in rows(panel)]


def click(panel, qtbot, row):
    place = panel._list.visualRect(panel._list.model().index(row)).center()
    qtbot.mouseClick(panel._list.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def three(session):
    for text in ("一", "二", "三"):
        name(session, "a1" if "a1" in session.page.article_by_id else session.page.articles[0].id, text)
    return session


def test_an_untouched_page_says_that_it_is_the_parsers(panel):
    assert panel._empty.isVisible()
    assert panel._empty.accessibleName().startswith("Still as the parser proposed it")


def test_steps_are_numbered_the_newest_first(panel, three):
    assert shown(panel) == [
        (3, "Name article 三", "done", True),
        (2, "Name article 二", "done", False),
        (1, "Name article 一", "done", False),
        (0, "As the parser proposed it", "done", False),
    ]
    assert panel._header.accessibleName() == "History. Step 3 of 3"


def test_a_click_goes_back_and_forth(panel, three, qtbot):
    click(panel, qtbot, 2)
    assert three.page.articles[0].headline == "一"
    assert [row[2] for row in shown(panel)] == ["undone", "undone", "done", "done"]
    click(panel, qtbot, 0)
    assert three.page.articles[0].headline == "三"
    with qtbot.waitSignal(panel.step_shown) as step:
        click(panel, qtbot, 3)
    assert step.args == [0]
    assert three.page == three.corpus.proposal(three.page_id)
    assert shown(panel)[3][3]


def test_enter_goes_to_the_row_and_arrows_do_not(panel, three, qtbot):
    qtbot.keyClick(panel._list, Qt.Key.Key_Down)
    assert three.page.articles[0].headline == "三"
    qtbot.keyClick(panel._list, Qt.Key.Key_Return)
    assert three.page.articles[0].headline == "二"


def test_another_branch_is_marked_and_gone_back_to(panel, three, qtbot):
    three.history.undo()
    name(three, three.page.articles[0].id, "四")
    assert [(row[0], row[2]) for row in shown(panel)] == [
        (3, "done"),
        (None, "abandoned"),
        (2, "done"),
        (1, "done"),
        (0, "done"),
    ]
    assert "other branch" in panel._list.model().index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    click(panel, qtbot, 1)
    assert three.page.articles[0].headline == "三"
    assert shown(panel)[0][1].startswith("Go back to a step of another branch (")
    three.history.undo()
    assert three.page.articles[0].headline == "四"
    assert [row[2] for row in shown(panel)] == ["undone", "done", "abandoned", "done", "done", "done"]


def other_page(session):
    """Name an article of another page, and come back."""
    dump = Dump("other.txt", (session.page.text + "\n\n补白").encode(), "utf-8")
    other = session.corpus.add(dump, parse(dump))
    assert other is not None
    first = session.page_id
    session.open_page(other)
    name(session, session.page.articles[0].id, "旁")
    session.open_page(first)
    return other


def test_a_step_of_another_page_stays_and_going_back_is_a_step(panel, session, qtbot):
    name(session, session.page.articles[0].id, "一")
    other = other_page(session)
    name(session, session.page.articles[0].id, "二")
    here = session.page_id
    click(panel, qtbot, 2)
    assert shown(panel)[0][:2] == (3, "Go back to the parser's proposal")
    assert (session.page_id, session.corpus.page(other).articles[0].headline) == (here, "旁")
    assert session.page.articles == session.history.proposal().articles
    session.history.undo()
    assert session.page.articles[0].headline == "二"
    assert shown(panel)[1][3]


def test_steps_of_another_curator_stay_and_going_back_is_a_step(panel, session, qtbot):
    name(session, session.page.articles[0].id, "一")
    session.set_curator("别人")
    name(session, session.page.articles[0].id, "二")
    session.set_curator("林一")
    click(panel, qtbot, 1)
    assert session.page.articles[0].headline == "一"
    assert [row[2] for row in shown(panel)] == ["done"] * 4
    assert shown(panel)[0][1].startswith("Go back to step 1 (")
    assert rows(panel)[0].who == "林一"
    session.history.undo()
    assert session.page.articles[0].headline == "二"


def test_going_to_what_is_there_already_says_so(panel, session, qtbot):
    name(session, session.page.articles[0].id, "一")
    session.set_curator("别人")
    name(session, session.page.articles[0].id, "二")
    name(session, session.page.articles[0].id, "一")
    session.set_curator("林一")
    with qtbot.waitSignal(session.failed) as failed:
        click(panel, qtbot, 2)
    assert "nothing had to change" in failed.args[0]
    assert len(rows(panel)) == 4


def test_one_turn_goes_over_many_steps(panel, session, qtbot):
    for number in range(40):
        name(session, session.page.articles[0].id, f"第{number}")
    changes = []
    session.page_changed.connect(lambda: changes.append(session.page))
    panel.go_to(39)
    assert len(changes) == 1
    assert session.page.articles[0].headline == "第0"
    assert sum(row.state.value == "undone" for row in rows(panel)) == 39


def test_the_menu_by_key_is_that_of_the_chosen_row(panel, three, qtbot):
    panel._list.menu_requested.disconnect()  # a menu that pops up grabs the keyboard, which this platform can't
    panel._list.setCurrentIndex(panel._list.model().index(2))
    by_key, by_mouse = QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse
    first = panel._list.visualRect(panel._list.model().index(0)).center()
    for reason, row in ((by_key, 2), (by_mouse, 0)):
        with qtbot.waitSignal(panel._list.menu_requested) as asked:
            QApplication.sendEvent(panel._list.viewport(), QContextMenuEvent(reason, first, first))
        assert asked.args[0].row() == row


def menu(panel, row):
    """Return the actions of a row's context menu by their texts."""
    return {action.text(): action for action in panel.menu(row).actions()}


def test_the_menu_compares_with_now_and_with_the_step_before(panel, three, qtbot):
    steps = [record.id for record in three.history.steps()]
    with qtbot.waitSignal(panel.comparison_requested) as asked:
        menu(panel, 2)["What changed since this step"].trigger()
    assert asked.args == [steps[0], NOW]
    with qtbot.waitSignal(panel.comparison_requested) as asked:
        menu(panel, 1)["What this step changed"].trigger()
    assert asked.args == [steps[0], steps[1]]
    with qtbot.waitSignal(panel.comparison_requested) as asked:
        menu(panel, 2)["What this step changed"].trigger()
    assert asked.args == [PROPOSAL, steps[0]]
    assert not menu(panel, 3)["What this step changed"].isEnabled()
    menu(panel, 2)["Go to this step"].trigger()
    assert three.page.articles[0].headline == "一"


def test_the_time_has_its_date_unless_it_is_today(session, three, theme, phrases, qtbot):
    at = three.corpus.history(three.page_id)[-1].at.astimezone()
    for now, expected in (
        (at, f"{at:%H:%M}"),
        (at.replace(month=12), f"{at.day} {at:%b} {at:%H:%M}"),
        (at.replace(year=at.year + 1), f"{at.day} {at:%b} {at.year} {at:%H:%M}"),
    ):
        panel = HistoryPanel(session, theme, phrases, lambda now=now: now)
        qtbot.addWidget(panel)
        assert rows(panel)[0].when == expected


def test_it_paints_every_state(panel, three, theme, qtbot):
    boundary = panel.grab().toImage()
    three.history.undo()
    name(three, three.page.articles[0].id, "四")
    three.history.undo()
    assert panel.grab().toImage() != boundary
    theme.set(appearance=Appearance.DARK)
    assert panel.grab().toImage().pixelColor(300, 290).lightness() < 60


def test_the_current_step_is_as_clear_at_the_foot_of_the_list_as_above(panel, session):
    for number in range(20):
        name(session, session.page.articles[0].id, f"第{number}稿")
    for _ in range(10):
        session.history.undo()
    view = panel._list

    def picture(hint):
        view.scrollTo(view.currentIndex(), hint)
        QApplication.processEvents()
        return view.viewport().grab(view.visualRect(view.currentIndex())).toImage()

    hints = QAbstractItemView.ScrollHint
    assert picture(hints.PositionAtBottom) == picture(hints.PositionAtTop)


def test_a_long_sentence_takes_the_place_of_who(panel, three):
    delegate = panel._list.itemDelegate()
    row = rows(panel)[0]
    assert delegate._note(row, 400)[0] == f"{row.who}  {row.when}"
    assert delegate._note(row, -50)[0] == row.when
    tip = panel._list.model().index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines() == [row.sentence, f"{row.who}  {row.when}"]


@pytest.mark.parametrize(
    ("room", "note"),
    [(400, "林知遥  14 May 2024 09:05"), (135, "林知遥  14 May 2024"), (20, "14 May 2024")],
)
def test_a_sentence_has_its_room_before_the_time_of_day_and_that_before_who(panel, room, note):
    row = HistoryRow(None, 1, "Add topic Sport to article 8", "林知遥", "14 May 2024 09:05", "14 May 2024", False)
    assert panel._list.itemDelegate()._note(row, room)[0] == note


def test_a_step_of_another_day_tells_the_day_by_itself(qtbot, three, theme, phrases):
    panel = HistoryPanel(three, theme, phrases, lambda: datetime(2039, 1, 1, tzinfo=UTC))
    qtbot.addWidget(panel)
    row = rows(panel)[0]
    assert row.when.startswith(f"{row.day} ")
    assert ":" in row.when
    assert ":" not in row.day
