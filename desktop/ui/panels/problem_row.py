"""How a row of the problems panel is painted, and where its button is."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.painting import RIGHT, paint_mark, paint_text
from desktop.ui.panels.problems_model import ProblemRow
from desktop.ui.panels.row_button import button_width, paint_button
from desktop.ui.panels.row_list import ROW_HEIGHT, paint_ground
from desktop.ui.row_model import ROW
from desktop.ui.theme import Theme, Type

_BEFORE_SENTENCE = 120
"""What mark, line and gaps take, in logical pixels at 100 %."""
_LEAST_SHARE = 0.3
"""The share of a row that its button may take even where the sentence is cut for it."""


class ProblemRowDelegate(QStyledItemDelegate):
    """Mark, line, sentence, how the block begins, one button; all of it on one line."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The size that it likes to have."""
        return QSize(0, self._theme.size(ROW_HEIGHT))

    def button(self, row: QRect, content: ProblemRow, *, current: bool) -> QRectF:
        """Return the place of a row's button; empty when the row has none."""
        if not content.repair:
            return QRectF()
        area = QRectF(row).adjusted(0, self._theme.size(2), -self._theme.size(12), -self._theme.size(2))
        sentence = QFontMetricsF(self._theme.font(Type.INTERFACE, bold=current)).horizontalAdvance(content.sentence)
        spare = max(area.width() - self._theme.size(_BEFORE_SENTENCE) - sentence, area.width() * _LEAST_SHARE)
        width = min(button_width(self._theme, content.repair, current=current), spare, area.width() / 2)
        return QRectF(area.right() - width, area.top(), width, area.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        theme, colours = self._theme, self._theme.colours
        content: ProblemRow = index.data(ROW)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_ground(painter, theme, option, current=current)
        area = QRectF(option.rect).adjusted(theme.size(12), 0, -theme.size(12), 0)
        side = theme.size(14)
        square = QRectF(area.left(), area.center().y() - side / 2, side, side)
        paint_mark(painter, colours, content.problem.severity, square)
        area.setLeft(square.right() + theme.size(10))
        area.setLeft(self._paint_line(painter, area, content.line))
        button = self.button(option.rect, content, current=current)
        if content.repair:
            paint_button(painter, theme, button, content.repair, current=current)
            area.setRight(button.left() - theme.size(8))
        self._paint_sentence(painter, area, content, current)
        painter.restore()

    def _paint_line(self, painter: QPainter, area: QRectF, line: str) -> float:
        """Paint the line number right-aligned in its column; returns where the sentence begins."""
        theme = self._theme
        font = theme.font(Type.SECONDARY)
        width = max(QFontMetricsF(font).horizontalAdvance(line), theme.size(52))
        column = QRectF(area.left(), area.top(), width, area.height())
        paint_text(painter, column, line, font, theme.colours.text2, RIGHT)
        return column.right() + theme.size(12)

    def _paint_sentence(self, painter: QPainter, area: QRectF, content: ProblemRow, current: bool) -> None:
        theme, colours = self._theme, self._theme.colours
        font = theme.font(Type.INTERFACE, bold=current)
        width = paint_text(painter, area, content.sentence, font, colours.text1)
        rest = area.adjusted(width + theme.size(12), 0, 0, 0)
        if content.excerpt and rest.width() > theme.size(60):
            paint_text(painter, rest, content.excerpt, theme.font(Type.SECONDARY), colours.text3)
