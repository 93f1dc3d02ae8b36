"""A layout that puts widgets side by side and goes on in a new line where they don't fit."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays out like words on lines. Parameters: `gap`, between items and between lines, in logical pixels."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._height: tuple[int, int] | None = None
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Return an item, None if there is none at this place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Remove an item and return it, None if there is none at this place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of its lines in a width."""
        if self._height is None or self._height[0] != width:
            self._height = (width, self._place(QRect(0, 0, width, 0), move=False))
        return self._height[1]

    def invalidate(self) -> None:
        """Measure again."""
        self._height = None
        super().invalidate()

    def setGeometry(self, rectangle: QRect) -> None:
        """Place the items."""
        super().setGeometry(rectangle)
        self._place(rectangle, move=True)

    def sizeHint(self) -> QSize:
        """One line."""
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() + self._gap for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rectangle: QRect, *, move: bool) -> int:
        left, top, line = rectangle.left(), rectangle.top(), 0
        for item in self._items:
            size = item.sizeHint()
            if left > rectangle.left() and left + size.width() > rectangle.right() + 1:
                left, top, line = rectangle.left(), top + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), QSize(min(size.width(), rectangle.width()), size.height())))
            left, line = left + size.width() + self._gap, max(line, size.height())
        return top + line - rectangle.top()
