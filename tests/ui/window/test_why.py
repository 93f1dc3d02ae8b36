"""Why the parser decided as it did, as the window tells it."""

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.curation.blocks import set_role
from desktop.page.article import ArticleStatus
from desktop.page.role import Role
from desktop.ui.cards.marks import DOUBTFUL
from desktop.ui.commands.command import Menu
from desktop.ui.why.popup import WhyPopup
from tests.ui.window.test_commands import press


def popup_of(window):
    """Return the popup that is open, or None."""
    return next((popup for popup in window.findChildren(WhyPopup) if popup.isVisible()), None)


def shown(popup):
    """Return every text that stands in the popup."""
    return [label.text() for label in popup.findChildren(QLabel) if label.isVisible()]


def told(window, block):
    """Select a block, ask why, and return the popup."""
    window.workbench.session.select_blocks((block,))
    press(window, "W")
    return popup_of(window)


def test_the_key_tells_about_the_block_and_its_article_and_escape_goes_back(window):
    session = window.workbench.session
    article = session.page.articles[1]
    popup = told(window, article.blocks[0])
    block, whole = popup.told
    assert block.confidence == session.page.block_by_id[article.blocks[0]].confidence
    assert whole.confidence == article.confidence
    assert (block.number, whole.number) == (0, 2)
    for account in popup.told:
        for text in (*account.speaking_for, *account.speaking_against, *account.notes):
            assert text in shown(popup)
            assert text in popup.accessibleDescription()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert popup_of(window) is None
    assert window.workbench.raw.view.hasFocus()


def test_the_same_key_closes_it(window):
    popup = told(window, window.workbench.session.page.articles[0].blocks[0])
    QTest.keyClick(popup, Qt.Key.Key_W)
    assert popup_of(window) is None


def test_the_arrows_go_to_another_block_and_never_cover_it(window):
    bench = window.workbench
    session = bench.session
    popup = told(window, session.page.blocks[0].id)
    for block in session.page.blocks[1:]:
        QTest.keyClick(popup, Qt.Key.Key_Down)
        assert session.selection.current == block.id
        assert popup.told[0].confidence == block.confidence
        assert len(popup.told) == 1 + (block.article is not None)
        raw = QRect(bench.raw.view.mapTo(window, bench.raw.view.rect().topLeft()), bench.raw.view.size())
        assert popup.geometry().left() + 10 > raw.right()
        assert popup._area.verticalScrollBar().maximum() == 0, "a sentence is cut off"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    assert session.selection.current == session.page.blocks[-1].id
    QTest.keyClick(popup, Qt.Key.Key_Up)
    assert session.selection.current == session.page.blocks[-2].id


def test_what_a_curator_decided_says_so(window):
    session = window.workbench.session
    block = session.page.articles[0].blocks[-1]
    assert session.edit("Set the role", (), lambda page: set_role(page, (block,), Role.CAPTION))
    popup = told(window, block)
    decided, article = popup.told
    assert decided.speaking_for == ("A curator decided this",)
    assert decided.title.endswith("Caption")
    assert session.article.status is ArticleStatus.CHANGED
    assert any("changed it since" in note for note in article.notes)


def test_an_article_that_a_curator_made_says_so(window):
    session = window.workbench.session
    session.select_blocks((session.page.articles[0].blocks[2],))
    press(window, "S")
    popup = told(window, session.selection.current)
    assert popup.told[1].speaking_for == ("A curator made this article",)


def test_no_key_of_the_window_works_while_it_is_open(window):
    session = window.workbench.session
    before = session.page
    popup = told(window, session.page.articles[0].blocks[2])
    for key in (Qt.Key.Key_S, Qt.Key.Key_X, Qt.Key.Key_M, Qt.Key.Key_F, Qt.Key.Key_K):
        QTest.keyClick(popup, key)
    assert session.page == before
    assert popup.isVisible()


@pytest.mark.parametrize("menus", [(Menu.BLOCK, Menu.ARTICLE), (Menu.ARTICLE, Menu.LABEL)], ids=["row", "card"])
def test_the_context_menus_have_it(window, menus):
    first, *others = menus
    menu = window.commands.context_menu(first, dict.fromkeys(others, "more"))
    inner = [action for entry in menu.actions() if entry.menu() for action in entry.menu().actions()]
    assert "why" in [action.objectName() for action in (*menu.actions(), *inner)]


def test_a_row_says_that_the_parser_is_unsure(window):
    bench = window.workbench
    for page in bench.queue.model.pages:
        bench.session.open_page(page)
        for row in bench.raw.model.rows:
            if row.block is None:
                continue
            index = bench.raw.model.index_of(row.block.id)
            unsure = f"the parser is unsure ({row.block.confidence:.2f})"
            doubtful = row.block.confidence < DOUBTFUL
            assert (unsure in index.data(Qt.ItemDataRole.AccessibleTextRole)) == doubtful
            assert (index.data(Qt.ItemDataRole.ToolTipRole) == unsure) == doubtful


@pytest.mark.parametrize("width", [1600, 960])
def test_it_stays_in_the_window_at_every_size(window, width):
    window.context.theme.set(scale=1.5)
    window.resize(width, 640)
    QApplication.processEvents()
    popup = told(window, window.workbench.session.page.blocks[-1].id)
    assert window.rect().contains(popup.geometry())
    popup.close()
    window.context.theme.set(scale=1.0)
    QCoreApplication.processEvents()
