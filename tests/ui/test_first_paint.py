"""What waits for the first paint comes after it, and comes once; without a paint it comes all the same."""

from PySide6.QtWidgets import QWidget

from desktop.ui.first_paint import FirstPaint


class Canvas(QWidget):
    """Notes its paints."""

    def __init__(self, events):
        super().__init__()
        self._events = events

    def paintEvent(self, event):
        self._events.append("paint")


def test_it_comes_once_and_after_the_paint(qtbot):
    events = []
    canvas = Canvas(events)
    qtbot.addWidget(canvas)
    canvas.show()
    FirstPaint(canvas, lambda: events.append("then"))
    qtbot.waitUntil(lambda: "then" in events)
    canvas.repaint()
    qtbot.wait(20)
    assert events[0] == "paint"
    assert events.count("then") == 1


def test_hidden_widget_is_not_waited_for(qtbot):
    events = []
    canvas = Canvas(events)
    qtbot.addWidget(canvas)
    FirstPaint(canvas, lambda: events.append("then"))
    qtbot.waitUntil(lambda: bool(events))
    assert events == ["then"]
