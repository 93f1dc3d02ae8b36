"""A list of painted rows that scrolls by the pixel and fades out at its end."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from desktop.ui.painting import paint_fade
from desktop.ui.theme import Theme

ROW_HEIGHT = 27
"""The height of a panel's row, in pixels at 100 %."""


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
        paint_fade(painter, self._theme, self, self._theme.colours.paper)
        painter.end()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


def paint_ground(painter: QPainter, theme: Theme, option: QStyleOptionViewItem, *, current: bool) -> None:
    """Paint what lies behind a panel's row, and a frame round the chosen one where the list has the focus."""
    colours, state = theme.colours, option.state
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.fillRect(option.rect, QColor(colours.selection if current else colours.hover if hovered else colours.paper))
    if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
