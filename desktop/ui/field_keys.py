"""Keys of text fields: while somebody types, what edits the text is no command."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_EDITING = (
    QKeySequence.StandardKey.Delete,
    QKeySequence.StandardKey.Backspace,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.DeleteCompleteLine,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.SelectStartOfLine,
    QKeySequence.StandardKey.SelectEndOfLine,
)
"""Keys that Qt's own fields leave to shortcuts, all or some of them, on one platform or another."""


class FieldKeys(QObject):
    """Keeps keys which edit text for the text field that has the focus, whichever it is.

    Only that field's events are looked at: a filter of the whole application would slow down each of its events.
    """

    def __init__(self, qt: QApplication) -> None:
        super().__init__(qt)
        qt.focusChanged.connect(self._watch)

    def _watch(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and takes_text(new):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say of an editing key that the field wants it, so that no command gets it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        wanted = any(event.matches(key) for key in _EDITING)
        if wanted:
            event.accept()
        return wanted


def takes_text(widget: QWidget | None) -> bool:
    """Say whether what is typed goes into a widget as text."""
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and not widget.isReadOnly()
