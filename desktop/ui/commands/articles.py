"""Commands on articles: going through them, merging, ordering, their status."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial, reduce

from PySide6.QtCore import QObject

from desktop.curation import articles, boundaries
from desktop.page.article import ArticleStatus
from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.desk import Desk
from desktop.ui.marking import QT_TRANSLATE_NOOP


class ArticleCommands(QObject):
    """What can be done to the selected article."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session

    def _selected(self) -> str:
        assert self._session.selection.article is not None
        return self._session.selection.article

    def _number(self, article_id: str) -> str:
        return str(self._session.number(article_id))

    def _neighbour(self, step: int) -> str | None:
        page = self._session.page
        assert page is not None
        place = self._session.number(self._session.selection.article) - 1 + step
        return page.articles[place].id if 0 <= place < len(page.articles) else None

    def go(self, step: int) -> None:
        """Select the next or the previous article."""
        found = self._neighbour(step)
        if found is not None:
            self._session.select_article(found)

    def merge_neighbour(self, step: int) -> None:
        """Merge the selected articles into one, or the only one with the next or the previous one."""
        chosen = self._desk.selected_articles()
        if len(chosen) > 1:
            self._merge(chosen[1:], chosen[0])
        else:
            self.merge_with(self._neighbour(step))

    def merge_with(self, target: str | None) -> None:
        """Merge the selected articles into another one."""
        sources = tuple(each for each in self._desk.selected_articles() if each != target)
        if target is not None and sources:
            self._merge(sources, target)

    def _merge(self, sources: tuple[str, ...], target: str) -> None:
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Merge article %1 into article %2, labels united"),
            (self._numbers(sources), self._number(target)),
            lambda page: reduce(lambda page, each: boundaries.merge(page, each, target), sources, page),
        )
        self._session.select_article(target)

    def merge_picked(self) -> None:
        """Merge the selected article into one that is picked."""
        self._desk.pick_article(self.tr("Merge into article"), self.merge_with)

    def _edge(self, text: str, edit: Callable[..., object], by: int) -> None:
        article = self._selected()
        self._session.edit(text, (self._number(article), str(abs(by))), lambda page: edit(page, article, by))  # type: ignore[arg-type,return-value]

    def nudge_start(self, by: int) -> None:
        """Let the selected article start some blocks earlier (negative) or later."""
        text = (
            QT_TRANSLATE_NOOP("Phrases", "Start article %1 %2 block(s) earlier")
            if by < 0
            else QT_TRANSLATE_NOOP("Phrases", "Start article %1 %2 block(s) later")
        )
        self._edge(text, boundaries.nudge_start, by)

    def nudge_end(self, by: int) -> None:
        """Let the selected article end some blocks earlier (negative) or later."""
        text = (
            QT_TRANSLATE_NOOP("Phrases", "End article %1 %2 block(s) earlier")
            if by < 0
            else QT_TRANSLATE_NOOP("Phrases", "End article %1 %2 block(s) later")
        )
        self._edge(text, boundaries.nudge_end, by)

    def move(self, step: int) -> None:
        """Move the selected article a place earlier or later in the page's reading order."""
        self.move_to(self._selected(), self._session.number(self._selected()) - 1 + step)

    def move_to(self, article: str, place: int) -> None:
        """Move an article to a place, counted from 0, in the page's reading order."""
        page = self._session.page
        if page is None or not 0 <= place < len(page.articles):
            return
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Move article %1 to place %2"),
            (self._number(article), str(place + 1)),
            lambda page: articles.move_article(page, article, place),
        )

    def remove(self) -> None:
        """Remove the selected articles; their blocks become unassigned."""
        chosen = self._desk.selected_articles()
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Remove article %1, its blocks unassigned"),
            (self._numbers(chosen),),
            lambda page: reduce(articles.remove_article, chosen, page),
        )

    def toggle_checked(self) -> None:
        """Call the selected articles checked, or not if all of them are."""
        page, chosen = self._session.page, self._desk.selected_articles()
        assert page is not None
        checked = all(page.article_by_id[each].status is ArticleStatus.CHECKED for each in chosen)
        self.set_status(chosen, ArticleStatus.CHANGED if checked else ArticleStatus.CHECKED)

    def set_status(self, chosen: tuple[str, ...], status: ArticleStatus) -> None:
        """Give articles a status, as one step."""
        text = {
            ArticleStatus.CHECKED: QT_TRANSLATE_NOOP("Phrases", "Call article %1 checked"),
            ArticleStatus.CHANGED: QT_TRANSLATE_NOOP("Phrases", "Call article %1 unchecked"),
            ArticleStatus.AS_PARSED: QT_TRANSLATE_NOOP("Phrases", "Call article %1 as parsed"),
        }[status]
        self._session.edit(
            text,
            (self._numbers(chosen),),
            lambda page: reduce(lambda page, each: articles.set_article_status(page, each, status), chosen, page),
        )

    def pick_status(self) -> None:
        """Pick a status for the selected articles; each says how many it would change."""
        chosen = self._desk.selected_articles()
        self._desk.pick_status(chosen, lambda status: self.set_status(chosen, status))

    def _numbers(self, chosen: tuple[str, ...]) -> str:
        return "、".join(self._number(each) for each in chosen)

    def take_to_headline(self) -> None:
        """Let the selected article take everything behind it up to the next headline."""
        article = self._selected()
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Article %1 takes everything up to the next headline"),
            (self._number(article),),
            lambda page: boundaries.take_to_headline(page, article),
        )

    def _nudges(self) -> tuple[Command, ...]:
        """Return the rows that move the start or the end by one block, or with Shift by five."""
        table = (
            ("start_earlier", self.tr("Start one block earlier"), self.nudge_start, -1, (",",), "up"),
            ("start_later", self.tr("Start one block later"), self.nudge_start, 1, (".",), "down"),
            ("end_earlier", self.tr("End one block earlier"), self.nudge_end, -1, (";",), "up"),
            ("end_later", self.tr("End one block later"), self.nudge_end, 1, ("'",), "down"),
            ("start_5_earlier", self.tr("Start five blocks earlier"), self.nudge_start, -5, ("Shift+,",), "up"),
            ("start_5_later", self.tr("Start five blocks later"), self.nudge_start, 5, ("Shift+.",), "down"),
            ("end_5_earlier", self.tr("End five blocks earlier"), self.nudge_end, -5, ("Shift+;",), "up"),
            ("end_5_later", self.tr("End five blocks later"), self.nudge_end, 5, ("Shift+'",), "down"),
        )
        inner = self.tr("Move its start or end")  # eight rows more would not fit on small screens
        rows = [
            Command(identity, Menu.ARTICLE, text, partial(run, by), keys, icon, "", Needs.ARTICLE, True, within=inner)
            for identity, text, run, by, keys, icon in table
        ]
        rows[0] = replace(rows[0], rule=True)
        take = self.tr("Take everything up to the next headline")
        run = self.take_to_headline
        return (
            *rows,
            Command("take_to_headline", Menu.ARTICLE, take, run, ("E",), "down", "", Needs.ARTICLE, True),
        )

    def commands(self) -> tuple[Command, ...]:
        """Return this menu's rows."""
        return (*self._going(), *self._merging(), *self._nudges(), *self._ordering(), *self._judging())

    def _going(self) -> tuple[Command, ...]:
        """Return the rows that go from article to article."""
        return (
            Command(
                "next_article",
                Menu.ARTICLE,
                self.tr("Next article"),
                lambda: self.go(1),
                ("PgDown", "Ctrl+Down"),
                "down",
            ),
            Command(
                "previous_article",
                Menu.ARTICLE,
                self.tr("Previous article"),
                lambda: self.go(-1),
                ("PgUp", "Ctrl+Up"),
                "up",
            ),
        )

    def _merging(self) -> tuple[Command, ...]:
        """Return the rows that make one article of two."""
        need, write = Needs.ARTICLE, True
        return (
            Command(
                "merge_previous",
                Menu.ARTICLE,
                self.tr("Merge with the previous article"),
                lambda: self.merge_neighbour(-1),
                ("M",),
                "merge",
                self.tr("Merge up"),
                need,
                write,
                rule=True,
            ),
            Command(
                "merge_next",
                Menu.ARTICLE,
                self.tr("Merge with the next article"),
                lambda: self.merge_neighbour(1),
                ("Shift+M",),
                "merge",
                "",
                need,
                write,
            ),
            Command(
                "merge_any",
                Menu.ARTICLE,
                self.tr("Merge with article…"),
                self.merge_picked,
                ("Ctrl+M",),
                "merge",
                "",
                need,
                write,
            ),
        )

    def _ordering(self) -> tuple[Command, ...]:
        """Return the rows that change the order of articles."""
        need, write = Needs.ARTICLE, True
        return (
            Command(
                "article_earlier",
                Menu.ARTICLE,
                self.tr("Move the article earlier"),
                lambda: self.move(-1),
                ("Alt+Shift+Up",),
                "up",
                "",
                need,
                write,
                rule=True,
            ),
            Command(
                "article_later",
                Menu.ARTICLE,
                self.tr("Move the article later"),
                lambda: self.move(1),
                ("Alt+Shift+Down",),
                "down",
                "",
                need,
                write,
            ),
        )

    def _judging(self) -> tuple[Command, ...]:
        """Return the rows that say how sure an article is, and what became of it."""
        need, write = Needs.ARTICLE, True
        return (
            Command(
                "why",
                Menu.ARTICLE,
                self.tr("Why?"),
                self._desk.explain,
                ("W",),
                "help",
                "",
                Needs.BLOCK,
                rule=True,
            ),
            Command(
                "article_checked",
                Menu.ARTICLE,
                self.tr("Article checked"),
                self.toggle_checked,
                ("K",),
                "check",
                "",
                need,
                write,
            ),
            Command(
                "article_status",
                Menu.ARTICLE,
                self.tr("Status of the selected articles…"),
                self.pick_status,
                ("Shift+K",),
                "half",
                "",
                need,
                write,
            ),
            Command(
                "remove_article",
                Menu.ARTICLE,
                self.tr("Remove the article, keep its blocks"),
                self.remove,
                ("Ctrl+Shift+X",),
                "detach",
                "",
                need,
                write,
            ),
        )
