"""The header of a pane: a bold word, quiet details and some buttons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop.ui.theme import Theme


class Details(QLabel):
    """Quiet words that end in … where they have no room, and never in half a character."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as fits."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter, role, enabled = QPainter(self), self.foregroundRole(), self.isEnabled()
        self.style().drawItemText(painter, self.rect(), int(place), self.palette(), enabled, shown, role)


class Header(QWidget):
    """A pane's header, 40 pixels high with a hairline below."""

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = QLabel(title, self)
        self.title.setProperty("tone", "title")
        self.details = Details(self)
        self.details.setProperty("tone", "secondary")
        self.details.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.title)
        self.row.addWidget(self.details, 1)
        self._look()
        theme.changed.connect(self._look)

    def add(self, action: QAction) -> QToolButton:
        """Add a button for an action at the right."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        self.row.addWidget(button)
        self._look()
        return button

    def _look(self) -> None:
        s = self._theme.size
        self.setFixedHeight(s(40))
        self.row.setContentsMargins(s(12), 0, s(8), 0)
        self.row.setSpacing(s(8))
        for button in self.findChildren(QToolButton):
            button.setIconSize(QSize(s(16), s(16)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline."""
        painter = QPainter(self)
        painter.setPen(self._theme.colours.hairline)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
