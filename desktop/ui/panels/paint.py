"""What the painted rows share: text that is elided, marks of severity, keycaps and buttons."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.ui.colours import Colours
from desktop.ui.theme import Theme, Type

MUST, SHOULD, MAY = "must", "should", "may"
_VERTICAL = Qt.AlignmentFlag.AlignVCenter
_RETURN = "↵"


def paint_text(
    painter: QPainter,
    rectangle: QRectF,
    text: str,
    font: QFont,
    colour: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Paint one line of text, elided at its right where it does not fit; returns the width that it took."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rectangle.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rectangle, int(alignment | _VERTICAL | Qt.TextFlag.TextSingleLine), shown)
    return min(metrics.horizontalAdvance(shown), rectangle.width())


def mark_colour(colours: Colours, severity: str) -> str:
    """Return the colour of a severity's mark and number."""
    return {MUST: colours.error_text, SHOULD: colours.warning_text}.get(severity, colours.text2)


def paint_mark(painter: QPainter, colours: Colours, severity: str, square: QRectF) -> None:
    """Paint the mark of a severity: a filled diamond for must, a triangle for should, a circle for may."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = square.width()
    colour = QColor(mark_colour(colours, severity))
    painter.setPen(QPen(colour, side / 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    centre = square.center()
    if severity == MUST:
        painter.setBrush(colour)
        half = side / 2
        corners = ((0, -half), (half, 0), (0, half), (-half, 0))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
        painter.setPen(QPen(QColor(colours.paper), side / 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        _stroke(painter, centre, side, upright=True)
    elif severity == SHOULD:
        corners = ((0, -0.45 * side), (0.5 * side, 0.42 * side), (-0.5 * side, 0.42 * side))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
        _stroke(painter, centre + QPointF(0, side * 0.1), side * 0.85, upright=True)
    else:
        painter.drawEllipse(centre, side * 0.46, side * 0.46)
        _stroke(painter, centre, side * 0.95, upright=False)
    painter.restore()


def _stroke(painter: QPainter, centre: QPointF, side: float, *, upright: bool) -> None:
    """Draw the stroke and the dot of an exclamation mark, or the same upside down: an i."""
    sign = 1 if upright else -1
    painter.drawLine(centre - QPointF(0, sign * side * 0.22), centre + QPointF(0, sign * side * 0.06))
    painter.drawPoint(centre + QPointF(0, sign * side * 0.23))


def keycap_size(theme: Theme, key: str) -> tuple[float, float]:
    """Return the width and height of a keycap in logical pixels."""
    width = QFontMetricsF(theme.font(Type.KEYCAP)).horizontalAdvance(key) + theme.size(10)
    height = float(theme.size(18))
    return max(width, height), height


def paint_keycap(painter: QPainter, theme: Theme, rectangle: QRectF, key: str) -> None:
    """Paint a key as a small framed cap, such as Ctrl N."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colours.border), 1))
    painter.setBrush(QColor(theme.colours.raised))
    painter.drawRoundedRect(rectangle.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    centred = Qt.AlignmentFlag.AlignHCenter
    paint_text(painter, rectangle, key, theme.font(Type.KEYCAP), theme.colours.text2, centred)
    painter.restore()


def button_width(theme: Theme, text: str, *, current: bool) -> float:
    """Return the width of a row's button in logical pixels; the current row's also shows the Return key."""
    width = QFontMetricsF(theme.font(Type.SECONDARY)).horizontalAdvance(text) + theme.size(18)
    return width + (keycap_size(theme, _RETURN)[0] + theme.size(4) if current else 0)


def paint_button(painter: QPainter, theme: Theme, rectangle: QRectF, text: str, *, current: bool) -> None:
    """Paint a row's button; the current row's has the accent and shows that Return presses it."""
    colours = theme.colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent if current else colours.border), 1.5 if current else 1))
    painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(rectangle.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
    inner = rectangle.adjusted(theme.size(9), 0, -theme.size(9), 0)
    if current:
        width, height = keycap_size(theme, _RETURN)
        cap = QRectF(rectangle.right() - width - 3, rectangle.center().y() - height / 2 + 1, width, height - 2)
        paint_keycap(painter, theme, cap, _RETURN)
        inner.setRight(cap.left() - theme.size(4))
    colour = colours.accent_text if current else colours.text1
    paint_text(painter, inner, text, theme.font(Type.SECONDARY), colour)
    painter.restore()
