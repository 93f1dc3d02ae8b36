"""Small marks that are painted over and over: each is drawn once and then copied."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop.ui.theme import Theme

Draw = Callable[..., None]
"""Draws a mark, from a painter, its area, the theme and what else it depends on."""


def stamp(painter: QPainter, area: QRectF, theme: Theme, draw: Draw, *what: Hashable) -> None:
    """Paint a mark on whole pixels, drawn by `draw(painter, area, theme, *what)` the first time.

    Parameters: `area`, in logical pixels, beyond which nothing is drawn; `what`, everything but the theme that the mark
    depends on.
    """
    ratio = painter.device().devicePixelRatioF()
    place = QPointF(round(area.x() * ratio) / ratio, round(area.y() * ratio) / ratio)
    size = QSize(round(area.width() * ratio), round(area.height() * ratio))
    painter.drawPixmap(place, _drawn(draw, what, theme, theme.colours.dark, theme.scale, size.toTuple(), ratio))


@lru_cache(maxsize=512)
def _drawn(
    draw: Draw,
    what: tuple[Hashable, ...],
    theme: Theme,
    _dark: bool,
    _scale: float,
    size: tuple[int, int],
    ratio: float,
) -> QPixmap:
    picture = QPixmap(*size)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(0, 0, size[0] / ratio, size[1] / ratio), theme, *what)
    painter.end()
    return picture
