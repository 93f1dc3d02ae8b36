"""Chips: labels painted so that where they come from can be told without colour."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from desktop.ui.icons import paint_icon
from desktop.ui.painting import paint_box, paint_text
from desktop.ui.theme import Theme, Type


class ChipLook(StrEnum):
    """How a chip looks: set by a person, only mentioned, suggested, doubtful, or bare words."""

    SET = "set"
    MENTIONED = "mentioned"
    SUGGESTED = "suggested"
    DOUBTFUL = "doubtful"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Chip:
    """One chip. Parameters: `icon`, the name of an icon, or empty."""

    text: str
    look: ChipLook = ChipLook.SET
    icon: str = ""


def chip_height(theme: Theme) -> int:
    """Return the height of a chip in logical pixels."""
    return theme.size(20)


def chip_width(theme: Theme, chip: Chip) -> int:
    """Return the width of a chip in logical pixels."""
    return _width(theme, chip, QFontMetrics(theme.font(Type.SECONDARY)))


def _width(theme: Theme, chip: Chip, metrics: QFontMetrics) -> int:
    margins = 0 if chip.look is ChipLook.BARE else theme.size(16)
    return metrics.horizontalAdvance(chip.text) + margins + (theme.size(16) if chip.icon else 0)


def placed(theme: Theme, chips: Iterable[Chip], area: QRectF) -> Iterator[tuple[Chip, QRectF]]:
    """Yield the chips that fit on one line with their places, at the end how many more there are."""
    metrics = QFontMetrics(theme.font(Type.SECONDARY))
    waiting = list(chips)
    gap, left = theme.size(6), area.left()
    more = metrics.horizontalAdvance("+9") + gap
    while waiting:
        reserve = more if len(waiting) > 1 else 0
        width = _width(theme, waiting[0], metrics)
        if left + width + reserve > area.right() and left > area.left():
            break
        width = min(width, round(area.right() - left - reserve))
        yield waiting.pop(0), QRectF(left, area.top(), width, chip_height(theme))
        left += width + gap
    if waiting:
        rest = Chip(f"+{len(waiting)}", ChipLook.BARE)
        yield rest, QRectF(left, area.top(), _width(theme, rest, metrics), chip_height(theme))


def paint_chip(painter: QPainter, theme: Theme, chip: Chip, area: QRectF, *, strong: bool = False) -> None:
    """Paint a chip. Parameters: `strong`, whether a set one takes the accent's colours, as where it can be edited."""
    s = theme.size
    ink = _paint_ground(painter, theme, chip.look, area, strong)
    left = area.left() + (0 if chip.look is ChipLook.BARE else s(8))
    if chip.icon:
        paint_icon(painter, chip.icon, ink, QRectF(left - s(1), area.center().y() - s(6.5), s(13), s(13)))
        left += s(16)
    # One pixel more than measured: a width that was rounded must not cost the last character
    margin = 0 if chip.look is ChipLook.BARE else s(6)
    room = QRectF(left, area.top(), area.right() - left - margin + 1, area.height())
    paint_text(painter, room, chip.text, theme.font(Type.SECONDARY), ink)


def _paint_ground(painter: QPainter, theme: Theme, look: ChipLook, area: QRectF, strong: bool) -> str:
    """Paint what lies behind a chip's text and return the text's colour."""
    colours = theme.colours
    fill, line, ink = {
        ChipLook.SET: (colours.chip, "", colours.text1),
        ChipLook.MENTIONED: (colours.raised, colours.border, colours.text1),
        ChipLook.SUGGESTED: ("", colours.input_border, colours.text2),
        ChipLook.DOUBTFUL: (colours.warning_fill, "", colours.warning_text),
        ChipLook.BARE: ("", "", colours.text2),
    }[look]
    if strong and look is ChipLook.SET:
        fill, ink = colours.selection, colours.accent_text
    style = Qt.PenStyle.DashLine if look is ChipLook.SUGGESTED else Qt.PenStyle.SolidLine
    if fill or line:
        box = area.adjusted(0.5, 0.5, -0.5, -0.5)
        paint_box(painter, box, box.height() / 2, fill, QPen(QColor(line), 1, style) if line else None)
    return ink
