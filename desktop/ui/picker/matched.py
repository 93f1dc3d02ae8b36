"""Text with the found part marked."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.ui.painting import paint_text
from desktop.ui.theme import Theme

Ranges = tuple[tuple[int, int], ...]


def paint_matched(
    painter: QPainter, theme: Theme, area: QRectF, text: str, ranges: Ranges, font: QFont, colour: str
) -> float:
    """Paint one line of text, what was found in it in the accent's colour and underlined; return its width.

    Parameters: `ranges`, the code points of `text` that were found, half open.
    """
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    width = paint_text(painter, area, text, font, colour)
    kept = len(text) if shown == text else len(shown) - 1
    baseline = area.center().y() + metrics.ascent() - metrics.height() / 2
    for start, end in ranges:
        first, last = min(start, kept), min(end, kept)
        if first < last:
            left = area.left() + metrics.horizontalAdvance(text[:first])
            _mark(painter, theme, QPointF(left, baseline), text[first:last], metrics)
    return width


def _mark(painter: QPainter, theme: Theme, at: QPointF, text: str, metrics: QFontMetricsF) -> None:
    colour = QColor(theme.colours.accent_text)
    painter.setPen(QPen(colour, theme.size(1.6)))
    painter.drawText(at, text)
    below = QPointF(0, theme.size(3))
    painter.drawLine(at + below, at + below + QPointF(metrics.horizontalAdvance(text), 0))
