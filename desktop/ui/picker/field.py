"""The field in which a popup is searched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Theme

_FORWARDED = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    }
)
_DIGITS = range(Qt.Key.Key_1.value, Qt.Key.Key_9.value + 1)


class SearchField(QLineEdit):
    """A line edit that leaves to its popup the keys that choose: arrows, Enter, Tab, Esc, and digits while it is empty.

    While an input method composes, every key is the input method's.
    """

    command = Signal(int, object)
    """A key (Qt.Key as int) and the keyboard modifiers held with it."""
    digit = Signal(int, bool)
    """A digit from 1 to 9, and whether Alt was held; without Alt only while the field is empty."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.composing = False
        self.wants_digits = True
        self.addAction(icon("search", theme, "text3"), QLineEdit.ActionPosition.LeadingPosition)
        self.setFixedHeight(theme.size(36))

    def ask(self, placeholder: str) -> None:
        """Say what can be typed."""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)

    def event(self, event: QEvent) -> bool:
        """Keep keys from the window's shortcuts, and Tab from moving the focus."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and not event.modifiers() & _FAR:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.command.emit(event.key(), event.modifiers())
                return True
        return super().event(event)

    def inputMethodEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """Notice whether an input method is composing."""
        self.composing = bool(event.preeditString())  # type: ignore[attr-defined]
        super().inputMethodEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand over the keys that choose."""
        if self.composing:
            super().keyPressEvent(event)
            return
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _DIGITS and (alt or (plain and self.wants_digits and not self.text())):
            self.digit.emit(event.key() - Qt.Key.Key_0.value, alt)
        elif event.key() in _FORWARDED:
            self.command.emit(event.key(), event.modifiers())
        else:
            super().keyPressEvent(event)


_FAR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
