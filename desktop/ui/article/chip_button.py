"""Chips that can be pressed: a label of the article, and the button that adds one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.cards.chips import Chip, ChipLook, chip_width, paint_chip
from desktop.ui.icons import paint_icon
from desktop.ui.painting import paint_box, paint_ring
from desktop.ui.theme import Theme

_DISABLED = 0.6
"""The opacity of a chip that can't be pressed."""


class ChipButton(QAbstractButton):
    """A label of the article. Pressed, it tells `clicked`; its cross, Delete or Backspace tell `removed`."""

    removed = Signal()

    def __init__(self, chip: Chip, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._chip, self._theme = chip, theme
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Delete removes it"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._size = QSize(chip_width(self._theme, self._chip) + self._theme.size(18), self._theme.size(26))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the chip, its cross and the room for the focus ring."""
        return self._size

    def _cross(self) -> QRectF:
        s = self._theme.size
        return QRectF(self.width() - s(22), 0, s(22), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip, its cross, and the focus ring."""
        theme, s, colours = self._theme, self._theme.size, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if not self.isEnabled():
            painter.setOpacity(_DISABLED)
        paint_chip(painter, theme, self._chip, box, strong=True)
        if not self.isEnabled():
            return
        ink = colours.accent_text if self._chip.look is ChipLook.SET else colours.text2
        cross = self._cross().center()
        paint_icon(painter, "close", ink, QRectF(cross.x() - s(6), cross.y() - s(6), s(12), s(12)))
        if self.hasFocus():
            paint_chip_ring(painter, theme, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remove on a press of the cross."""
        if event.button() == Qt.MouseButton.LeftButton and self._cross().contains(event.position()):
            self.removed.emit()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too; remove on Delete or Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class AddButton(QAbstractButton):
    """The dashed chip that adds a label."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chip = Chip(text, ChipLook.SUGGESTED, "plus")
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._size = QSize(chip_width(self._theme, self._chip) + self._theme.size(6), self._theme.size(26))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the chip and the room for the focus ring."""
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if not self.isEnabled():
            painter.setOpacity(_DISABLED)
        elif self.underMouse():
            paint_box(painter, box, box.height() / 2, self._theme.colours.hover)
        paint_chip(painter, self._theme, self._chip, box)
        if self.hasFocus():
            paint_chip_ring(painter, self._theme, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def paint_chip_ring(painter: QPainter, theme: Theme, widget: QWidget) -> None:
    """Paint the focus ring round a chip that fills a widget."""
    box = QRectF(widget.rect()).adjusted(1, 1, -1, -1)
    paint_ring(painter, theme, box, box.height() / 2)
