"""The problems of a page one at a time, in one line, for small windows."""

from PySide6.QtCore import QItemSelectionModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.ui.icons import icon
from desktop.ui.painting import paint_mark, paint_text
from desktop.ui.panels.problems_model import ProblemRow, ProblemsModel
from desktop.ui.row_model import ROW
from desktop.ui.theme import Theme, Type

STRIP_HEIGHT = 33
_REPAIR_SHARES = (0.3, 0.5)
"""What the repair gets of the strip: at least, however long the sentence is, and at most."""
_NARROW = 720
"""Below this width, in pixels at 100 %, buttons that say the same on every page are signs."""


class ProblemLine(QWidget):
    """The current problem, painted: mark, how many, line, sentence, how its block begins."""

    def __init__(self, model: ProblemsModel, selection: QItemSelectionModel, theme: Theme) -> None:
        super().__init__()
        self._model, self._selection, self._theme = model, selection, theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        area = QRectF(self.rect())
        row: ProblemRow | None = self._selection.currentIndex().data(ROW)
        if row is None:
            font = theme.font(Type.INTERFACE)
            paint_text(painter, area, self.nothing(), font, colours.text2)
            painter.end()
            return
        side = theme.size(14)
        paint_mark(painter, colours, row.problem.severity, QRectF(0, area.center().y() - side / 2, side, side))
        area.setLeft(side + theme.size(8))
        place = f"{self._selection.currentIndex().row() + 1}/{len(self._model.rows)}"
        number, line, sentence = self.said(row, place, area.width())
        plain, small = theme.font(Type.INTERFACE), theme.font(Type.SECONDARY)
        parts = ((number, theme.font(Type.INTERFACE, bold=True), colours.text1), (line, small, colours.text2))
        for text, font, colour in (*parts, (sentence, plain, colours.text1), (row.excerpt, small, colours.text3)):
            if text and area.width() > theme.size(24):
                area.setLeft(area.left() + paint_text(painter, area, text, font, colour) + theme.size(12))
        painter.end()

    def nothing(self) -> str:
        """Return why there is no current problem."""
        return self.tr("This page has no problems") if self._model.has_page else self.tr("No page is open")

    def said(self, row: ProblemRow, place: str, room: float) -> tuple[str, str, str]:
        """Return number, line and sentence of a problem; what is wrong goes last where there is little room.

        Parameters: `place`, such as “2/5”; `room`, in pixels.
        """
        number = self.tr("Problem %1").replace("%1", place)
        forms = (
            (number, row.line, row.sentence),
            (number, row.line, row.brief),
            (place, row.line, row.brief),
            (place, "", row.brief),
        )
        return next((form for form in forms if self._width(form) <= room), forms[-1])

    def wanted(self, row: ProblemRow) -> float:
        """Return the width in which a problem is read whole in its shortest form."""
        place = f"{len(self._model.rows)}/{len(self._model.rows)}"
        return self._theme.size(14 + 8) + self._width((place, "", row.brief)) + self._theme.size(8)

    def _width(self, form: tuple[str, str, str]) -> float:
        theme = self._theme
        fonts = theme.font(Type.INTERFACE, bold=True), theme.font(Type.SECONDARY), theme.font(Type.INTERFACE)
        widths = (QFontMetricsF(font).horizontalAdvance(text) for font, text in zip(fonts, form, strict=True) if text)
        return sum(width + theme.size(12) for width in widths) - theme.size(12)


