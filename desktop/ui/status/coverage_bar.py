"""The coverage bar with its legend: where the characters of the open page went."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.painting import paint_text
from desktop.ui.status.coverage import Coverage
from desktop.ui.status.patterns import Filling, paint_filling
from desktop.ui.theme import Theme, Type

_BAR, _LEAST_PART = 240, 2


class CoverageBar(QWidget):
    """Solid for assigned, hatch for unassigned, stripes for duplicates, dots for furniture; numbers beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._coverage = Coverage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    def show_coverage(self, coverage: Coverage) -> None:
        """Show how a page's characters are accounted for."""
        if coverage == self._coverage:
            return
        self._coverage = coverage
        parts = ", ".join(self._labels().values())
        self.setAccessibleName(self.tr("Coverage of the page: %1").replace("%1", parts) if parts else "")
        self.update()  # it stretches as far as there is room, whatever its numbers are

    def sizeHint(self) -> QSize:
        """The size that it likes to have."""
        return QSize(self._theme.size(_BAR), self._theme.size(20))

    def minimumSizeHint(self) -> QSize:
        """The least size in which it is of use."""
        return QSize(self._theme.size(80), self._theme.size(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        if not self._coverage.total:
            return
        theme = self._theme
        painter = QPainter(self)
        height, middle = theme.size(10), self.height() / 2
        length = min(theme.size(_BAR), self.width() // 3)
        self._paint_bar(painter, QRectF(0, middle - height / 2, length, height))
        left = length + theme.size(12)
        for filling, label in self._labels().items():
            width = self._label_width(filling, label)
            if left + width - theme.size(16) > self.width():
                break
            square = QRectF(left, middle - height / 2, height, height)
            paint_filling(painter, theme.colours, filling, square, framed=True)
            text = QRectF(square.right() + theme.size(5), 0, width, self.height())
            paint_text(painter, text, label, self._font(filling), self._colour(filling))
            left += width
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show what it stands for as a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._coverage.total:
            QToolTip.showText(event.globalPos(), "\n".join(self._labels().values()), self)
            return True
        return super().event(event)

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        """Paint the parts in proportion; a part that exists is never too narrow to be seen."""
        parts = {filling: count for filling, count in self._parts().items() if count}
        least = self._theme.size(_LEAST_PART)
        free = bar.width() - least * len(parts)
        left = bar.left()
        for filling, count in parts.items():
            width = least + free * count / self._coverage.total
            paint_filling(painter, self._theme.colours, filling, QRectF(left, bar.top(), width, bar.height()))
            left += width

    def _parts(self) -> dict[Filling, int]:
        c = self._coverage
        return {
            Filling.ASSIGNED: c.assigned,
            Filling.UNASSIGNED: c.unassigned,
            Filling.DUPLICATES: c.duplicates,
            Filling.FURNITURE: c.furniture,
        }

    def _labels(self) -> dict[Filling, str]:
        c = self._coverage
        if not c.total:
            return {}
        assigned = self.tr("Assigned %1 · %2 %").replace("%1", f"{c.assigned:,}").replace("%2", c.percent(c.assigned))
        return {
            Filling.ASSIGNED: assigned,
            Filling.UNASSIGNED: self.tr("Unassigned %1").replace("%1", f"{c.unassigned:,}"),
            Filling.DUPLICATES: self.tr("Duplicates %1").replace("%1", f"{c.duplicates:,}"),
            Filling.FURNITURE: self.tr("Furniture %1").replace("%1", f"{c.furniture:,}"),
        }

    def _font(self, filling: Filling) -> QFont:
        return self._theme.font(Type.SECONDARY, bold=filling is Filling.UNASSIGNED and self._coverage.unassigned > 0)

    def _colour(self, filling: Filling) -> str:
        colours = self._theme.colours
        return colours.warning_text if filling is Filling.UNASSIGNED and self._coverage.unassigned else colours.text2

    def _label_width(self, filling: Filling, label: str) -> float:
        return QFontMetricsF(self._font(filling)).horizontalAdvance(label) + self._theme.size(10 + 5 + 16)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
