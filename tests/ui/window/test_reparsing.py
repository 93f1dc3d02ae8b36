"""Reading pages again with the present parser: what will change, conflicts one by one, one step, undone as one."""

import uuid
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.boundaries import merge, start_article
from desktop.page.article import ArticleStatus
from desktop.page.page import PageStatus
from desktop.page.state import pack
from desktop.parsing.parse import PARSER_VERSION, parse
from desktop.parsing.reading import read_dump
from desktop.ui.bulk.reparse_dialog import ReparseDialog
from desktop.ui.dialogs.revert import RevertDialog
from desktop.ui.panels.history import FIRST, PROPOSAL
from tests.ui.window.conftest import PAGES, Clock
from tests.ui.window.test_bulk import select_pages, steps
from tests.ui.window.test_commands import press, rows


def older(page):
    """Return what an older parser might have said: the first two articles are one."""
    first, second = page.articles[:2]
    one = merge(page, second.id, first.id)
    articles = tuple(replace(each, status=ArticleStatus.AS_PARSED) for each in one.articles)
    return replace(one, articles=articles, parser="0.9.0", status=PageStatus.NEW)


@pytest.fixture
def corpus_path(tmp_path):
    """Three pages of an older parser and one of the present one."""
    path = tmp_path / "corpus.db"
    with Corpus.create(path, curator="林知夏", clock=Clock(), new_id=lambda: str(uuid.uuid4())) as corpus:
        for number, source in enumerate(sorted(PAGES.glob("*.txt"))[:4]):
            dump = read_dump(source)
            corpus.add(dump, parse(dump) if number == 3 else older(parse(dump)))
    return path


def pages(window):
    """Return the ids of the pages in the order in which they were added."""
    return [row[0] for row in rows(window, "SELECT id FROM page ORDER BY id")]


def split(window, page_id):
    """Split the article that an older parser made of two otherwise than the present parser does."""
    session = window.workbench.session
    session.open_page(page_id)
    last = session.page.articles[0].blocks[-1:]
    assert session.edit("Split", (), lambda page: start_article(page, last, f"made on {page_id}"))


def texts(page):
    return [[page.text_of(block) for block in page.blocks_of(article)] for article in page.articles]


def proposed(window, page_id):
    """Return the texts of the articles that the present parser proposes."""
    return texts(parse(window.workbench.session.corpus.dump(page_id)))


def end(window, qtbot, dialog, press_it):
    """End the dialog, and wait until the window has the keys again."""
    with qtbot.waitSignal(dialog.destroyed):
        press_it()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def ask(window, qtbot, *chosen):
    """Ask to read pages again, and return the dialog once it says what would change."""
    if len(chosen) == 1:
        window.workbench.session.open_page(chosen[0])
    select_pages(window, *chosen)
    press(window, "Ctrl+Shift+R")
    dialog = next(each for each in window.findChildren(ReparseDialog) if each.isVisible())
    qtbot.waitUntil(lambda: bool(dialog.preview.text()))
    return dialog


