"""How a row of the history panel is painted: a line of dots, a number, what was done, who and when."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop.corpus.step import StepState
from desktop.ui.painting import RIGHT, paint_text
from desktop.ui.panels.history_model import HistoryModel, HistoryRow
from desktop.ui.panels.row_list import RowDelegate, RowState
from desktop.ui.row_model import ROW, Index
from desktop.ui.theme import Theme, Type

_SENTENCE = 0.55
"""The share of a row that a long sentence keeps before less is said of who and when; all of it is in the tool tip."""


@dataclass(frozen=True, slots=True)
class _Look:
    """A step, and whether others stand above and below it that it is tied to."""

    row: HistoryRow
    first: bool
    last: bool


class HistoryRowDelegate(RowDelegate):
    """The current step is filled, undone ones dashed and grey, those of another branch say so."""

    def __init__(self, model: HistoryModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model

    def look(self, index: Index) -> _Look:
        """Return everything that a step is painted from but its state."""
        return _Look(index.data(ROW), index.row() == 0, index.row() == self._model.rowCount() - 1)

    def paint_row(self, painter: QPainter, area: QRect, look: _Look, state: RowState) -> None:
        """Paint a step."""
        theme, colours, row = self._theme, self._theme.colours, look.row
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, area, state, current=row.current)
        rest = QRectF(area).adjusted(theme.size(12), 0, -theme.size(12), 0)
        self._paint_dot(painter, QRectF(rest.left(), rest.top(), theme.size(14), rest.height()), look)
        rest.setLeft(rest.left() + theme.size(20))
        number = QRectF(rest.left(), rest.top(), theme.size(24), rest.height())
        small = theme.font(Type.SECONDARY)
        shown = "–" if row.number is None else str(row.number)
        paint_text(painter, number, shown, small, colours.text2, RIGHT)
        rest.setLeft(number.right() + theme.size(12))
        font = theme.font(Type.INTERFACE, bold=row.current)
        needed = min(QFontMetricsF(font).horizontalAdvance(row.sentence), _SENTENCE * rest.width())
        note, width = self._note(row, rest.width() - needed - theme.size(12))
        right = QRectF(rest.right() - width, rest.top(), width, rest.height())
        paint_text(painter, right, note, small, colours.text2, RIGHT)
        rest.setRight(right.left() - theme.size(12))
        colour = colours.text1 if row.state is StepState.DONE else colours.text3
        paint_text(painter, rest, row.sentence, font, colour, elided=Qt.TextElideMode.ElideMiddle)

    def _note(self, row: HistoryRow, room: float) -> tuple[str, float]:
        """Return who and when, with its width: where the sentence leaves no room, without the time or without who."""
        branch = self._model.state(row) if row.state is StepState.ABANDONED else ""
        metrics = QFontMetricsF(self._theme.font(Type.SECONDARY))
        parts = ((branch, row.who, row.when), (branch, row.who, row.day), (branch, row.day or row.who))
        notes = ["  ".join(filter(None, each)) for each in parts]
        note = next((each for each in notes if metrics.horizontalAdvance(each) < room), notes[-1])
        return note, metrics.horizontalAdvance(note) + 1

    def _paint_dot(self, painter: QPainter, column: QRectF, look: _Look) -> None:
        """Paint the dot of a step and the line that ties it to its neighbours."""
        theme, colours, row = self._theme, self._theme.colours, look.row
        centre, radius = column.center(), theme.size(4)
        dashed = row.state is not StepState.DONE
        style = Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colours.border), 1.2, style))
        if not look.first:
            painter.drawLine(QPointF(centre.x(), column.top()), centre - QPointF(0, radius))
        if not look.last:
            painter.drawLine(centre + QPointF(0, radius), QPointF(centre.x(), column.bottom()))
        colour = QColor(colours.accent if row.current else colours.text3)
        painter.setPen(QPen(colour, 1.4, style))
        painter.setBrush(colour if row.current else QColor(colours.paper))
        size = radius + 1 if row.current else radius
        painter.drawEllipse(centre, size, size)
