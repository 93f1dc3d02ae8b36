"""Text laid out for a row: wrapped as print does, measured once, painted often."""

import re
from collections import OrderedDict

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

_KEPT = 240
"""Layouts that are kept: those of some pages; each takes 3 to 8 KB. Heights are kept apart, and more of them."""

_USUAL = re.compile("[ -~·—‘’“”…●\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*")
"""Text of which no character is wider than `_WIDEST`, in any font."""
_WIDEST = 1.1
"""The width of the widest usual character, in sizes of its font: Chinese ones have 1, @ and W in some fonts a little
more."""


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

    def lines(self, text: str, width: int, font: QFont, line_height: int) -> int:
        """Return on how many lines a text stands; see `layout`, which a short one need not be laid out for."""
        if len(text) * font.pixelSize() * _WIDEST <= width and _USUAL.fullmatch(text):
            return 1
        return max(1, self.layout(text, width, font, line_height).lineCount())


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
