"""The painted list of recent corpora."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.painting import RIGHT, paint_box, paint_text
from desktop.ui.panels.row_list import RowList
from desktop.ui.row_model import ROW
from desktop.ui.theme import Theme, Type
from desktop.ui.welcome.recents_model import RecentRow, RecentsModel

_ROW_HEIGHT, _PROGRESS = 62, 34


class RecentRowDelegate(QStyledItemDelegate):
    """Name and path at the left, when and how far at the right."""

    def __init__(self, model: RecentsModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The size that it likes to have."""
        return QSize(0, self._theme.size(_ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        theme, colours = self._theme, self._theme.colours
        row: RecentRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        area = QRectF(option.rect).adjusted(theme.size(12), theme.size(9), -theme.size(12), -theme.size(9))
        side = theme.size(18)
        muted = bool(row.trouble)
        paint_icon(
            painter,
            "database",
            colours.text3 if muted else colours.text2,
            QRectF(area.left(), area.top() + theme.size(3), side, side),
        )
        area.setLeft(area.left() + theme.size(36))
        upper = QRectF(area.left(), area.top(), area.width(), area.height() / 2)
        lower = upper.translated(0, upper.height())
        upper.setRight(self._paint_opened(painter, upper, row))
        paint_text(painter, upper, row.name, theme.font(Type.CARD), colours.text3 if muted else colours.text1)
        lower.setRight(self._paint_numbers(painter, lower, row))
        self._paint_path(painter, lower, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, state = self._theme.colours, option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected)
        if not focused and not state & QStyle.StateFlag.State_MouseOver:
            return
        box, frame = QRectF(option.rect).adjusted(1, 2, -1, -2), QPen(QColor(colours.accent), 2)
        paint_box(painter, box, 6, colours.selection if focused else colours.hover, frame if focused else None)

    def _paint_opened(self, painter: QPainter, line: QRectF, row: RecentRow) -> float:
        """Paint when it was open; returns where the name must end."""
        font = self._theme.font(Type.SECONDARY)
        paint_text(painter, line, row.opened, font, self._theme.colours.text2, RIGHT)
        return line.right() - QFontMetricsF(font).horizontalAdvance(row.opened) - self._theme.size(12)

    def _paint_numbers(self, painter: QPainter, line: QRectF, row: RecentRow) -> float:
        """Paint how far it is, or what is wrong; returns where the path must end."""
        theme, colours = self._theme, self._theme.colours
        font, text = theme.font(Type.SECONDARY), self._model.numbers(row)
        right = line.right()
        if row.summary is not None:
            right = self._paint_progress(painter, line, row.summary.done, row.summary.pages)
        width = min(QFontMetricsF(font).horizontalAdvance(text) + 1, line.width() * 0.6)
        colour = colours.warning_text if row.trouble else colours.text1
        paint_text(painter, QRectF(right - width, line.top(), width, line.height()), text, font, colour)
        left = right - width
        if row.trouble:
            side = theme.size(14)
            left -= side + theme.size(6)
            paint_icon(painter, "warning", colours.warning_text, QRectF(left, line.center().y() - side / 2, side, side))
        return left - theme.size(12)

    def _paint_progress(self, painter: QPainter, line: QRectF, done: int, pages: int) -> float:
        """Paint how many of the pages are done as a short bar; returns where the numbers must end."""
        theme, colours = self._theme, self._theme.colours
        width, height = theme.size(_PROGRESS), theme.size(4)
        bar = QRectF(line.right() - width, line.center().y() - height / 2, width, height)
        paint_box(painter, bar, height / 2, colours.border)
        if done and pages:
            bar.setWidth(max(height, width * done / pages))
            paint_box(painter, bar, height / 2, colours.good_text)
        return line.right() - width - theme.size(8)

    def _paint_path(self, painter: QPainter, line: QRectF, row: RecentRow) -> None:
        font = self._theme.font(Type.SECONDARY)
        # The end of a path says more than its middle.
        shown = QFontMetricsF(font).elidedText(str(row.path), Qt.TextElideMode.ElideMiddle, line.width())
        paint_text(painter, line, shown, font, self._theme.colours.text2)


class Recents(RowList):
    """Lists recent corpora; Enter or a click opens one, Delete takes it off the list."""

    open_requested = Signal(object)
    """The path of the corpus to open."""
    forget_requested = Signal(object)
    """The path of the corpus to take off the list."""

    def __init__(self, model: RecentsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setModel(model)
        self.setItemDelegate(RecentRowDelegate(model, theme, self))
        self.setAccessibleName(self.tr("Recent corpora"))
        self.viewport().setAutoFillBackground(False)
        self.setFlow(QListView.Flow.TopToBottom)
        self.clicked.connect(lambda index: self.open_requested.emit(index.data(ROW).path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key."""
        row: RecentRow | None = self.currentIndex().data(ROW)
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit(row.path)
        elif row is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.forget_requested.emit(row.path)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # they lead from column to column
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the context menu."""
        index = self.indexAt(event.pos()) if event.reason() is QContextMenuEvent.Reason.Mouse else self.currentIndex()
        row: RecentRow | None = index.data(ROW)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.open_requested.emit(row.path))
        menu.addAction(self.tr("Take off the list")).triggered.connect(lambda: self.forget_requested.emit(row.path))
        menu.popup(event.globalPos())
