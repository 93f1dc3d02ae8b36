"""The line that says that the open page is in the trash, with the way out of it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Theme


class TrashLine(QWidget):
    """A calm line with one button."""

    untrash_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("trash")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign, self._words = QLabel(self), QLabel(self.tr("In the trash"), self)
        self.setAccessibleName(self._words.text())
        self.button = QPushButton(self.tr("Restore"), self)
        self.button.clicked.connect(self.untrash_requested)
        self._row = QHBoxLayout(self)
        for widget in (self._sign, self._words, self.button):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        s, colours = self._theme.size, self._theme.colours
        side = QSize(s(16), s(16))
        self._sign.setPixmap(icon("trash", self._theme, "text2").pixmap(side, self.devicePixelRatioF()))
        self._row.setContentsMargins(s(12), s(5), s(12), s(5))
        self._row.setSpacing(s(8))
        self.setStyleSheet(f"#trash {{ background: {colours.chip}; border-bottom: 1px solid {colours.hairline}; }}")
