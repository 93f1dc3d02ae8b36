"""Dragging an article's boundary in the margin: what would change hands, and how that looks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QPixmap

from desktop.ui.painting import paint_box, paint_text
from desktop.ui.raw.geometry import Columns
from desktop.ui.raw.rows import Row, State
from desktop.ui.theme import Theme, Type

_TINT = 0.14
"""How much of the winner's colour lies over the text that would change hands."""


@dataclass(frozen=True, slots=True)
class BoundaryDrag:
    """A boundary being dragged: the run that starts at row `origin` would start at row `target`.

    `rows` are those of the page; gaps never are an origin or a target.
    """

    rows: tuple[Row, ...]
    origin: int
    target: int

    @property
    def moved(self) -> tuple[int, ...]:
        """The ids of the blocks that would change hands; furniture and duplicates stay as they are."""
        low, high = min(self.origin, self.target), max(self.origin, self.target)
        return tuple(
            row.block.id
            for row in self.rows[low:high]
            if row.block is not None and row.state in (State.ARTICLE, State.UNASSIGNED)
        )

    @property
    def winner(self) -> str | None:
        """The article that would get them; None when they would be unassigned."""
        if self.target < self.origin:
            return self._article(self.origin)
        before = self._before()
        return self._article(before) if before is not None else None

    @property
    def winner_number(self) -> int:
        """The winner's number, 0 for none."""
        index = self.origin if self.target < self.origin else self._before()
        return self.rows[index].number if index is not None else 0

    @property
    def changes(self) -> dict[str, int]:
        """How many blocks each article would have more, or less."""
        counts = Counter[str]()
        for row in self.rows[min(self.origin, self.target) : max(self.origin, self.target)]:
            if row.block is not None and row.state in (State.ARTICLE, State.UNASSIGNED):
                counts.update([self.winner] if self.winner is not None else [])
                counts.subtract([row.block.article] if row.block.article is not None else [])
        return {article: change for article, change in counts.items() if change}

    def _article(self, index: int) -> str | None:
        block = self.rows[index].block
        return block.article if block else None

    def _before(self) -> int | None:
        """Return the last row before the origin that is in an article or unassigned."""
        for index in range(self.origin - 1, -1, -1):
            if self.rows[index].block is not None and self.rows[index].state in (State.ARTICLE, State.UNASSIGNED):
                return index
        return None


def paint_drag(
    painter: QPainter, drag: BoundaryDrag, places: dict[int, QRect], bubble: tuple[str, str], theme: Theme, c: Columns
) -> None:
    """Paint the preview over the rows in sight; the text that is judged by it can be read through it.

    Parameters: `places`, the rectangles of rows by their index; `bubble`, the lines that it says in the margin.
    """
    band = c.band
    colours = theme.colours
    colour = QColor(colours.band(drag.winner_number) if drag.winner_number else colours.warning_line)
    low, high = min(drag.origin, drag.target), max(drag.origin, drag.target)
    tint = QColor(colour)
    tint.setAlphaF(_TINT)
    for index in range(low, high):
        if index in places and drag.rows[index].block is not None:
            row = places[index]
            painter.fillRect(row.adjusted(band, 0, 0, 0), tint)
            lane = QRect(row.left() + band, row.top(), c.text - band - theme.size(4), row.height())
            painter.fillRect(lane, QBrush(colour, Qt.BrushStyle.BDiagPattern))
    if drag.origin in places:
        where = places[drag.origin]
        painter.setPen(QPen(QColor(colours.text2), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(where.left() + band, where.top(), where.right(), where.top())
    if drag.target in places:
        where = places[drag.target]
        painter.setPen(QPen(colour, 3))
        painter.drawLine(where.left() + band - theme.size(12), where.top(), where.right(), where.top())
        _paint_bubble(painter, QPoint(where.left() + band - theme.size(16), where.top()), bubble, theme)


def _paint_bubble(painter: QPainter, at: QPoint, lines: tuple[str, str], theme: Theme) -> None:
    """Paint what the boundary does in the margin, where it hides no text. Parameters: `at`, the middle of its right."""
    painter.setFont(theme.font(Type.SECONDARY, bold=True))
    metrics = painter.fontMetrics()
    width = max(map(metrics.horizontalAdvance, lines)) + theme.size(16)
    height = 2 * metrics.height() + theme.size(8)
    box = QRectF(max(2, at.x() - width), max(2, at.y() - height / 2), width, height)
    paint_box(painter, box, 6, theme.colours.hint)
    painter.setPen(QColor(theme.colours.on_hint))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))


def ghost(text: str, theme: Theme, ratio: float) -> QPixmap:
    """Return what is seen of dragged blocks: a label small enough not to hide what they are dragged onto.

    Parameters: `ratio`, of device pixels to logical ones.
    """
    font = theme.font(Type.SECONDARY, bold=True)
    width = min(QFontMetrics(font).horizontalAdvance(text) + theme.size(20), theme.size(180))
    size = QSize(width, theme.size(24))
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, size.width(), size.height())
    paint_box(painter, area, theme.size(6), theme.colours.hint)
    paint_text(painter, area.adjusted(theme.size(10), 0, -theme.size(10), 0), text, font, theme.colours.on_hint)
    painter.end()
    return picture
