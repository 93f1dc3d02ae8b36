"""The history and “Parser said | now” in a whole window, by key and by mouse, as it ends in the file."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.curation import articles, blocks, boundaries, labels
from desktop.page.article import ArticleStatus
from desktop.page.page import PageStatus
from desktop.page.role import Role
from desktop.ui.comparing.rows import Tone
from desktop.ui.dialogs.revert import RevertDialog
from desktop.ui.panels.history import NOW, PROPOSAL
from desktop.ui.picker.choice import ChoicePopup
from tests.ui.window.test_commands import press, rows


@pytest.fixture
def session(window):
    return window.workbench.session


def name(session, text, place=0):
    article = session.page.articles[place].id
    session.edit(
        "Set the headline of article %1", (text,), lambda page: articles.set_field(page, article, "headline", text)
    )


def headlines(window):
    """Ask the file itself for the headline of the first article of the open page."""
    query = "SELECT headline FROM article WHERE page_id = ? AND position = 0"
    return rows(window, query, window.workbench.session.page_id)[0][0]


def states(window):
    return [state for (state,) in rows(window, "SELECT state FROM step ORDER BY id")]


def popup(window):
    return next(popup for popup in window.findChildren(ChoicePopup) if popup.isVisible())


# ── going to a step ──


def test_a_number_goes_to_its_step_and_undo_goes_on_from_there(window, session):
    for text in ("一", "二", "三"):
        name(session, text)
    press(window, "H")
    QTest.keyClicks(popup(window).field, "1")
    assert headlines(window) == "一"
    assert states(window) == ["done", "undone", "undone"]
    press(window, "Ctrl+Y")
    assert headlines(window) == "二"
    press(window, "Ctrl+Z")
    press(window, "Ctrl+Z")
    assert session.page == session.history.proposal()


def test_an_abandoned_branch_is_picked_by_its_words(window, session):
    name(session, "左")
    press(window, "Ctrl+Z")
    name(session, "右")
    press(window, "H")
    popup(window).field.setText("左")
    QTest.keyClick(popup(window).field, Qt.Key.Key_Return)
    assert headlines(window) == "左"
    assert states(window) == ["abandoned", "done", "done"]
    press(window, "Ctrl+Z")
    assert headlines(window) == "右"


def test_there_is_no_step_to_go_to_on_an_untouched_page(window, session):
    commands = window.commands
    for identity in ("go_to_step", "revert_page", "reset_article"):
        assert not commands.is_possible(commands.commands[identity])
    name(session, "一")
    for identity in ("go_to_step", "revert_page", "reset_article"):
        assert commands.is_possible(commands.commands[identity])


# ── what the parser said ──


def revert_dialog(window):
    return next((dialog for dialog in window.findChildren(RevertDialog) if dialog.isVisible()), None)


def test_reverting_tells_what_goes_and_is_one_step(window, session):
    article = session.page.articles[0].id
    name(session, "一")
    session.edit("Add topic", (), lambda page: labels.add_topics(page, (article,), ("economy", "health")))
    checked = ArticleStatus.CHECKED
    session.edit("Check", (), lambda page: articles.set_article_status(page, article, checked))
    session.edit("Merge", (), lambda page: boundaries.merge(page, page.articles[1].id, article))
    before = session.page
    press(window, "Ctrl+Shift+P")
    dialog = revert_dialog(window)
    assert "2 labels: topics and districts that a person set" in dialog.losses
    assert "1 article of the parser, dissolved or merged" in dialog.losses
    assert any(loss.startswith("fields: Headline") for loss in dialog.losses)
    assert any(loss.startswith("the article of ") for loss in dialog.losses)
    dialog.reject()
    assert session.page == before
    press(window, "Ctrl+Shift+P")
    QTest.mouseClick(
        next(button for button in revert_dialog(window).findChildren(QPushButton) if button.isDefault()),
        Qt.MouseButton.LeftButton,
    )
    assert session.page.articles == session.history.proposal().articles
    assert states(window) == ["done"] * 5
    press(window, "Ctrl+Z")
    assert session.page == before


def test_one_article_goes_back_to_what_the_parser_said(window, session):
    one, two = session.page.articles[:2]
    name(session, "一")
    name(session, "二", place=1)
    session.edit("Move", (), lambda page: boundaries.move_blocks(page, two.blocks[-1:], one.id))
    session.select_article(one.id)
    press(window, "Shift+P")
    assert session.page.articles[0] == one
    assert session.page.articles[1].blocks == two.blocks
    assert session.page.articles[1].headline == "二"
    press(window, "Ctrl+Z")
    assert session.page.articles[0].headline == "一"


def test_an_article_that_the_parser_never_had_is_refused_in_a_sentence(window, session, qtbot):
    block = session.page.articles[0].blocks[2]
    session.edit("Start", (), lambda page: boundaries.start_article(page, (block,), "mine"))
    session.select_article("mine")
    with qtbot.waitSignal(session.failed) as failed:
        press(window, "Shift+P")
    assert failed.args[0].startswith("The parser did not propose this article")


# ── parser said | now ──


def compared(window):
    press(window, "P")
    return window.workbench.comparison.pane


def listed(pane):
    return [(row.label, row.said, row.now) for row in pane.rows if row.tone is not Tone.HEADING]


def test_one_key_opens_it_and_escape_gives_the_article_back(window, session):
    bench = window.workbench
    width = bench.article.width()
    pane = compared(window)
    assert pane.isVisible()
    assert not bench.article.isVisible()
    assert window.commands.actions["compare"].isChecked()
    QTest.keyClick(pane.list, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert (bench.article.isVisible(), bench.article.width()) == (True, width)
    assert bench.raw.view.hasFocus()
    assert not bench.comparison.is_shown
    press(window, "P")
    press(window, "P")
    assert bench.article.isVisible()


def test_the_current_row_stays_in_sight_while_the_raw_page_gets_narrower_and_wider(window, session):
    view = window.workbench.raw.view
    for article in session.page.articles[1:]:
        session.select_article(article.id)
        for _ in range(2):
            press(window, "P")
            assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_escape_closes_it_also_where_nothing_is_listed(window, session):
    pane = compared(window)
    assert pane.rows == ()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert window.workbench.raw.view.hasFocus()


def test_a_problem_that_was_found_to_be_none_is_listed(window, session):
    def found(page):
        return replace(page, status=PageStatus.IN_PROGRESS, let_stand=frozenset({"open_sentence 3 a1"}))

    pane = compared(window)
    session.edit("Begin", (), lambda page: replace(page, status=PageStatus.IN_PROGRESS))
    assert pane.rows == ()
    assert pane._empty.isVisible(), "only begun: nothing differs"
    session.edit("Find", (), found)
    assert listed(pane) == [("Nothing wrong", "none", "1 problem")]


def test_an_untouched_page_says_that_nothing_differs(window, session):
    pane = compared(window)
    assert pane.rows == ()
    assert pane._empty.isVisible()
    assert (
        pane.header.details.text()
        == f"{len(session.page.articles)} of {len(session.page.articles)} articles exact · 0 operations"
    )


def test_every_change_is_a_row_with_both_sides(window, session):
    one, two = session.page.articles[:2]
    pane = compared(window)
    name(session, "新题")
    assert listed(pane) == [("Headline", one.headline, "新题")]
    session.edit("Role", (), lambda page: blocks.set_role(page, two.blocks[-1:], Role.CAPTION))
    assert ("Role", "Body", "Caption") in listed(pane)
    session.edit("Detach", (), lambda page: boundaries.detach(page, two.blocks[-1:]))
    label, said, now = next(row for row in listed(pane) if row[0].startswith("Unassigned"))
    assert (said.split(",")[0], now.split(",")[0]) == (
        f"article 2: {session.page.articles[1].headline[:16]}",
        "unassigned",
    )
    tones = {row.label: row.tone for row in pane.rows}
    assert tones[label] is Tone.UNASSIGNED
    session.edit("Merge", (), lambda page: boundaries.merge(page, two.id, one.id))
    assert any(row.tone is Tone.HEADING and row.label == "gone" and row.note == two.headline for row in pane.rows)
    assert "Moved" in [label for label, _, _ in listed(pane)]
    for _ in range(4):
        press(window, "Ctrl+Z")
    assert pane.rows == ()


def test_a_run_of_blocks_with_one_fate_is_one_row(window, session):
    one, two = session.page.articles[:2]
    session.edit("Merge", (), lambda page: boundaries.merge(page, two.id, one.id))
    pane = compared(window)
    moved = [row for row in pane.rows if row.label == "Moved"]
    assert moved
    assert len(moved) < len(two.blocks)


def test_a_row_selects_its_blocks_and_the_selection_its_row(window, session):
    one, two = session.page.articles[:2]
    session.edit("Move", (), lambda page: boundaries.move_blocks(page, two.blocks[-2:], one.id))
    name(session, "新题")
    pane = compared(window)
    moved = next(number for number, row in enumerate(pane.rows) if row.label == "Moved")
    place = pane.list.visualRect(pane._model.index(moved)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert set(session.selection.blocks) == set(two.blocks[-2:])
    session.select_blocks((one.blocks[0],))
    assert pane.rows[pane.list.currentIndex().row()].holds(session.page.block_by_id[one.blocks[0]].start)
    for _ in range(moved + 1):
        QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert session.selection.blocks != (one.blocks[0],)


def test_any_two_states_are_compared(window, session):
    for text in ("一", "二"):
        name(session, text)
    first, second = (record.id for record in session.history.steps())
    bench = window.workbench
    said = session.history.proposal().articles[0].headline
    for pair, expected in {
        (PROPOSAL, first): (said, "一"),
        (first, second): ("一", "二"),
        (second, PROPOSAL): ("二", said),
        (first, NOW): ("一", "二"),
    }.items():
        bench.history.comparison_requested.emit(*pair)
        assert listed(bench.comparison.pane) == [("Headline", *expected)]
        assert bench.comparison.pane.said.currentData() == pair[0]
    bench.comparison.pane.now.setCurrentIndex(bench.comparison.pane.now.findData(first))
    bench.comparison.pane.now.activated.emit(bench.comparison.pane.now.currentIndex())
    assert bench.comparison.pane.rows == ()
    name(session, "三")  # a new step leaves what is compared
    assert bench.comparison.pane.now.currentData() == first


def test_it_follows_to_another_page_and_survives_every_width(window, session, qtbot):
    bench = window.workbench
    name(session, "一")
    pane = compared(window)
    press(window, "]")
    assert (pane.isVisible(), pane.rows) == (True, ())
    press(window, "[")
    assert len(listed(pane)) == 1
    for width in (1280, 1600, 1000, 1600):
        window.resize(width, 900)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert pane.isVisible()
        assert not bench.article.isVisible()
        assert pane.mapTo(window, pane.rect().topRight()).x() < width
    bench.comparison.hide()
    assert bench.article.isVisible()
    assert bench.cards.isVisible()


def test_every_row_says_all_of_it_to_a_screen_reader(window, session):
    name(session, "新题")
    pane = compared(window)
    spoken = [pane._model.index(number).data(Qt.ItemDataRole.AccessibleTextRole) for number in range(len(pane.rows))]
    assert spoken[0].startswith("1 新题")
    assert spoken[1] == f"Headline: {session.history.proposal().articles[0].headline}, now 新题"
