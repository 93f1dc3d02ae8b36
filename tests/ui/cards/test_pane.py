import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QPainter,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from desktop.curation.labels import add_topics, set_district
from desktop.page.article import Relation
from desktop.ui.cards.delegate import CardDelegate
from desktop.ui.cards.model import ARTICLES_MIME
from desktop.ui.cards.pane import CardsPane
from desktop.ui.cards.rows import Group
from desktop.ui.raw.model import BLOCKS_MIME
from desktop.ui.row_model import ROW


@pytest.fixture
def pane(qtbot, session, theme, labels):
    pane = CardsPane(session, theme, labels)
    qtbot.addWidget(pane)
    pane.resize(332, 600)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def rectangle(pane, row):
    model = pane.view.model()
    index = model.index_of_group(row) if isinstance(row, Group) else model.index_of_article(row)
    return pane.view.visualRect(index)


def click(pane, row, modifiers=Qt.KeyboardModifier.NoModifier):
    centre = rectangle(pane, row).center()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, modifiers, centre)


def test_a_click_on_a_card_selects_its_article(pane, session, ids):
    click(pane, ids[1])
    assert session.selection.article == ids[1]
    assert session.selection.current == 9


def test_the_card_of_the_selected_block_is_selected(pane, session, ids):
    session.select_blocks((13,))
    assert pane.selected_articles() == (ids[2],)


def test_a_click_on_unassigned_selects_its_blocks(pane, session):
    click(pane, Group.UNASSIGNED)
    assert session.selection.blocks == (14, 15)
    assert session.selection.article is None


def test_a_block_of_the_rest_selects_the_nearest_row_that_is_listed(pane, session):
    def selected():
        return pane.view.currentIndex().data(Qt.ItemDataRole.UserRole).group

    session.select_blocks((12,))
    assert selected() is Group.OUTSIDE
    pane.view.toggle_outside()
    assert selected() is Group.DUPLICATES


def test_an_unassigned_block_selects_their_row(pane, session):
    session.select_blocks((15,))
    row = pane.view.currentIndex().data(Qt.ItemDataRole.UserRole)
    assert row.group is Group.UNASSIGNED
    assert pane.selected_articles() == ()


def test_the_last_group_opens_and_closes_with_a_click(pane, session):
    before = pane.view.model().rowCount()
    click(pane, Group.OUTSIDE)
    assert pane.view.model().rowCount() == before + 2
    assert session.selection.blocks == (0, 12, 16)
    click(pane, Group.OUTSIDE)
    assert pane.view.model().rowCount() == before


def test_the_last_group_opens_and_closes_with_keys(pane):
    click(pane, Group.OUTSIDE)
    before = pane.view.model().rowCount()
    QTest.keyClick(pane.view, Qt.Key.Key_Left)
    assert pane.view.model().rowCount() == before - 2
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    assert pane.view.model().rowCount() == before
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert pane.view.model().rowCount() == before - 2


def test_a_group_of_the_rest_selects_its_blocks(pane, session):
    click(pane, Group.OUTSIDE)
    click(pane, Group.DUPLICATES)
    assert session.selection.blocks == (12,)


def test_several_cards_can_be_selected(pane, session, ids):
    click(pane, ids[2])
    click(pane, ids[0], Qt.KeyboardModifier.ControlModifier)
    assert pane.selected_articles() == (ids[0], ids[2])
    click(pane, ids[0])
    click(pane, ids[2], Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_articles() == ids


def test_several_selected_cards_stay_selected_when_they_are_labelled(pane, session, ids):
    click(pane, ids[0])
    click(pane, ids[2], Qt.KeyboardModifier.ShiftModifier)
    session.edit("x", (), lambda page: add_topics(page, ids, ("politics",)))
    assert pane.selected_articles() == ids


def test_arrows_go_from_card_to_card(pane, session, ids):
    click(pane, ids[0])
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert session.selection.article == ids[1]


def test_letters_are_left_to_the_commands(pane, ids):
    click(pane, ids[0])
    heard = []
    pane.keyPressEvent = lambda event: heard.append(event.text())
    QTest.keyClick(pane.view, "m")
    QTest.keyClick(pane.view, "M", Qt.KeyboardModifier.ShiftModifier)
    assert [text for text in heard if text] == ["m", "M"]


def test_enter_and_a_double_click_activate_a_card(pane, qtbot, ids):
    click(pane, ids[1])
    with qtbot.waitSignal(pane.article_activated) as told:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert told.args == [ids[1]]
    with qtbot.waitSignal(pane.article_activated):
        QTest.mouseDClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=rectangle(pane, ids[0]).center())


def test_a_menu_is_asked_for_on_cards_only(pane, qtbot, ids):
    at = rectangle(pane, ids[1]).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, pane.view.viewport().mapToGlobal(at))
    with qtbot.waitSignal(pane.menu_requested) as told:
        QApplication.sendEvent(pane.view.viewport(), event)
    assert told.args == [pane.view.viewport().mapToGlobal(at), ids[1]]
    at = rectangle(pane, Group.UNASSIGNED).center()
    with qtbot.assertNotEmitted(pane.menu_requested):
        QApplication.sendEvent(
            pane.view.viewport(),
            QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, pane.view.viewport().mapToGlobal(at)),
        )


