"""Counting what a curator does: every key press, click, drag end and pick is one action."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_MODIFIERS = {0x01000020, 0x01000021, 0x01000022, 0x01000023}
"""Shift, Ctrl, Meta and Alt by themselves: they are a part of the key press that they come with."""


class ActionCounter(QObject):
    """Counts the actions that reach the windows of a program; `count` is how many."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__()
        self.count = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count an event, and let it pass."""
        kind = event.type()
        # A key press that a command takes, and a drop, do not reach the window as such
        taken = kind == QEvent.Type.Shortcut or (kind == QEvent.Type.Drop and watched.isWidgetType())
        if taken or (isinstance(watched, QWindow) and _is_action(event)):
            self.count += 1
        return False


def _is_action(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent):
        return event.type() == QEvent.Type.KeyPress and event.key() not in _MODIFIERS
    return event.type() == QEvent.Type.MouseButtonRelease
