"""A list of painted rows that scrolls by the pixel and fades out at its end."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.theme import Theme

_FADE = 24


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
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return
        height = min(self._theme.size(_FADE), bar.maximum() - bar.value())
        area = QRect(0, self.viewport().height() - height, self.viewport().width(), height)
        clear = QColor(self._theme.colours.paper)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, area.top(), 0, area.bottom())
        gradient.setColorAt(0, clear)
        gradient.setColorAt(1, QColor(self._theme.colours.paper))
        painter = QPainter(self.viewport())
        painter.fillRect(area, gradient)
        painter.end()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
