"""Paints the cards."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.cards.chips import chip_height, paint_chip, placed
from desktop.ui.cards.marks import confidence_width, paint_confidence, paint_status
from desktop.ui.cards.rows import ArticleRow, CardRow, Group, GroupRow
from desktop.ui.cards.words import CardWords
from desktop.ui.painting import paint_box, paint_ring, paint_text, paint_tile, pen
from desktop.ui.repainting import PaintedRows, Pictures, spread
from desktop.ui.row_model import ROW, Index
from desktop.ui.status.patterns import Filling, paint_filling
from desktop.ui.theme import Theme, Type

_PICTURES = 4
"""Screens full of pictures that are kept: of the open page, and of those that are got ready to be the next."""


@dataclass(frozen=True, slots=True)
class _State:
    """What a row is painted with besides its content: `ringed`, a ring of focus or of what a drop would go to."""

    selected: bool
    hovered: bool
    ringed: bool


class CardDelegate(QStyledItemDelegate):
    """Paints one row of the cards.

    `compact`, `current` (the selected article's id), `expanded` (the last group), `drop_on` (the row that a drop
    would go to) and `focused` are set by the view.
    """

    def __init__(self, theme: Theme, words: CardWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self.compact = False
        self.expanded = False
        self.current: str | None = None
        self.drop_on = -1
        self.focused = False
        self.painted = PaintedRows(self._look)
        self._pictures = Pictures(_PICTURES)

    def _look(self, row: CardRow) -> Hashable:
        """Return what a row is painted from but its number, with which the model has the list paint it again."""
        if isinstance(row, GroupRow):
            return row, self.expanded
        article = row.article
        words = self._words.headline(article), self._words.metadata(row), tuple(self._words.chips(article))
        return article, words, article.id == self.current

    # ── measures ──

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height; the list gives it its width."""
        return QSize(self._theme.size(100), self.height(index.data(ROW)))

    def height(self, row: CardRow) -> int:
        """Return a row's height in logical pixels."""
        s = self._theme.size
        if isinstance(row, GroupRow):
            return s(38) if row.group is Group.UNASSIGNED else s(32)
        if self.compact:
            return s(54)
        return s(69) + (s(19) if self._shows_kicker(row) else 0)

    def _shows_kicker(self, row: ArticleRow) -> bool:
        return bool(row.article.kicker) and row.article.id == self.current and not self.compact

    # ── painting ──

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: CardRow = index.data(ROW)
        look = self._look(row)
        self.painted.note(index, look)
        state = _State(
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver) or self.drop_on == index.row(),
            ringed=(self.focused and bool(option.state & QStyle.StateFlag.State_HasFocus))
            or self.drop_on == index.row(),
        )
        area = QRect(option.rect)
        self._pictures.paint(painter, area, *self._picture(row, look, state))
        if isinstance(row, ArticleRow):
            self._paint_number(painter, area, row)

    def prepare(self, row: CardRow, width: int, view: QWidget) -> None:
        """Take the picture of a row that will be shown in a view, neither selected nor hovered.

        Parameters: `width`, logical pixels.
        """
        size = QSize(width, self.height(row))
        picture = self._picture(row, self._look(row), _State(selected=False, hovered=False, ringed=False))
        self._pictures.prepare(size, view.devicePixelRatioF(), *picture)

    def _picture(
        self, row: CardRow, look: Hashable, state: _State
    ) -> tuple[Hashable, Callable[[QPainter, QRect], None]]:
        """Return what the picture of a row is kept by, and what paints it; the number of an article is not in it."""
        key = (look, state, self.compact, self._theme.colours.dark, self._theme.scale)
        return key, lambda painter, area: self._paint_row(painter, area, row, state)

    def _paint_row(self, painter: QPainter, area: QRect, row: CardRow, state: _State) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(spread(area), QColor(self._theme.colours.side))
        if isinstance(row, ArticleRow):
            self._paint_frame(painter, area, state)
            self._paint_article(painter, area, row, state.selected)
        elif row.group is Group.UNASSIGNED:
            self._paint_unassigned(painter, area, row, state.selected)
        else:
            self._paint_frame(painter, area, state)
            self._paint_group(painter, area, row)
        if state.ringed:
            paint_ring(painter, self._theme, self._box(area), self._theme.size(6))

    def _box(self, area: QRect) -> QRectF:
        s = self._theme.size
        return QRectF(area).adjusted(s(4) + 0.5, 1.5, -s(4) - 0.5, -1.5)

    def _paint_frame(self, painter: QPainter, area: QRect, state: _State) -> None:
        colours = self._theme.colours
        if state.selected or state.hovered:
            frame = QPen(QColor(colours.accent), 1) if state.selected else None
            ground = colours.selection if state.selected else colours.hover
            paint_box(painter, self._box(area), self._theme.size(6), ground, frame)

    def _paint_article(self, painter: QPainter, area: QRect, row: ArticleRow, selected: bool) -> None:
        s, colours = self._theme.size, self._theme.colours
        left, right, top = area.left() + s(46), area.right() - s(13), area.top() + s(6)
        if self._shows_kicker(row):
            kicker, line = " ".join((row.article.kicker or "").split()), QRectF(left, top, right - left, s(19))
            paint_text(painter, line, kicker, self._theme.font(Type.SECONDARY), colours.text2)
            top += s(19)
        status = QRectF(right - s(16), top + s(4), s(16), s(16))
        paint_status(painter, self._theme, row.article.status, status)
        self._paint_headline(painter, QRectF(left, top, status.left() - s(6) - left, s(22)), row)
        below = QRectF(left, top + s(22), right - left, s(18))
        paint_confidence(painter, self._theme, row.article.confidence, below)
        self._paint_metadata(painter, below.adjusted(0, 0, -confidence_width(self._theme) - s(8), 0), row)
        if self.compact:
            return
        chips = QRectF(left, top + s(41), right - left, chip_height(self._theme))
        for chip, place in placed(self._theme, self._words.chips(row.article), chips):
            paint_chip(painter, self._theme, chip, place)
        if not selected:
            painter.setPen(QPen(QColor(colours.hairline), 1))
            painter.drawLine(QPointF(left, area.bottom() + 0.5), QPointF(right, area.bottom() + 0.5))

    def _paint_number(self, painter: QPainter, area: QRect, row: ArticleRow) -> None:
        """Paint what changes on every card below when an article is added or goes: its colour and number."""
        s = self._theme.size
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band = QRectF(area.left() + s(8), area.top() + s(8), s(4), area.height() - s(16))
        paint_box(painter, band, s(2), self._theme.colours.band(row.number))
        paint_tile(painter, self._theme, row.number, QRectF(area.left() + s(18), area.top() + s(8), s(20), s(20)))
        painter.restore()

    def _paint_headline(self, painter: QPainter, area: QRectF, row: ArticleRow) -> None:
        ink = self._theme.colours.text1 if row.article.headline else self._theme.colours.text2
        paint_text(painter, area, self._words.headline(row.article), self._theme.font(Type.CARD), ink)

    def _paint_metadata(self, painter: QPainter, area: QRectF, row: ArticleRow) -> None:
        """Names are shortened first, then left out; numbers never."""
        font = self._theme.font(Type.SECONDARY)
        metrics = QFontMetricsF(font)
        kind, names, size = self._words.metadata(row)
        room = area.width() - metrics.horizontalAdvance(f"{kind} ·  · {size}")
        if room >= metrics.horizontalAdvance("字…") or metrics.horizontalAdvance(names) <= room:
            names = metrics.elidedText(names, Qt.TextElideMode.ElideRight, room)
            text = f"{kind} · {names} · {size}"
        else:
            text = f"{kind} · {size}"
        if metrics.horizontalAdvance(text) > area.width():
            text = size
        paint_text(painter, area, text, font, self._theme.colours.text2)

    def _paint_unassigned(self, painter: QPainter, area: QRect, row: GroupRow, selected: bool) -> None:
        s, colours = self._theme.size, self._theme.colours
        box = self._box(area).adjusted(0, s(1), 0, -s(2))
        style = Qt.PenStyle.SolidLine if selected else Qt.PenStyle.DashLine
        frame = QPen(QColor(colours.warning_line), 2 if selected else 1, style)
        paint_box(painter, box, s(6), colours.warning_fill, frame)
        hatch = QRectF(box.left() + s(4), box.top() + s(6), s(5), box.height() - s(12))
        paint_filling(painter, colours, Filling.UNASSIGNED, hatch)
        text, font = box.adjusted(s(16), 0, -s(8), 0), self._theme.font(Type.SECONDARY, bold=True)
        paint_text(painter, text, self._words.group(row), font, colours.warning_text)

    def _paint_group(self, painter: QPainter, area: QRect, row: GroupRow) -> None:
        s, colours = self._theme.size, self._theme.colours
        heading = row.group is Group.OUTSIDE
        left = area.left() + s(18)
        if heading:
            self._paint_chevron(painter, QPointF(left, area.center().y()), colours.text2)
        text = QRectF(area).adjusted(s(32) if heading else s(46), 0, -s(13), 0)
        font = self._theme.font(Type.SECONDARY, bold=heading)
        paint_text(painter, text, self._words.group(row), font, colours.text2)

    def _paint_chevron(self, painter: QPainter, at: QPointF, colour: str) -> None:
        step = self._theme.size(4)
        right = ((-step / 2, -step), (step / 2, 0), (-step / 2, step))
        points = tuple((-y, x) for x, y in right) if self.expanded else right
        painter.setPen(pen(colour, 1.6))
        painter.drawPolyline(QPolygonF([at + QPointF(x, y) for x, y in points]))
