"""Commands on pages and steps: going through the queue, done, undo, redo, problems."""

from PySide6.QtCore import QObject

from desktop.curation import articles, standing
from desktop.page.page import PageStatus
from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.desk import Desk
from desktop.ui.marking import QT_TRANSLATE_NOOP


class PageCommands(QObject):
    """What can be done to the open page, and the way to the next one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session

    def set_status(self, status: PageStatus, insist: bool = False) -> bool:
        """Set the page's status; returns whether it changed."""
        text = {
            PageStatus.DONE: QT_TRANSLATE_NOOP("Phrases", "Call the page done"),
            PageStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("Phrases", "Call the page in progress"),
            PageStatus.NEW: QT_TRANSLATE_NOOP("Phrases", "Call the page new"),
        }[status]
        return self._session.edit(text, (), lambda page: articles.set_page_status(page, status, insist=insist))

    def done(self) -> None:
        """Call the page done and open the next unfinished one."""
        self._finish(insist=False)

    def insist(self) -> None:
        """Call the page done although blocks are unassigned."""
        self._finish(insist=True)

    def _finish(self, *, insist: bool) -> None:
        upcoming = self._desk.upcoming()  # asked before: a page that is done may stand elsewhere in the queue
        if self.set_status(PageStatus.DONE, insist) and upcoming is not None:
            self._session.open_page(upcoming)

    def reopen(self) -> None:
        """Take the page up again."""
        self.set_status(PageStatus.IN_PROGRESS)

    def take_up(self) -> None:
        """List the problems again that were let stand."""
        self._session.edit(QT_TRANSLATE_NOOP("Phrases", "List what was found fine again"), (), standing.take_up)

    def _is_done(self) -> bool:
        return self._session.page is not None and self._session.page.status is PageStatus.DONE

    def commands(self) -> tuple[Command, ...]:
        """Return the rows of the page and edit menus."""
        return (*self._editing(), *self._going(), *self._repairing(), *self._concluding(), *self._concerning_many())

    def _editing(self) -> tuple[Command, ...]:
        """Return the rows that take back and find."""
        desk, write = self._desk, True
        return (
            Command(
                "undo",
                Menu.EDIT,
                self.tr("Undo"),
                desk.bulk.undo,
                ("Ctrl+Z",),
                "undo",
                "",
                Needs.CORPUS,
                write,
                lambda: self._session.history.can_undo,
            ),
            Command(
                "redo",
                Menu.EDIT,
                self.tr("Redo"),
                desk.bulk.redo,
                ("Ctrl+Y", "Ctrl+Shift+Z"),
                "redo",
                "",
                Needs.CORPUS,
                write,
                lambda: self._session.history.can_redo,
            ),
            Command(
                "find",
                Menu.EDIT,
                self.tr("Find in the page"),
                desk.raw.find_bar.open_bar,
                ("Ctrl+F",),
                "search",
                rule=True,
            ),
            Command(
                "search_pages",
                Menu.EDIT,
                self.tr("Search the pages"),
                desk.search_pages,
                ("Ctrl+Shift+F",),
                "search",
                needs=Needs.CORPUS,
            ),
        )

    def _going(self) -> tuple[Command, ...]:
        """Return the rows that go from page to page."""
        desk = self._desk

        def has_pages() -> bool:
            return desk.queue.model.rowCount() > 0

        return (
            Command(
                "previous_page",
                Menu.PAGE,
                self.tr("Previous page"),
                lambda: desk.go(-1),
                ("[",),
                "previous",
                needs=Needs.CORPUS,
                possible=has_pages,
            ),
            Command(
                "next_page",
                Menu.PAGE,
                self.tr("Next page"),
                lambda: desk.go(1),
                ("]",),
                "next",
                needs=Needs.CORPUS,
                possible=has_pages,
            ),
            Command(
                "next_unfinished",
                Menu.PAGE,
                self.tr("Next unfinished page"),
                desk.go_unfinished,
                ("N",),
                "next-unfinished",
                self.tr("Next unfinished"),
                Needs.CORPUS,
                possible=has_pages,
            ),
        )

    def _repairing(self) -> tuple[Command, ...]:
        """Return the rows that lead through the problems of a page."""
        desk = self._desk
        return (
            Command(
                "next_problem",
                Menu.PAGE,
                self.tr("Next problem"),
                lambda: desk.next_problem(1),
                ("F8",),
                "warning",
                rule=True,
            ),
            Command(
                "previous_problem",
                Menu.PAGE,
                self.tr("Previous problem"),
                lambda: desk.next_problem(-1),
                ("Shift+F8",),
                "warning",
            ),
            Command(
                "repair",
                Menu.PAGE,
                self.tr("Repair the current problem"),
                desk.repair,
                ("Ctrl+R",),
                "check",
                writes=True,
            ),
            Command("let_stand", Menu.PAGE, self.tr("Nothing wrong"), desk.let_stand, ("Y",), "check", writes=True),
            Command(
                "take_up",
                Menu.PAGE,
                self.tr("List what was found fine again"),
                self.take_up,
                writes=True,
                possible=lambda: self._session.page is not None and bool(self._session.page.let_stand),
            ),
        )

    def _concluding(self) -> tuple[Command, ...]:
        """Return the rows that say whether the open page is done."""
        write = True
        return (
            Command(
                "page_done",
                Menu.PAGE,
                self.tr("Page done"),
                self.done,
                ("Ctrl+Return", "Ctrl+Enter"),
                "check",
                "",
                Needs.PAGE,
                write,
                lambda: not self._is_done(),
                rule=True,
            ),
            Command(
                "page_done_insist",
                Menu.PAGE,
                self.tr("Page done, unassigned blocks or not"),
                self.insist,
                ("Ctrl+Shift+Return",),
                "check",
                "",
                Needs.PAGE,
                write,
                lambda: not self._is_done(),
            ),
            Command(
                "page_reopen",
                Menu.PAGE,
                self.tr("Take the page up again"),
                self.reopen,
                (),
                "half",
                "",
                Needs.PAGE,
                write,
                self._is_done,
            ),
        )

    def _concerning_many(self) -> tuple[Command, ...]:
        """Return the rows that concern every page that is selected in the queue."""
        desk, write = self._desk, True
        return (
            Command(
                "page_status",
                Menu.PAGE,
                self.tr("Status of the selected pages…"),
                lambda: desk.bulk.choose_status(desk.queue.selected_rows()),
                ("Ctrl+Shift+S",),
                "half",
                writes=write,
                possible=lambda: not desk.queue.filter().trashed,
            ),
            Command(
                "read_again",
                Menu.PAGE,
                self.tr("Read again with the present parser…"),
                lambda: desk.bulk.read_again(desk.queue.selected_rows(), desk.comparison.words),
                ("Ctrl+Shift+R",),
                "redo",
                writes=write,
            ),
        )
