"""How long the main thread of a window is away from its event loop."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL = 2
"""Milliseconds between two beats: often enough to notice, rare enough not to take the interpreter from the worker."""


class Heartbeat(QObject):
    """Beats in the event loop and keeps, for what was going on (`doing`), the longest time without a beat, in ms."""

    def __init__(self):
        super().__init__()
        self.doing = "start"
        self.longest = {}
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=INTERVAL, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self):
        """Begin to beat."""
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self):
        """Beat no more."""
        self._timer.stop()

    def _beat(self):
        now = time.perf_counter()
        gap = (now - self._last) * 1000
        self.longest[self.doing] = max(self.longest.get(self.doing, 0.0), gap)
        self._last = now
