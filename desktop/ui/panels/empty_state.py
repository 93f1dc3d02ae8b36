"""What a panel shows when it has nothing to list: an icon, what that means, and what comes next."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.painting import paint_text
from desktop.ui.theme import Theme, Type


class EmptyState(QWidget):
    """A quiet picture of nothing; the icon goes first where there is no room."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self._title, self._sentence = "", ""
        theme.changed.connect(self.update)

    def say(self, title: str, sentence: str) -> None:
        """Show a bold line and a line below it."""
        self._title, self._sentence = title, sentence
        self.setAccessibleName(f"{title}. {sentence}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.paper))
        circle, title, line = theme.size(40), theme.size(24), theme.size(20)
        with_icon = self.height() >= circle + title + line + theme.size(16)
        height = title + line + (circle + theme.size(6) if with_icon else 0)
        top = (self.height() - height) / 2
        if with_icon:
            self._paint_icon(painter, QRectF((self.width() - circle) / 2, top, circle, circle))
            top += circle + theme.size(6)
        centred = Qt.AlignmentFlag.AlignHCenter
        row = QRectF(theme.size(12), top, self.width() - 2 * theme.size(12), title)
        paint_text(painter, row, self._title, theme.font(Type.INTERFACE, bold=True), colours.text1, centred)
        row = QRectF(row.left(), row.bottom(), row.width(), line)
        paint_text(painter, row, self._sentence, theme.font(Type.SECONDARY), colours.text2, centred)
        painter.end()

    def _paint_icon(self, painter: QPainter, circle: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.side))
        painter.drawEllipse(circle)
        side = circle.width() / 2
        square = QRectF(circle.center() - QPointF(side / 2, side / 2), circle.center() + QPointF(side / 2, side / 2))
        paint_icon(painter, self._icon, self._theme.colours.text2, square)
