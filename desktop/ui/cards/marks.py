"""The small marks that cards and the article panel share: number tile, status, confidence, keycap, fade."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractScrollArea

from desktop.page.article import ArticleStatus
from desktop.ui.theme import Theme, Type

DOUBTFUL = 0.75
"""Below this confidence the bars are shown in the warning's colour."""


def pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen with round ends."""
    return QPen(QColor(colour), width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint_tile(painter: QPainter, theme: Theme, number: int, area: QRectF) -> None:
    """Paint an article's number on its colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.band(number)))
    painter.drawRoundedRect(area, theme.size(4), theme.size(4))
    painter.setPen(QColor(theme.colours.on_band))
    painter.setFont(theme.font(Type.SECONDARY, bold=True))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))


def paint_status(painter: QPainter, theme: Theme, status: ArticleStatus, area: QRectF) -> None:
    """Paint a ring for as parsed, a half disc for changed, a tick on a disc for checked."""
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
    doubtful = confidence < DOUBTFUL
    ink = colours.warning_text if doubtful else colours.text2
    painter.setPen(QColor(ink))
    painter.setFont(theme.font(Type.SECONDARY))
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{confidence:.2f}")
    filled = 1 + (confidence >= 0.5) + (confidence >= DOUBTFUL) + (confidence >= 0.9)
    width, step = theme.size(3), theme.size(4)
    bottom = area.center().y() + theme.size(5)
    left = area.right() - confidence_width(theme)
    painter.setPen(Qt.PenStyle.NoPen)
    for bar in range(4):
        height = theme.size(4 + 2.5 * bar)
        painter.setBrush(QColor(ink if bar < filled else colours.border))
        painter.drawRect(QRectF(left + bar * step, bottom - height, width, height))


def keycap_size(theme: Theme, key: str) -> tuple[int, int]:
    """Return the width and the height of a keycap in logical pixels."""
    width = QFontMetrics(theme.font(Type.KEYCAP)).horizontalAdvance(key) + theme.size(10)
    return max(theme.size(18), width), theme.size(18)


def paint_keycap(painter: QPainter, theme: Theme, key: str, right: float, middle: float) -> float:
    """Paint a key's name in a small frame that ends at `right`; return its left edge."""
    width, height = keycap_size(theme, key)
    painter.setFont(theme.font(Type.KEYCAP))
    area = QRectF(right - width + 0.5, round(middle - height / 2) + 0.5, width - 1, height - 1)
    painter.setPen(QPen(QColor(theme.colours.border), 1))
    painter.setBrush(QColor(theme.colours.raised))
    painter.drawRoundedRect(area, theme.size(4), theme.size(4))
    painter.setPen(QColor(theme.colours.text2))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, key)
    return area.left()


def paint_fade(painter: QPainter, theme: Theme, view: QAbstractScrollArea, ground: str) -> None:
    """Paint the fade at the foot of a scrolled list while more lies below. Parameters: `ground`, the list's colour."""
    bar = view.verticalScrollBar()
    if bar.value() >= bar.maximum():
        return
    area = QRectF(view.viewport().rect())
    area.setTop(area.bottom() - theme.size(24))
    clear = QColor(ground)
    clear.setAlpha(0)
    gradient = QLinearGradient(area.topLeft(), area.bottomLeft())
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, QColor(ground))
    painter.fillRect(area, gradient)
