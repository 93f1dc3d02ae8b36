"""What painted rows, cards, popups and bars share: text, boxes, keycaps, number tiles, severity marks, fades."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QAbstractScrollArea

from desktop.curation.problem import Severity
from desktop.ui.colours import Colours
from desktop.ui.stamps import stamp
from desktop.ui.theme import Theme, Type

LEFT, RIGHT, CENTRED = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter

# Combined once: Python takes longer to combine Qt's flags than Qt to paint by them
_ONE_LINE = {
    alignment: int(alignment | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    for alignment in (LEFT, RIGHT, CENTRED)
}


def pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen with round ends."""
    return QPen(QColor(colour), width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint_text(
    painter: QPainter,
    area: QRectF,
    text: str,
    font: QFont,
    colour: str,
    alignment: Qt.AlignmentFlag = LEFT,
    elided: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> float:
    """Paint one line of text, elided where it does not fit; returns the width that it took."""
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text)
    if width > area.width():
        text, width = metrics.elidedText(text, elided, area.width()), area.width()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(area, _ONE_LINE[alignment], text)
    return width


def paint_box(painter: QPainter, area: QRectF, radius: float, fill: str = "", line: QPen | None = None) -> None:
    """Paint a box with round corners. Parameters: `fill`, a colour or empty; `line`, the pen of its frame or None."""
    painter.setPen(line or Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, radius, radius)


def paint_ring(painter: QPainter, theme: Theme, area: QRectF, radius: float) -> None:
    """Paint the ring of what has the focus, two pixels wide and centred on the edge of an area."""
    paint_box(painter, area, radius, line=QPen(QColor(theme.colours.accent), 2))


def keycap_size(theme: Theme, key: str) -> tuple[float, float]:
    """Return the width and height of a keycap in logical pixels."""
    width = QFontMetricsF(theme.font(Type.KEYCAP)).horizontalAdvance(key) + theme.size(10)
    height = float(theme.size(18))
    return max(width, height), height


def paint_keycap(painter: QPainter, theme: Theme, key: str, right: float, middle: float) -> float:
    """Paint a key as printed, such as Ctrl N, in a small frame that ends at `right`; returns its left edge."""
    width, height = keycap_size(theme, key)
    cap = QRectF(right - width, round(middle - height / 2), width, height)
    frame = cap.adjusted(0.5, 0.5, -0.5, -0.5)
    paint_box(painter, frame, theme.size(4), theme.colours.raised, QPen(QColor(theme.colours.border), 1))
    paint_text(painter, cap, key, theme.font(Type.KEYCAP), theme.colours.text2, CENTRED)
    return cap.left()


def paint_tile(painter: QPainter, theme: Theme, number: int, area: QRectF) -> None:
    """Paint an article's number on its colour."""
    stamp(painter, area, theme, _draw_tile, number)


def _draw_tile(painter: QPainter, area: QRectF, theme: Theme, number: int) -> None:
    paint_box(painter, area, theme.size(4), theme.colours.band(number))
    painter.setPen(QColor(theme.colours.on_band))
    painter.setFont(theme.font(Type.SECONDARY, bold=True))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))


def mark_colour(colours: Colours, severity: Severity) -> str:
    """Return the colour of a severity's mark and number."""
    return {Severity.MUST: colours.error_text, Severity.SHOULD: colours.warning_text}.get(severity, colours.text2)


def paint_mark(painter: QPainter, colours: Colours, severity: Severity, square: QRectF) -> None:
    """Paint the mark of a severity: a filled diamond for must, a triangle for should, a circle for may."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side, centre = square.width(), square.center()
    colour = mark_colour(colours, severity)
    painter.setPen(pen(colour, side / 10))
    if severity is Severity.MUST:
        painter.setBrush(QColor(colour))
        half = side / 2
        corners = ((0, -half), (half, 0), (0, half), (-half, 0))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
        painter.setPen(pen(colours.paper, side / 9))
        _stroke(painter, centre, side, upright=True)
    elif severity is Severity.SHOULD:
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


def paint_fade(
    painter: QPainter, theme: Theme, view: QAbstractScrollArea, ground: str, current: QRect | None = None
) -> None:
    """Paint the fade at the foot of a scrolled list while more lies below.

    Parameters: `ground`, the list's colour; `current`, the place of its current row, which does not fade.
    """
    bar = view.verticalScrollBar()
    below = bar.maximum() - bar.value()
    if below <= 0:
        return
    area = QRectF(view.viewport().rect())
    area.setTop(area.bottom() - min(theme.size(24), below))
    clear = QColor(ground)
    clear.setAlpha(0)
    if current is not None:
        painter.setClipRegion(QRegion(view.viewport().rect()) - QRegion(current))
    gradient = QLinearGradient(area.topLeft(), area.bottomLeft())
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, QColor(ground))
    painter.fillRect(area, gradient)
