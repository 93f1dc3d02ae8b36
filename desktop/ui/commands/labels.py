"""Commands on labels: topics, districts, suggestions."""

from PySide6.QtCore import QObject

from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.desk import Desk


class LabelCommands(QObject):
    """What can be said of the selected articles."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def _accept(self, number: int, mentioned: bool) -> Command:
        text = self.tr("Accept suggestion %1, only mentioned") if mentioned else self.tr("Accept suggestion %1")
        return Command(
            f"accept_{number}_mentioned" if mentioned else f"accept_{number}",
            Menu.LABEL,
            text.replace("%1", str(number)),
            lambda: self._desk.accept_suggestion(number, mentioned),
            (f"Shift+{number}" if mentioned else str(number),),
            "bulb",
            needs=Needs.ARTICLE,
            writes=True,
            within=self.tr("Accept a suggestion"),
        )

    def _accept_all(self) -> Command:
        text = self.tr("Accept the page's suggestions from the threshold on")
        run = self._desk.labelling.accept_all
        return Command("take_sure", Menu.LABEL, text, run, ("0",), "bulb", writes=True, rule=True)

    def commands(self) -> tuple[Command, ...]:
        """Return this menu's rows."""
        desk, need = self._desk, Needs.ARTICLE
        accept = tuple(self._accept(number, mentioned) for mentioned in (False, True) for number in range(1, 10))
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
            Command(
                "repeat_labels",
                Menu.LABEL,
                self.tr("Repeat the last labels"),
                desk.labelling.repeat,
                ("I",),
                "redo",
                "",
                need,
                True,
                lambda: bool(desk.labelling.decisions.last),
            ),
            Command(
                "last_decisions",
                Menu.LABEL,
                self.tr("Last decisions about labels…"),
                desk.labelling.pick_decision,
                ("Shift+H",),
                "clock",
                possible=lambda: bool(desk.labelling.decisions.last),
            ),
            self._accept_all(),
            *accept,
            *self._of_corpus(),
        )

    def _of_corpus(self) -> tuple[Command, ...]:
        """Return the rows that are about the labels of the whole corpus."""
        labelling, need = self._desk.labelling, Needs.CORPUS
        alias, topics = self.tr("Name of a place from the text…"), self.tr("Topics of this corpus…")
        aliases, labels = self.tr("Names of places in this corpus…"), self.tr("Labels in use…")
        home, sets = self.tr("Home region of this corpus…"), self.tr("Label sets of this corpus")
        return (
            Command("add_alias", Menu.LABEL, alias, labelling.add_alias, ("Shift+Q",), "district", "", need, True,
                    rule=True),
            Command("edit_topics", Menu.LABEL, topics, labelling.edit_topics, ("Shift+T",), "topic", "", need,
                    within=sets),
            Command("edit_aliases", Menu.LABEL, aliases, labelling.edit_aliases, (), "district", "", need,
                    within=sets),
            Command("home_region", Menu.LABEL, home, labelling.choose_home, (), "district", "", need, True,
                    within=sets),
            Command("labels_in_use", Menu.LABEL, labels, labelling.show_labels, ("Ctrl+Shift+L",), "chart", "", need,
                    rule=True),
            Command("label_history", Menu.LABEL, self.tr("What was changed of the labels"), labelling.show_history,
                    (), "clock", "", need),
            Command("names_in_use", Menu.LABEL, self.tr("Names in use…"), labelling.show_names, (), "user", "", need),
        )  # fmt: skip
