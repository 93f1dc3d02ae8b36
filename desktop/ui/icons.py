"""The icons: SVG files drawn in `currentColor`, rendered in the theme's colours."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.assets import resource
from desktop.ui.theme import Theme


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """Return a renderer of an icon in one colour (`#RRGGBB`)."""
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@lru_cache(maxsize=512)
def _picture(name: str, colour: str, width: float, height: float, ratio: float) -> QPixmap:
    """Return an icon drawn once; drawing it from its paths each time would take most of the time of a row."""
    picture = QPixmap(ceil(width * ratio), ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return picture


def paint_icon(painter: QPainter, name: str, colour: str, rectangle: QRectF) -> None:
    """Paint an icon into a rectangle, on whole pixels."""
    ratio = painter.device().devicePixelRatioF()
    place = QPointF(round(rectangle.x() * ratio) / ratio, round(rectangle.y() * ratio) / ratio)
    painter.drawPixmap(place, _picture(name, colour, rectangle.width(), rectangle.height(), ratio))


class _Engine(QIconEngine):
    """Renders an icon when it is painted, so that it follows the theme and any scale."""

    def __init__(self, name: str, theme: Theme, role: str) -> None:
        super().__init__()
        self._name, self._theme, self._role = name, theme, role

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        colours = self._theme.colours
        colour = colours.text3 if mode is QIcon.Mode.Disabled else getattr(colours, self._role)
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(0.6)
        paint_icon(painter, self._name, colour, QRectF(rect))  # type: ignore[arg-type]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._theme, self._role)


def icon(name: str, theme: Theme, role: str = "text2") -> QIcon:
    """Return an icon that follows the theme.

    Parameters: `name`, its file in `resources/icons`; `role`, the name of a colour.
    """
    return QIcon(_Engine(name, theme, role))
