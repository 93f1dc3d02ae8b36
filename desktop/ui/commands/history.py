"""Commands on the history of a page: going to a step, comparing, going back to what the parser said."""

from PySide6.QtCore import QObject

from desktop.curation.reverting import as_parsed
from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.desk import Desk
from desktop.ui.marking import QT_TRANSLATE_NOOP


class HistoryCommands(QObject):
    """What can be done with earlier states of the open page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session

    def reset_article(self) -> None:
        """Take the selected article back to what the parser said."""
        article, proposal = self._session.selection.article, self._session.history.proposal()
        if article is None or proposal is None:
            return
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Take article %1 back to what the parser said"),
            (str(self._session.number(article)),),
            lambda page: as_parsed(page, proposal, article),
        )

    def _has_steps(self) -> bool:
        return self._session.history.has_steps

    def commands(self) -> tuple[Command, ...]:
        """Return the rows of the edit, page and article menus."""
        desk, write = self._desk, True
        return (
            Command(
                "go_to_step",
                Menu.EDIT,
                self.tr("Go to a step…"),
                desk.pick_step,
                ("H",),
                "clock",
                "",
                Needs.PAGE,
                write,
                self._has_steps,
                rule=True,
            ),
            Command(
                "compare",
                Menu.PAGE,
                self.tr("Parser said | now"),
                desk.comparison.toggle,
                ("P",),
                "panel",
                checked=lambda: desk.comparison.is_shown,
                rule=True,
            ),
            Command(
                "revert_page",
                Menu.PAGE,
                self.tr("Revert this page to the proposal…"),
                desk.comparison.revert,
                ("Ctrl+Shift+P",),
                "undo",
                "",
                Needs.PAGE,
                write,
                self._has_steps,
            ),
            Command(
                "reset_article",
                Menu.ARTICLE,
                self.tr("Back to what the parser said"),
                self.reset_article,
                ("Shift+P",),
                "undo",
                "",
                Needs.ARTICLE,
                write,
                self._has_steps,
            ),
        )
