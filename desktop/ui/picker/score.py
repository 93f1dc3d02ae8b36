"""A suggestion's score: a bar and a number."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.ui.painting import RIGHT, paint_box, paint_text
from desktop.ui.theme import Theme, Type


def score_width(theme: Theme) -> int:
    """Return the width of a score in logical pixels."""
    return theme.size(82)


def paint_score(painter: QPainter, theme: Theme, score: float, area: QRectF) -> None:
    """Paint a score from 0 to 1 as a bar and a number such as “.97”."""
    s, colours = theme.size, theme.colours
    bar = QRectF(area.left(), area.center().y() - s(2), s(44), s(4))
    paint_box(painter, bar, s(2), colours.border)
    paint_box(painter, QRectF(bar.left(), bar.top(), bar.width() * score, bar.height()), s(2), colours.accent)
    number = f"{score:.2f}".removeprefix("0")
    paint_text(painter, area, number, theme.font(Type.SECONDARY), colours.text1, RIGHT)
