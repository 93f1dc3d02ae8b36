"""A large button of the welcome: icon, what it does, a line below, and its key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.painting import paint_box, paint_keycap, paint_text
from desktop.ui.theme import Theme, Type

_WELCOME_KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter),
)


class StartCard(QAbstractButton):
    """One way to start. Parameters: `icon`, its file's name; `key`, as printed on the keycap."""

    def __init__(
        self, theme: Theme, icon: str, title: str, sentence: str, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._sentence, self._key = theme, icon, sentence, key
        self.setText(title)
        self.setAccessibleName(f"{title}. {key}")
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The size that it likes to have."""
        return QSize(self._theme.size(460), self._theme.size(64))

    def minimumSizeHint(self) -> QSize:
        """The least size in which its words can be read."""
        title = QFontMetricsF(self._theme.font(Type.CARD)).horizontalAdvance(self.text())
        return QSize(round(title) + self._theme.size(64 + 24) + 60, self._theme.size(64))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows and Enter to the welcome: a button would go to the next one that it finds."""
        if event.key() in _WELCOME_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        ground = (
            colours.selection if focused or self.isDown() else colours.hover if self.underMouse() else colours.raised
        )
        frame = QPen(QColor(colours.accent if focused else colours.border), 2 if focused else 1)
        paint_box(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, ground, frame)
        side, middle = theme.size(20), self.height() / 2
        square = QRectF(theme.size(22), middle - side / 2, side, side)
        paint_icon(painter, self._icon, colours.accent_text if focused else colours.text2, square)
        right = paint_keycap(painter, theme, self._key, self.width() - theme.size(16), middle) - theme.size(12)
        left = theme.size(64)
        line = QRectF(left, middle - theme.size(23), right - left, theme.size(24))
        paint_text(painter, line, self.text(), theme.font(Type.CARD), colours.accent_text if focused else colours.text1)
        line.translate(0, theme.size(23))
        paint_text(painter, line, self._sentence, theme.font(Type.SECONDARY), colours.text2)
        painter.end()
