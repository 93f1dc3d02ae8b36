"""A list of painted rows that scrolls by the pixel and fades out at its end."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.painting import paint_fade
from desktop.ui.repainting import Pictures, spread
from desktop.ui.row_model import ROW, Index
from desktop.ui.theme import Theme

ROW_HEIGHT = 27
"""The height of a panel's row, in pixels at 100 %."""
_PICTURES = 2
"""Panels full of pictures that are kept: what is in sight, and what was before or looks otherwise meanwhile."""


class RowList(QListView):
    """The list view of a panel: hover changes a row's ground only, nothing is cut off hard at the lower edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        current = self.visualRect(self.currentIndex())
        paint_fade(painter, self._theme, self, self._theme.colours.paper, current)
        painter.end()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


@dataclass(frozen=True, slots=True)
class RowState:
    """What a panel's row is painted with besides its content: `ringed`, chosen where the list has the focus."""

    selected: bool
    hovered: bool
    ringed: bool


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of a panel, each from a picture while it looks the same."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = Pictures(_PICTURES)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; the list gives it its width."""
        return QSize(0, self._theme.size(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        flags, look = option.state, self.look(index)
        selected = bool(flags & QStyle.StateFlag.State_Selected)
        state = RowState(
            selected=selected,
            hovered=bool(flags & QStyle.StateFlag.State_MouseOver),
            ringed=selected and bool(flags & QStyle.StateFlag.State_HasFocus),
        )
        key = (look, state, self._theme.colours.dark, self._theme.scale)
        self._pictures.paint(
            painter, QRect(option.rect), key, lambda inner, area: self.paint_row(inner, area, look, state)
        )

    def look(self, index: Index) -> Hashable:
        """Return everything that a row is painted from but its state."""
        return index.data(ROW)

    def paint_row(self, painter: QPainter, area: QRect, look: Any, state: RowState) -> None:
        """Paint a row with its ground."""
        raise NotImplementedError

    def paint_ground(self, painter: QPainter, area: QRect, state: RowState, *, current: bool) -> None:
        """Paint what lies behind a row, and a frame round the chosen one where the list has the focus."""
        colours = self._theme.colours
        ground = colours.selection if current else colours.hover if state.hovered else colours.paper
        painter.fillRect(spread(area), QColor(ground))
        if state.ringed:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))
