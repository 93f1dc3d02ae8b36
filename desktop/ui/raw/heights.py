"""The heights of raw rows, each measured once."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont

from desktop.ui.raw.geometry import Columns, text_width
from desktop.ui.raw.rows import Row, is_bold
from desktop.ui.raw.text import TextLayouts

_KEPT = 1500
"""Heights of a generation, each with its text, where the list is no longer: some 0.7 MB, those of a dozen pages."""
_Key = tuple[str, bool, bool, int, int, int]
"""Text, whether it is bold and on one line, and the logical pixels of its room, of a line and of its padding."""


class Heights:
    """Measures rows and remembers their heights. Parameters: `layouts`, of their texts.

    They are kept in two generations: when the younger one is full, what nobody has asked for since goes.
    """

    def __init__(self, layouts: TextLayouts) -> None:
        self._layouts = layouts
        self._known: dict[_Key, int] = {}
        self._before: dict[_Key, int] = {}
        self._most = _KEPT
        self._all: tuple[int, list[int]] | None = None

    def height(self, row: Row, width: int, c: Columns, font: Callable[[Row], QFont], *, one_line: bool) -> int:
        """Return the height in logical pixels of a block's row that is `width` of them wide.

        Parameters: `font`, gives that of a row's text; `one_line`, whether it is shown on one line, however long.
        """
        room = text_width(width, c)
        key = (row.text, is_bold(row), one_line, room, c.line_height, c.padding)
        height = self._known.get(key)
        if height is None:
            if len(self._known) >= self._most:
                self._before, self._known = self._known, {}
            height = self._before.get(key)
            if height is None:
                lines = 1 if one_line else self._layouts.lines(row.text, room, font(row), c.line_height)
                height = lines * c.line_height + 2 * c.padding
            self._known[key] = height
        return height

    @contextmanager
    def at_hand(self, rows: Sequence[Row], width: int, height: Callable[[Row, int], int]) -> Iterator[None]:
        """Know the height of every row of a list while it asks for all: one by one takes three times as long."""
        self._most = max(_KEPT, len(rows))
        self._all = width, [height(row, width) for row in rows]
        try:
            yield
        finally:
            self._all = None

    def size(self, place: int) -> QSize | None:
        """Return the size of a row that is at hand, None when they are not. Parameters: `place`, in the list."""
        return None if self._all is None else QSize(self._all[0], self._all[1][place])
