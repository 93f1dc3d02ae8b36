"""Paints the rows of a label picker."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.page.article import Relation
from desktop.ui.icons import paint_icon
from desktop.ui.painting import CENTRED, RIGHT, keycap_size, paint_box, paint_keycap, paint_text, pen
from desktop.ui.picker.matched import paint_matched
from desktop.ui.picker.offers import Heading, Held, Offer, PickRow
from desktop.ui.picker.score import paint_score, score_width
from desktop.ui.picker.words import LabelWords
from desktop.ui.row_model import ROW, Index
from desktop.ui.session import Session
from desktop.ui.theme import Theme, Type


class PickDelegate(QStyledItemDelegate):
    """Paints headings and labels; `relation` is what Enter would say of the current district."""

    def __init__(self, session: Session, theme: Theme, words: LabelWords, parent: QObject, *, districts: bool) -> None:
        super().__init__(parent)
        self._session, self._theme, self._words, self._districts = session, theme, words, districts
        self.relation = Relation.ABOUT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height: two lines where there is something to say below the name."""
        row: PickRow = index.data(ROW)
        s = self._theme.size
        if isinstance(row, Heading):
            return QSize(s(100), s(34) if index.row() else s(26))
        return QSize(s(100), s(48) if row.suggestion or row.detail or row.misread else s(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: PickRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        if isinstance(row, Heading):
            self._paint_heading(painter, area, row, first=index.row() == 0)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, area, selected, bool(option.state & QStyle.StateFlag.State_MouseOver))
            self._paint_offer(painter, area.adjusted(self._theme.size(8), 0, -self._theme.size(8), 0), row, selected)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRectF, heading: Heading, *, first: bool) -> None:
        s, colours = self._theme.size, self._theme.colours
        if not first:
            painter.setPen(QPen(QColor(colours.hairline), 1))
            left, right, y = area.left() + s(4), area.right() - s(4), area.top() + s(4)
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            area = area.adjusted(0, s(8), 0, 0)
        text = area.adjusted(s(4), 0, -s(4), 0)
        bold = self._theme.font(Type.SECONDARY, bold=True)
        words = self._words.heading(heading, districts=self._districts)
        paint_text(painter, text, words, bold, colours.text2)
        note, plain = self._words.heading_note(heading), self._theme.font(Type.SECONDARY)
        paint_text(painter, text, note, plain, colours.text2, RIGHT)

    def _paint_ground(self, painter: QPainter, area: QRectF, selected: bool, hovered: bool) -> None:
        if selected or hovered:
            colours = self._theme.colours
            ground = colours.selection if selected else colours.hover
            paint_box(painter, area.adjusted(0, 1, 0, -1), self._theme.size(6), ground)

    def _paint_offer(self, painter: QPainter, area: QRectF, offer: Offer, selected: bool) -> None:
        s, colours = self._theme.size, self._theme.colours
        two_lines = bool(offer.suggestion or offer.detail or offer.misread)
        self._paint_left(painter, area, offer)
        right = self._paint_right(painter, area, offer, selected)
        left, line = area.left() + s(30), self._line(area, two_lines)
        if self._districts:
            paint_icon(painter, "district", colours.text2, QRectF(left, line.center().y() - s(7), s(14), s(14)))
            left += s(20)
        line.setLeft(left)
        line.setRight(right)
        font = self._theme.font(Type.INTERFACE, bold=selected or bool(offer.suggestion))
        line.setLeft(
            line.left()
            + paint_matched(painter, self._theme, line, offer.name, offer.name_ranges, font, colours.text1)
            + s(10)
        )
        other = self._theme.font(Type.SECONDARY)
        if line.width() > s(20):
            paint_matched(painter, self._theme, line, offer.other, offer.other_ranges, other, colours.text2)
        if two_lines:
            below = QRectF(left, line.bottom() - s(1), right - left, area.height() / 2 - s(4))
            paint_text(painter, below, self._words.below(offer, self._session.page), other, colours.text2)

    def _line(self, area: QRectF, two_lines: bool) -> QRectF:
        top = area.top() + self._theme.size(4 if two_lines else 0)
        height = area.height() / 2 - self._theme.size(2) if two_lines else area.height()
        return QRectF(area.left(), top, area.width(), height)

    def _paint_left(self, painter: QPainter, area: QRectF, offer: Offer) -> None:
        """Paint the key of a suggestion, or the tick of a label that the articles have."""
        s, middle = self._theme.size, area.center().y()
        if offer.held is not Held.NONE:
            painter.setPen(pen(self._theme.colours.accent, s(2)))
            tick = ((2, 0), (6, 4), (13, -5)) if offer.held is Held.ALL else ((3, 0), (12, 0))
            painter.drawPolyline(QPolygonF([QPointF(area.left() + s(x), middle + s(y)) for x, y in tick]))
        elif offer.key and not offer.key.startswith("Alt"):
            paint_keycap(painter, self._theme, offer.key, area.left() + s(18), middle)

    def _paint_right(self, painter: QPainter, area: QRectF, offer: Offer, selected: bool) -> float:
        """Paint what stands at the right, from the right; return where the name has to end."""
        s, middle = self._theme.size, area.center().y()
        right = area.right()
        if offer.key.startswith("Alt"):
            right = paint_keycap(painter, self._theme, offer.key.replace("+", " "), right, middle) - s(8)
        if offer.suggestion is not None:
            score = QRectF(right - score_width(self._theme), area.top(), score_width(self._theme), area.height())
            paint_score(painter, self._theme, offer.suggestion.confidence, score)
            right = score.left() - s(8)
        if self._districts and selected:
            return self._paint_relation(painter, right, middle) - s(8)
        state = self._words.state(offer)
        if offer.relation is not None and offer.held is Held.ALL:
            state = self._words.relation(offer.relation)
        if not state:
            return right
        font = self._theme.font(Type.SECONDARY)
        width = QFontMetricsF(font).horizontalAdvance(state)
        place = QRectF(right - width, area.top(), width + 1, area.height())
        paint_text(painter, place, state, font, self._theme.colours.text2)
        return right - width - s(8)

    def switch_of(self, offer: Offer, rectangle: QRect) -> QRectF:
        """Return where the current district's switch between about and mentioned is. Parameters: its row's place."""
        s, right = self._theme.size, rectangle.right() + 1.0 - self._theme.size(8)
        if offer.key.startswith("Alt"):
            right -= keycap_size(self._theme, offer.key.replace("+", " "))[0] + s(8)
        if offer.suggestion is not None:
            right -= score_width(self._theme) + s(8)
        return self._switch(right, rectangle.center().y())[0]

    def _switch(self, right: float, middle: float) -> tuple[QRectF, float]:
        """Return where the switch is that ends at `right`, and the width of its first half."""
        s = self._theme.size
        metrics = QFontMetricsF(self._theme.font(Type.SECONDARY, bold=True))
        widths = [metrics.horizontalAdvance(self._words.relation(each)) + s(16) for each in Relation]
        return QRectF(right - sum(widths), middle - s(12), sum(widths), s(24)), widths[0]

    def _paint_relation(self, painter: QPainter, right: float, middle: float) -> float:
        s, colours = self._theme.size, self._theme.colours
        box, first = self._switch(right, middle)
        paint_box(painter, box, s(6), colours.chip)
        halves = (QRectF(box.left(), box.top(), first, box.height()), box.adjusted(first, 0, 0, 0))
        for relation, half in zip(Relation, halves, strict=True):
            chosen = relation is self.relation
            if chosen:
                frame = QPen(QColor(colours.border), 1)
                paint_box(painter, half.adjusted(1.5, 1.5, -1.5, -1.5), s(5), colours.raised, frame)
            font, ink = self._theme.font(Type.SECONDARY, bold=chosen), colours.text1 if chosen else colours.text2
            paint_text(painter, half, self._words.relation(relation), font, ink, CENTRED)
        return box.left()
