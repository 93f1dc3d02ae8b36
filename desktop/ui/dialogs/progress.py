"""Long work under way: a bar, how far, how fast, how long still, and Cancel."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.ui.dialogs.dialog import words
from desktop.ui.dialogs.pace import Pace
from desktop.ui.theme import Theme

_REFRESH_MILLISECONDS = 60


class ProgressView(QWidget):
    """Shows progress a few times a second, however often it is told.

    Parameters: `seconds`, a clock that only grows.
    """

    def __init__(self, theme: Theme, seconds: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds, self._pace = seconds, Pace(seconds)
        self._done = self._total = 0
        self._note = ""
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.size(6))
        self._numbers, self._detail = words(), words("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(10))
        for widget in (self._numbers, self._bar, self._detail):
            column.addWidget(widget)
        column.addStretch(1)
        self._timer = QTimer(self, interval=_REFRESH_MILLISECONDS)
        self._timer.timeout.connect(self._show)

    def start(self, sentence: str) -> None:
        """Begin anew with a sentence, before anything is known of how much there is."""
        self._pace = Pace(self._seconds)
        self._done, self._total, self._note = 0, 0, ""
        self._bar.setRange(0, 0)
        self._numbers.setText(sentence)
        self._detail.setText("")
        self._timer.start()

    def tell(self, done: int, total: int, note: str = "") -> None:
        """Say how far the work is. Parameters: `note`, something more to say below the bar."""
        self._done, self._total, self._note = done, total, note
        self._pace.note(done)

    def stop(self) -> None:
        """Show the last state and stop refreshing."""
        self._timer.stop()
        self._show()

    def _show(self) -> None:
        if not self._total:
            return
        self._bar.setRange(0, self._total)
        self._bar.setValue(self._done)
        numbers = self.tr("%1 of %2").replace("%1", f"{self._done:,}").replace("%2", f"{self._total:,}")
        self._numbers.setText(" · ".join(part for part in (numbers, *self._speed()) if part))
        self._bar.setAccessibleName(self._numbers.text())
        self._detail.setText(self._note)

    def _speed(self) -> tuple[str, str]:
        rate, left = self._pace.rate(), self._pace.seconds_left(self._total)
        if rate is None or left is None:
            return "", ""
        shown = f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"
        return self.tr("%1 a second").replace("%1", shown), self._left(round(left))

    def _left(self, seconds: int) -> str:
        if seconds < 1:
            return ""
        if seconds < 60:
            return self.tr("%1 s left").replace("%1", str(seconds))
        return self.tr("%1 min %2 s left").replace("%1", str(seconds // 60)).replace("%2", str(seconds % 60))
