"""Commands on reading order: of blocks within their article, and selecting blocks up to the next boundary."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.curation import blocks
from desktop.page.page import Page
from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.desk import Desk
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.raw.rows import place_in_words
from desktop.ui.raw.runs import extended


class OrderCommands(QObject):
    """How the selected blocks are read, and how far the selection goes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._session = desk.session

    def _edit(self, text: str, edit: Callable[[Page, tuple[int, ...]], Page]) -> None:
        page, chosen = self._session.page, self._session.selection.blocks
        assert page is not None
        self._session.edit(text, (place_in_words(page, chosen),), lambda page: edit(page, chosen))

    def move(self, step: int) -> None:
        """Read the selected blocks a place earlier or later in their article."""
        text = (
            QT_TRANSLATE_NOOP("Phrases", "Read line %1 earlier")
            if step < 0
            else QT_TRANSLATE_NOOP("Phrases", "Read line %1 later")
        )
        self._edit(text, lambda page, chosen: blocks.reorder(page, chosen, by=step))

    def move_to_end(self, step: int) -> None:
        """Read the selected blocks first (-1) or last (+1) in their article."""
        text = (
            QT_TRANSLATE_NOOP("Phrases", "Read line %1 first")
            if step < 0
            else QT_TRANSLATE_NOOP("Phrases", "Read line %1 last")
        )
        self._edit(text, lambda page, chosen: blocks.reorder(page, chosen, by=step * len(page.blocks)))

    def as_printed(self) -> None:
        """Read the selected blocks where they are printed."""
        text = QT_TRANSLATE_NOOP("Phrases", "Read line %1 where it is printed")
        self._edit(text, blocks.read_as_printed)

    def extend(self, step: int) -> None:
        """Select on, up to the next boundary down (+1) or up (-1) the page."""
        page, selection = self._session.page, self._session.selection
        if page is not None and selection.current is not None:
            chosen = extended(page, selection.blocks, selection.current, step)
            self._session.select_blocks(chosen, chosen[-1] if step > 0 else chosen[0])

    def commands(self) -> tuple[Command, ...]:
        """Return this menu's rows."""

        def row(
            identity: str, text: str, run: Callable[[], None], keys: tuple[str, ...], icon: str, rule: bool
        ) -> Command:
            return Command(identity, Menu.BLOCK, text, run, keys, icon, "", Needs.BLOCK, True, rule=rule)

        return (
            row("read_earlier", self.tr("Read earlier"), lambda: self.move(-1), ("Alt+Up",), "up", True),
            row("read_later", self.tr("Read later"), lambda: self.move(1), ("Alt+Down",), "down", False),
            row("read_first", self.tr("Read first"), lambda: self.move_to_end(-1), ("Alt+Home",), "up", False),
            row("read_last", self.tr("Read last"), lambda: self.move_to_end(1), ("Alt+End",), "down", False),
            row("read_as_printed", self.tr("Read where it is printed"), self.as_printed, ("O",), "document", False),
            Command(
                "extend_down",
                Menu.BLOCK,
                self.tr("Select down to the next boundary"),
                lambda: self.extend(1),
                ("Shift+PgDown", "Ctrl+Shift+Down"),
                "down",
                needs=Needs.BLOCK,
                rule=True,
            ),
            Command(
                "extend_up",
                Menu.BLOCK,
                self.tr("Select up to the next boundary"),
                lambda: self.extend(-1),
                ("Shift+PgUp", "Ctrl+Shift+Up"),
                "up",
                needs=Needs.BLOCK,
            ),
        )
