"""The view of the raw page: selecting, finding, folding, zooming, and the caret that cuts."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.ui.raw.delegate import RawDelegate
from desktop.ui.raw.drag import BoundaryDrag, ghost, paint_drag
from desktop.ui.raw.geometry import text_rectangle
from desktop.ui.raw.model import RawModel
from desktop.ui.raw.rows import Row, State
from desktop.ui.raw.runs import run_of
from desktop.ui.raw.sheet import Sheet
from desktop.ui.raw.sight import bring_into_sight
from desktop.ui.raw.sweep import Sweep
from desktop.ui.row_model import ROW, Index
from desktop.ui.session import Session
from desktop.ui.theme import Theme
from desktop.ui.utf16 import from_utf16

_GHOST_CHARACTERS = 8
_BREAKS = frozenset("。！？；：，、,.!?;:”’）)》】")


class RawView(Sheet):
    """The rows of the raw page; its selection is the session's.

    Keys of its own: arrows move, Shift extends; while the caret is shown, ←/→ move it by a character, Ctrl+←/→ to the
    next punctuation, Enter cuts and Esc leaves.
    """

    cut_requested = Signal(int, int)
    """A block's id and the code point in it to cut before."""
    menu_requested = Signal(QPoint)
    """A context menu is wanted at this global place."""
    zoom_changed = Signal(float)
    boundary_dragged = Signal(object)
    """A BoundaryDrag was let go."""
    boundary_held = Signal(object)
    """What a BoundaryDrag would do is seen: how many blocks each article would have more or less, by its id."""
    repair_requested = Signal()
    """Enter was pressed on the current block."""

    def __init__(self, session: Session, theme: Theme, model: RawModel, delegate: RawDelegate, parent: QWidget) -> None:
        super().__init__(theme, model, delegate, parent)
        self._session = session
        self._following = False
        self._drag: BoundaryDrag | None = None
        self._sweep: Sweep | None = None
        self.setAccessibleName(self.tr("Raw page"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_requested.emit(self.viewport().mapToGlobal(at)))
        self.selectionModel().selectionChanged.connect(self._tell_session)
        session.selection_changed.connect(self.follow)

    # ── selection ──

    def follow(self) -> None:
        """Show the session's selection; scroll only if its current block is out of sight."""
        selection = self._session.selection
        delegate = self.delegate
        if delegate.current != selection.current:
            self.end_caret()
        delegate.current = selection.current
        delegate.selected_article = self._session.number(selection.article)
        self._following = True
        chosen = QItemSelection()
        for block_id in selection.blocks:
            index = self.raw_model.index_of(block_id)
            if index.isValid():
                chosen.select(index, index)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        current = self.raw_model.index_of(selection.current)
        if current.isValid():
            bring_into_sight(self, current)  # before Qt does, which leaves it at the edge
        if current.isValid() and current != self.currentIndex():
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._following = False
        delegate.painted.repaint(self)

    def _tell_session(self) -> None:
        if self._following:
            return
        blocks = tuple(
            row.block.id
            for index in self.selectionModel().selectedIndexes()
            if (row := index.data(ROW)) is not None and row.block is not None
        )
        current: Row | None = self.currentIndex().data(ROW)
        self._session.select_blocks(blocks, current.block.id if current and current.block else None)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Step over gaps, which can't be current."""
        moves, last = QAbstractItemView.CursorAction, len(self.raw_model.rows) - 1
        place = self.currentIndex().row()
        start, step = {
            moves.MoveUp: (place - 1, -1),
            moves.MovePrevious: (place - 1, -1),
            moves.MoveDown: (place + 1, 1),
            moves.MoveNext: (place + 1, 1),
            moves.MoveHome: (0, 1),
            moves.MoveEnd: (last, -1),
        }.get(action, (-1, 0))
        if step == 0:
            return super().moveCursor(action, modifiers)
        while 0 <= start <= last and self.raw_model.rows[start].block is None:
            start += step
        return self.raw_model.index(start) if 0 <= start <= last else self.currentIndex()

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Select with Ctrl+Home and Ctrl+End what they go to: a current block is always a selected one."""
        ends = (Qt.Key.Key_Home, Qt.Key.Key_End)
        if (
            isinstance(event, QKeyEvent)
            and event.key() in ends
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            return QItemSelectionModel.SelectionFlag.ClearAndSelect
        return super().selectionCommand(index, event)

    # ── look ──

    def set_fold(self, fold: bool) -> None:
        """Show each long block on one line, its start and its end, or whole."""
        self.delegate.fold = fold
        self.lay_out_again()

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the raw text, 0.7 to 2.5."""
        self.delegate.zoom = min(2.5, max(0.7, zoom))
        self.lay_out_again()
        self.zoom_changed.emit(self.delegate.zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.delegate.zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boundary that is being dragged over the rows."""
        super().paintEvent(event)
        if self._drag is not None:
            self._paint_drag(self._drag)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        self.delegate.focused = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring."""
        self.delegate.focused = False
        super().focusOutEvent(event)
        self.viewport().update()

    # ── the caret that cuts ──

    @property
    def caret(self) -> int | None:
        """Where the caret stands in the current block, in code points; None when it is not shown."""
        return self.delegate.caret

    def start_caret(self, offset: int | None = None) -> None:
        """Show the caret in the current block, at a code point or in the middle."""
        row: Row | None = self.currentIndex().data(ROW)
        if row is None or row.block is None or len(row.text) < 2:
            return
        self.delegate.caret = min(max(1, len(row.text) // 2 if offset is None else offset), len(row.text) - 1)
        self.lay_out_again()
        self.setFocus()

    def end_caret(self) -> None:
        """Hide the caret."""
        if self.delegate.caret is not None:
            self.delegate.caret = None
            self.lay_out_again()

    def offset_at(self, at: QPoint) -> int | None:
        """Return the code point of the block under a place of the viewport; None where there is no text."""
        index = self.indexAt(at)
        row: Row | None = index.data(ROW)
        if row is None or row.block is None or self.delegate.one_line(row):
            return None
        area = text_rectangle(self.visualRect(index), self.delegate.columns())
        layout = self.delegate.layout(row, self.viewport().width())
        local = QPointF(at - area.topLeft())
        height = self.delegate.columns().line_height
        line = layout.lineAt(min(layout.lineCount() - 1, max(0, int(local.y() // height))))
        return from_utf16(row.text, line.xToCursor(local.x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or use the caret while it is shown; letters are never typed here."""
        if self.delegate.caret is not None and self._caret_key(event):
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._end_drag()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.repair_requested.emit()
            return
        if event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()  # no type-to-search: letters are commands
            return
        super().keyPressEvent(event)

    def _caret_key(self, event: QKeyEvent) -> bool:
        row: Row = self.currentIndex().data(ROW)
        caret = self.delegate.caret
        assert caret is not None
        assert row.block is not None
        key, far = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape:
            self.end_caret()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.end_caret()
            self.cut_requested.emit(row.block.id, caret)
            return True
        target = {
            Qt.Key.Key_Left: _previous_break(row.text, caret) if far else caret - 1,
            Qt.Key.Key_Right: _next_break(row.text, caret) if far else caret + 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: len(row.text) - 1,
        }.get(Qt.Key(key))
        if target is None:
            return False
        self.delegate.caret = min(max(1, target), len(row.text) - 1)
        self.viewport().update()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a boundary, place the caret, or follow a duplicate's chip to its original."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        row: Row | None = index.data(ROW)
        if event.button() is Qt.MouseButton.LeftButton:
            handle = self._handle_at(place)
            if handle is not None:
                self._drag = BoundaryDrag(self.raw_model.rows, handle, handle)
                self.viewport().update()
                return
            if self.delegate.caret is not None and index == self.currentIndex() and row is not None:
                self._place_caret(row, place)
                return
            if row is not None and row.block is not None and self._on_chip(index, row, place):
                self._session.select_blocks((row.block.duplicate_of,) if row.block.duplicate_of is not None else ())
                return
            if row is not None and row.block is not None and self._on_line_number(place, event.modifiers()):
                held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                self._sweep = Sweep(self, index.row(), keep=bool(held))
        super().mousePressEvent(event)

    def _on_line_number(self, place: QPoint, modifiers: Qt.KeyboardModifier) -> bool:
        c = self.delegate.columns()
        return place.x() < c.band - c.tile // 2 and not modifiers & Qt.KeyboardModifier.ShiftModifier

    def _place_caret(self, row: Row, place: QPoint) -> None:
        offset = self.offset_at(place)
        if offset is not None:
            self.delegate.caret = min(max(1, offset), len(row.text) - 1)
            self.viewport().update()

    def _on_chip(self, index: QModelIndex, row: Row, place: QPoint) -> bool:
        if row.state is not State.DUPLICATE:
            return False
        return self.delegate.chip_rectangle(self.visualRect(index), self.delegate.chip(row)).contains(place)

    def drag_of(self, indexes: list[QModelIndex]) -> QDrag:
        """Return the drag of blocks: a label below the pointer, which leaves what is pointed at to be seen."""
        data = self.raw_model.mimeData(indexes)
        first = data.text().split("\n")[0][:_GHOST_CHARACTERS]
        words = self.tr("%n block(s)", "", len(indexes)) if len(indexes) > 1 else f"{first}…"
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(ghost(words, self._theme, self.devicePixelRatioF()))
        away = self._theme.size(14)
        drag.setHotSpot(QPoint(-away, -away))
        return drag

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the selected blocks."""
        if indexes := self.selectedIndexes():
            self.drag_of(indexes).exec(supported)

    # ── dragging a boundary ──

    def _handle_at(self, place: QPoint) -> int | None:
        """Return the row whose boundary can be taken hold of at a place: its tile, or the edge above it."""
        c, reach = self.delegate.columns(), self._theme.size(8)
        if not c.band - c.tile // 2 <= place.x() <= c.band + c.tile:
            return None
        for y in (place.y(), place.y() + reach // 2):
            index = self.indexAt(QPoint(place.x(), y))
            row: Row | None = index.data(ROW)
            if row is None or not (row.starts_run and row.number):
                continue
            if y - self.visualRect(index).top() <= c.padding + c.line_height:
                return index.row()
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the boundary that is held; show where one can be taken hold of."""
        place = event.position().toPoint()
        if self._sweep is not None:
            self._sweep.move(place)
            return
        if self._drag is None:
            over = not event.buttons() and self._handle_at(place) is not None
            self.viewport().setCursor(Qt.CursorShape.SplitVCursor if over else Qt.CursorShape.ArrowCursor)
            super().mouseMoveEvent(event)
            return
        target = self._target_at(place)
        if target is not None and target != self._drag.target:
            self._drag = BoundaryDrag(self._drag.rows, self._drag.origin, target)
            self.boundary_held.emit(self._drag.changes)
            self.scrollTo(self.raw_model.index(target))
            self.viewport().update()

    def _target_at(self, place: QPoint) -> int | None:
        index = self.indexAt(QPoint(self.delegate.columns().text, place.y()))
        if not index.isValid():
            return None
        rectangle = self.visualRect(index)
        row = index.row() + (place.y() > rectangle.center().y())
        while row < len(self.raw_model.rows) and self.raw_model.rows[row].block is None:
            row += 1
        return row if row < len(self.raw_model.rows) else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the boundary go where it is."""
        drag, sweep = self._drag, self._sweep
        self._sweep = None
        if drag is None:
            if sweep is None or not sweep.moved:  # after a sweep Qt would select the row under the mouse alone
                super().mouseReleaseEvent(event)
            return
        self._end_drag()
        if drag.moved:
            self.boundary_dragged.emit(drag)
        else:
            self._select_run(drag.rows[drag.origin])

    def _select_run(self, row: Row) -> None:
        if row.block is not None and self._session.page is not None:
            self._session.select_blocks(run_of(self._session.page, row.block.id), row.block.id)

    def _end_drag(self) -> None:
        self._drag = None
        self.boundary_held.emit({})
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def _paint_drag(self, drag: BoundaryDrag) -> None:
        low, high = min(drag.origin, drag.target), max(drag.origin, drag.target)
        places = {row: self.visualRect(self.raw_model.index(row)) for row in range(low, high + 1)}
        lines = self.tr("line %1 → %2").replace("%1", str(drag.rows[drag.origin].line))
        bubble = lines.replace("%2", str(drag.rows[drag.target].line)), self.tr("%n block(s)", "", len(drag.moved))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_drag(painter, drag, places, bubble, self._theme, self.delegate.columns())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the caret at the character that was double-clicked."""
        offset = self.offset_at(event.position().toPoint())
        super().mouseDoubleClickEvent(event)
        if offset is not None and event.position().x() > self.delegate.columns().text:
            self.start_caret(offset)


def _next_break(text: str, position: int) -> int:
    return next((i + 1 for i in range(position, len(text)) if text[i] in _BREAKS), len(text) - 1)


def _previous_break(text: str, position: int) -> int:
    return next((i + 1 for i in range(position - 2, -1, -1) if text[i] in _BREAKS), 1)
