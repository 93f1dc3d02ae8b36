"""Commands on blocks: their article, role, order, and what they repeat or continue."""

from PySide6.QtCore import QObject

from desktop.curation import blocks, boundaries, duplicates, serving
from desktop.page.page import Page
from desktop.page.role import Role
from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.desk import Desk
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.raw.drag import BoundaryDrag
from desktop.ui.raw.rows import lines_of, place_in_words


class BlockCommands(QObject):
    """What can be done to the selected blocks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session

    # ── helpers ──

    @property
    def _page(self) -> Page:
        assert self._session.page is not None
        return self._session.page

    @property
    def _selected(self) -> tuple[int, ...]:
        return self._session.selection.blocks

    def _line(self, block_id: int) -> str:
        return str(lines_of(self._page.text).at(self._page.block_by_id[block_id].start))

    def _place(self) -> str:
        """Return the selected lines in words: `12` or `12–15`."""
        return place_in_words(self._page, self._selected)

    def _number(self, article_id: str) -> str:
        return str(self._session.number(article_id))

    def _next_to_current(self, step: int) -> int | None:
        page, current = self._page, self._session.selection.current
        place = page.block_index[current] + step if current is not None else -1
        return page.blocks[place].id if 0 <= place < len(page.blocks) else None

    # ── what they do ──

    def start_article(self) -> None:
        """Start a new article at the selected block, or of the selected blocks."""
        chosen, new_id = self._selected, self._session.new_id()
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Start an article at line %1"),
            (self._place(),),
            lambda page: boundaries.start_article(page, chosen, new_id),
        )

    def move_to(self) -> None:
        """Move the selected blocks to an article that is picked."""
        chosen = self._selected
        self._desk.pick_article(self.tr("Move to article"), lambda target: self.move_blocks(chosen, target))

    def move_rest_to(self) -> None:
        """Move the current block and what is read after it in its article to an article that is picked."""
        article, current = self._session.article, self._session.selection.current
        if article is None or current is None:
            return
        rest = article.blocks[article.blocks.index(current) :]
        self._desk.pick_article(
            self.tr("Move it and what follows to article"), lambda target: self.move_blocks(rest, target)
        )

    def move_blocks(self, chosen: tuple[int, ...], target: str) -> None:
        """Move blocks to an article."""
        self._session.select_blocks(chosen)
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Move line %1 to article %2"),
            (self._place(), self._number(target)),
            lambda page: boundaries.move_blocks(page, chosen, target),
        )

    def move_boundary(self, drag: BoundaryDrag) -> None:
        """Move the boundary that was dragged: blocks change hands between two neighbours."""
        moved, winner = drag.moved, drag.winner
        line = str(drag.rows[drag.target].line)
        number = str(drag.rows[drag.origin].number)
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Move the boundary: article %1 starts at line %2"),
            (number, line),
            lambda page: boundaries.move_blocks(page, moved, winner) if winner else boundaries.detach(page, moved),
        )

    def detach(self) -> None:
        """Take the selected blocks out of their article."""
        chosen = self._selected
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Detach line %1"),
            (self._place(),),
            lambda page: boundaries.detach(page, chosen),
        )

    def set_role(self) -> None:
        """Pick a role for the selected blocks."""
        chosen = self._selected
        self._desk.pick_role(lambda role: self._set_role(chosen, role))

    def _set_role(self, chosen: tuple[int, ...], role: Role) -> None:
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Set line %1 to %2"),
            (self._place(), f"role:{role}"),
            lambda page: blocks.set_role(page, chosen, role),
        )

    def mark_duplicate(self) -> None:
        """Pick the block that the selected ones repeat."""
        chosen = self._selected
        self._desk.pick_original(chosen, lambda original: self._mark_duplicate(chosen, original))

    def _mark_duplicate(self, chosen: tuple[int, ...], original: int) -> None:
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Mark line %1 as a duplicate of line %2"),
            (self._place(), self._line(original)),
            lambda page: duplicates.mark_duplicate(page, chosen, original),
        )

    def mark_furniture(self) -> None:
        """Mark the selected blocks as furniture of the page."""
        chosen = self._selected
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Mark line %1 as furniture"),
            (self._place(),),
            lambda page: blocks.mark_furniture(page, chosen),
        )

    def serve(self) -> None:
        """Let the selected banner or compiler line serve the articles up to one that is picked."""
        chosen = self._selected
        self._desk.pick_article(self.tr("Serves the articles as far as"), lambda target: self._serve(chosen, target))

    def _serve(self, chosen: tuple[int, ...], target: str) -> None:
        served = articles_between(self._page, chosen, target)
        numbers = "、".join(self._number(article) for article in served)
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Let line %1 serve articles %2"),
            (self._place(), numbers),
            lambda page: serving.serve(page, chosen, served),
        )

    def toggle_join(self) -> None:
        """Join the selected blocks to the ones before them in their article, or part them again."""
        chosen = self._selected
        joins = not all(self._page.block_by_id[block].joins_previous for block in chosen)
        text = (
            QT_TRANSLATE_NOOP("Phrases", "Join line %1 to the block before")
            if joins
            else QT_TRANSLATE_NOOP("Phrases", "Part line %1 from the block before")
        )
        self._session.edit(text, (self._place(),), lambda page: blocks.set_join(page, chosen, joins))

    def start_cut(self) -> None:
        """Show the caret that cuts the current block."""
        self._desk.raw.view.start_caret()

    def cut(self, block_id: int, offset: int) -> None:
        """Cut a block before a code point of it."""
        place = self._page.block_by_id[block_id].start + offset
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Cut line %1"),
            (self._line(block_id),),
            lambda page: blocks.cut(page, block_id, place),
        )

    def glue(self) -> None:
        """Glue the current block to the next one in the text, or two selected blocks to each other."""
        first = self._selected[0]
        second = self._selected[1] if len(self._selected) > 1 else self._next_to_current(1)
        if second is None:
            return
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Glue line %1 to the next block"),
            (self._line(first),),
            lambda page: blocks.glue(page, first, second),
        )

    # ── the table ──

    def commands(self) -> tuple[Command, ...]:
        """Return this menu's rows."""
        return (*self._assigning(), *self._describing(), *self._cutting())

    def _assigning(self) -> tuple[Command, ...]:
        """Return the rows that say which article blocks belong to."""
        block, write = Needs.BLOCK, True
        return (
            Command(
                "start_article",
                Menu.BLOCK,
                self.tr("Start a new article here"),
                self.start_article,
                ("S",),
                "start-article",
                self.tr("New article"),
                block,
                write,
            ),
            Command(
                "move_to",
                Menu.BLOCK,
                self.tr("Move to article…"),
                self.move_to,
                ("G",),
                "move",
                self.tr("Move to"),
                block,
                write,
            ),
            Command(
                "move_rest_to",
                Menu.BLOCK,
                self.tr("Move it and what follows to article…"),
                self.move_rest_to,
                ("Shift+G",),
                "move",
                "",
                Needs.ARTICLE,
                write,
            ),
            Command(
                "detach",
                Menu.BLOCK,
                self.tr("Detach from its article"),
                self.detach,
                ("X",),
                "detach",
                self.tr("Detach"),
                block,
                write,
            ),
        )

    def _describing(self) -> tuple[Command, ...]:
        """Return the rows that say what blocks are."""
        block, write = Needs.BLOCK, True
        return (
            Command(
                "set_role",
                Menu.BLOCK,
                self.tr("Set the role…"),
                self.set_role,
                ("R",),
                "role",
                self.tr("Role"),
                block,
                write,
                rule=True,
            ),
            Command(
                "mark_duplicate",
                Menu.BLOCK,
                self.tr("Mark as a duplicate of…"),
                self.mark_duplicate,
                ("D",),
                "duplicate",
                self.tr("Duplicate"),
                block,
                write,
            ),
            Command(
                "mark_furniture",
                Menu.BLOCK,
                self.tr("Mark as furniture"),
                self.mark_furniture,
                ("F",),
                "furniture",
                self.tr("Furniture"),
                block,
                write,
            ),
            Command(
                "serve",
                Menu.BLOCK,
                self.tr("Let it serve several articles…"),
                self.serve,
                ("B",),
                "link",
                needs=block,
                writes=write,
            ),
            Command(
                "join",
                Menu.BLOCK,
                self.tr("Join to the block before, or part"),
                self.toggle_join,
                ("J",),
                "join",
                self.tr("Join"),
                block,
                write,
            ),
        )

    def _cutting(self) -> tuple[Command, ...]:
        """Return the rows that change where a block begins and ends."""
        block, write = Needs.BLOCK, True
        return (
            Command(
                "cut", Menu.BLOCK, self.tr("Cut the block…"), self.start_cut, ("C",), "cut", "", block, write, rule=True
            ),
            Command("glue", Menu.BLOCK, self.tr("Glue to the next block"), self.glue, ("V",), "glue", "", block, write),
        )


def articles_between(page: Page, chosen: tuple[int, ...], target: str) -> tuple[str, ...]:
    """Return the articles that start in the text between some blocks and one article, that one included."""
    starts = {
        article.id: min(page.block_by_id[block].start for block in article.blocks if block not in chosen)
        for article in page.articles
        if set(article.blocks) - set(chosen)
    }
    here, there = page.block_by_id[chosen[0]].start, starts.get(target, 0)
    return tuple(article for article, start in starts.items() if min(here, there) <= start <= max(here, there))
