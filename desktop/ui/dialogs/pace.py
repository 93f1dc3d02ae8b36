"""How fast a long piece of work goes and when it will be done."""

from collections import deque
from collections.abc import Callable

_WINDOW_SECONDS = 20.0
_LEAST_SECONDS = 1.0


class Pace:
    """Measures over the last seconds, so that a slow start does not spoil the estimate.

    Parameters: `seconds`, a clock that only grows, such as `time.monotonic`.
    """

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._points: deque[tuple[float, int]] = deque([(seconds(), 0)])

    def note(self, done: int) -> None:
        """Note how much is done now."""
        now = self._seconds()
        self._points.append((now, done))
        while len(self._points) > 2 and now - self._points[1][0] > _WINDOW_SECONDS:
            self._points.popleft()

    def rate(self) -> float | None:
        """Return how many are done in a second; None while it is too early to say."""
        (begin, first), (end, last) = self._points[0], self._points[-1]
        seconds = end - begin
        return (last - first) / seconds if seconds >= _LEAST_SECONDS and last > first else None

    def seconds_left(self, total: int) -> float | None:
        """Return how many seconds the rest will take; None while it is too early to say."""
        rate = self.rate()
        return (total - self._points[-1][1]) / rate if rate else None
