"""The command palette: every command by typing a part of its name."""

from PySide6.QtWidgets import QWidget

from desktop.ui.commands.actions import Actions
from desktop.ui.keys import key_text
from desktop.ui.picker.choice import ChoicePopup
from desktop.ui.picker.choices import Choice
from desktop.ui.theme import Theme


class CommandPalette(ChoicePopup):
    """Lists the commands that are possible now, with their keys; Enter does the chosen one."""

    def __init__(self, title: str, commands: Actions, theme: Theme, parent: QWidget) -> None:
        choices = [
            Choice(command.id, command.text.rstrip("…"), detail=key_text(command.keys[0]) if command.keys else "")
            for command in commands.commands.values()
            if commands.is_possible(command) and command.id != "palette"
        ]
        super().__init__(title, choices, theme, parent)
        self.chosen.connect(commands.run)
