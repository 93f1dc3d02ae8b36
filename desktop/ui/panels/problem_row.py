"""How a row of the problems panel is painted, and where its button is."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.ui.painting import RIGHT, paint_mark, paint_text
from desktop.ui.panels.problems_model import ProblemRow
from desktop.ui.panels.row_button import button_width, paint_button
from desktop.ui.panels.row_list import RowDelegate, RowState
from desktop.ui.theme import Type

_BEFORE_SENTENCE = 120
"""What mark, line and gaps take, in logical pixels at 100 %."""
_BUTTON_SHARE = 0.4
"""The share of a row that its button may take even where the sentence is cut for it."""


class ProblemRowDelegate(RowDelegate):
    """Mark, line, sentence, how the block begins, one button; all of it on one line."""

    def button(self, row: QRect, content: ProblemRow, *, current: bool) -> QRectF:
        """Return the place of a row's button; empty when the row has none."""
        if not content.button:
            return QRectF()
        area = QRectF(row).adjusted(0, self._theme.size(2), -self._theme.size(12), -self._theme.size(2))
        sentence = QFontMetricsF(self._theme.font(Type.INTERFACE, bold=current)).horizontalAdvance(content.brief)
        spare = area.width() - self._theme.size(_BEFORE_SENTENCE) - sentence
        whole, brief = (
            button_width(self._theme, text, current=current) for text in (content.button, content.brief_button)
        )
        width = whole if whole <= spare else min(brief, max(spare, area.width() * _BUTTON_SHARE))
        return QRectF(area.right() - width, area.top(), width, area.height())

    def paint_row(self, painter: QPainter, area: QRect, look: ProblemRow, state: RowState) -> None:
        """Paint a problem."""
        theme, current = self._theme, state.selected
        self.paint_ground(painter, area, state, current=current)
        row = QRectF(area).adjusted(theme.size(12), 0, -theme.size(12), 0)
        side = theme.size(14)
        square = QRectF(row.left(), row.center().y() - side / 2, side, side)
        paint_mark(painter, theme.colours, look.problem.severity, square)
        row.setLeft(square.right() + theme.size(10))
        row.setLeft(self._paint_line(painter, row, look.line))
        button = self.button(area, look, current=current)
        if look.button:
            whole = button_width(theme, look.button, current=current) <= button.width()
            paint_button(painter, theme, button, look.button if whole else look.brief_button, current=current)
            row.setRight(button.left() - theme.size(8))
        self._paint_sentence(painter, row, look, current)

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
        fits = QFontMetricsF(font).horizontalAdvance(content.sentence) <= area.width()
        width = paint_text(painter, area, content.sentence if fits else content.brief, font, colours.text1)
        rest = area.adjusted(width + theme.size(12), 0, 0, 0)
        if content.excerpt and rest.width() > theme.size(60):
            paint_text(painter, rest, content.excerpt, theme.font(Type.SECONDARY), colours.text3)
