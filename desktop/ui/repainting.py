"""Painting again only the rows of a list that look otherwise than they were painted."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import ceil
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView

from desktop.ui.row_model import ROW, Index

Row = TypeVar("Row")

_SHARE = 4
"""A row that would take more than the fourth part of the pixels that are kept gets no picture."""


class PaintedRows(Generic[Row]):
    """What the rows of a list looked like when they were painted last.

    What Qt paints again by itself, as selected, hovered and scrolled rows, needs no place in a look.

    Parameters: `look`, everything else that a row is painted from, as a value that can be compared.
    """

    def __init__(self, look: Callable[[Row], object]) -> None:
        self._look = look
        self._painted: dict[int, object] = {}

    def note(self, index: Index, look: object) -> None:
        """Remember with which look a row is being painted."""
        self._painted[index.row()] = look

    def forget(self) -> None:
        """Take it that no row was painted: other rows are shown, and Qt paints them all by itself."""
        self._painted.clear()

    def repaint(self, view: QAbstractItemView) -> None:
        """Have the rows in sight that look otherwise now painted again."""
        if not self._painted:
            return
        height = view.viewport().height()
        index = view.indexAt(QPoint(1, 1))
        while index.isValid() and view.visualRect(index).top() < height:
            if self._painted.get(index.row()) != self._look(index.data(ROW)):
                view.update(index)
            index = index.siblingAtRow(index.row() + 1)


def spread(area: QRect) -> QRect:
    """Return what the opaque ground of a row is painted on: one more pixel to the right and below.

    At 150 % a row may end within a device pixel, and what covers only half of it lets shine through what was there.
    """
    return area.adjusted(0, 0, 1, 1)


class Pictures:
    """Pictures of rows as they were painted, so that a row that only moves need not be painted again.

    Parameters: `screens`, how many times what the list shows at once is kept at most; the least used picture is
    forgotten first.
    """

    def __init__(self, screens: int) -> None:
        self._screens = screens
        self._most, self._sum = 0.0, 0  # device pixels, of four bytes each
        self._pictures: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def paint(self, painter: QPainter, area: QRect, key: Hashable, paint: Callable[[QPainter, QRect], None]) -> None:
        """Paint a row from its picture.

        Parameters: `key`, everything but the place that the row is painted from; `paint`, paints the row on the ground
        `spread` over the area, when there is no picture yet.
        """
        device = painter.device()
        ratio = device.devicePixelRatioF()
        self._most = self._screens * device.width() * device.height() * ratio * ratio
        if area.width() * area.height() * ratio * ratio > self._most / _SHARE:  # a row of many lines is mostly unseen
            self._paint_directly(painter, area, paint)
        else:
            painter.drawPixmap(area.topLeft(), self.prepare(area.size(), ratio, key, paint))

    def prepare(self, size: QSize, ratio: float, key: Hashable, paint: Callable[[QPainter, QRect], None]) -> QPixmap:
        """Return the picture of a row, taken now if there is none yet; see `paint`.

        Parameters: `size`, of the row in logical pixels; `ratio`, of device pixels to them.
        """
        whole = (key, size.width(), size.height(), ratio)
        picture = self._pictures.get(whole)
        if picture is not None:
            self._pictures.move_to_end(whole)
            return picture
        picture = self._pictures[whole] = self._taken(size, ratio, paint)
        self._sum += picture.width() * picture.height()
        while self._sum > self._most:
            _, oldest = self._pictures.popitem(last=False)
            self._sum -= oldest.width() * oldest.height()
        return picture

    @staticmethod
    def _paint_directly(painter: QPainter, area: QRect, paint: Callable[[QPainter, QRect], None]) -> None:
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)  # a neighbour may not be painted again
        paint(painter, area)
        painter.restore()

    @staticmethod
    def _taken(size: QSize, ratio: float, paint: Callable[[QPainter, QRect], None]) -> QPixmap:
        picture = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        paint(painter, QRect(0, 0, size.width(), size.height()))
        painter.end()
        return picture


def draw_unseen(size: QSize, draw: Callable[[QPainter], None]) -> None:
    """Draw something where nobody sees it: Qt makes and keeps the shape of a character when it is drawn first.

    Parameters: `size`, of what is drawn, in logical pixels; what lies beyond is not drawn at all, and nothing where a
    hidden pane has no size yet.
    """
    if size.isEmpty():
        return
    nowhere = QPixmap(size)
    painter = QPainter(nowhere)
    draw(painter)
    painter.end()
