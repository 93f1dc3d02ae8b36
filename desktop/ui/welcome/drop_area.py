"""The place of the welcome that says that pages can be dropped."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.painting import CENTRED, paint_box, paint_text
from desktop.ui.theme import Theme, Type


class DropArea(QWidget):
    """A dashed frame that lights up while something droppable is over the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._welcoming = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self._title()}. {self._sentence()}")
        theme.changed.connect(self.updateGeometry)

    def set_welcoming(self, welcoming: bool) -> None:
        """Show that a drop would be taken, or no longer."""
        self._welcoming = welcoming
        self.update()

    def sizeHint(self) -> QSize:
        """The size that it likes to have."""
        return QSize(self._theme.size(460), self._theme.size(132))

    def _title(self) -> str:
        return self.tr("Drop a folder or text files here")

    def _sentence(self) -> str:
        return self.tr("UTF-8, UTF-16, GB18030, Big5 are recognised; not a byte of a page changes")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(colours.accent if self._welcoming else colours.input_border)
        frame = QPen(colour, 2 if self._welcoming else 1, Qt.PenStyle.DashLine)
        ground = colours.selection if self._welcoming else colours.side
        paint_box(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, ground, frame)
        side, top = theme.size(28), (self.height() - theme.size(28 + 8 + 24 + 20)) / 2
        icon = colours.accent_text if self._welcoming else colours.text2
        paint_icon(painter, "import", icon, QRectF((self.width() - side) / 2, top, side, side))
        line = QRectF(theme.size(12), top + theme.size(36), self.width() - theme.size(24), theme.size(24))
        paint_text(painter, line, self._title(), theme.font(Type.CARD, bold=False), colours.text1, CENTRED)
        line.translate(0, theme.size(24))
        paint_text(painter, line, self._sentence(), theme.font(Type.SECONDARY), colours.text2, CENTRED)
        painter.end()
