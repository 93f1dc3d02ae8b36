"""Keeping the current row of a list in sight when the list becomes lower."""

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView


class InSight(QObject):
    """Scrolls a list so that its current row, if it was in sight, stays so in another size and when it is shown again.

    Panes that are arranged anew pass through sizes in which hardly a row may be in sight: the first one counts.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._scroll)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember that the row was in sight before the list has its new size."""
        if event.type() == QEvent.Type.Show and watched is self._view:
            self._settled.start()
        elif isinstance(event, QResizeEvent) and watched is not self._view:
            seen = QRect(self._view.viewport().rect().topLeft(), event.oldSize())
            if seen.contains(self._view.visualRect(self._view.currentIndex()).center()):
                self._settled.start()
        return False

    def _scroll(self) -> None:
        index = self._view.currentIndex()
        if index.isValid() and self._view.isVisible():
            self._view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
