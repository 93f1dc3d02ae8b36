"""Dragging an article's boundary in the margin: what would change hands, and how that looks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop.ui.raw.rows import Row, State
from desktop.ui.theme import Theme, Type


@dataclass(frozen=True, slots=True)
class BoundaryDrag:
    """A boundary being dragged: the run that starts at row `origin` would start at row `target`.

    `rows` are those of the page; gaps never are an origin or a target.
    """

    rows: tuple[Row, ...]
    origin: int
    target: int

    @property
    def moved(self) -> tuple[int, ...]:
        """The ids of the blocks that would change hands; furniture and duplicates stay as they are."""
        low, high = min(self.origin, self.target), max(self.origin, self.target)
        return tuple(
            row.block.id
            for row in self.rows[low:high]
            if row.block is not None and row.state in (State.ARTICLE, State.UNASSIGNED)
        )

    @property
    def winner(self) -> str | None:
        """The article that would get them; None when they would be unassigned."""
        if self.target < self.origin:
            return self._article(self.origin)
        before = self._before()
        return self._article(before) if before is not None else None

    @property
    def winner_number(self) -> int:
        """The winner's number, 0 for none."""
        index = self.origin if self.target < self.origin else self._before()
        return self.rows[index].number if index is not None else 0

    def _article(self, index: int) -> str | None:
        block = self.rows[index].block
        return block.article if block else None

    def _before(self) -> int | None:
        """Return the last row before the origin that is in an article or unassigned."""
        for index in range(self.origin - 1, -1, -1):
            if self.rows[index].block is not None and self.rows[index].state in (State.ARTICLE, State.UNASSIGNED):
                return index
        return None


def paint_drag(
    painter: QPainter, drag: BoundaryDrag, places: dict[int, QRect], bubble: str, theme: Theme, band: int
) -> None:
    """Paint the preview over the rows in sight.

    Parameters: `places`, the rectangles of rows by their index; `bubble`, what it says; `band`, where the bands start.
    """
    colours = theme.colours
    colour = QColor(colours.band(drag.winner_number) if drag.winner_number else colours.warning_line)
    low, high = min(drag.origin, drag.target), max(drag.origin, drag.target)
    for index in range(low, high):
        if index in places and drag.rows[index].block is not None:
            painter.fillRect(places[index].adjusted(band, 0, 0, 0), QBrush(colour, Qt.BrushStyle.BDiagPattern))
    if drag.origin in places:
        where = places[drag.origin]
        painter.setPen(QPen(QColor(colours.text2), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(where.left() + band, where.top(), where.right(), where.top())
    if drag.target in places:
        where = places[drag.target]
        painter.setPen(QPen(colour, 3))
        painter.drawLine(where.left() + band - theme.size(12), where.top(), where.right(), where.top())
        _paint_bubble(painter, QPoint(where.right(), where.top()), bubble, theme)


def _paint_bubble(painter: QPainter, at: QPoint, text: str, theme: Theme) -> None:
    painter.setFont(theme.font(Type.SECONDARY, bold=True))
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text) + theme.size(20), theme.size(26)
    box = QRectF(at.x() - width - theme.size(12), max(2, at.y() - height / 2), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.hint))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(theme.colours.on_hint))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
