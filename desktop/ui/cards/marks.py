"""The small marks of a card: its article's status and confidence."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from desktop.page.article import ArticleStatus
from desktop.ui.painting import RIGHT, paint_text, pen
from desktop.ui.stamps import stamp
from desktop.ui.theme import Theme, Type

DOUBTFUL = 0.75
"""Below this confidence the bars are shown in the warning's colour."""


def paint_status(painter: QPainter, theme: Theme, status: ArticleStatus, area: QRectF) -> None:
    """Paint a ring for as parsed, a half disc for changed, a tick on a disc for checked."""
    stamp(painter, area, theme, _draw_status, status)


def _draw_status(painter: QPainter, area: QRectF, theme: Theme, status: ArticleStatus) -> None:
    colours = theme.colours
    width = area.width()
    if status is ArticleStatus.CHECKED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.good_text))
        painter.drawEllipse(area)
        painter.setPen(pen(colours.raised, width * 0.13))
        places = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.36))
        painter.drawPolyline(QPolygonF([area.topLeft() + QPointF(x, y) * width for x, y in places]))
        return
    changed = status is ArticleStatus.CHANGED
    ring = area.adjusted(1, 1, -1, -1)
    painter.setPen(pen(colours.accent if changed else colours.text3, width * 0.11))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if changed:
        inner = ring.adjusted(width * 0.16, width * 0.16, -width * 0.16, -width * 0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawPie(inner, -90 * 16, 180 * 16)


def confidence_width(theme: Theme) -> int:
    """Return the width of what `paint_confidence` paints, in logical pixels."""
    return theme.size(50)


def paint_confidence(painter: QPainter, theme: Theme, confidence: float, area: QRectF) -> None:
    """Paint a confidence (0 to 1) as four bars and a number at the right of an area."""
    colours = theme.colours
    ink = colours.warning_text if confidence < DOUBTFUL else colours.text2
    paint_text(painter, area, f"{confidence:.2f}", theme.font(Type.SECONDARY), ink, RIGHT)
    filled = 1 + (confidence >= 0.5) + (confidence >= DOUBTFUL) + (confidence >= 0.9)
    height = theme.size(12)
    bars = QRectF(area.right() - confidence_width(theme), area.center().y() + theme.size(5) - height, 0, height)
    bars.setWidth(theme.size(4) * 4)
    stamp(painter, bars, theme, _draw_bars, filled)


def _draw_bars(painter: QPainter, area: QRectF, theme: Theme, filled: int) -> None:
    colours = theme.colours
    ink = colours.warning_text if filled < 3 else colours.text2
    width, step = theme.size(3), theme.size(4)
    for bar in range(4):
        height = theme.size(4 + 2.5 * bar)
        colour = ink if bar < filled else colours.border
        painter.fillRect(QRectF(bar * step, area.bottom() - height, width, height), QColor(colour))
