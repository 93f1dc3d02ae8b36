"""A popup that lies over the window and goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop.ui.painting import paint_box
from desktop.ui.theme import Theme

_SHADOW = 10


class Popup(QFrame):
    """A raised panel over the window's content; a child of the window, so that input methods work in it.

    Closed by Esc, by a press elsewhere or by the focus going elsewhere; the focus then returns to where it was.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._theme = theme
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(*(_SHADOW + 1,) * 4)
        self.content.setSpacing(0)
        self.hide()

    def open_over(self, widget: QWidget) -> None:
        """Show the popup in the middle of a widget, a little below its top."""
        area = QRect(widget.mapTo(self.window(), QPoint()), widget.size())
        self._open(area.center().x() - self.width() // 2, area.top() + self._theme.size(48))

    def open_below(self, anchor: QWidget) -> None:
        """Show the popup right below a widget, its left edges in line."""
        area = QRect(anchor.mapTo(self.window(), QPoint()), anchor.size())
        self._open(area.left() - _SHADOW, area.bottom() - _SHADOW + self._theme.size(5))

    def open_beside(self, widget: QWidget, top: int) -> None:
        """Show the popup at the right of a widget. Parameters: `top`, where in the widget, in logical pixels."""
        self._open(*self._beside(widget, top))

    def place_beside(self, widget: QWidget, top: int) -> None:
        """Move the open popup to another place at the right of a widget; see `open_beside`."""
        self._place(*self._beside(widget, top))

    @staticmethod
    def _beside(widget: QWidget, top: int) -> tuple[int, int]:
        corner = widget.mapTo(widget.window(), QPoint(widget.width(), top))
        return corner.x() - _SHADOW, corner.y() - _SHADOW

    def _place(self, left: int, top: int) -> None:
        room = self.window().size()
        self.resize(min(self.width(), room.width()), min(self.height(), room.height()))
        self.move(max(0, min(left, room.width() - self.width())), max(0, min(top, room.height() - self.height())))

    def _open(self, left: int, top: int) -> None:
        self._place(left, top)
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.installEventFilter(self)
        application.focusObjectChanged.connect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on a press outside; that press still does what it was meant for."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and not self._holds(watched):
            self._before = None
            self.close()
        return False

    def _focus_moved(self, focus: QObject | None) -> None:
        if isinstance(focus, QWidget) and not self._holds(focus):
            self._before = None
            self.close()

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; no key goes through to the window below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        event.accept()

    def closeEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """Give the focus back and say that nothing more will be picked."""
        application = QApplication.instance()
        assert isinstance(application, QGuiApplication)
        if self.isVisible():
            application.removeEventFilter(self)
            application.focusObjectChanged.disconnect(self._focus_moved)
            before, self._before = self._before, None
            self.hide()
            if before is not None:
                before.setFocus(Qt.FocusReason.PopupFocusReason)
            self.closed.emit()
        super().closeEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the raised panel and its shadow."""
        colours, radius = self._theme.colours, self._theme.size(8)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 12 if colours.dark else 5))
        for spread in range(_SHADOW):
            painter.drawRoundedRect(
                box.adjusted(-spread, 2 - spread, spread, min(spread + 2, _SHADOW)), radius + spread, radius + spread
            )
        frame = QPen(QColor(colours.border), 1)
        paint_box(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), radius, colours.raised, frame)
