"""Text laid out for a row: wrapped as print does, measured once, painted often."""

from collections import OrderedDict

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

_KEPT = 600
"""Layouts that are kept: those of some ten pages; each takes 3 to 8 KB. Heights are kept apart, and more of them."""


class TextLayouts:
    """Layouts of block texts by width and font, the least used forgotten first."""

    def __init__(self) -> None:
        self._cache: OrderedDict[tuple[str, int, str, int], QTextLayout] = OrderedDict()

    def layout(self, text: str, width: int, font: QFont, line_height: int) -> QTextLayout:
        """Return a text wrapped at `width` logical pixels, closing punctuation kept off line starts."""
        key = (text, width, font.key(), line_height)
        found = self._cache.get(key)
        if found is None:
            found = self._cache[key] = _lay_out(text, width, font, line_height)
            if len(self._cache) > _KEPT:
                self._cache.popitem(last=False)
        else:
            self._cache.move_to_end(key)
        return found

    def forget(self) -> None:
        """Forget every layout, as when the fonts changed."""
        self._cache.clear()


def _lay_out(text: str, width: int, font: QFont, line_height: int) -> QTextLayout:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(20, width))
        line.setPosition(QPointF(0, y + (line_height - line.height()) / 2))
        y += line_height
    layout.endLayout()
    return layout
