"""A suggestion's score: a bar and a number."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.ui.theme import Theme, Type


def score_width(theme: Theme) -> int:
    """Return the width of a score in logical pixels."""
    return theme.size(82)


def paint_score(painter: QPainter, theme: Theme, score: float, area: QRectF) -> None:
    """Paint a score from 0 to 1 as a bar and a number such as “.97”."""
    s, colours = theme.size, theme.colours
    bar = QRectF(area.left(), area.center().y() - s(2), s(44), s(4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.border))
    painter.drawRoundedRect(bar, s(2), s(2))
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * score, bar.height()), s(2), s(2))
    painter.setFont(theme.font(Type.SECONDARY))
    painter.setPen(QColor(colours.text1))
    number = f"{score:.2f}".removeprefix("0")
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
