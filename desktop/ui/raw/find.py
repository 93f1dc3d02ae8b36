"""Find in page: a bar that marks every place and steps through them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Theme


class FindBar(QWidget):
    """A line to type in, how many places were found, and buttons to step through them."""

    term_changed = Signal(str)
    step = Signal(int)
    """+1 for the next place, -1 for the one before."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this page"))
        self.field.setAccessibleName(self.tr("Find in this page"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.term_changed)
        self._count = QLabel(self)
        self._count.setProperty("tone", "secondary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.size(12), theme.size(4), theme.size(8), theme.size(4))
        layout.addWidget(self.field, 1)
        layout.addWidget(self._count)
        for name, text, slot in (
            ("up", self.tr("Previous place"), lambda: self.step.emit(-1)),
            ("down", self.tr("Next place"), lambda: self.step.emit(1)),
            ("close", self.tr("Close"), self.close_bar),
        ):
            button = QToolButton(self)
            button.setIcon(icon(name, theme))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(slot)
            layout.addWidget(button)
        self.hide()

    def show_count(self, current: int, total: int) -> None:
        """Say which place of how many is shown; nothing while no term is typed."""
        text = self.tr("%1 of %2").replace("%1", str(current)).replace("%2", str(total)) if total else ""
        self._count.setText(text or (self.tr("Not found") if self.field.text() else ""))

    def open_bar(self) -> None:
        """Show the bar and type in it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self.field.clear()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
