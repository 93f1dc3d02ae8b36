"""Commands on links: two articles of different pages that are one."""

from PySide6.QtCore import QObject

from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.desk import Desk


class LinkCommands(QObject):
    """What can be done about the other parts of the selected article."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session

    def go(self) -> None:
        """Go to the next part of the selected article, after the last to the first; or to the one that is proposed."""
        session = self._session
        article = session.article
        if article is None:
            return
        parts = session.whole(article)
        if len(parts) > 1:
            here = next(i for i, part in enumerate(parts) if part[2].id == article.id)
            page_id, _, other = parts[(here + 1) % len(parts)]
            session.go_to_article(page_id, other.id)
        elif neighbours := session.neighbours(article.id):
            place = neighbours[-1].place
            session.go_to_article(place.page_id, place.article_id)

    def _has_other(self) -> bool:
        return bool(self._session.neighbours(self._session.selection.article))

    def link_picked(self) -> None:
        """Link the selected article with one of another page that is picked."""
        self._desk.pick_partner(self._session.link)

    def unlink(self) -> None:
        """Take the link of the selected article away: that to its later part, else that to its earlier one."""
        linked = [each for each in self._session.neighbours(self._session.selection.article) if each.score is None]
        if linked:
            self._session.unlink(linked[-1].link)

    def _is_linked(self) -> bool:
        return any(each.score is None for each in self._session.neighbours(self._session.selection.article))

    def commands(self) -> tuple[Command, ...]:
        """Return the rows of the article menu about links."""
        need, write = Needs.ARTICLE, True
        return (
            Command(
                "other_part",
                Menu.ARTICLE,
                self.tr("Go to the other part"),
                self.go,
                ("O",),
                "link",
                "",
                need,
                possible=self._has_other,
                rule=True,
            ),
            Command(
                "link",
                Menu.ARTICLE,
                self.tr("Link with its other part…"),
                self.link_picked,
                ("Shift+O",),
                "link",
                "",
                need,
                write,
            ),
            Command(
                "unlink",
                Menu.ARTICLE,
                self.tr("Unlink"),
                self.unlink,
                ("Ctrl+Shift+U",),
                "detach",
                "",
                need,
                write,
                self._is_linked,
            ),
        )
