"""One action over many blocks, articles or pages: its preview, one step, and where it can't be done."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from desktop.page.article import ArticleStatus
from desktop.page.page import PageStatus
from desktop.page.role import Role
from desktop.ui.bulk.dialog import PageStatusDialog
from desktop.ui.picker.choice import ChoicePopup
from desktop.ui.row_model import ROW
from tests.ui.window.test_commands import press, rows

FLAG = QItemSelectionModel.SelectionFlag


def choices(window):
    popup = next(popup for popup in window.findChildren(ChoicePopup) if popup.isVisible())
    model = popup.list.model()
    return popup, {
        row.choice.id: row.choice.detail for row in (model.index(i, 0).data(ROW) for i in range(model.rowCount()))
    }


def steps(window):
    return rows(window, "SELECT text, arguments FROM step WHERE state = 'done' ORDER BY id")


def select_cards(window, *places):
    cards = window.workbench.cards.view
    ids = [window.workbench.session.page.articles[place].id for place in places]
    window.workbench.session.select_article(ids[0])
    for each in ids[1:]:
        cards.selectionModel().select(cards.model().index_of_article(each), FLAG.Select)
    return ids


def select_pages(window, *pages):
    queue = window.workbench.queue
    for place, page in enumerate(pages):
        index = queue.model.index_of(page)
        queue.view.selectionModel().setCurrentIndex(index, FLAG.ClearAndSelect if place == 0 else FLAG.Select)


def statuses(window):
    return dict(rows(window, "SELECT id, status FROM page"))


def test_the_role_picker_says_what_each_role_would_change(window):
    session = window.workbench.session
    blocks = session.page.articles[0].blocks[-3:]
    session.select_blocks(blocks)
    bodies = sum(session.page.block_by_id[block].role is Role.BODY for block in blocks)
    press(window, "R")
    popup, found = choices(window)
    assert found[Role.BODY] == ("nothing changes" if bodies == 3 else f"{3 - bodies} of 3 change")
    assert found[Role.PAGE_FURNITURE] == "3 of 3 will change · 3 blocks out of their article"
    popup.close()
    session.select_blocks(blocks[:1])
    press(window, "R")
    assert set(choices(window)[1].values()) == {""}


def test_articles_are_checked_together_in_one_step(window):
    session = window.workbench.session
    ids = select_cards(window, 0, 2, 3)
    press(window, "K")
    assert [session.page.article_by_id[each].status for each in ids] == [ArticleStatus.CHECKED] * 3
    assert session.page.articles[1].status is not ArticleStatus.CHECKED
    assert len(steps(window)) == 1
    press(window, "Ctrl+Z")
    assert all(each.status is ArticleStatus.AS_PARSED for each in session.page.articles)


def test_the_status_picker_says_how_many_articles_would_change(window):
    session = window.workbench.session
    select_cards(window, 0)
    press(window, "K")
    select_cards(window, 0, 1, 2)
    press(window, "Shift+K")
    popup, found = choices(window)
    assert found == {
        "checked": "2 of 3 will change",
        "changed": "3 of 3 will change",
        "as_parsed": "1 of 3 will change",
    }
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert [each.status for each in session.page.articles[:3]] == [ArticleStatus.CHECKED] * 3


def test_articles_are_merged_and_removed_together(window):
    session = window.workbench.session
    count, first, third = len(session.page.articles), session.page.articles[0], session.page.articles[2]
    select_cards(window, 0, 2)
    press(window, "M")
    assert len(session.page.articles) == count - 1
    assert set(third.blocks) < set(session.page.article_by_id[first.id].blocks)
    select_cards(window, 0, 1)
    press(window, "Ctrl+Shift+X")
    assert len(session.page.articles) == count - 3
    assert len(steps(window)) == 2


def test_while_several_pages_are_selected_the_open_one_stays_open(window):
    session, pages = window.workbench.session, window.workbench.queue.model.pages
    session.open_page(pages[2])
    select_pages(window, pages[2], pages[0])
    assert session.page_id == pages[2]
    assert [row.id for row in window.workbench.queue.selected_rows()] == [pages[0], pages[2]]
    select_pages(window, pages[1])
    assert session.page_id == pages[1]


@pytest.fixture
def dialog(window):
    """The dialog for all four pages; one has an unassigned block, one is done."""
    session, pages = window.workbench.session, window.workbench.queue.model.pages
    for page in pages[:2]:
        session.open_page(page)
        if page == pages[0]:
            session.select_blocks((session.page.articles[0].blocks[-1],))
            press(window, "X")
        else:
            press(window, "Ctrl+Shift+Return")
    select_pages(window, *pages)
    press(window, "Ctrl+Shift+S")
    return window.findChild(PageStatusDialog)


def test_pages_are_called_done_in_one_step_where_that_can_be(window, dialog, qtbot):
    pages, session = window.workbench.queue.model.pages, window.workbench.session
    assert "2 pages will change." in dialog.preview.text()
    assert "Already so: 1 page." in dialog.preview.text()
    assert "1 page can't be done" in dialog.preview.text()
    listed = dialog._listed.toPlainText().splitlines()
    assert [line for line in listed if "1 block in no article · can't be done" in line] == listed[:1]
    before = len(steps(window))
    with qtbot.waitSignal(dialog.finished):
        dialog._go.click()
    assert statuses(window) == {pages[0]: "in_progress", pages[1]: "done", pages[2]: "done", pages[3]: "done"}
    assert len(steps(window)) == before + 1
    assert window.workbench.queue.model.row_of(pages[3]).status is PageStatus.DONE
    session.history.undo()
    assert statuses(window) == {pages[0]: "in_progress", pages[1]: "done", pages[2]: "new", pages[3]: "new"}


def test_each_page_that_would_be_done_says_what_is_open_on_it(window):
    bench = window.workbench
    select_pages(window, *bench.queue.model.pages)
    press(window, "Ctrl+Shift+S")
    dialog = window.findChild(PageStatusDialog)
    rows = bench.queue.selected_rows()
    listed = dialog._listed.toPlainText().splitlines()
    doubtful = [row for row in rows if row.problems]
    assert 0 < len(doubtful) < len(rows)
    for row in rows:
        said = [line for line in listed if row.source in line]
        expected = f"{row.problems} open problem" + "s" * (row.problems > 1)
        assert [line.endswith(expected) for line in said] == [True] * bool(row.problems)
    assert f"Of these, {len(doubtful)} page" in dialog.preview.text()
    dialog._choices.button(1).click()
    assert "Of these" not in dialog.preview.text()
    assert dialog._listed.toPlainText() == ""


def test_another_status_has_another_preview(window, dialog):
    dialog._choices.button(1).click()
    assert dialog.status is PageStatus.IN_PROGRESS
    assert "3 pages will change." in dialog.preview.text()
    assert not dialog._listed.isVisible()
    dialog.reject()
    assert len(steps(window)) == 2


def test_a_page_that_is_open_shows_what_the_dialog_did(window, qtbot):
    session, pages = window.workbench.session, window.workbench.queue.model.pages
    session.open_page(pages[0])
    select_pages(window, *pages[:2])
    press(window, "Ctrl+Shift+S")
    dialog = window.findChild(PageStatusDialog)
    dialog._choices.button(1).click()
    with qtbot.waitSignal(dialog.finished):
        dialog._go.click()
    assert session.page.status is PageStatus.IN_PROGRESS
    assert session.history.can_undo
