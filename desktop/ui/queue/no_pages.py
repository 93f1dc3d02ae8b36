"""Why the queue has no page to show, and the button that would show some."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtWidgets import QWidget

from desktop.ui.empty import EmptyState
from desktop.ui.theme import Theme


class Reason(Enum):
    """Why there is no page to show."""

    EMPTY = auto()
    ALL_TRASHED = auto()
    NO_MATCH = auto()
    UNREADABLE = auto()


class NoPages(EmptyState):
    """Stands in place of the queue's list. Parameters: `offered`, what the button does for each reason that has one."""

    def __init__(self, offered: dict[Reason, Callable[[], object]], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._offered = offered
        self._reason = Reason.EMPTY
        self.pressed.connect(lambda: self._offered[self._reason]())

    def give(self, reason: Reason) -> None:
        """Say why there is no page."""
        self._reason = reason
        match reason:
            case Reason.EMPTY:
                hint, button = self.tr("Drop a folder here, or"), self.tr("Import pages")
                self.explain("import", self.tr("No pages yet"), hint, button)
            case Reason.ALL_TRASHED:
                self.explain("trash", self.tr("Every page is in the trash"), "", self.tr("Show the trash"))
            case Reason.NO_MATCH:
                self.explain("search", self.tr("No page matches"), "", self.tr("Clear the filter"))
            case Reason.UNREADABLE:
                self.explain("warning", self.tr("The pages can't be read"))
