"""The header of a panel: its name, what it counts, and a hint at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.curation.problem import Severity
from desktop.ui.painting import RIGHT, mark_colour, paint_mark, paint_text
from desktop.ui.theme import Theme, Type


@dataclass(frozen=True, slots=True)
class Count:
    """A number in a header. Parameters: `severity`, which mark stands before it, None for none; `text`, the number."""

    severity: Severity | None
    text: str


class PanelHeader(QWidget):
    """A painted header; its accessible name says all of it."""

    def __init__(self, theme: Theme, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._title, self._hint = theme, title, hint
        self._counts: tuple[Count, ...] = ()
        self._button: QToolButton | None = None
        self._row = QHBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.setAccessibleName(title)

    def show_counts(self, counts: tuple[Count, ...], spoken: str) -> None:
        """Show these counts. Parameters: `spoken`, the same in words, for a screen reader."""
        name = f"{self._title}. {spoken}"
        if counts == self._counts and name == self.accessibleName():
            return
        self._counts = counts
        self.setAccessibleName(name)
        self.update()

    def add_switch(self, text: str) -> QToolButton:
        """Add a button at the right that stays down when it is pressed; the hint stands before it."""
        self._button = QToolButton(self)
        self._button.setText(text)
        self._button.setCheckable(True)
        self._button.setAutoRaise(True)
        self._row.addStretch(1)
        self._row.addWidget(self._button)
        self._restyle()
        return self._button

    def show_hint(self, hint: str) -> None:
        """Show another hint."""
        self._hint = hint
        self.update()

    def sizeHint(self) -> QSize:
        """The size that it likes to have."""
        return QSize(self._theme.size(200), self._theme.size(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.window))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.hairline))
        area = QRectF(self.rect()).adjusted(theme.size(12), 0, -theme.size(12), -1)
        if self._button is not None:
            area.setRight(self._button.x() - theme.size(8))
        title = theme.font(Type.INTERFACE, bold=True)
        area.setLeft(area.left() + paint_text(painter, area, self._title, title, colours.text1) + theme.size(12))
        for count in self._counts:
            area.setLeft(self._paint_count(painter, area, count))
        hint = theme.font(Type.SECONDARY)
        if QFontMetricsF(hint).horizontalAdvance(self._hint) < area.width():
            paint_text(painter, area, self._hint, hint, colours.text2, RIGHT)
        painter.end()

    def _paint_count(self, painter: QPainter, area: QRectF, count: Count) -> float:
        """Paint one count; returns where the next one begins."""
        theme, left = self._theme, area.left()
        colour = theme.colours.text2
        if count.severity is not None:
            side = theme.size(12)
            square = QRectF(left, area.center().y() - side / 2, side, side)
            paint_mark(painter, theme.colours, count.severity, square)
            left, colour = square.right() + theme.size(4), mark_colour(theme.colours, count.severity)
        rest = QRectF(left, area.top(), max(0.0, area.right() - left), area.height())
        return left + paint_text(painter, rest, count.text, theme.font(Type.SECONDARY), colour) + theme.size(12)

    def _restyle(self) -> None:
        if self._button is not None:
            self._button.setFont(self._theme.font(Type.SECONDARY))
            self._row.setContentsMargins(0, 0, self._theme.size(8), 1)
        self.updateGeometry()
        self.update()