def drop(pane, at: QPoint, kind: str, content: str) -> bool:
    data = QMimeData()
    data.setData(kind, content.encode())
    place = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pane.view.viewport(), QDragEnterEvent(at, *place))
    moved = QDragMoveEvent(at, *place)
    QApplication.sendEvent(pane.view.viewport(), moved)
    if moved.isAccepted():
        QApplication.sendEvent(pane.view.viewport(), QDropEvent(QPointF(at), *place))
    else:
        QApplication.sendEvent(pane.view.viewport(), QDragLeaveEvent())
    return moved.isAccepted()


def test_blocks_can_be_dropped_on_a_card(pane, qtbot, ids):
    with qtbot.waitSignal(pane.blocks_dropped) as told:
        assert drop(pane, rectangle(pane, ids[1]).center(), BLOCKS_MIME, "14,15")
    assert told.args == [(14, 15), ids[1]]


def test_blocks_can_be_dropped_nowhere_else(pane, qtbot):
    with qtbot.assertNotEmitted(pane.blocks_dropped):
        assert not drop(pane, rectangle(pane, Group.UNASSIGNED).center(), BLOCKS_MIME, "14,15")


def test_a_card_is_moved_by_dropping_it_between_others(pane, session, ids):
    below_second = rectangle(pane, ids[1]).bottomLeft() + QPoint(30, -3)
    assert drop(pane, below_second, ARTICLES_MIME, ids[0])
    assert tuple(article.id for article in session.page.articles) == (ids[1], ids[0], ids[2])
    above_first = rectangle(pane, ids[1]).topLeft() + QPoint(30, 3)
    assert drop(pane, above_first, ARTICLES_MIME, ids[2])
    assert tuple(article.id for article in session.page.articles) == (ids[2], ids[1], ids[0])
    assert session.corpus.history(session.page_id)[-1].arguments == ("3", "1")


def test_a_card_dropped_on_its_place_changes_nothing(pane, session, ids):
    assert drop(pane, rectangle(pane, ids[1]).topLeft() + QPoint(30, 3), ARTICLES_MIME, ids[1])
    assert session.corpus.history(session.page_id) == ()


def test_a_card_of_another_page_is_not_taken(pane, ids):
    assert not drop(pane, rectangle(pane, ids[1]).center(), ARTICLES_MIME, "elsewhere")


def test_a_screen_reader_hears_the_whole_card(pane, session, ids):
    session.edit("x", (), lambda page: set_district(page, ids[:1], "430211", Relation.ABOUT))
    heard = pane.view.model().index_of_article(ids[0]).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Article 1", "三十六部电梯", "News", "江晓禾、闻一舟", "0.86", "天元区 (about)", "As parsed"):
        assert part in heard
    assert "continued from 01" in pane.view.model().index_of_article(ids[2]).data(Qt.ItemDataRole.DisplayRole)


def test_the_best_suggested_district_is_shown_until_one_is_set(pane, session, ids):
    from desktop.ui.cards.chips import ChipLook

    def chips():
        return [(chip.text, chip.look) for chip in pane._words.chips(session.page.articles[0])]

    assert chips() == [("天元区", ChipLook.SUGGESTED)]
    session.edit("x", (), lambda page: set_district(page, ids[:1], "430281", Relation.MENTIONED))
    assert chips() == [("醴陵市", ChipLook.MENTIONED)]


def test_only_the_selected_card_grows_by_its_kicker(pane, session, ids):
    session.select_article(ids[1])
    small = rectangle(pane, ids[0]).height()
    session.select_article(ids[0])
    assert rectangle(pane, ids[0]).height() > small
    pane.set_compact(True)
    assert rectangle(pane, ids[0]).height() < small


def test_cards_grow_with_the_size_of_text(pane, theme, ids):
    before = rectangle(pane, ids[1]).height()
    theme.set(scale=2.0)
    assert rectangle(pane, ids[1]).height() == 2 * before
    theme.set(scale=1.0)


def test_selecting_scrolls_only_if_the_card_is_out_of_sight(pane, session, ids):
    pane.resize(332, 190)
    session.select_article(ids[2])
    place = pane.view.verticalScrollBar().value()
    assert place > 0
    assert pane.view.viewport().rect().contains(rectangle(pane, ids[2]))
    session.select_blocks((13,))
    assert pane.view.verticalScrollBar().value() == place


def test_without_a_page_it_says_so(pane, session):
    session.open_page(None)
    assert not pane.view.isVisible()
    assert pane._empty.isVisible()


def test_a_card_whose_height_ends_within_a_device_pixel_covers_that_pixel_too(pane, theme, ids):
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 300, 69)
    picture = QImage(450, 104, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(1.5)
    painter = QPainter(picture)
    pane.view.itemDelegate().paint(painter, option, pane.view.model().index_of_article(ids[1]))
    painter.end()
    assert picture.pixelColor(1, 103) == QColor(theme.colours.side)


def test_cards_that_are_got_ready_are_those_in_sight_when_the_page_opens(pane, session, monkeypatch):
    prepared = []
    monkeypatch.setattr(CardDelegate, "prepare", lambda _delegate, row, *_: prepared.append(row))
    rows = [pane.view.model().index(place).data(ROW) for place in range(pane.view.model().rowCount())]
    list(pane.prepare(session.page))
    assert prepared == rows
    prepared.clear()
    pane.resize(332, 200)
    list(pane.prepare(session.page))
    seen = [row for place, row in enumerate(rows)
            if pane.view.visualRect(pane.view.model().index(place)).top() < pane.view.height()]  # fmt: skip
    assert prepared == seen
    assert 0 < len(prepared) < len(rows)
