"""What all dialogs share: a title, a body, a row of buttons, and that they are gone when closed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import Theme, Type


class Dialog(QDialog):
    """A dialog with room for its content in `body` and buttons in a row below; shown by `open`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(theme.size(side) for side in (24, 20, 24, 20)))
        whole.setSpacing(theme.size(16))
        self.heading = QLabel()
        self.heading.setFont(theme.font(Type.CARD, zoom=1.2))
        whole.addWidget(self.heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.size(12))
        whole.addLayout(self.body, 1)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.size(8))
        self._row.addStretch(1)
        whole.addLayout(self._row)

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the screen."""
        self.resize(self.size().boundedTo(self._free()))
        super().showEvent(event)

    def grow(self, width: int, height: int) -> None:
        """Take another size, in pixels at 100 %, or as much of it as the screen has."""
        self.resize(QSize(self.theme.size(width), self.theme.size(height)).boundedTo(self._free()))

    def _free(self) -> QSize:
        return self.screen().availableSize() - QSize(8, 40)  # the frame is around it

    def entitle(self, title: str, heading: str = "") -> None:
        """Name the dialog. Parameters: `title`, the window's; `heading`, what stands above the body if that differs."""
        self.setWindowTitle(title)
        self.heading.setText(heading or title)

    def add_button(self, text: str, *, primary: bool = False, left: bool = False) -> QPushButton:
        """Add a button to the row; the primary one is what Enter presses."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setDefault(primary)
        self._row.insertWidget(0 if left else self._row.count(), button)
        return button

    def add_words(self, text: str, tone: str = "") -> QLabel:
        """Add a paragraph to the body. Parameters: `tone`, secondary or tertiary for quieter words."""
        label = words(text, tone)
        self.body.addWidget(label)
        return label


def words(text: str = "", tone: str = "") -> QLabel:
    """Return a label of plain text that wraps. Parameters: `tone`, secondary or tertiary for quieter words."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if tone:
        label.setProperty("tone", tone)
    return label
