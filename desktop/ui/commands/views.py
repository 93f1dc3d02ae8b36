"""Commands on the view: fold, zoom, panes."""

from PySide6.QtCore import QObject

from desktop.corpus.queue import QueueOrder
from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.desk import Desk


class ViewCommands(QObject):
    """How the page is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view = desk.raw.view

    def _zoom(self, factor: float) -> None:
        self._view.set_zoom(self._view.delegate.zoom * factor if factor else 1.0)

    def _fold(self) -> None:
        self._view.set_fold(not self._view.delegate.fold)

    def commands(self) -> tuple[Command, ...]:
        """Return this menu's rows."""
        return (*self._arranging(), *self._zooming(), *self._panes())

    def _arranging(self) -> tuple[Command, ...]:
        """Return the rows that change what is seen of pages."""
        return (
            Command(
                "fold",
                Menu.VIEW,
                self.tr("Fold long blocks"),
                self._fold,
                ("Z",),
                "fold",
                checked=lambda: self._view.delegate.fold,
            ),
            Command(
                "side_by_side",
                Menu.VIEW,
                self.tr("Other part side by side"),
                self._desk.arrangement.toggle_side_by_side,
                ("Ctrl+J",),
                "link",
                checked=lambda: self._desk.arrangement.is_side_by_side,
            ),
            self._order("least_certain_first", self.tr("Least certain pages first"), "L", QueueOrder.CONFIDENCE),
            self._order("most_useful_first", self.tr("Most useful pages to label first"), "Shift+L", QueueOrder.USEFUL),
        )

    def _order(self, identity: str, text: str, key: str, order: QueueOrder) -> Command:
        queue = self._desk.queue
        return Command(
            identity,
            Menu.VIEW,
            text,
            lambda: queue.set_order(QueueOrder.DATE if queue.order is order else order),
            (key,),
            "sort",
            needs=Needs.CORPUS,
            checked=lambda: queue.order is order,
        )

    def _zooming(self) -> tuple[Command, ...]:
        """Return the rows that change the size of the raw page."""
        anywhere = Needs.CORPUS
        return (
            Command(
                "zoom_in",
                Menu.VIEW,
                self.tr("Larger raw text"),
                lambda: self._zoom(1.1),
                ("Ctrl++", "Ctrl+="),
                "zoom-in",
                needs=anywhere,
                rule=True,
            ),
            Command(
                "zoom_out",
                Menu.VIEW,
                self.tr("Smaller raw text"),
                lambda: self._zoom(1 / 1.1),
                ("Ctrl+-",),
                "zoom-out",
                needs=anywhere,
            ),
            Command(
                "zoom_reset",
                Menu.VIEW,
                self.tr("Raw text at its own size"),
                lambda: self._zoom(0),
                ("Ctrl+0",),
                needs=anywhere,
            ),
        )

    def _panes(self) -> tuple[Command, ...]:
        """Return the rows that go from pane to pane."""
        anywhere = Needs.CORPUS
        return (
            Command(
                "next_pane",
                Menu.VIEW,
                self.tr("Next pane"),
                lambda: self._desk.next_pane(1),
                ("F6",),
                needs=anywhere,
                rule=True,
            ),
            Command(
                "previous_pane",
                Menu.VIEW,
                self.tr("Previous pane"),
                lambda: self._desk.next_pane(-1),
                ("Shift+F6",),
                needs=anywhere,
            ),
        )
