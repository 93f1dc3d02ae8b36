"""Commands on labels: topics, districts, suggestions."""

from PySide6.QtCore import QObject

from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.desk import Desk


class LabelCommands(QObject):
    """What can be said of the selected articles."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def commands(self) -> tuple[Command, ...]:
        """Return this menu's rows."""
        desk, need = self._desk, Needs.ARTICLE
        accept = tuple(
            Command(
                f"accept_{number}",
                Menu.LABEL,
                self.tr("Accept suggestion %1").replace("%1", str(number)),
                lambda number=number: desk.accept_suggestion(number, False),
                (str(number),),
                "bulb",
                "",
                need,
                True,
                rule=number == 1,
            )
            for number in range(1, 10)
        )
        return (
            Command(
                "topic",
                Menu.LABEL,
                self.tr("Topics…"),
                lambda: desk.pick_label("topic"),
                ("T",),
                "topic",
                self.tr("Topic"),
                need,
                True,
            ),
            Command(
                "district",
                Menu.LABEL,
                self.tr("Districts…"),
                lambda: desk.pick_label("district"),
                ("Q",),
                "district",
                self.tr("District"),
                need,
                True,
            ),
            *accept,
        )