def test_pages_follow_as_one_step_and_undo_brings_them_back_byte_for_byte(window, qtbot):
    session, ids = window.workbench.session, pages(window)
    session.open_page(ids[0])
    before = [pack(session.corpus.page(each)) for each in ids]
    dialog = ask(window, qtbot, *ids)
    lines = dialog.preview.text().splitlines()
    assert lines == [
        "3 pages will follow the parser where nobody changed anything.", "Read by this parser already: 1 page.",
    ]  # fmt: skip
    listed = dialog.readings.list.model()
    assert [listed.choice(row) for row in listed.rows] == ["follows"] * 3
    assert dialog.readings.differences.model().rowCount() > 1
    assert not dialog.readings.mine.isEnabled()
    end(window, qtbot, dialog, lambda: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert steps(window) == [("Read %1 page(s) again with parser %2", f'["3", "{PARSER_VERSION}"]')]
    assert [texts(session.corpus.page(each)) for each in ids] == [proposed(window, each) for each in ids]
    assert texts(session.page) == proposed(window, session.page_id)
    press(window, "Ctrl+Z")
    assert [pack(session.corpus.page(each)) for each in ids] == before


def test_conflicts_are_listed_and_chosen_one_by_one_by_key(window, qtbot):
    session, ids = window.workbench.session, pages(window)
    for each in ids[:2]:
        split(window, each)
    mine = texts(session.corpus.page(ids[1]))
    dialog = ask(window, qtbot, *ids[:3])
    assert "Conflicts: 2. What is there stays unless you choose the parser's (← →)." in dialog.preview.text()
    assert "4 articles stay as they were curated." in dialog.preview.text()
    listed = dialog.readings.list
    assert listed.hasFocus()
    assert [listed.model().choice(row) for row in listed.model().rows] == ["stays", "stays", "follows"]
    assert dialog.readings.differences.model().rowCount() > 1
    place = next(i for i in range(2) if listed.model().rows[i].reading.page_id == ids[0])
    for _ in range(place):
        QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Right)
    assert dialog.readings.theirs.isChecked()
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert dialog.readings.mine.isChecked()
    QTest.keyClick(listed, Qt.Key.Key_Space)
    end(window, qtbot, dialog, lambda: QTest.keyClick(listed, Qt.Key.Key_Return))
    assert texts(session.corpus.page(ids[0])) == proposed(window, ids[0])
    assert texts(session.corpus.page(ids[1])) == mine
    assert texts(session.corpus.page(ids[2])) == proposed(window, ids[2])
    assert len(steps(window)) == 3


def test_a_conflict_is_chosen_by_mouse(window, qtbot):
    ids = pages(window)
    split(window, ids[0])
    dialog = ask(window, qtbot, ids[0])
    assert dialog.readings.mine.isChecked()
    QTest.mouseClick(dialog.readings.theirs, Qt.MouseButton.LeftButton, pos=dialog.readings.theirs.rect().center())
    spoken = dialog.readings.list.current()
    assert spoken.theirs
    assert dialog.readings.choices() == {ids[0]: frozenset({spoken.conflict.start})}
    end(window, qtbot, dialog, dialog.go.click)
    assert texts(window.workbench.session.page) == proposed(window, ids[0])


def test_what_can_t_be_read_again_is_named_and_nothing_to_do_is_said(window, qtbot):
    corpus, ids = window.workbench.session.corpus, pages(window)
    newer = replace(corpus.page(ids[1]), parser="99.0")
    corpus.save(Step("As if a newer parser had read it", (), ((ids[1], newer),)))
    dialog = ask(window, qtbot, ids[0], ids[1])
    assert dialog.preview.text().splitlines()[-1] == "1 page can't be read again:"
    assert (
        dialog.refused.toPlainText() == f"{newer.source} was read by a newer parser (99.0): install the newer Jianbao."
    )
    end(window, qtbot, dialog, dialog.reject)
    dialog = ask(window, qtbot, ids[3])
    assert dialog.preview.text() == "Read by this parser already: 1 page."
    assert not dialog.go.isVisible()
    dialog.reject()
    assert len(steps(window)) == 1


def test_closing_the_dialog_changes_nothing(window, qtbot):
    ids = pages(window)
    dialog = ask(window, qtbot, ids[0])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not steps(window)


def test_the_page_is_compared_with_the_parser_that_read_it_last(window, qtbot):
    session, ids = window.workbench.session, pages(window)
    dialog = ask(window, qtbot, ids[0])
    end(window, qtbot, dialog, dialog.go.click)
    press(window, "P")
    pane = window.workbench.comparison.pane
    assert pane.rows == ()
    outcomes = window.workbench.history.outcomes()
    assert outcomes[-2:] == [
        (PROPOSAL, f"Proposal of parser {PARSER_VERSION}"), (FIRST, "Proposal of parser 0.9.0"),
    ]  # fmt: skip
    window.workbench.history.menu(0).actions()[2].trigger()  # what this step changed
    assert pane.rows
    split(window, ids[0])
    press(window, "Ctrl+Shift+P")
    (revert,) = window.findChildren(RevertDialog)
    QTest.keyClick(revert, Qt.Key.Key_Return)
    assert texts(session.page) == proposed(window, ids[0])
