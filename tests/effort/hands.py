"""Hands: keys and mouse of a curator, sent to the window as the platform would send them."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from desktop.ui.cards.rows import ArticleRow
from desktop.ui.main_window import MainWindow
from desktop.ui.picker.choice import ChoicePopup
from desktop.ui.row_model import ROW
from desktop.ui.workbench import Workbench

_LEFT, _NONE, _CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Hands:
    """What a curator can do at the window; scrolling is free, as with a wheel."""

    def __init__(self, window: MainWindow) -> None:
        assert window.workbench is not None
        self._window, self._bench = window, window.workbench
        self._view, self._model = self._bench.raw.view, self._bench.raw.model

    @property
    def bench(self) -> Workbench:
        """The panes of the window."""
        return self._bench

    def _target(self) -> QWindow:
        handle = (QApplication.activePopupWidget() or self._window).windowHandle()
        assert handle is not None
        return handle

    # ── keys ──

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for each in keys:
            combination = QKeySequence(each)[0]
            QTest.keyClick(self._target(), combination.key(), combination.keyboardModifiers())

    def choose(self, wanted: str) -> None:
        """Pick a choice of the picker that is open, by a click."""
        popup = next(popup for popup in self._window.findChildren(ChoicePopup) if popup.isVisible())
        listed, model = popup.list, popup.list.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        index = next(index for index in rows if index.data(ROW).choice.id == wanted)
        listed.scrollTo(index)
        place = listed.viewport().mapTo(self._window, listed.visualRect(index).center())
        QTest.mouseClick(self._window.windowHandle(), _LEFT, _NONE, place)

    # ── mouse ──

    def click_block(self, block_id: int, *, add: bool = False) -> None:
        """Click on the text of a block, with Ctrl to add it to the selection."""
        QTest.mouseClick(self._window.windowHandle(), _LEFT, _CTRL if add else _NONE, self._at_text(block_id))

    def click_tile(self, block_id: int) -> None:
        """Click on the numbered tile at which a run begins."""
        QTest.mouseClick(self._window.windowHandle(), _LEFT, _NONE, self._at_tile(block_id))

    def click_card(self, article_id: str) -> None:
        """Click on the card of an article."""
        QTest.mouseClick(self._window.windowHandle(), _LEFT, _NONE, self._at_card(article_id))

    def sweep(self, first: int, last: int, *, add: bool = False) -> None:
        """Drag over the line numbers from one block to another, scrolling on the way."""
        window, held = self._window.windowHandle(), _CTRL if add else _NONE
        QTest.mousePress(window, _LEFT, held, self._at_line(first))
        _move(window, self._at_line(last))
        QTest.mouseRelease(window, _LEFT, held, self._at_line(last))

    def drag_boundary(self, origin: int, target: int) -> None:
        """Drag the tile at which a run begins to the upper edge of a block's row."""
        window = self._window.windowHandle()
        QTest.mousePress(window, _LEFT, _NONE, self._at_tile(origin))
        _move(window, self._at_edge(target))
        QTest.mouseRelease(window, _LEFT, _NONE, self._at_edge(target))

    def drag_to_card(self, block_id: int, article_id: str) -> None:
        """Drag what is selected, or else one block, by the text of that block onto the card of an article.

        Qt's offscreen platform has no drag and drop: the button goes down and the mouse moves for real, the events on
        the cards are sent.
        """
        window, start = self._window.windowHandle(), self._at_text(block_id)
        QTest.mousePress(window, _LEFT, _NONE, start)
        data = self._model.mimeData(self._view.selectionModel().selectedIndexes())
        cards = self._bench.cards.view
        at = QPointF(cards.viewport().mapFrom(self._window, self._at_card(article_id)))
        given = (Qt.DropAction.MoveAction, data, _LEFT, _NONE)
        QApplication.sendEvent(cards.viewport(), QDragEnterEvent(at.toPoint(), *given))
        QApplication.sendEvent(cards.viewport(), QDragMoveEvent(at.toPoint(), *given))
        QApplication.sendEvent(cards.viewport(), QDropEvent(at, *given, QEvent.Type.Drop))
        self._view.setState(QAbstractItemView.State.NoState)

    # ── places ──

    def _rectangle(self, block_id: int) -> QRect:
        index = self._model.index_of(block_id)
        _show(self._view, self._view.visualRect(index))
        return self._view.visualRect(index)

    def _place(self, x: int, y: int) -> QPoint:
        inside = self._view.viewport().rect()
        return self._view.viewport().mapTo(self._window, QPoint(x, min(max(y, 1), inside.bottom() - 1)))

    def _at_text(self, block_id: int) -> QPoint:
        c, row = self._view.delegate.columns(), self._rectangle(block_id)
        return self._place(c.text + 8, row.top() + c.padding + c.line_height // 2)

    def _at_line(self, block_id: int) -> QPoint:
        c, row = self._view.delegate.columns(), self._rectangle(block_id)
        return self._place(c.line, row.top() + c.padding + c.line_height // 2)

    def _at_tile(self, block_id: int) -> QPoint:
        c, row = self._view.delegate.columns(), self._rectangle(block_id)
        return self._place(c.band + 2, row.top() + c.padding + 4)

    def _at_edge(self, block_id: int) -> QPoint:
        c, row = self._view.delegate.columns(), self._rectangle(block_id)
        return self._place(c.band + 2, row.top() + 4)

    def _at_card(self, article_id: str) -> QPoint:
        view = self._bench.cards.view
        rows: Iterable[tuple[int, object]] = enumerate(view.model().rows)  # pyright: ignore[reportAttributeAccessIssue]
        place = next(i for i, row in rows if isinstance(row, ArticleRow) and row.article.id == article_id)
        index = view.model().index(place, 0)
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return view.viewport().mapTo(self._window, view.visualRect(index).center())


def _move(window: QWindow, place: QPoint) -> None:
    """Move the mouse, also where it stands at that place already: the rows may have been scrolled under it."""
    QTest.mouseMove(window, place + QPoint(3, 0))
    QTest.mouseMove(window, place)


def _show(view: QListView, area: QRect) -> None:
    """Scroll a row into sight, as with the wheel, and no further than needed."""
    bar, height = view.verticalScrollBar(), view.viewport().height()
    if area.top() < 0:
        bar.setValue(bar.value() + area.top())
    elif area.bottom() > height:
        bar.setValue(bar.value() + min(area.bottom() - height, area.top()) + 1)
