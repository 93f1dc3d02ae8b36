"""Paints the rows of the raw page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.curation.problem import Severity
from desktop.page.role import Role
from desktop.ui.names import Names
from desktop.ui.painting import paint_box, paint_mark, paint_tile
from desktop.ui.raw.geometry import Columns, columns, text_rectangle, text_width
from desktop.ui.raw.heights import Heights
from desktop.ui.raw.lanes import paint_lanes
from desktop.ui.raw.rows import Row, State, is_bold
from desktop.ui.raw.text import TextLayouts
from desktop.ui.repainting import PaintedRows, Pictures, draw_unseen, spread
from desktop.ui.row_model import ROW, Index
from desktop.ui.stamps import stamp
from desktop.ui.theme import Theme, Type, mix
from desktop.ui.utf16 import to_utf16

_PICTURES = 3
"""Screens full of pictures that are kept: what is in sight, and what lies some way up and down of it."""


@dataclass(frozen=True, slots=True)
class _State:
    """What a row is painted with besides its look."""

    selected: bool
    hovered: bool


class RawDelegate(QStyledItemDelegate):
    """Paints a block with its margin: problem mark, line, badge, band, tile, brackets, text, what it repeats.

    `fold`, `zoom`, `found` (search term), `marks` (block id to the severity of its worst problem), `hints` (block id
    to what can be done), `selected_article` and `caret` (offset in the current block) are set by the view.
    """

    def __init__(self, theme: Theme, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names
        self.layouts = TextLayouts()
        self.heights = Heights(self.layouts)
        self.fold = False
        self.zoom = 1.0
        self.found = ""
        self.marks: dict[int, Severity] = {}
        self.hints: dict[int, str] = {}
        self.selected_article = 0
        self.current: int | None = None
        self.caret: int | None = None
        self.focused = False
        self.painted = PaintedRows(self._look)
        self._pictures = Pictures(_PICTURES)

    def _look(self, row: Row) -> object:
        return self._content(row), self._stands_out(row)

    def _content(self, row: Row) -> object:
        if row.block is None:
            return row
        block_id, current = row.block.id, row.block.id == self.current
        marked = self.marks.get(block_id), self.hints.get(block_id)
        return row, marked, current and (self.caret, self.focused), self.found

    def _stands_out(self, row: Row) -> bool:
        """Say whether a row is of the selected article, which is painted over its picture: its rows change together."""
        return bool(row.number) and row.number == self.selected_article

    # ── measures ──

    def columns(self) -> Columns:
        """Return the columns at the present sizes."""
        return columns(self._theme, self.zoom)

    def font(self, row: Row) -> QFont:
        """Return the font of a row's text."""
        return self._theme.font(Type.RAW, zoom=self.zoom, bold=is_bold(row))

    def layout(self, row: Row, width: int) -> QTextLayout:
        """Return a row's text laid out for a row `width` logical pixels wide."""
        c = self.columns()
        return self.layouts.layout(row.text, text_width(width, c), self.font(row), c.line_height)

    def one_line(self, row: Row) -> bool:
        """Say whether a row shows one line only: a duplicate, or a long block when the page is folded."""
        if row.block is None or (row.block.id == self.current and self.caret is not None):
            return False
        return row.state is State.DUPLICATE or self.fold

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height at the view's width."""
        known = self.heights.size(index.row())
        if known is not None:
            return known
        view = option.widget
        width = view.viewport().width() if view else 600  # type: ignore[attr-defined]
        return QSize(width, self.height(index.data(ROW), width))

    def height(self, row: Row, width: int) -> int:
        """Return the height of a row `width` logical pixels wide."""
        if row.block is None:
            return self._theme.size(22)
        return self.heights.height(row, width, self.columns(), self.font, one_line=self.one_line(row))

    def prepare(self, row: Row, width: int) -> None:
        """Measure a row that will be shown, and draw its text unseen, so that its characters are known to Qt."""
        if row.block is not None:
            size = QSize(width, self.height(row, width))
            draw_unseen(size, lambda painter: self.layout(row, width).draw(painter, QPointF()))

    # ── painting ──

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW)
        self.painted.note(index, self._look(row))
        state = _State(
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
        )
        c = self.columns()
        key = (self._content(row), state, self.one_line(row), c, self._theme.colours.dark)
        area = QRect(option.rect)
        self._pictures.paint(painter, area, key, lambda inner, r: self._paint_row(inner, r, c, row, state))
        if self._stands_out(row):
            self._emphasise(painter, area, c, row, state)

    def _paint_row(self, painter: QPainter, r: QRect, c: Columns, row: Row, state: _State) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.fillRect(spread(r), QColor(colours.paper))
        painter.fillRect(r.adjusted(0, 0, c.band - r.width(), 0), QColor(colours.side))
        if row.block is None:
            self._paint_gap(painter, r, c, row)
            return
        self._paint_ground(painter, r, c, row, state)
        self._paint_band(painter, r, c, row)
        self._paint_margin(painter, r, c, row)
        paint_lanes(painter, self._theme, r, c, row)
        self._paint_text(painter, r, c, row)
        self._paint_frame(painter, r, c, row)

    def _emphasise(self, painter: QPainter, r: QRect, c: Columns, row: Row, state: _State) -> None:
        """Paint what makes the selected article stand out: a stronger ground and a wider band."""
        colours, s = self._theme.colours, self._theme.size
        if not state.selected:
            veil = QColor(self._colour(row))
            veil.setAlphaF((colours.selected_tint - colours.tint) / (1 - colours.tint))
            painter.fillRect(r.adjusted(c.band, 0, 0, 0), veil)
        painter.fillRect(QRect(r.left() + c.band - s(1), r.top(), s(8), r.height()), QColor(self._colour(row)))
        if row.starts_run:
            self._paint_tile(painter, r, c, row)

    def _paint_gap(self, painter: QPainter, r: QRect, c: Columns, row: Row) -> None:
        colours = self._theme.colours
        painter.setFont(self._theme.font(Type.SECONDARY))
        painter.setPen(QColor(colours.text3))
        text = self.tr("%n blank line(s)", "", row.gap)
        area = QRect(r.left() + c.text, r.top(), r.width() - c.text - c.right, r.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        left = area.left() + painter.fontMetrics().horizontalAdvance(text) + self._theme.size(10)
        painter.setPen(QPen(QColor(colours.border), 1, Qt.PenStyle.DotLine))
        painter.drawLine(left, r.center().y(), area.right(), r.center().y())

    def _colour(self, row: Row) -> str:
        return self._theme.colours.band(row.number) if row.number else self._theme.colours.text3

    def _paint_ground(self, painter: QPainter, r: QRect, c: Columns, row: Row, state: _State) -> None:
        colours = self._theme.colours
        area = r.adjusted(c.band, 0, 0, 0)
        if row.state is State.ARTICLE:
            painter.fillRect(area, mix(colours.paper, self._colour(row), colours.tint))
        elif row.state is State.UNASSIGNED:
            painter.fillRect(area, QColor(colours.warning_fill))
        elif row.state is State.DUPLICATE:
            painter.fillRect(area, QBrush(QColor(colours.hairline), Qt.BrushStyle.BDiagPattern))
        if state.selected:
            painter.fillRect(r, QColor(colours.selection))
        elif state.hovered:
            painter.fillRect(r.adjusted(0, 0, c.band - r.width(), 0), QColor(colours.hover))

    def _paint_band(self, painter: QPainter, r: QRect, c: Columns, row: Row) -> None:
        colours, s = self._theme.colours, self._theme.size
        band = QRect(r.left() + c.band, r.top(), c.band_width, r.height())
        if row.state is State.ARTICLE:
            painter.fillRect(band, QColor(self._colour(row)))
        elif row.state is State.UNASSIGNED:
            painter.fillRect(band, QBrush(QColor(colours.warning_line), Qt.BrushStyle.BDiagPattern))
        else:
            pen = QPen(QColor(colours.text3), s(2), Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(band.center().x(), band.top(), band.center().x(), band.bottom())
        if row.number and row.starts_run:
            self._paint_tile(painter, r, c, row)

    def _paint_tile(self, painter: QPainter, r: QRect, c: Columns, row: Row) -> None:
        size = c.tile
        tile = QRectF(
            r.left() + c.band + c.band_width / 2 - size / 2,
            r.top() + c.padding + (c.line_height - size) / 2,
            size,
            size,
        )
        paint_tile(painter, self._theme, row.number, tile)

    def _paint_margin(self, painter: QPainter, r: QRect, c: Columns, row: Row) -> None:
        assert row.block is not None
        colours, s = self._theme.colours, self._theme.size
        first = QRect(r.left(), r.top() + c.padding, r.width(), c.line_height)
        painter.setFont(self._theme.font(Type.SECONDARY, bold=row.block.id == self.current))
        painter.setPen(QColor(colours.text1 if row.block.id == self.current else colours.text3))
        number = str(row.line) if row.line == row.last_line else f"{row.line}–{row.last_line}"
        line = QRect(r.left() + c.line - s(12), first.top(), c.line_width + s(8), first.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        severity = self.marks.get(row.block.id)
        if severity:
            square = QRectF(r.left() + s(5), first.center().y() - s(7), s(14), s(14))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            paint_mark(painter, colours, severity, square)
        self._paint_badge(painter, QRect(r.left() + c.badge, first.top(), c.badge_width, first.height()), row)

    def _paint_badge(self, painter: QPainter, area: QRect, row: Row) -> None:
        assert row.block is not None
        colours, s = self._theme.colours, self._theme.size
        text, ink, fill, line = self._names.badge(row.block.role), colours.text2, None, colours.border
        if row.state is State.UNASSIGNED:
            text, ink, fill, line = (
                self._names.unassigned_badge(),
                colours.warning_text,
                colours.warning_fill,
                colours.warning_line,
            )
        elif row.block.role is Role.HEADLINE:
            ink, fill, line = colours.on_hint, colours.hint if not colours.dark else colours.text2, colours.hint
        elif row.block.role in (Role.JUMP_FROM, Role.JUMP_TO) or (row.block.joins_previous and not text):
            text = text or "↳ " + self._names.join_badge()
            ink, line = colours.accent_text, ""
        if not text:
            return
        metrics = QFontMetrics(self._theme.font(Type.SECONDARY))
        width = min(area.width() + s(6), metrics.horizontalAdvance(text) + s(10))
        box = QRectF(area.right() - width, area.center().y() - s(10), width, s(20))
        stamp(painter, box, self._theme, _draw_badge, text, ink, fill, line)

    def _paint_text(self, painter: QPainter, r: QRect, c: Columns, row: Row) -> None:
        colours = self._theme.colours
        area = text_rectangle(r, c)
        ink = {State.DUPLICATE: colours.duplicate_text, State.FURNITURE: colours.text3}.get(row.state, colours.text1)
        painter.setPen(QColor(ink))
        layout = self.layout(row, r.width())
        chip = self.chip(row)
        if self.one_line(row):
            self._paint_one_line(painter, area, c, row, chip)
        else:
            layout.draw(painter, QPointF(area.topLeft()), self._formats(row))
            if self.caret is not None and row.block and row.block.id == self.current:
                painter.setPen(QColor(colours.accent))
                layout.drawCursor(painter, QPointF(area.topLeft()), to_utf16(row.text, self.caret), self._theme.size(2))
        if chip:
            self._paint_chip(painter, r, chip, row)

    def _formats(self, row: Row) -> list[QTextLayout.FormatRange]:
        if not self.found:
            return []
        ranges: list[QTextLayout.FormatRange] = []
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.colours.warning_line))
        look.setForeground(QColor("#101215"))
        haystack, needle = row.text.casefold(), self.found.casefold()
        position = haystack.find(needle)
        while position >= 0:
            found = QTextLayout.FormatRange()
            found.start = to_utf16(row.text, position)  # type: ignore[misc]
            found.length = to_utf16(row.text, position + len(needle)) - found.start  # type: ignore[misc]
            found.format = look  # type: ignore[misc]
            ranges.append(found)
            position = haystack.find(needle, position + len(needle))
        return ranges

    def _paint_one_line(self, painter: QPainter, area: QRect, c: Columns, row: Row, chip: str) -> None:
        s = self._theme.size
        painter.setFont(self.font(row))
        metrics = painter.fontMetrics()
        text = " ".join(row.text.split())
        chip_width = round(self.chip_rectangle(area, chip).width()) + s(8) if chip else 0
        width = area.width() - chip_width
        line = QRect(area.left(), area.top(), width, c.line_height)
        if metrics.horizontalAdvance(text) <= width:
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
            return
        pill = self.tr("⋯ %n character(s) ⋯", "", len(text))
        painter.setFont(self._theme.font(Type.SECONDARY))
        pill_width = painter.fontMetrics().horizontalAdvance(pill) + s(20)
        painter.setFont(self.font(row))
        half = max(s(40), (width - pill_width - s(12)) // 2)
        start = text[: _fitting(metrics, text, half)]
        end = text[len(text) - _fitting(metrics, text[::-1], half) :]
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, start)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, end)
        used = metrics.horizontalAdvance(start)
        free = width - used - metrics.horizontalAdvance(end)
        box = QRectF(line.left() + used + (free - pill_width) / 2, line.center().y() - s(10), pill_width, s(20))
        ink = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.chip))
        painter.drawRoundedRect(box, s(10), s(10))
        painter.setPen(QColor(self._theme.colours.text2))
        painter.setFont(self._theme.font(Type.SECONDARY))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, pill)
        painter.setPen(ink)

    def chip(self, row: Row) -> str:
        """Return what the chip at the right of a row says: what it repeats, what can be done, or its other part."""
        assert row.block is not None
        if row.state is State.DUPLICATE:
            return self.tr("= line %1").replace("%1", str(row.original_line))
        return self.hints.get(row.block.id, "")

    def chip_rectangle(self, r: QRect, chip: str) -> QRectF:
        """Return where a row's chip is: at the right of its first line."""
        c, s = self.columns(), self._theme.size
        width = QFontMetrics(self._theme.font(Type.SECONDARY)).horizontalAdvance(chip) + s(18)
        middle = r.top() + c.padding + c.line_height / 2
        return QRectF(r.right() - s(14) - width, middle - s(10), width, s(20))

    def _paint_chip(self, painter: QPainter, r: QRect, chip: str, row: Row) -> None:
        colours, s = self._theme.colours, self._theme.size
        box = self.chip_rectangle(r, chip)
        painter.setFont(self._theme.font(Type.SECONDARY))
        line, fill, ink = colours.border, colours.paper, colours.text2
        if row.state is State.UNASSIGNED:
            line, fill, ink = colours.warning_line, colours.warning_fill, colours.warning_text
        elif chip.endswith("↵"):
            line, fill, ink = colours.accent, colours.selection, colours.accent_text
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, s(10), s(10))
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip)

    def _paint_frame(self, painter: QPainter, r: QRect, c: Columns, row: Row) -> None:
        assert row.block is not None
        colours, s = self._theme.colours, self._theme.size
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(r).adjusted(c.band + s(14), 1.5, -2, -1.5)
        if row.state is State.UNASSIGNED:
            painter.setPen(QPen(QColor(colours.warning_line), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(area, s(4), s(4))
        if row.block.id == self.current:
            width = 2 if self.focused else 1
            painter.setPen(QPen(QColor(colours.accent), width))
            painter.drawRoundedRect(area, s(4), s(4))


def _draw_badge(
    painter: QPainter, area: QRectF, theme: Theme, text: str, ink: str, fill: str | None, line: str
) -> None:
    """Draw a badge. Parameters: `ink`, `fill`, `line`, the colours of its text, its ground and its frame."""
    if line:
        frame = area.adjusted(0.5, 0.5, -0.5, -0.5)
        paint_box(painter, frame, theme.size(4), fill or "", QPen(QColor(line), 1))
    painter.setFont(theme.font(Type.SECONDARY))
    painter.setPen(QColor(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _fitting(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return how many of a text's first characters fit in a width."""
    low, high = 0, min(len(text), 400)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if metrics.horizontalAdvance(text[:middle]) <= width else (low, middle - 1)
    return low
