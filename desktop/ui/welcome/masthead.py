"""The welcome's name and sign."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.painting import paint_text
from desktop.ui.theme import Theme, Type


class Masthead(QWidget):
    """Sign, name, and one line on what the program does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._line = self.tr("Jianbao"), self.tr("Cuts newspaper pages into articles that can be checked")
        self.setAccessibleName(f"{self._name}. {self._line}")
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The size that it likes to have."""
        return QSize(self._theme.size(460), self._theme.size(66))

    def minimumSizeHint(self) -> QSize:
        """The least size in which it is of use."""
        return QSize(0, self._theme.size(66))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        side = theme.size(66)
        paint_icon(painter, "jianbao", colours.accent, QRectF(0, 0, side, side))
        left = side + theme.size(18)
        line = QRectF(left, 0, self.width() - left, theme.size(40))
        paint_text(painter, line, self._name, theme.font(Type.TITLE, zoom=1.15), colours.text1)
        line = QRectF(left, theme.size(42), self.width() - left, theme.size(22))
        paint_text(painter, line, self._line, theme.font(Type.CARD, bold=False), colours.text2)
        painter.end()
