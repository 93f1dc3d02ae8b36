"""Commands on pages as wholes: a flag, a note, the trash and what comes back from it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from desktop.curation import keeping
from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.desk import Desk
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.queue.filters import Choice

_FLAG = (QT_TRANSLATE_NOOP("Phrases", "Flag the page"), QT_TRANSLATE_NOOP("Phrases", "Flag %1 page(s)"))
_UNFLAG = (
    QT_TRANSLATE_NOOP("Phrases", "Take the flag off the page"),
    QT_TRANSLATE_NOOP("Phrases", "Take the flag off %1 page(s)"),
)
_TRASH = (
    QT_TRANSLATE_NOOP("Phrases", "Move the page to the trash"),
    QT_TRANSLATE_NOOP("Phrases", "Move %1 page(s) to the trash"),
)
_UNTRASH = (
    QT_TRANSLATE_NOOP("Phrases", "Restore the page from the trash"),
    QT_TRANSLATE_NOOP("Phrases", "Restore %1 page(s) from the trash"),
)


class KeepingCommands(QObject):
    """What is said about the open page, or about the pages that are selected in the queue if they are several."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session

    # ── the flag ──

    def toggle_flag(self) -> None:
        """Flag the pages, or take the flag off if all have it."""
        rows = self._desk.queue.selected_rows()
        if len(rows) < 2:
            self.toggle_flag_here()
        else:
            self._flag([row.id for row in rows], not all(row.look_again for row in rows))

    def toggle_flag_here(self) -> None:
        """Flag the open page, or take its flag off."""
        page, page_id = self._session.page, self._session.page_id
        if page is not None and page_id is not None:
            self._flag([page_id], not page.look_again)

    def _flag(self, pages: Sequence[int], wanted: bool) -> None:
        self._desk.bulk.edit(_FLAG if wanted else _UNFLAG, pages, partial(keeping.look_again, wanted=wanted))

    def _is_flagged(self) -> bool:
        return self._session.page is not None and self._session.page.look_again

    # ── the trash ──

    def trash(self) -> None:
        """Move the pages to the trash and go on with the page that comes after them."""
        pages = self._pages()
        upcoming = self._desk.queue.beside(pages)  # asked before: they leave the queue

        def go_on() -> None:
            if self._session.page_id in pages:
                self._session.open_page(upcoming)

        self._desk.bulk.edit(_TRASH, pages, keeping.trash, go_on)

    def untrash(self) -> None:
        """Restore the pages from the trash; the open one stays open."""
        self._desk.bulk.edit(_UNTRASH, self._pages(), keeping.untrash)

    def untrash_here(self) -> None:
        """Restore the open page from the trash."""
        if self._session.page_id is not None:
            self._desk.bulk.edit(_UNTRASH, [self._session.page_id], keeping.untrash)

    def _is_trashed(self) -> bool:
        return self._session.page is not None and self._session.page.trashed

    # ── both ──

    def _pages(self) -> list[int]:
        rows, page_id = self._desk.queue.selected_rows(), self._session.page_id
        if len(rows) > 1:
            return [row.id for row in rows]
        return [page_id] if page_id is not None else []

    def _filter(self, choice: Choice, identity: str, text: str, keys: str) -> Command:
        filters = self._desk.queue.filters
        return Command(
            identity,
            Menu.VIEW,
            text,
            lambda: filters.toggle(choice),
            (keys,),
            needs=Needs.CORPUS,
            possible=lambda: filters.count(choice) > 0,
            checked=lambda: filters.choice is choice,
            rule=choice is Choice.LOOK_AGAIN,
        )

    def commands(self) -> tuple[Command, ...]:
        """Return the rows of the page menu, and those of the view menu that show such pages."""
        return (
            Command(
                "flag",
                Menu.PAGE,
                self.tr("Flag the page"),
                self.toggle_flag,
                ("A",),
                "flag",
                writes=True,
                checked=self._is_flagged,
                rule=True,
            ),
            Command(
                "note",
                Menu.PAGE,
                self.tr("Note on the page…"),
                self._desk.raw.note.open,
                ("Shift+N",),
                "note",
                writes=True,
            ),
            Command(
                "trash",
                Menu.PAGE,
                self.tr("Move the page to the trash"),
                self.trash,
                ("Ctrl+Delete",),
                "trash",
                writes=True,
            ),
            Command(
                "untrash",
                Menu.PAGE,
                self.tr("Restore the page from the trash"),
                self.untrash,
                ("Ctrl+Shift+Delete",),
                "undo",
                needs=Needs.CORPUS,  # what needs a page and writes is not possible on one of the trash
                writes=True,
                possible=self._is_trashed,
            ),
            self._filter(Choice.LOOK_AGAIN, "show_flagged", self.tr("Only flagged pages"), "Shift+A"),
            self._filter(Choice.TRASH, "show_trash", self.tr("Pages in the trash"), "Ctrl+Shift+T"),
        )
