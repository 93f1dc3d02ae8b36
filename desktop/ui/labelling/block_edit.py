"""A field of several lines that looks and commits like the one-line fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.ui.theme import Theme, Type


class BlockEdit(QPlainTextEdit):
    """Leaving it or Ctrl+Enter commits, Esc restores what was there.

    Parameters: `lines`, how many it shows; `grows`, whether it shows more where there is room.
    """

    committed = Signal(str)
    """The new text; told once for each change."""

    def __init__(self, name: str, theme: Theme, parent: QWidget, lines: int, *, grows: bool = False) -> None:
        super().__init__(parent)
        self._grows = grows
        if grows:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._theme, self._stored, self._lines = theme, "", lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setProperty("look", "block")
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not committed yet."""
        return self.toPlainText().strip() != self._stored.strip()

    def replace(self, text: str) -> None:
        """Show what is stored, whatever was typed."""
        self._stored = text
        if self.toPlainText() != text:
            self.setPlainText(text)
            self._trim()

    def commit(self) -> None:
        """Tell what was typed, if it is something else than what is stored."""
        if self.is_changed:
            self._stored = self.toPlainText().strip()
            self.committed.emit(self._stored)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the dialog while there is something to restore."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride and self.is_changed:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Ctrl+Enter, restore on Esc."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.replace(self._stored)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(Type.INTERFACE))
        self.setMinimumHeight(self._lines * self.fontMetrics().lineSpacing() + self._theme.size(14))
        if not self._grows:
            self.setFixedHeight(self.minimumHeight())
        self._trim()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole lines only."""
        super().resizeEvent(event)
        self._trim()

    def _trim(self) -> None:
        """Leave room at the lower edge where the next line would be cut."""
        room = self.height() - 2 * self.frameWidth() - self.document().documentMargin()
        margin = round(room % max(1, self.cursorRect().height()))
        if self.viewportMargins().bottom() != margin:
            self.setViewportMargins(0, 0, 0, margin)
