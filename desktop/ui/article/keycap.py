"""A key's name in a small frame, as a widget."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.painting import keycap_size, paint_keycap
from desktop.ui.theme import Theme


class Keycap(QWidget):
    """A key's name in a small frame."""

    def __init__(self, key: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._key, self._theme = key, theme

    def sizeHint(self) -> QSize:
        """Return the size of the keycap."""
        width, height = keycap_size(self._theme, self._key)
        return QSize(round(width) + 2, round(height) + self._theme.size(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the keycap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_keycap(painter, self._theme, self._key, area.right(), area.center().y())
