"""The view of the cards: selecting, opening the last group, and dragging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.cards.delegate import CardDelegate
from desktop.ui.cards.model import ARTICLES_MIME, CardsModel
from desktop.ui.cards.rows import ArticleRow, CardRow, Group, GroupRow
from desktop.ui.in_sight import InSight
from desktop.ui.painting import paint_fade
from desktop.ui.raw.model import BLOCKS_MIME
from desktop.ui.row_model import ROW
from desktop.ui.session import Session
from desktop.ui.theme import Theme

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CLEAR = QItemSelectionModel.SelectionFlag.ClearAndSelect


class CardsView(QListView):
    """The cards; their selection follows the session's and leads it.

    Keys of its own: arrows move, Shift and Ctrl add to the selection; Enter, ← and → open and close the last group.
    """

    blocks_dropped = Signal(object, str)
    """Ids of blocks (tuple of int) and the id of the article that they were dropped on."""
    article_moved = Signal(str, int)
    """An article's id and its new place, from 0."""
    article_activated = Signal(str)
    """Enter or a double click on a card."""
    menu_requested = Signal(QPoint, str)
    """A context menu is wanted at a global place for an article."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        model: CardsModel,
        delegate: CardDelegate,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._delegate = session, theme, delegate
        self._cards = model
        self._following = False
        self._drop_before = -1
        self._is_held = False
        self._pressed: CardRow | None = None
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Articles"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.selectionModel().selectionChanged.connect(self._tell_session)
        session.selection_changed.connect(self.follow)
        theme.changed.connect(self.lay_out_again)
        InSight(self)

    # ── selection ──

    def selected_articles(self) -> tuple[str, ...]:
        """Return the ids of the selected cards in reading order."""
        rows = [self._row(index) for index in sorted(self.selectedIndexes(), key=lambda index: index.row())]
        return tuple(row.article.id for row in rows if isinstance(row, ArticleRow))

    def follow(self) -> None:
        """Show the session's selection; scroll only if its card is out of sight."""
        selection = self._session.selection
        target = self._target()
        if selection.article is None or selection.article not in self.selected_articles():
            self._select_quietly(target)
        if not self._is_held:  # under a held mouse button nothing may grow or scroll away
            self._grow(selection.article)
            if target.isValid():
                self.scrollTo(target, QAbstractItemView.ScrollHint.EnsureVisible)

    def _grow(self, article_id: str | None) -> None:
        """Give the selected card its kicker, and only that one."""
        before = self._delegate.current
        if before == article_id:
            return
        self._delegate.current = article_id
        indexes = [self._cards.index_of_article(each) for each in (before, article_id)]
        rows = [index.data(ROW) for index in indexes if index.isValid()]
        if any(isinstance(row, ArticleRow) and row.article.kicker for row in rows):
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()

    def _target(self) -> QModelIndex:
        """Return the index that the session's selection is at."""
        selection = self._session.selection
        if selection.article is not None:
            return self._cards.index_of_article(selection.article)
        wanted = set(selection.blocks)
        rows = [row for row in self._cards.rows if isinstance(row, GroupRow) and wanted <= set(row.blocks)]
        if not wanted or not rows:
            return QModelIndex()
        return self._cards.index_of_group(min(rows, key=lambda row: len(row.blocks)).group)

    def _select_quietly(self, index: QModelIndex) -> None:
        self._following = True
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, _CLEAR)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._following = False

    def _tell_session(self) -> None:
        if self._following:
            return
        row = self._row(self.currentIndex())
        if isinstance(row, ArticleRow):
            if row.article.id in self.selected_articles():
                self._session.select_article(row.article.id)
        elif isinstance(row, GroupRow) and self.selectionModel().isSelected(self.currentIndex()):
            self._session.select_blocks(row.blocks, row.blocks[0])

    def _row(self, index: QModelIndex) -> CardRow | None:
        return index.data(ROW) if index.isValid() else None

    def _ask_for_menu(self, at: QPoint) -> None:
        row = self._row(self.indexAt(at))
        if isinstance(row, ArticleRow):
            self.menu_requested.emit(self.viewport().mapToGlobal(at), row.article.id)

    # ── keys and mouse ──

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close the last group, activate a card; letters are commands and never typed here."""
        row = self._row(self.currentIndex())
        key = event.key()
        if isinstance(row, GroupRow) and row.group is Group.OUTSIDE:
            wanted = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(Qt.Key(key), not self._cards.expanded)
            if key in (Qt.Key.Key_Right, Qt.Key.Key_Left, *_OPENING):
                if wanted != self._cards.expanded:
                    self.toggle_outside()
                return
        if isinstance(row, ArticleRow) and key in _OPENING:
            self.article_activated.emit(row.article.id)
            return
        if event.text() and event.text().isprintable() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; cards grow and shrink only when the button is let go."""
        self._is_held = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._row(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or close the last group with a click on its heading."""
        row = self._row(self.indexAt(event.position().toPoint()))
        super().mouseReleaseEvent(event)
        self._let_go()
        clicked = row == self._pressed and event.button() == Qt.MouseButton.LeftButton
        if clicked and isinstance(row, GroupRow) and row.group is Group.OUTSIDE:
            self.toggle_outside()

    def _let_go(self) -> None:
        self._is_held = False
        self.follow()

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag; the button is let go somewhere else then."""
        super().startDrag(supported)
        self._let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Activate the card that the first click was on, wherever it lies now."""
        if isinstance(self._pressed, ArticleRow) and self._pressed.article.id == self._session.selection.article:
            self.article_activated.emit(self._pressed.article.id)

    def toggle_outside(self) -> None:
        """List what is in no article, or only count it."""
        self._cards.toggle()
        self._delegate.expanded = self._cards.expanded
        self.follow()
        if self._cards.expanded:
            self.scrollTo(self._cards.index(self._cards.rowCount() - 1), QAbstractItemView.ScrollHint.EnsureVisible)

    # ── drag and drop ──

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take blocks of the raw page and cards of this list."""
        if event.mimeData().hasFormat(BLOCKS_MIME) or self._is_own(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a drop would go: onto a card, or between two cards."""
        place = event.position().toPoint()
        on, before = -1, -1
        if event.mimeData().hasFormat(BLOCKS_MIME):
            on = self._article_at(place)
        elif self._is_own(event):
            before = self._gap_at(place)
        self._show_drop(on, before)
        if on >= 0 or before >= 0:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no place any more."""
        self._show_drop(-1, -1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where blocks or a card were dropped; the edit is not made here."""
        place, data = event.position().toPoint(), event.mimeData()
        self._show_drop(-1, -1)
        if data.hasFormat(BLOCKS_MIME):
            row = self._row(self._cards.index(self._article_at(place)))
            if isinstance(row, ArticleRow):
                blocks = tuple(int(item) for item in bytes(data.data(BLOCKS_MIME).data()).decode().split(","))
                event.acceptProposedAction()
                self.blocks_dropped.emit(blocks, row.article.id)
        elif self._is_own(event):
            # The model must not take the card away itself: the session's edit moves it
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
            self._drop_article(_dragged(data), self._gap_at(place))

    def _drop_article(self, article_id: str, before: int) -> None:
        numbers = [
            self._session.number(row.article.id) for row in self._cards.rows[:before] if isinstance(row, ArticleRow)
        ]
        came_from, to = self._session.number(article_id) - 1, len(numbers)
        to -= came_from < to
        if before >= 0 and to != came_from:
            self.article_moved.emit(article_id, to)

    def _is_own(self, event: QDropEvent) -> bool:
        return event.mimeData().hasFormat(ARTICLES_MIME) and self._session.number(_dragged(event.mimeData())) > 0

    def _article_at(self, place: QPoint) -> int:
        index = self.indexAt(place)
        return index.row() if isinstance(self._row(index), ArticleRow) else -1

    def _gap_at(self, place: QPoint) -> int:
        """Return the row that a dropped card would come before, one past the last card for the end."""
        cards = [i for i, row in enumerate(self._cards.rows) if isinstance(row, ArticleRow)]
        for row in cards:
            if place.y() < self.visualRect(self._cards.index(row)).center().y():
                return row
        return cards[-1] + 1 if cards else -1

    def _show_drop(self, on: int, before: int) -> None:
        if (on, before) != (self._delegate.drop_on, self._drop_before):
            self._delegate.drop_on, self._drop_before = on, before
            self.viewport().update()

    # ── look ──

    def dataChanged(self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int] = ()) -> None:
        """Repaint a card that changed; only if it has another height now are all measured again."""
        below = top.siblingAtRow(top.row() + 1)  # where it stands tells how high the card was: its own place is new
        height = self.visualRect(below).top() - self.visualRect(top).top() if below.isValid() else -1
        if top == bottom and self.sizeHintForIndex(top).height() == height:
            QAbstractItemView.dataChanged(self, top, bottom, roles)
        else:
            super().dataChanged(top, bottom, roles)

    def lay_out_again(self) -> None:
        """Measure every card again, as after a change of the size of text or of `compact`."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, where a dragged card would go, and the fade at the foot."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        if self._drop_before >= 0:
            painter.setPen(QPen(QColor(colours.accent), 2))
            y = self._gap_y(self._drop_before)
            painter.drawLine(QPointF(self._theme.size(6), y), QPointF(self.viewport().width() - self._theme.size(6), y))
        paint_fade(painter, self._theme, self, colours.side, self.visualRect(self.currentIndex()))

    def _gap_y(self, row: int) -> int:
        index = self._cards.index(row)
        if index.isValid():
            return max(1, self.visualRect(index).top())
        return self.visualRect(self._cards.index(row - 1)).bottom()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self._delegate.focused = True
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring."""
        super().focusOutEvent(event)
        self._delegate.focused = False
        self.viewport().update()


def _dragged(data: QMimeData) -> str:
    """Return the id of the first dragged article."""
    return bytes(data.data(ARTICLES_MIME).data()).decode().split(",")[0]
