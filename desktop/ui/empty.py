"""What a list says when it has nothing to show: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Theme, Type


class EmptyState(QWidget):
    """An icon, a bold sentence, a quiet one and one button."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._title, self._text = QLabel(self), QLabel(self), QLabel(self)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.pressed)
        self._title.setFont(theme.font(Type.CARD))
        self._text.setProperty("tone", "secondary")
        column = QVBoxLayout(self)
        column.addStretch(1)
        for widget in (self._icon, self._title, self._text, self._button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)

    def explain(self, icon_name: str, title: str, text: str, button: str) -> None:
        """Say why there is nothing; an empty `text` or `button` is left out."""
        self._icon.setPixmap(icon(icon_name, self._theme, "text3").pixmap(self._theme.size(28)))
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
