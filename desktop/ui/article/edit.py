"""A line that looks like text until it is edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from desktop.ui.theme import Theme, Type


class FieldEdit(QLineEdit):
    """An inline editor: Enter or leaving it commits, Esc restores what was there.

    Parameters: `name`, what a screen reader calls it; `bold`, for headlines.
    """

    committed = Signal(str)
    """The new text; told once for each change."""

    def __init__(self, name: str, theme: Theme, parent: QWidget, *, bold: bool = False) -> None:
        super().__init__(parent)
        self._theme, self._bold = theme, bold
        self._stored = ""
        self.setProperty("look", "field")
        self.setAccessibleName(name)
        self.editingFinished.connect(self.commit)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not committed yet."""
        return self.text().strip() != self._stored.strip()

    def store(self, text: str) -> None:
        """Show what is stored; nothing that is being typed is lost by it."""
        typing = self.hasFocus() and self.is_changed
        self._stored = text
        if not typing:
            self.replace(text)

    def replace(self, text: str) -> None:
        """Show what is stored, whatever was typed."""
        self._stored = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)
        self.setToolTip(text)

    def commit(self) -> None:
        """Tell what was typed, if it is something else than what is stored."""
        if self.is_changed:
            text = self._stored = self.text().strip()
            self.committed.emit(text)

    def event(self, event: QEvent) -> bool:
        """Keep Esc and Enter from the window's shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _OWN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Restore on Esc; a second Esc leaves the field. Enter goes no further."""
        if event.key() == Qt.Key.Key_Escape:
            if self.is_changed:
                self.setText(self._stored)
                self.selectAll()
            else:
                self.clearFocus()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.selectAll()
            event.accept()  # it is not for the button that Enter presses in a dialog, too

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of a long text again."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it; a text that is too long ends in “…” until it is edited."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        area = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        area.adjust(_INSET, 0, -_INSET, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        if self.hasFocus() or text == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(Type.INTERFACE, bold=self._bold))


_INSET = 2
"""What QLineEdit leaves free at both sides of its text, in pixels."""
_OWN = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter})
