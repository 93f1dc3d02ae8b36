"""The tool bar: commands with icon, word and key, of which words give way when the window is narrow."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.painting import keycap_size, paint_keycap
from desktop.ui.theme import Theme, Type


class Shown(Enum):
    """How much of a button is shown: icon, word and key; icon and key; the icon alone."""

    ALL = 2
    KEY = 1
    ICON = 0


class ToolButton(QToolButton):
    """A command's icon, word and key; without room the word goes first and the key stays.

    Parameters: `word`, may be empty; `key`, as printed; `primary`, whether it is the one filled button.
    """

    def __init__(
        self,
        icon: str,
        word: str,
        key: str,
        action: QAction,
        theme: Theme,
        *,
        primary: bool = False,
        boxed: bool = False,
    ) -> None:
        super().__init__()
        self._icon, self._word, self._key, self._theme = icon, word, key, theme
        self._primary, self._boxed = primary, boxed
        self.shown, self._tight = Shown.ALL, False
        self.setDefaultAction(action)
        self.setAccessibleName(action.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_only(self, shown: Shown, *, tight: bool = False) -> None:
        """Drop the word, or the word and the key. Parameters: `tight`, whether it has less room at its sides."""
        if (shown, tight) != (self.shown, self._tight):
            self.shown, self._tight = shown, tight
            self.updateGeometry()

    def _side(self, tight: bool) -> int:
        return self._theme.size(2 if tight else 6)

    def width_with(self, shown: Shown, *, tight: bool = False) -> int:
        """Return the width with so much of it shown, in logical pixels; see `show_only`."""
        s = self._theme.size
        width = self._side(tight) + s(20)
        if self._word and shown is Shown.ALL:
            width += s(6) + QFontMetrics(self._font()).horizontalAdvance(self._word)
        if self._key and shown is not Shown.ICON:
            width += self._gap(tight) + round(keycap_size(self._theme, self._key)[0])
        return width + self._side(tight) + (s(16) if self._boxed or self._primary else 0)

    def _gap(self, tight: bool) -> int:
        return self._theme.size(4 if tight else 7)

    def _font(self) -> QFont:
        return self._theme.font(Type.INTERFACE, bold=self._primary)

    def sizeHint(self) -> QSize:
        """As wide as what it shows."""
        return QSize(self.width_with(self.shown, tight=self._tight), self._theme.size(34))

    def minimumSizeHint(self) -> QSize:
        """As wide as what it shows."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, icon, word and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, s = self._theme.colours, self._theme.size
        ink = self._paint_ground(painter)
        x = self._side(self._tight) + (s(8) if self._boxed or self._primary else 0)
        middle = self.height() / 2
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        paint_icon(painter, self._icon, ink, QRectF(x, middle - s(10), s(20), s(20)))
        x += s(20)
        if self._word and self.shown is Shown.ALL:
            painter.setFont(self._font())
            painter.setPen(QColor(ink))
            width = painter.fontMetrics().horizontalAdvance(self._word)
            painter.drawText(QRectF(x + s(6), 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._word)
            x += s(6) + width
        if self._key and self.shown is not Shown.ICON:
            width = keycap_size(self._theme, self._key)[0]
            paint_keycap(painter, self._theme, self._key, x + self._gap(self._tight) + width, middle)
        painter.setOpacity(1.0)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), s(6), s(6))

    def _paint_ground(self, painter: QPainter) -> str:
        """Paint what lies behind and return the colour of icon and word."""
        colours, s = self._theme.colours, self._theme.size
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._primary:
            painter.setBrush(QColor(colours.accent if self.isEnabled() else colours.border))
            painter.drawRoundedRect(area, s(6), s(6))
            return colours.on_accent if self.isEnabled() else colours.text2
        if self._boxed:
            painter.setPen(QPen(QColor(colours.input_border), 1))
            painter.setBrush(QColor(colours.raised))
            painter.drawRoundedRect(area, s(6), s(6))
            return colours.text2
        if self.underMouse() and self.isEnabled():
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(area, s(6), s(6))
        return colours.text1 if self.shown is Shown.ALL else colours.text2


class ToolBar(QWidget):
    """Groups of buttons with hairlines between, and some at the right end.

    Parameters: `groups`, at the left, the most needed first; `right`, at the right end.
    """

    def __init__(
        self, groups: Iterable[list[ToolButton]], right: list[ToolButton], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups, self._right = list(groups), right
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(8), 0, theme.size(12), 0)
        row.setSpacing(theme.size(4))
        for number, group in enumerate(self._groups):
            if number:
                row.addWidget(_Rule(theme, self))
            for button in group:
                row.addWidget(button)
        row.addStretch(1)
        row.setSpacing(theme.size(4))
        for button in right:
            row.addWidget(button)
        theme.changed.connect(self._fit)

    def sizeHint(self) -> QSize:
        """48 pixels high."""
        return QSize(600, self._theme.size(48))

    def minimumSizeHint(self) -> QSize:
        """May be narrower than its buttons."""
        return QSize(100, self._theme.size(48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop words, the last groups first, then bring all closer together, then drop keys, until everything fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        s = self._theme.size
        rules = len(self._groups) - 1
        order = [button for group in self._groups for button in group] + self._right
        gaps = s(4) * (len(order) + rules) + s(9) * rules + s(28)
        shown, tight = dict.fromkeys(order, Shown.ALL), False
        backwards = [button for group in reversed(self._groups) for button in reversed(group)] + self._right[:-1]
        steps = [(button, Shown.KEY) for button in backwards] + [(button, Shown.ICON) for button in backwards]
        while gaps + sum(button.width_with(shown[button], tight=tight) for button in order) > self.width() and steps:
            if steps[0][1] is Shown.ICON and not tight:
                tight = True
                continue
            button, less = steps.pop(0)
            shown[button] = less
        for button in order:
            button.show_only(shown[button], tight=tight)


class _Rule(QWidget):
    """A hairline between groups."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(theme.size(9))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.colours.border))
        middle, s = self.height() // 2, self._theme.size
        painter.drawLine(self.width() // 2, middle - s(10), self.width() // 2, middle + s(10))
