"""Paints the choices of a popup."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.painting import RIGHT, paint_box, paint_text, paint_tile
from desktop.ui.picker.choices import Choice, Found
from desktop.ui.picker.matched import paint_matched
from desktop.ui.row_model import ROW
from desktop.ui.theme import Theme, Type

ROW_HEIGHT = 34
"""The height of a choice, in pixels at 100 %."""

_DETAIL_SHARE = 0.45
"""How much of a choice its detail may take where the text needs the room, too."""


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice: number tile, text with what was typed marked, detail."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of one line."""
        return QSize(self._theme.size(100), self._theme.size(ROW_HEIGHT))

    def width(self, choice: Choice) -> int:
        """Return the width in which a choice is read whole, its text bold."""
        s = self._theme.size
        before = s(30 if choice.tiled else 34) if choice.number or not choice.tiled else 0
        text = QFontMetricsF(self._theme.font(Type.INTERFACE, bold=True)).horizontalAdvance(choice.text)
        detail = QFontMetricsF(self._theme.font(Type.SECONDARY)).horizontalAdvance(choice.detail)
        return before + round(text + (detail + s(12) if choice.detail else 0)) + s(16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one choice."""
        found: Found = index.data(ROW)
        theme, s, colours = self._theme, self._theme.size, self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or bool(option.state & QStyle.StateFlag.State_MouseOver):
            paint_box(painter, box, s(6), colours.selection if selected else colours.hover)
        area = box.adjusted(s(8), 0, -s(8), 0)
        choice = found.choice
        if not choice.tiled:
            number = QRectF(area.left(), area.top(), s(24), area.height())
            paint_text(painter, number, str(choice.number or "–"), theme.font(Type.SECONDARY), colours.text2, RIGHT)
            area.setLeft(area.left() + s(34))
        elif choice.number:
            paint_tile(painter, theme, choice.number, QRectF(area.left(), area.center().y() - s(10), s(20), s(20)))
            area.setLeft(area.left() + s(30))
        detail = theme.font(Type.SECONDARY)
        words = " ".join(choice.text.split()) if not found.ranges else choice.text
        font = theme.font(Type.INTERFACE, bold=selected)
        spare = area.width() - QFontMetricsF(font).horizontalAdvance(words) - s(12)
        width = min(QFontMetricsF(detail).horizontalAdvance(choice.detail), max(area.width() * _DETAIL_SHARE, spare))
        text = area.adjusted(0, 0, -(width + s(12)) if choice.detail else 0, 0)
        paint_matched(painter, theme, text, words, found.ranges, font, colours.text1)
        area.setLeft(area.right() - width)
        paint_text(painter, area, choice.detail, detail, colours.text2)
        painter.restore()
