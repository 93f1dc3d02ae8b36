"""Where the parts of a raw row are."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect

from desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a raw row in logical pixels from its left edge, left to right."""

    mark: int
    line: int
    line_width: int
    badge: int
    badge_width: int
    band: int
    band_width: int
    tile: int
    lane: int
    text: int
    right: int
    line_height: int
    padding: int


def columns(theme: Theme, zoom: float) -> Columns:
    """Return the columns at the present size of text; `zoom` is the raw text's own, the margin stays."""
    return _columns(theme.scale, zoom)


@lru_cache(maxsize=4)
def _columns(scale: float, zoom: float) -> Columns:
    def s(pixels: float) -> int:
        return round(pixels * scale)

    return Columns(
        mark=s(8),
        line=s(28),
        line_width=s(34),
        badge=s(68),
        badge_width=s(42),
        band=s(124),
        band_width=s(5),
        tile=s(22),
        lane=s(136),
        text=s(150),
        right=s(34),
        line_height=round(24 * scale * zoom),
        padding=s(6),
    )


def text_width(area: int, c: Columns) -> int:
    """Return the width left for text in a row of `area` logical pixels."""
    return max(120, area - c.text - c.right)


def text_rectangle(row: QRect, c: Columns) -> QRect:
    """Return where a row's text is."""
    return QRect(row.left() + c.text, row.top() + c.padding, text_width(row.width(), c), row.height() - 2 * c.padding)
