"""What the curator picks from a list: an article, a role, an original, a label."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.page.article import ArticleStatus
from desktop.page.role import Role
from desktop.ui.bulk.roles import role_preview
from desktop.ui.context import Context
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.picker.choice import ChoicePopup
from desktop.ui.picker.choices import Choice
from desktop.ui.raw.rows import lines_of

if TYPE_CHECKING:
    from desktop.curation.link import Link
    from desktop.curation.links import Candidate
    from desktop.ui.workbench import Workbench


_LIKELY = 0.5
"""From this likeness on Enter takes what may be repeated, without a look at the list."""


class Picking(QObject):
    """Opens the pickers of a workbench."""

    def __init__(self, workbench: Workbench, context: Context) -> None:
        super().__init__(workbench)
        self._workbench, self._context = workbench, context

    def _open(self, title: str, choices: list[Choice], then: Callable[[str], object], current: int | None = 0) -> None:
        popup = ChoicePopup(title, choices, self._context.theme, self._workbench, current)
        popup.chosen.connect(then)
        popup.open_over(self._workbench.raw)

    def article(self, title: str, then: Callable[[str], None]) -> None:
        """Pick an article of the page other than the selected one; digits pick by number."""
        session = self._workbench.session
        if session.page is None:
            return
        choices = [
            Choice(article.id, article.headline or self.tr("(no headline)"), article.byline or "", number=number)
            for number, article in enumerate(session.page.articles, 1)
            if article.id != session.selection.article
        ]
        self._open(title, choices, then)

    def partner(self, then: Callable[[Link], object]) -> None:
        """Pick the article of another page that is one with the selected one, the likeliest first."""
        session = self._workbench.session
        found = session.link_choices()
        if not found:
            session.failed.emit(
                QT_TRANSLATE_NOOP(
                    "Phrases", "No other page of this issue is in the corpus, or all is linked: import its pages first."
                ),
                [],
            )
            return
        by_key = {str(number): candidate for number, candidate in enumerate(found)}
        choices = [self._partner(key, candidate) for key, candidate in by_key.items()]
        self._open(self.tr("Link with"), choices, lambda key: then(by_key[key].link))

    def _partner(self, key: str, candidate: Candidate) -> Choice:
        session = self._workbench.session
        onwards = candidate.earlier.place.page_id == session.page_id
        other = candidate.later if onwards else candidate.earlier
        way = self.tr("goes on on page %1") if onwards else self.tr("comes from page %1")
        pages = self._context.names.page_numbers(", ".join(other.pages)) or "?"
        detail = f"{way.replace('%1', pages)} · {candidate.score:.2f}"
        return Choice(key, other.name, detail)

    def role(self, then: Callable[[Role], None]) -> None:
        """Pick a role."""
        names, chosen = self._context.names, self._workbench.session.selection.blocks
        choices = [
            Choice(role.value, names.role(role), self._role_detail(chosen, role))
            for role in Role
            if role is not Role.DUPLICATE
        ]
        title = self.tr("Role") if len(chosen) < 2 else self.tr("Role of %n block(s)", "", len(chosen))
        page = self._workbench.session.page
        given = page.block_by_id[chosen[0]].role.value if page is not None and chosen else None
        current = next((row for row, choice in enumerate(choices) if choice.id == given), 0)
        self._open(title, choices, lambda value: then(Role(value)), current)

    def _role_detail(self, chosen: tuple[int, ...], role: Role) -> str:
        """Return what a role would do to several blocks."""
        page = self._workbench.session.page
        if page is None or len(chosen) < 2:
            return ""
        preview = role_preview(page, chosen, role)
        parts = [self._of(preview.changing, len(chosen))]
        if preview.leaving:
            parts.append(self.tr("%n block(s) out of their article", "", preview.leaving))
        if preview.opened:
            parts.append(self.tr("%n block(s) unassigned", "", preview.opened))
        return " · ".join(parts)

    def _of(self, changing: int, all_of_them: int) -> str:
        if not changing:
            return self.tr("nothing changes")
        return self.tr("%1 of %2 will change").replace("%1", str(changing)).replace("%2", str(all_of_them))

    def status(self, articles: tuple[str, ...], then: Callable[[ArticleStatus], None]) -> None:
        """Pick a status for some articles."""
        page = self._workbench.session.page
        if page is None:
            return
        choices = [
            Choice(
                status.value,
                self._context.names.article_status(status),
                self._of(sum(page.article_by_id[each].status is not status for each in articles), len(articles)),
            )
            for status in (ArticleStatus.CHECKED, ArticleStatus.CHANGED, ArticleStatus.AS_PARSED)
        ]
        title = self.tr("Status of %n article(s)", "", len(articles))
        self._open(title, choices, lambda value: then(ArticleStatus(value)))

    def original(self, copies: tuple[int, ...], then: Callable[[int], None]) -> None:
        """Pick the block that others repeat, the most similar ones first."""
        from desktop.curation.likeness import likely_originals

        page = self._workbench.session.page
        if page is None:
            return
        lines, found = lines_of(page.text), likely_originals(page, copies)
        choices = [
            Choice(str(block.id), page.text_of(block), self._alike(alike, lines.at(block.start)))
            for block, alike in found
        ]
        is_likely = bool(found) and found[0][1] >= _LIKELY
        self._open(self.tr("Duplicate of"), choices, lambda value: then(int(value)), 0 if is_likely else None)

    def _alike(self, alike: float, line: int) -> str:
        percent = str(int(100 * alike))
        words = self.tr("identical") if alike == 1 else self.tr("%1 % alike").replace("%1", percent)
        place = self.tr("line %1").replace("%1", str(line))
        return f"{words} · {place}"

    def step(self) -> None:
        """Pick a step of the page to go to; digits pick by number."""
        history = self._workbench.history
        choices = history.choices()
        if choices:
            self._open(self.tr("Go to a step"), choices, lambda value: history.go_to(int(value)))

    def label(self, kind: str) -> None:
        """Pick topics or districts for the selected articles."""
        self._workbench.article.open_picker(kind, self._workbench.selected_articles())
