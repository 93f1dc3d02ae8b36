"""The button of a problem's row, painted: its repair, and on the current row the Return key."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop.ui.painting import keycap_size, paint_box, paint_keycap, paint_text
from desktop.ui.theme import Theme, Type

_RETURN = "↵"


def button_width(theme: Theme, text: str, *, current: bool) -> float:
    """Return the width of a row's button in logical pixels; the current row's also shows the Return key."""
    width = QFontMetricsF(theme.font(Type.SECONDARY)).horizontalAdvance(text) + theme.size(18)
    return width + (keycap_size(theme, _RETURN)[0] + theme.size(4) if current else 0)


def paint_button(painter: QPainter, theme: Theme, area: QRectF, text: str, *, current: bool) -> None:
    """Paint a row's button; the current row's has the accent and shows that Return presses it."""
    colours = theme.colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QPen(QColor(colours.accent if current else colours.border), 1.5 if current else 1)
    paint_box(painter, area.adjusted(0.75, 0.75, -0.75, -0.75), 6, colours.raised, frame)
    inner = area.adjusted(theme.size(9), 0, -theme.size(9), 0)
    if current:
        cap = paint_keycap(painter, theme, _RETURN, area.right() - 3, area.center().y())
        inner.setRight(cap - theme.size(4))
    ink = colours.accent_text if current else colours.text1
    paint_text(painter, inner, text, theme.font(Type.SECONDARY), ink, elided=Qt.TextElideMode.ElideMiddle)
    painter.restore()
