"""The overview: the whole page as a strip of colour beside the scroll bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.raw.rows import State
from desktop.ui.raw.view import RawView
from desktop.ui.theme import Theme


class Overview(QWidget):
    """Each block as a stretch of its article's colour, as tall as its share; the part in sight is framed.

    A page of thousands of blocks takes as long to draw as everything else of it: the strip is kept as a picture, which
    scrolling leaves as it is, until it is asked to `show_page`.
    """

    def __init__(self, view: RawView, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._theme = view, theme
        self.setAccessibleName(self.tr("Overview of the page"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)
        self._strip: QPixmap | None = None
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Sixteen pixels wide."""
        return QSize(self._theme.size(16), 100)

    def minimumSizeHint(self) -> QSize:
        """As wide as it is drawn."""
        return QSize(self._theme.size(16), 20)

    def show_page(self) -> None:
        """Draw the page as it is now."""
        self._strip = None
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.show_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page in another size."""
        self.show_page()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip and the frame of what is in sight."""
        if self._strip is None:
            self._strip = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._strip)
        self._paint_frame(painter)
        painter.end()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        strip = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        strip.setDevicePixelRatio(ratio)
        painter = QPainter(strip)
        self._paint_strip(painter)
        painter.end()
        return strip

    def _paint_strip(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(self._theme.colours.side))
        rows = [row for row in self._view.raw_model.rows if row.block]
        total = sum(len(row.text) + 12 for row in rows)
        if not total:
            return
        brushes: dict[tuple[State, int], QBrush] = {}
        y, width, scale = 4.0, self.width() - 8, (self.height() - 8) / total
        for row in rows:
            height = (len(row.text) + 12) * scale
            look = row.state, row.number
            if look not in brushes:
                brushes[look] = self._brush(*look)
            self._paint_row(painter, QRectF(4, y, width, max(1.0, height - 0.6)), row.state, brushes[look])
            y += height

    def _brush(self, state: State, number: int) -> QBrush:
        colours = self._theme.colours
        if state is State.UNASSIGNED:
            return QBrush(QColor(colours.warning_line), Qt.BrushStyle.Dense4Pattern)
        return QBrush(QColor(colours.band(number) if state is State.ARTICLE else colours.border))

    def _paint_row(self, painter: QPainter, area: QRectF, state: State, brush: QBrush) -> None:
        if state is State.UNASSIGNED:
            area.setHeight(max(3.0, area.height()))
            painter.fillRect(area, QColor(self._theme.colours.warning_fill))
        elif state is not State.ARTICLE:
            area.adjust(2, 0, -2, 0)
        painter.fillRect(area, brush)

    def _paint_frame(self, painter: QPainter) -> None:
        bar = self._view.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        if bar.maximum() <= 0 or not whole:
            return
        top = 4 + (self.height() - 8) * bar.value() / whole
        height = (self.height() - 8) * bar.pageStep() / whole
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.text1), 1.6))
        painter.drawRoundedRect(QRectF(1.5, top, self.width() - 3, height), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll to the place that was pressed."""
        self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll along while dragging."""
        self._go(event.position().y())

    def _go(self, y: float) -> None:
        bar = self._view.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        bar.setValue(round((y - 4) / max(1, self.height() - 8) * whole - bar.pageStep() / 2))
