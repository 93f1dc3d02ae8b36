"""A raw page to be read: its rows on their ground, and the place at which it stays when they get another height."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.raw.delegate import RawDelegate
from desktop.ui.raw.model import RawModel
from desktop.ui.theme import Theme


class Sheet(QListView):
    """The rows of a raw page; where their size changes, what was read stays in sight."""

    def __init__(self, theme: Theme, model: RawModel, delegate: RawDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept: tuple[QPersistentModelIndex, int] | None = None
        self._resized = QTimer(self, singleShot=True, interval=0)
        self._resized.timeout.connect(self._end_resizing)
        self.setModel(model)
        self.setItemDelegate(delegate)
        model.modelReset.connect(delegate.painted.forget)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        theme.changed.connect(self.lay_out_again)

    @property
    def delegate(self) -> RawDelegate:
        """The delegate that paints."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, RawDelegate)
        return delegate

    @property
    def raw_model(self) -> RawModel:
        """The model of the rows."""
        model = self.model()
        assert isinstance(model, RawModel)
        return model

    def dataChanged(self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int] = ()) -> None:
        """Repaint rows that changed; only if one may have another height is the whole list measured again."""
        if self.raw_model.may_have_grown:
            super().dataChanged(top, bottom, roles)
        else:
            QAbstractItemView.dataChanged(self, top, bottom, roles)

    def lay_out_again(self) -> None:
        """Measure every row again, as after a change of width, font or fold; the current row stays in sight."""
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the text anew at the new width."""
        self._keep(event.oldSize())
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        self._resized.start()

    def _keep(self, size: QSize) -> None:
        """Remember where what is read stands: the current row if it is in sight, else the uppermost one.

        When the panes are arranged anew a size that lasts passes through others, in which hardly a row may be in sight:
        the first one counts. Parameters: `size`, that of the viewport until now.
        """
        if self._kept is not None and self._kept[0].isValid():  # else another page is shown meanwhile
            return
        index = self.currentIndex()
        if not index.isValid() or not QRect(QPoint(), size).intersects(self.visualRect(index)):
            index = self.indexAt(self.viewport().rect().topLeft())
        if index.isValid():
            self._kept = QPersistentModelIndex(index), self.visualRect(index).top()

    def doItemsLayout(self) -> None:
        """Place the rows, and put what was read where it stood."""
        delegate = self.delegate
        with delegate.heights.at_hand(self.raw_model.rows, self.viewport().width(), delegate.height):
            super().doItemsLayout()
        self._put_back()

    def _end_resizing(self) -> None:
        self.executeDelayedItemsLayout()
        self._put_back()
        self._kept = None

    def _put_back(self) -> None:
        kept = self._kept
        if kept is None or not kept[0].isValid():
            return
        index = self.raw_model.index(kept[0].row())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(index).top() - kept[1])
        if index == self.currentIndex():
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the gutter behind the rows, to the bottom of the view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        gutter = event.rect().adjusted(0, 0, self.delegate.columns().band - event.rect().right() - 1, 0)
        painter.fillRect(gutter, self.palette().alternateBase())
        painter.end()
        super().paintEvent(event)
