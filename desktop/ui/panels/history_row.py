"""How a row of the history panel is painted: a line of dots, a number, what was done, who and when."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.corpus.step import StepState
from desktop.ui.painting import RIGHT, paint_text
from desktop.ui.panels.history_model import HistoryModel, HistoryRow
from desktop.ui.panels.row_list import ROW_HEIGHT, paint_ground
from desktop.ui.row_model import ROW
from desktop.ui.theme import Theme, Type


class HistoryRowDelegate(QStyledItemDelegate):
    """The current step is filled, undone ones dashed and grey, those of another branch say so."""

    def __init__(self, model: HistoryModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The size that it likes to have."""
        return QSize(0, self._theme.size(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        theme, colours = self._theme, self._theme.colours
        row: HistoryRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, theme, option, current=row.current)
        area = QRectF(option.rect).adjusted(theme.size(12), 0, -theme.size(12), 0)
        last = index.row() == self._model.rowCount() - 1
        self._paint_dot(painter, QRectF(area.left(), area.top(), theme.size(14), area.height()), row, index.row(), last)
        area.setLeft(area.left() + theme.size(20))
        number = QRectF(area.left(), area.top(), theme.size(24), area.height())
        small = theme.font(Type.SECONDARY)
        shown = "–" if row.number is None else str(row.number)
        paint_text(painter, number, shown, small, colours.text2, RIGHT)
        area.setLeft(number.right() + theme.size(12))
        note = "  ".join(part for part in (row.who, row.when) if part)
        if row.state is StepState.ABANDONED:
            note = f"{self._model.state(row)}  {note}"
        width = min(QFontMetricsF(small).horizontalAdvance(note) + 1, area.width() / 2)
        right = QRectF(area.right() - width, area.top(), width, area.height())
        paint_text(painter, right, note, small, colours.text2, RIGHT)
        area.setRight(right.left() - theme.size(12))
        colour = colours.text1 if row.state is StepState.DONE else colours.text3
        paint_text(painter, area, row.sentence, theme.font(Type.INTERFACE, bold=row.current), colour)
        painter.restore()

    def _paint_dot(self, painter: QPainter, column: QRectF, row: HistoryRow, position: int, last: bool) -> None:
        """Paint the dot of a step and the line that ties it to its neighbours."""
        theme, colours = self._theme, self._theme.colours
        centre, radius = column.center(), theme.size(4)
        dashed = row.state is not StepState.DONE
        style = Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colours.border), 1.2, style))
        if position > 0:
            painter.drawLine(QPointF(centre.x(), column.top()), centre - QPointF(0, radius))
        if not last:
            painter.drawLine(centre + QPointF(0, radius), QPointF(centre.x(), column.bottom()))
        colour = QColor(colours.accent if row.current else colours.text3)
        painter.setPen(QPen(colour, 1.4, style))
        painter.setBrush(colour if row.current else QColor(colours.paper))
        size = radius + 1 if row.current else radius
        painter.drawEllipse(centre, size, size)
