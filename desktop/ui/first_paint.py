"""What can wait until a widget has been painted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PATIENCE = 500
"""Milliseconds to wait for a paint; a minimised window is never painted."""


class FirstPaint(QObject):
    """Calls `then` once, in a later turn of the event loop, when a widget has been painted or can't be seen."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE if widget.isVisible() else 0)
        self._timer.timeout.connect(self._call)
        self._timer.start()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the paint; what follows must not come before its end."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _call(self) -> None:
        self.deleteLater()
        self._then()
