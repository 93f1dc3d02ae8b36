"""The four fillings of the coverage bar: solid, hatch, stripes and dots, so that colour is never the only sign."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.ui.colours import Colours


class Filling(Enum):
    """What a part of the coverage bar stands for."""

    ASSIGNED = "assigned"
    UNASSIGNED = "unassigned"
    DUPLICATES = "duplicates"
    FURNITURE = "furniture"


def paint_filling(painter: QPainter, colours: Colours, filling: Filling, area: QRectF, *, framed: bool = False) -> None:
    """Paint a rectangle in a filling. Parameters: `framed`, with a thin border, as in a legend."""
    painter.save()
    painter.setClipRect(area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if filling is Filling.ASSIGNED:
        painter.fillRect(area, QColor(colours.good_text))
    elif filling is Filling.UNASSIGNED:
        painter.fillRect(area, QColor(colours.warning_fill))
        _hatch(painter, area, QPen(QColor(colours.warning_line), 2), 4)
    elif filling is Filling.DUPLICATES:
        painter.fillRect(area, QColor(colours.paper))
        _hatch(painter, area, QPen(QColor(colours.text3), 1), 3)
    else:
        painter.fillRect(area, QColor(colours.paper))
        _dots(painter, area, QColor(colours.text3))
    if framed and filling is not Filling.ASSIGNED:
        line = colours.warning_line if filling is Filling.UNASSIGNED else colours.text3
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def _hatch(painter: QPainter, area: QRectF, pen: QPen, step: int) -> None:
    painter.setPen(pen)
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        x += step


def _dots(painter: QPainter, area: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    y, odd = area.top() + 2, False
    while y < area.bottom():
        x = area.left() + (4 if odd else 2)
        while x < area.right():
            painter.drawEllipse(QPointF(x, y), 0.8, 0.8)
            x += 4
        y, odd = y + 3, not odd
