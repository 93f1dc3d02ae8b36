"""Rate and time left come from the last seconds."""

from desktop.ui.dialogs.pace import Pace


class Seconds:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_nothing_is_said_too_early() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    assert pace.rate() is None
    seconds.now = 0.5
    pace.note(40)
    assert pace.rate() is None
    assert pace.seconds_left(100) is None


def test_a_steady_pace_tells_when_it_is_done() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    for second in range(1, 6):
        seconds.now = second
        pace.note(second * 20)
    assert pace.rate() == 20
    assert pace.seconds_left(300) == 10


def test_a_slow_start_is_forgotten() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    seconds.now = 60
    pace.note(1)
    for second in range(61, 121):
        seconds.now = second
        pace.note(1 + (second - 60) * 10)
    rate = pace.rate()
    assert rate is not None
    assert abs(rate - 10) < 0.001


def test_standing_still_has_no_pace() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    seconds.now = 5
    pace.note(0)
    assert pace.rate() is None
