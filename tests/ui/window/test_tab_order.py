"""Tab goes round the whole window, whatever a page has to show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_MOST = 150
"""Times that Tab is pressed, at most."""


def round_trip(key):
    """Press a key until the focus is where it was; return the widgets that had it."""
    first = QApplication.focusWidget()
    assert first is not None
    seen = [first]
    for _ in range(_MOST):
        QTest.keyClick(seen[-1], key)
        if QApplication.focusWidget() is first:
            return seen
        seen.append(QApplication.focusWidget())
    raise AssertionError(f"Tab stays among {sorted({type(widget).__name__ for widget in seen[-30:]})}")


@pytest.mark.parametrize("width", [1600, 1100])
@pytest.mark.parametrize("has_steps", [True, False])
@pytest.mark.parametrize("has_problems", [True, False])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_round(window, qtbot, key, has_problems, has_steps, width):
    bench = window.workbench
    window.resize(width, 900)
    for page_id in bench.queue.model.pages:
        bench.session.open_page(page_id, at_once=True)
        if bool(bench.session.problems) is has_problems:
            break
    assert bool(bench.session.problems) is has_problems
    if has_steps:
        window.commands.run("flag")
        bench.session.settle()
    with qtbot.waitExposed(window):
        window.activateWindow()
    bench.raw.view.setFocus()
    seen = round_trip(key)
    for pane in (bench.queue, bench.raw, bench.cards, bench.article):
        assert any(pane.isAncestorOf(widget) for widget in seen), type(pane).__name__
    if width == 1600:
        assert any(bench.history.isAncestorOf(widget) for widget in seen)
        assert any(bench.problems.isAncestorOf(widget) for widget in seen) is has_problems
    assert all(widget.isVisible() for widget in seen)