class ProblemsStrip(QWidget):
    """One problem with its repair, the way to the next, to the history and to the whole list."""

    button_pressed = Signal()
    next_pressed = Signal()
    history_pressed = Signal()
    list_pressed = Signal()

    def __init__(
        self, model: ProblemsModel, selection: QItemSelectionModel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._selection, self._theme = model, selection, theme
        self._line = ProblemLine(model, selection, theme)
        self._repair, self._next, self._history, self._list = (QPushButton() for _ in range(4))
        for button, text in ((self._next, self.tr("Next problem")), (self._history, self.tr("History"))):
            button.setText(text)
            button.setAccessibleName(text)
        self._narrow = False
        self.show_open(False)
        self._lay_out()
        self.setFocusProxy(self._list)
        self._repair.clicked.connect(self.button_pressed)
        self._next.clicked.connect(self.next_pressed)
        self._history.clicked.connect(self.history_pressed)
        self._list.clicked.connect(self.list_pressed)
        selection.currentChanged.connect(self._show)
        model.modelReset.connect(self._show)
        theme.changed.connect(self._lay_out)
        self._show()

    def show_open(self, is_open: bool) -> None:
        """Show whether the arrow would open the list of all problems or close it."""
        self._list.setIcon(icon("down" if is_open else "up", self._theme))
        text = self.tr("Hide the list") if is_open else self.tr("Show all problems")
        self._list.setAccessibleName(text)
        self._list.setToolTip(text)

    def sizeHint(self) -> QSize:
        """The size that it likes to have."""
        return QSize(self._theme.size(320), self._theme.size(STRIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow, whatever the repair is called: a pane that a word widens would wrap the whole raw page anew."""
        return QSize(self._theme.size(160), self._theme.size(STRIP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colours.window))
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.colours.hairline))
        painter.end()

    def _lay_out(self) -> None:
        row = self.layout() or QHBoxLayout(self)
        row.setContentsMargins(self._theme.size(12), self._theme.size(3), self._theme.size(8), self._theme.size(3))
        row.setSpacing(self._theme.size(8))
        if row.count() == 0:
            for widget in (self._line, self._repair, self._next, self._history, self._list):
                row.addWidget(widget)
        side = self._theme.size(16)
        for button in (self._repair, self._next, self._history, self._list):
            button.setIconSize(QSize(side, side))
            button.setMaximumHeight(self._theme.size(STRIP_HEIGHT - 6))
            # The strip is too low for the padding of other buttons.
            button.setStyleSheet(self._button_style(accent=button is self._repair))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _button_style(self, *, accent: bool) -> str:
        colours, padding = self._theme.colours, self._theme.size(9)
        accented = f"border-color: {colours.accent}; color: {colours.accent_text};" if accent else ""
        rest = f"QPushButton {{ padding: 1px {padding}px; {accented} }}"
        return f"{rest} QPushButton:focus {{ padding: 0 {padding - 1}px; }}"

    def _show(self) -> None:
        row: ProblemRow | None = self._selection.currentIndex().data(ROW)
        self._fit_repair()
        self._repair.setVisible(bool(row and row.button))
        self._next.setEnabled(len(self._model.rows) > 1)
        spoken = self._selection.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        self._line.setToolTip(self._selection.currentIndex().data(Qt.ItemDataRole.ToolTipRole) or "")
        self._line.setAccessibleName(spoken or self._line.nothing())
        self._line.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the repair its share of the new width."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.size(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            for button, sign in ((self._next, "next"), (self._history, "clock")):
                button.setText("" if narrow else button.accessibleName())
                button.setIcon(icon(sign, self._theme) if narrow else QIcon())
                button.setToolTip(button.accessibleName() if narrow else "")
        self._fit_repair()

    def _repair_room(self, row: ProblemRow) -> int:
        """Return what the sentence and the other buttons leave of the strip, within bounds."""
        s = self._theme.size
        others = sum(button.sizeHint().width() for button in (self._next, self._history, self._list))
        spare = self.width() - others - s(12 + 8) - 4 * s(8) - self._line.wanted(row) - s(2 * 9 + 2)
        least, most = (self.width() * share for share in _REPAIR_SHARES)
        return round(max(least, min(spare, most)))

    def _fit_repair(self) -> None:
        """Name the repair as far as its share of the strip goes, and wholly in its tool tip."""
        row: ProblemRow | None = self._selection.currentIndex().data(ROW)
        repair = row.button if row else ""
        room = self._repair_room(row) if row else 0
        metrics = self._repair.fontMetrics()
        shown = repair if row is None or metrics.horizontalAdvance(repair) <= room else row.brief_button
        self._repair.setText(metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, room))
        self._repair.setAccessibleName(repair)
        self._repair.setToolTip(repair)
