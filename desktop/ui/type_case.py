"""The characters that the window has at hand: drawn once unseen, so that nobody waits for their shapes later."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPainter

from desktop.ui.repainting import draw_unseen
from desktop.ui.theme import Theme, Type

_AT_ONCE = 24
"""Characters that are drawn in one step: one that no font had to draw before takes some 0.1 ms."""


def fill(characters: Iterable[str], theme: Theme) -> Iterator[None]:
    """Draw characters in each type that pages are shown in, some at a time.

    Qt reads the shape of a character when it is drawn first in a font, and keeps it; a page of Chinese has hundreds.
    """
    fonts = [theme.font(kind) for kind in (Type.RAW, Type.CARD, Type.SECONDARY, Type.READING)]
    fonts.append(theme.font(Type.RAW, bold=True))
    wanted = "".join(sorted(characters))
    for font in fonts:
        size = QSize(font.pixelSize() * _AT_ONCE, font.pixelSize() * 2)
        for start in range(0, len(wanted), _AT_ONCE):
            text = wanted[start : start + _AT_ONCE]
            draw_unseen(size, lambda painter, font=font, text=text: _draw(painter, font, text))
            yield


def _draw(painter: QPainter, font: QFont, text: str) -> None:
    painter.setFont(font)
    painter.drawText(0, font.pixelSize(), text)
