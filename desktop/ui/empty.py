"""What a list says when it has nothing to show: why, and what to do."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Theme, Type

_ROOM_FOR_ICON, _ROOM_FOR_WORDS = 100, 80
"""The height that the icon needs, and the width below which the button alone is shown, as a sign."""


class EmptyState(QWidget):
    """An icon, a bold sentence, a quiet one and one button; the icon goes first where there is little height."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icon_name = theme, ""
        self._words, self._narrow = ("", "", ""), False
        self._icon, self._title, self._text = QLabel(self), QLabel(self), QLabel(self)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.pressed)
        self._text.setProperty("tone", "secondary")
        column = QVBoxLayout(self)
        column.addStretch(1)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)  # as wide as there is room: aligned, words that wrap get the height of fewer lines
        for label in (self._title, self._text):
            label.setWordWrap(True)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        theme.changed.connect(self._restyle)
        self._show_words()
        self._restyle()

    def explain(self, icon_name: str, title: str, text: str = "", button: str = "") -> None:
        """Say why there is nothing; an empty `text` or `button` is left out."""
        if (icon_name, (title, text, button)) == (self._icon_name, self._words):
            return  # Qt keeps a copy of each picture that a label was ever given
        self._icon_name, self._words = icon_name, (title, text, button)
        self._title.setText(title)
        self._text.setText(text)
        self._button.setAccessibleName(button)
        self.setAccessibleName(". ".join(part for part in (title, text) if part))
        self._show_words()
        self._restyle()

    def _show_words(self) -> None:
        title, text, button = self._words
        said = ". ".join(part for part in self._words if part)
        self._title.setVisible(bool(title) and not self._narrow)
        self._text.setVisible(bool(text) and not self._narrow)
        self._button.setText("" if self._narrow else button)
        self._button.setToolTip(said if self._narrow else "")
        self._button.setVisible(bool(button))
        if self._button.property("narrow") is not self._narrow:  # a sign needs less room at its sides than words
            self._button.setProperty("narrow", self._narrow)
            self._button.style().polish(self._button)
        self._show_icon()

    def minimumSizeHint(self) -> QSize:
        """What is empty never keeps a pane from shrinking."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the icon where there is little height, and every word where there is little width."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.size(_ROOM_FOR_WORDS)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._show_words()
            self._restyle()
        self._show_icon()

    def _show_icon(self) -> None:
        self._icon.setVisible(not self._narrow and self.height() >= self._theme.size(_ROOM_FOR_ICON))

    def _restyle(self) -> None:
        self._title.setFont(self._theme.font(Type.CARD))
        if self._icon_name:
            self._icon.setPixmap(icon(self._icon_name, self._theme, "text3").pixmap(self._theme.size(28)))
            self._button.setIcon(icon(self._icon_name, self._theme) if self._narrow else QIcon())
