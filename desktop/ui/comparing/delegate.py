"""How a row of a comparison is painted: three columns whose words wrap, on the colours of what was and what is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.comparing.rows import ComparisonRow, Tone
from desktop.ui.painting import paint_box, paint_ring, paint_text, paint_tile
from desktop.ui.row_model import ROW, Index
from desktop.ui.theme import Theme, Type
from desktop.ui.utf16 import from_utf16

_LABEL = 96
_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the three columns lie, in logical pixels from the left: starts, and the width of the two wide ones."""

    label: float
    said: float
    now: float
    width: float


def columns(theme: Theme, width: float) -> Columns:
    """Return the columns of a comparison of some width."""
    s = theme.size
    said = s(12) + s(_LABEL) + s(8)
    wide = max(s(40), (width - said - s(8) - s(12)) / 2)
    return Columns(s(12), said, said + wide + s(8), wide)


def _wrapping() -> QTextOption:
    """Return how words wrap: between words, else anywhere but before closing punctuation."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def fitted(text: str, width: float, font: QFont) -> tuple[str, int]:
    """Return as much of a text as fits some lines of a width, with … where more was to come, and the lines it takes."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(from_utf16(text, line.textStart()))
    layout.endLayout()
    if len(starts) <= _MOST_LINES:
        return text, max(1, len(starts))
    last = starts[_MOST_LINES - 1]
    rest = QFontMetricsF(font).elidedText(text[last:], Qt.TextElideMode.ElideRight, width)
    return text[:last] + rest, _MOST_LINES


class ComparisonDelegate(QStyledItemDelegate):
    """Paints headings, fields and blocks. Parameters: `view`, whose width the words wrap to.

    `keeps_said` is whether the earlier state is the one that counts, and has the colours of it.
    """

    def __init__(self, theme: Theme, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, view
        self.keeps_said = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the longer of both states needs."""
        row: ComparisonRow = index.data(ROW)
        s = self._theme.size
        if row.tone is Tone.HEADING:
            return QSize(0, s(36))
        width = columns(self._theme, self._view.viewport().width()).width - s(12)
        text = max(self._height(row.said, width), self._height(row.now, width))
        note = s(20) if row.note else 0
        return QSize(0, round(text + note + s(14)))

    def _height(self, text: str, width: float) -> float:
        """Return how high a text is when it wraps, no more than some lines."""
        font = self._theme.font(Type.INTERFACE)
        return fitted(text, width, font)[1] * QFontMetricsF(font).lineSpacing()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: ComparisonRow = index.data(ROW)
        colours, area = self._theme.colours, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = row.tone is Tone.HEADING
        ground = (
            colours.selection if selected else colours.hover if hovered else colours.side if heading else colours.paper
        )
        painter.fillRect(area, QColor(ground))
        if heading:
            self._paint_heading(painter, QRectF(area), row)
        else:
            self._paint_change(painter, QRectF(area), row)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(colours.hairline))
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, self._theme, QRectF(area).adjusted(1, 1, -1, -1), 2)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRectF, row: ComparisonRow) -> None:
        theme, s = self._theme, self._theme.size
        rest = area.adjusted(s(12), 0, -s(12), 0)
        if row.number:
            paint_tile(painter, theme, row.number, QRectF(rest.left(), area.center().y() - s(10), s(20), s(20)))
            rest.setLeft(rest.left() + s(28))
        bold, small = theme.font(Type.INTERFACE, bold=True), theme.font(Type.SECONDARY)
        if row.note:
            width = QFontMetricsF(small).horizontalAdvance(row.label)
            name = rest.adjusted(0, 0, -width - s(12), 0)
            rest.setLeft(rest.left() + paint_text(painter, name, row.note, bold, theme.colours.text1) + s(10))
            paint_text(painter, rest, row.label, small, theme.colours.text2)
        else:
            paint_text(painter, rest, row.label, bold, theme.colours.text1)

    def _paint_change(self, painter: QPainter, area: QRectF, row: ComparisonRow) -> None:
        theme, s, colours = self._theme, self._theme.size, self._theme.colours
        place = columns(theme, area.width())
        unassigned = row.tone is Tone.UNASSIGNED
        body = area.adjusted(0, s(5), 0, -s(6))
        label = QRectF(place.label, body.top() + s(2), place.said - place.label - s(8), body.height())
        self._wrap(
            painter, label, row.label, theme.font(Type.SECONDARY), colours.warning_text if unassigned else colours.text2
        )
        if row.note:
            note = QRectF(place.said, body.top(), area.right() - s(12) - place.said, s(18))
            paint_text(painter, note, row.note, theme.font(Type.SECONDARY), colours.text2)
            body.setTop(body.top() + s(20))
        said = QRectF(place.said, body.top(), place.width, body.height())
        now = said.translated(place.now - place.said, 0)
        gone, there = (colours.error_fill, colours.error_text), (colours.good_fill, colours.good_text)
        if self.keeps_said:
            gone, there = there, gone
        if unassigned:
            there = colours.warning_fill, colours.warning_text
        self._paint_cell(painter, said, row.said, *gone, quiet=row.tone is Tone.ADDED)
        self._paint_cell(painter, now, row.now, *there, quiet=row.tone is Tone.REMOVED and not unassigned)

    def _paint_cell(self, painter: QPainter, area: QRectF, text: str, fill: str, ink: str, *, quiet: bool) -> None:
        """Paint one state on its colour; where nothing was or is, quietly."""
        s = self._theme.size
        if not quiet:
            paint_box(painter, area, s(4), fill)
        colour = self._theme.colours.text3 if quiet else ink
        room, font = area.adjusted(s(6), s(1), -s(6), 0), self._theme.font(Type.INTERFACE)
        self._wrap(painter, room, fitted(text, room.width(), font)[0], font, colour)

    @staticmethod
    def _wrap(painter: QPainter, area: QRectF, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(area, text, _wrapping())
