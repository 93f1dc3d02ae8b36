"""The foot of a popup: which key does what."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.painting import keycap_size, paint_box, paint_keycap, paint_text
from desktop.ui.theme import Theme, Type


class KeyHints(QWidget):
    """Keys and what they do, on one line. Parameters: `keys`, pairs of a key's name and a short word."""

    def __init__(self, theme: Theme, keys: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self.setAccessibleName(", ".join(f"{key}: {word}" for key, word in keys))
        self.setFixedHeight(theme.size(38))

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        metrics = QFontMetricsF(self._theme.font(Type.SECONDARY))
        words = sum(metrics.horizontalAdvance(word) for _, word in self._keys)
        return QSize(round(words) + len(self._keys) * self._theme.size(60), self._theme.size(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the keys and words; those that don't fit are left out whole."""
        theme, s = self._theme, self._theme.size
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), s(7), theme.colours.side)
        painter.fillRect(QRectF(0, 0, self.width(), self.height() / 2), QColor(theme.colours.side))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.colours.hairline))
        left, middle = float(s(12)), self.height() / 2
        font = theme.font(Type.SECONDARY)
        metrics = QFontMetricsF(font)
        for key, word in self._keys:
            width, length = keycap_size(theme, key)[0], metrics.horizontalAdvance(word)
            if left + width + s(6) + length > self.width() - s(8):
                break
            paint_keycap(painter, theme, key, left + width, middle)
            place = QRectF(left + width + s(6), 0, length + 1, self.height())
            paint_text(painter, place, word, font, theme.colours.text2)
            left += width + length + s(18)
