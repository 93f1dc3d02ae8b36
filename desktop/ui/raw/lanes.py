"""The brackets beside rows that tie what is joined, and copies to their originals."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.ui.raw.geometry import Columns
from desktop.ui.raw.rows import Row
from desktop.ui.theme import Theme


def paint_lanes(painter: QPainter, theme: Theme, r: QRect, c: Columns, row: Row) -> None:
    """Paint what passes a row: joins at the left, copies at the right."""
    s = theme.size
    middle = r.top() + c.padding + c.line_height // 2
    join = QPen(QColor(theme.colours.accent), 1.4)
    _paint_lane(painter, r, row.join_lane, r.left() + c.lane + s(3), middle, s(6), r.bottom() - s(14), join)
    copy = QPen(QColor(theme.colours.text3), 1.4)
    _paint_lane(painter, r, row.copy_lane, r.right() - s(8), middle, -s(6), middle, copy)


def _paint_lane(painter: QPainter, r: QRect, lane: str, x: int, middle: int, hook: int, first: int, pen: QPen) -> None:
    """Paint a bracket. Parameters: `hook`, how long its ends are, to the left below zero; `first`, where it starts."""
    if not lane:
        return
    painter.setPen(pen)
    top = first if lane == "start" else r.top()
    bottom = middle if lane == "end" else r.bottom() + 1
    painter.drawLine(x, top, x, bottom)
    if lane == "start":
        painter.drawLine(x, top, x + hook, top)
    elif lane == "end":
        painter.drawLine(x, bottom, x + hook, bottom)
