"""The first three steps of the work, each with its keys."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.keys import cap_text
from desktop.ui.painting import paint_keycap, paint_text
from desktop.ui.theme import Theme, Type

_LINE = 32


class FirstSteps(QWidget):
    """A numbered list, painted; its accessible name says all of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = (
            (self.tr("Import a folder of pages"), ("Ctrl+I",)),
            (self.tr("Put the articles' boundaries right"), ("S", "M", "G")),
            (self.tr("Add topics and districts, call the page done"), ("T", "Q", "Ctrl+Return")),
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken = (f"{number}. {text} ({', '.join(keys)})" for number, (text, keys) in enumerate(self._steps, 1))
        self.setAccessibleName(" ".join(spoken))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The size that it likes to have."""
        return QSize(self._theme.size(460), self._theme.size(_LINE) * len(self._steps))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold, plain = theme.font(Type.INTERFACE, bold=True), theme.font(Type.INTERFACE)
        for number, (text, keys) in enumerate(self._steps):
            line = QRectF(0, number * theme.size(_LINE), self.width(), theme.size(_LINE))
            line.setRight(self._paint_keys(painter, line, keys))
            paint_text(painter, line, str(number + 1), bold, colours.text2)
            paint_text(painter, line.adjusted(theme.size(24), 0, 0, 0), text, plain, colours.text1)
        painter.end()

    def _paint_keys(self, painter: QPainter, line: QRectF, keys: tuple[str, ...]) -> float:
        """Paint keycaps at the end of a line; returns where its text must end."""
        right = line.right()
        for key in reversed(keys):
            left = paint_keycap(painter, self._theme, cap_text(key), right, line.center().y())
            right = left - self._theme.size(4)
        return right - self._theme.size(8)

    def minimumSizeHint(self) -> QSize:
        """The least size in which its words can be read."""
        font = QFontMetricsF(self._theme.font(Type.INTERFACE))
        widest = max(font.horizontalAdvance(text) for text, _ in self._steps)
        return QSize(round(widest) // 2, self.sizeHint().height())
