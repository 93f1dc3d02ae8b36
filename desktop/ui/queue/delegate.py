"""Paints the pages of the queue."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.corpus.queue import QueueOrder, QueueRow
from desktop.page.page import PageStatus
from desktop.ui.icons import paint_icon
from desktop.ui.names import Names
from desktop.ui.queue.model import ENTRY, Entry, Heading
from desktop.ui.theme import Theme, Type

Index = QModelIndex | QPersistentModelIndex
_STATUS = {
    PageStatus.NEW: ("ring", "text3"),
    PageStatus.IN_PROGRESS: ("half", "accent"),
    PageStatus.DONE: ("tick", "good_text"),
}


class QueueDelegate(QStyledItemDelegate):
    """Paints a page: status, number, articles, flag, problems, first headline; and the headings between.

    `rail`, narrow; `dated`, whether the headings are no dates and a page says its date;
    `by_confidence`, whether it says its confidence, too; `open_page`, the id of the page whose row has a bar.
    """

    def __init__(self, theme: Theme, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._names = theme, names
        self.rail = False
        self.by_confidence = self.dated = False
        self.open_page: int | None = None

    def show_order(self, order: QueueOrder) -> None:
        """Say of pages what goes with the order in which they stand."""
        self.by_confidence, self.dated = order is QueueOrder.CONFIDENCE, order is not QueueOrder.DATE

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a heading or a page."""
        heading = isinstance(self._entry(index), Heading)
        if self.rail:
            return QSize(self._theme.size(60), self._theme.size(30 if heading else 38))
        return QSize(self._theme.size(180), self._theme.size(32 if heading else 48))

    @staticmethod
    def _entry(index: Index) -> Entry:
        return index.data(ENTRY)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint an entry."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = self._entry(index)
        r = QRect(option.rect)
        if isinstance(entry, Heading):
            self._paint_heading(painter, r, entry)
        else:
            self._paint_ground(painter, option, r, is_open=entry.id == self.open_page)
            if self.rail:
                self._paint_rail(painter, r, entry)
            else:
                self._paint_page(painter, r, entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, r: QRect, heading: Heading) -> None:
        s, colours = self._theme.size, self._theme.colours
        painter.setFont(self._theme.font(Type.SECONDARY))
        painter.setPen(QColor(colours.text2))
        if self.rail:
            painter.drawText(r, Qt.AlignmentFlag.AlignCenter, heading.short)
            return
        area = r.adjusted(s(12), s(6), -s(12), 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, heading.text)
        painter.setPen(QColor(colours.text3))
        count = f"{heading.done}/{heading.total}"
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, r: QRect, *, is_open: bool) -> None:
        s, colours = self._theme.size, self._theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(QColor(colours.selection if selected else colours.hover))
            painter.drawRoundedRect(QRectF(r).adjusted(s(6), 1, -s(6), -1), s(6), s(6))
        if is_open:
            painter.setBrush(QColor(colours.accent))
            painter.drawRect(QRectF(r.left() + s(6), r.top() + s(6), s(3), r.height() - s(12)))

    def _paint_status(self, painter: QPainter, area: QRectF, row: QueueRow) -> None:
        name, role = ("trash", "text3") if row.trashed else _STATUS[row.status]
        paint_icon(painter, name, getattr(self._theme.colours, role), area)

    def _paint_rail(self, painter: QPainter, r: QRect, row: QueueRow) -> None:
        s, colours = self._theme.size, self._theme.colours
        text = r.adjusted(s(12), 0, -s(20), 0)
        first, *more = (row.page_no or "–").split(",")
        number = f"{first}+" if more else first
        if self.by_confidence:
            self._paint_rail_confidence(painter, text.adjusted(0, s(17), 0, -s(3)), row.confidence)
            text = text.adjusted(0, s(3), 0, -s(18))
        painter.setFont(self._theme.font(Type.INTERFACE, bold=True))
        painter.setPen(QColor(colours.text1))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, number)
        lower = s(8) if row.look_again else 0
        self._paint_status(painter, QRectF(r.right() - s(20), r.center().y() - s(6) + lower, s(13), s(13)), row)
        if row.look_again:
            paint_icon(painter, "flag", colours.warning_text, QRectF(r.right() - s(20), r.top() + s(4), s(13), s(13)))

    def _paint_rail_confidence(self, painter: QPainter, area: QRect, confidence: float) -> None:
        from desktop.ui.cards.marks import DOUBTFUL  # the cards' marks are not needed before the first paint

        colours = self._theme.colours
        painter.setFont(self._theme.font(Type.SECONDARY))
        painter.setPen(QColor(colours.warning_text if confidence < DOUBTFUL else colours.text2))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, f"{confidence:.2f}")

    def _paint_confidence(self, painter: QPainter, area: QRect, confidence: float) -> int:
        """Paint a confidence at the right; returns the width that is taken."""
        from desktop.ui.cards.marks import confidence_width, paint_confidence

        paint_confidence(painter, self._theme, confidence, QRectF(area))
        return confidence_width(self._theme) + self._theme.size(8)

    def _paint_page(self, painter: QPainter, r: QRect, row: QueueRow) -> None:
        s, colours = self._theme.size, self._theme.colours
        self._paint_status(painter, QRectF(r.left() + s(14), r.top() + s(7), s(16), s(16)), row)
        top = QRect(r.left() + s(38), r.top() + s(5), r.width() - s(54), s(20))
        painter.setFont(self._theme.font(Type.INTERFACE, bold=True))
        painter.setPen(QColor(colours.text1))
        number = self._names.page_number(row.page_no or "")
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, number)
        used = painter.fontMetrics().horizontalAdvance(number) + s(10)
        problems = self._paint_problems(painter, top, row.problems) if row.problems else 0
        problems += self._paint_flag(painter, top.adjusted(0, 0, -problems, 0)) if row.look_again else 0
        painter.setFont(self._theme.font(Type.SECONDARY))
        painter.setPen(QColor(colours.text2))
        metrics = painter.fontMetrics()
        second = QRect(top.left(), top.bottom() + 1, top.width(), s(18))
        beside, words = self._details(row, metrics, top.width() - used - problems)
        if metrics.horizontalAdvance(beside) <= top.width() - used - problems:
            painter.drawText(top.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, beside)
        else:
            words = f"{beside} · {words}" if beside else words
        if self.by_confidence:
            second.setRight(second.right() - self._paint_confidence(painter, second, row.confidence))
            painter.setPen(QColor(colours.text2))
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, second.width())
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, text)

    def _details(self, row: QueueRow, metrics: QFontMetrics, room: int) -> tuple[str, str]:
        """Return what stands beside a page's number, and the words below it. Parameters: `room`, logical pixels."""
        beside = self.tr("%n article(s)", "", row.articles)
        if self.dated:
            day = row.date or ""
            beside = day if metrics.horizontalAdvance(day) <= room else day[2:]
        return beside, row.first_headline or row.source

    def _paint_flag(self, painter: QPainter, top: QRect) -> int:
        """Paint at the right that somebody wants to look again; returns the width that is taken."""
        s = self._theme.size
        area = QRectF(top.right() - s(14), top.center().y() - s(7), s(14), s(14))
        paint_icon(painter, "flag", self._theme.colours.warning_text, area)
        return s(20)

    def _paint_problems(self, painter: QPainter, top: QRect, count: int) -> int:
        """Paint how many problems there are at the right; returns the width that is taken."""
        s, colours = self._theme.size, self._theme.colours
        painter.setFont(self._theme.font(Type.SECONDARY, bold=True))
        painter.setPen(QColor(colours.warning_text))
        text = str(count)
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        paint_icon(
            painter,
            "warning",
            colours.warning_text,
            QRectF(top.right() - width - s(18), top.center().y() - s(7), s(14), s(14)),
        )
        return width + s(24)
