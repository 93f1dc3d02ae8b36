"""The size of text changes at once, everywhere, also where panes find another place for it."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from desktop.ui.commands.tool_bar import ToolButton


def sizes(window):
    """Return the visible widgets that show text with the pixels of their fonts."""
    kinds = (QLabel, QAbstractButton, QLineEdit)
    return {
        widget: widget.font().pixelSize()
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.isVisible() and widget.text()
    }


@pytest.mark.parametrize("scale", [1.25, 1.5, 2.0])
def test_every_text_grows(window, qtbot, scale):
    qtbot.waitUntil(lambda: window.workbench.session.page is not None)
    before = sizes(window)
    window.context.theme.set(scale=scale)
    qtbot.waitUntil(lambda: not window.workbench.arrangement.is_wide)
    after = sizes(window)
    small = {
        widget.text(): (before[widget], now)
        for widget, now in after.items()
        if widget in before and abs(now - before[widget] * scale) > 1
    }
    assert not small, "texts whose size is another one than was asked for"


def test_there_is_room_to_read_at_one_and_a_half_times_the_size(window, qtbot):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.page is not None)
    window.context.theme.set(scale=1.5)
    qtbot.waitUntil(lambda: not bench.arrangement.is_wide)
    assert bench.article.height() > 1.5 * bench.cards.height()


def test_every_sign_on_a_button_grows(window, qtbot):
    """Signs on buttons are as large beside their text at twice the size as at once."""
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.page is not None)
    window.commands.run("compare")

    def signs():
        """Return the pixels of the signs on visible buttons; those of the tool bar paint theirs themselves."""
        buttons = [each for each in window.findChildren(QAbstractButton) if not isinstance(each, ToolButton)]
        return {each: each.iconSize().height() for each in buttons if each.isVisible() and not each.icon().isNull()}

    before = signs()
    window.context.theme.set(scale=2.0)
    qtbot.waitUntil(lambda: not bench.arrangement.is_wide)
    after = signs()
    small = {
        button.accessibleName() or button.text() or button.toolTip(): (before.get(button), side)
        for button, side in after.items()
        if side < (2 * before[button] - 1 if button in before else 24)
    }
    assert not small, "signs that stayed small"
