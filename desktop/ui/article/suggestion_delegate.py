"""Paints the suggestions for the selected article."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.icons import paint_icon
from desktop.ui.labels_service import LabelsService, Suggestion
from desktop.ui.painting import paint_box, paint_keycap, paint_text
from desktop.ui.picker.score import paint_score, score_width
from desktop.ui.picker.words import LabelWords
from desktop.ui.row_model import ROW, Index
from desktop.ui.session import Session
from desktop.ui.theme import Theme, Type


class SuggestionDelegate(QStyledItemDelegate):
    """Paints a suggestion: number key, icon, name, what speaks for it, score; a tick once it is set."""

    def __init__(
        self, session: Session, theme: Theme, labels: LabelsService, words: LabelWords, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._labels, self._words = session, theme, labels, words

    def height(self) -> int:
        """Return the height of a row in logical pixels."""
        return self._theme.size(28)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of one line."""
        return QSize(self._theme.size(100), self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one suggestion."""
        suggestion: Suggestion = index.data(ROW)
        theme, s, colours = self._theme, self._theme.size, self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        area = QRectF(option.rect).adjusted(s(6), 0, -s(6), 0)
        paint_keycap(painter, theme, str(index.row() + 1), area.left() + s(18), area.center().y())
        icon = QRectF(area.left() + s(26), area.center().y() - s(7), s(14), s(14))
        is_set = suggestion.id in self._labels.known(self._session.selection.article)
        kind = "district" if suggestion.is_district else "topic"
        paint_icon(painter, "check" if is_set else kind, colours.text2, icon)
        right = area.right() - score_width(theme)
        paint_score(painter, theme, suggestion.confidence, QRectF(right, area.top(), score_width(theme), area.height()))
        name = self._words.name(suggestion)
        if suggestion.relation is not None:
            name = f"{name} · {self._words.relation(suggestion.relation)}"
        text = QRectF(area.left() + s(46), area.top(), right - s(10) - area.left() - s(46), area.height())
        font = theme.font(Type.INTERFACE, bold=index.row() == 0)
        colour = colours.text2 if is_set else colours.text1
        text.setLeft(text.left() + paint_text(painter, text, name, font, colour) + s(8))
        if text.width() > s(24):
            evidence = self._words.evidence(suggestion, self._session.page)
            paint_text(painter, text, evidence, theme.font(Type.SECONDARY), colours.text2)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if focused or hovered:
            box, frame = QRectF(option.rect).adjusted(1, 1, -1, -1), QPen(QColor(colours.accent), 2)
            ground = colours.selection if focused else colours.hover
            paint_box(painter, box, self._theme.size(6), ground, frame if focused else None)
