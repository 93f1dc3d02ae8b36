"""The four fillings of the coverage bar: solid, hatch, stripes and dots, so that colour is never the only sign."""

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from desktop.ui.colours import Colours

_TILE = 12
"""The side of a pattern's tile, in logical pixels: every pattern fits into it a whole number of times."""


class Filling(Enum):
    """What a part of the coverage bar stands for."""

    ASSIGNED = "assigned"
    UNASSIGNED = "unassigned"
    DUPLICATES = "duplicates"
    FURNITURE = "furniture"


def paint_filling(painter: QPainter, colours: Colours, filling: Filling, area: QRectF, *, framed: bool = False) -> None:
    """Paint a rectangle in a filling. Parameters: `framed`, with a thin border, as in a legend."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrushOrigin(area.topLeft())
    painter.fillRect(area, _brush(colours, filling, painter.device().devicePixelRatioF()))
    if framed and filling is not Filling.ASSIGNED:
        line = colours.warning_line if filling is Filling.UNASSIGNED else colours.text3
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


@lru_cache(maxsize=32)
def _brush(colours: Colours, filling: Filling, ratio: float) -> QBrush:
    """Return what fills an area: a colour, or a tile of a pattern, drawn once."""
    if filling is Filling.ASSIGNED:
        return QBrush(QColor(colours.good_text))
    ground = colours.warning_fill if filling is Filling.UNASSIGNED else colours.paper
    tile = QPixmap(round(_TILE * ratio), round(_TILE * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(QColor(ground))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if filling is Filling.UNASSIGNED:
        _hatch(painter, QPen(QColor(colours.warning_line), 2), 4)
    elif filling is Filling.DUPLICATES:
        _hatch(painter, QPen(QColor(colours.text3), 1), 3)
    else:
        _dots(painter, QColor(colours.text3))
    painter.end()
    return QBrush(tile)


def _hatch(painter: QPainter, pen: QPen, step: int) -> None:
    painter.setPen(pen)
    for x in range(-_TILE, _TILE, step):
        painter.drawLine(QPointF(x, _TILE), QPointF(x + _TILE, 0))


def _dots(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for row, y in enumerate(range(2, _TILE, 3)):
        for x in range(4 if row % 2 else 2, _TILE, 4):
            painter.drawEllipse(QPointF(x, y), 0.8, 0.8)
