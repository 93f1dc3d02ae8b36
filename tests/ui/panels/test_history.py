"""The history panel lists the steps of the page and goes to one of them, no further than the curator sees."""

import pytest
from PySide6.QtCore import Qt

from desktop.curation import articles
from desktop.page.dump import Dump
from desktop.parsing.parse import parse
from desktop.ui.panels.history import HistoryPanel
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
    assert step.args == [2]
    assert three.page == three.corpus.proposal(three.page_id)
    assert shown(panel)[3][3]


def test_enter_goes_to_the_row_and_arrows_do_not(panel, three, qtbot):
    qtbot.keyClick(panel._list, Qt.Key.Key_Down)
    assert three.page.articles[0].headline == "三"
    qtbot.keyClick(panel._list, Qt.Key.Key_Return)
    assert three.page.articles[0].headline == "二"


def test_another_branch_is_marked_and_not_entered(panel, three, qtbot):
    three.undo()
    name(three, three.page.articles[0].id, "四")
    assert [(row[0], row[2]) for row in shown(panel)] == [
        (3, "done"),
        (None, "abandoned"),
        (2, "done"),
        (1, "done"),
        (0, "done"),
    ]
    with qtbot.waitSignal(panel.refused) as refused:
        click(panel, qtbot, 1)
    assert "another branch" in refused.args[0]
    assert three.page.articles[0].headline == "四"
    assert "other branch" in panel._list.model().index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_it_stops_before_a_step_of_another_page(panel, session, qtbot):
    name(session, session.page.articles[0].id, "一")
    text = session.page.text + "\n\n补白"
    dump = Dump("other.txt", text.encode(), "utf-8")
    other = session.corpus.add(dump, parse(dump))
    assert other is not None
    first = session.page_id
    session.open_page(other)
    name(session, session.page.articles[0].id, "旁")
    session.open_page(first)
    with qtbot.waitSignal(panel.refused):
        click(panel, qtbot, 1)
    assert session.page_id == first
    assert session.page.articles[0].headline == "一"
    assert session.corpus.page(other).articles[0].headline == "旁"


def test_a_step_of_another_curator_is_not_crossed(panel, session, qtbot):
    name(session, session.page.articles[0].id, "一")
    session.corpus.curator = "别人"
    name(session, session.page.articles[0].id, "二")
    session.corpus.curator = "林一"
    with qtbot.waitSignal(session.failed) as failed:
        click(panel, qtbot, 2)
    assert "was changed by" in failed.args[0]
    assert session.page.articles[0].headline == "二"


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
    three.undo()
    name(three, three.page.articles[0].id, "四")
    three.undo()
    assert panel.grab().toImage() != boundary
    theme.set(appearance=Appearance.DARK)
    assert panel.grab().toImage().pixelColor(300, 290).lightness() < 60
