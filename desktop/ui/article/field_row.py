"""One row of the form: a field's name, its editor, and what the parser read when a person set it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.ui.article.edit import FieldEdit
from desktop.ui.icons import icon
from desktop.ui.painting import paint_box
from desktop.ui.theme import Theme, Type


class FieldRow(QWidget):
    """A field's row. Parameters: `field`, its name in the page model; `name`, its name for people.

    A field that a person set has a mark at its left, the parser's value in grey, and a button to take that back.
    """

    committed = Signal(str, str)
    """The field and its new text."""
    reset_requested = Signal(str)
    """The parser's reading is wanted again for this field."""

    def __init__(self, field: str, name: str, theme: Theme, parent: QWidget, *, bold: bool = False) -> None:
        super().__init__(parent)
        self.field, self._theme = field, theme
        self._corrected = False
        self._note = ""
        self.label = QLabel(name, self)
        self.label.setProperty("tone", "label")
        self.edit = FieldEdit(name, theme, self, bold=bold)
        self._parsed = QLabel(self)
        self._parsed.setProperty("tone", "tertiary")
        self._reset = QToolButton(self)
        self._reset.setIcon(icon("undo", theme))
        self._reset.setAccessibleName(self.tr("Back to what was parsed: %1").replace("%1", name))
        self._reset.setToolTip(self.tr("Back to what was parsed"))
        self._reset.clicked.connect(lambda: self.reset_requested.emit(self.field))
        self.edit.committed.connect(lambda text: self.committed.emit(self.field, text))
        self._row = row = QHBoxLayout(self)
        row.addWidget(self.label)
        row.addWidget(self.edit, 1)
        row.addWidget(self._parsed)
        row.addWidget(self._reset)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_value("", corrected=False, parsed=None)

    def show_value(self, text: str, *, corrected: bool, parsed: str | None) -> None:
        """Show a field. Parameters: `corrected`, whether a person set it; `parsed`, the parser's value or None."""
        self.edit.store(text)
        self._corrected = corrected
        self._note = ""
        if corrected and parsed is not None:
            value = parsed or self.tr("none", "the parser found nothing")
            self._note = self.tr("parsed: %1").replace("%1", value)
        self._parsed.setVisible(bool(self._note))
        self._parsed.setToolTip(self._note)
        self._reset.setVisible(corrected)
        self.edit.setAccessibleDescription(self._note)
        self._elide()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what the parser read into a quarter of the row."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(self._theme.font(Type.SECONDARY))
        self._parsed.setText(metrics.elidedText(self._note, Qt.TextElideMode.ElideRight, self.width() // 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark of a field that a person set."""
        if self._corrected:
            s = self._theme.size
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_box(painter, QRectF(s(2), s(6), s(3), self.height() - s(12)), s(1.5), self._theme.colours.accent)

    def _restyle(self) -> None:
        s = self._theme.size
        self._row.setContentsMargins(s(12), 0, s(10), 0)
        self._row.setSpacing(s(6))
        self._parsed.setFont(self._theme.font(Type.SECONDARY))
        self._reset.setIconSize(QSize(s(14), s(14)))
        self.setFixedHeight(s(29))
