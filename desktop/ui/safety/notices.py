"""Calm notes above the panes: each stays until it is answered, and moves nobody's focus."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.dialogs.dialog import words
from desktop.ui.icons import icon
from desktop.ui.theme import Theme


@dataclass(frozen=True)
class Notice:
    """A note.

    Parameters: `id`, a note takes the place of another one with the same; `tone`, error, warning or info; `sentence`;
    `answers`, the words of each button and what it does, besides that the note goes when `leaves`.
    """

    id: str
    tone: str
    sentence: str
    answers: tuple[tuple[str, Callable[[], object], bool], ...]


_LOOKS = {
    "error": ("error", "error_text", "error_fill"),
    "warning": ("warning", "warning_text", "warning_fill"),
    "info": ("info", "text2", "selection"),
}
"""The sign, its colour and the ground of each tone."""


class NoticeBar(QWidget):
    """One note: its sign, its sentence and its buttons."""

    def __init__(self, notice: Notice, theme: Theme, leave: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, notice.tone
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(notice.sentence)
        self._sign, self._words = QLabel(), words(notice.sentence)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._words, 1)
        self.first: QWidget | None = None
        for text, act, leaves in notice.answers:
            button = QPushButton(text)
            button.clicked.connect(act)
            if leaves:
                button.clicked.connect(leave)
            self.first = self.first or button
            self._row.addWidget(button)
        theme.changed.connect(self._style)
        self._style()

    def _style(self) -> None:
        theme, colours = self._theme, self._theme.colours
        sign, ink, ground = _LOOKS[self._tone]
        side = theme.size(18)
        self._sign.setPixmap(icon(sign, theme, ink).pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._row.setContentsMargins(theme.size(12), theme.size(6), theme.size(12), theme.size(6))
        self._row.setSpacing(theme.size(8))
        self.setStyleSheet(
            f"#notice {{ background: {getattr(colours, ground)}; border-bottom: 1px solid {colours.hairline}; }}"
        )


class Notices(QWidget):
    """The notes that nobody has answered yet, the latest at the bottom; without one it takes no room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: dict[str, NoticeBar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(self.tr("Notes"))
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a note."""
        self.drop(notice.id)
        bar = NoticeBar(notice, self._theme, lambda: self.drop(notice.id), self)
        self._bars[notice.id] = bar
        self._take_focus_to(bar)
        self._column.addWidget(bar)
        self.show()
        # A screen reader says it at once
        QAccessible.updateAccessibility(QAccessibleEvent(bar, QAccessible.Event.Alert))

    def drop(self, identity: str) -> None:
        """Take a note away, if it is there."""
        bar = self._bars.pop(identity, None)
        if bar is None:
            return
        bar.hide()
        bar.deleteLater()
        for other in self._bars.values():
            self._take_focus_to(other)
        self.setVisible(bool(self._bars))

    def _take_focus_to(self, bar: NoticeBar) -> None:
        """Let who comes here by key stand on the first button of a note."""
        if bar.first is not None:
            self.setFocusProxy(bar.first)
