"""What commands may ask of the window around them."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.curation.link import Link
from desktop.page.article import ArticleStatus
from desktop.page.role import Role
from desktop.ui.arrangement import Arrangement
from desktop.ui.bulk.steps import BulkSteps
from desktop.ui.comparing.place import ComparisonPlace
from desktop.ui.labelling.place import Labelling
from desktop.ui.panels.history import HistoryPanel
from desktop.ui.queue.pane import QueuePane
from desktop.ui.raw.pane import RawPane
from desktop.ui.session import Session


class Desk(Protocol):
    """The open corpus's window, as far as commands need it."""

    @property
    def session(self) -> Session:
        """The session that every edit goes through."""
        ...

    @property
    def bulk(self) -> BulkSteps:
        """Steps of several pages."""
        ...

    @property
    def raw(self) -> RawPane:
        """The raw page."""
        ...

    @property
    def queue(self) -> QueuePane:
        """The queue of pages."""
        ...

    @property
    def history(self) -> HistoryPanel:
        """The steps of the open page."""
        ...

    @property
    def comparison(self) -> ComparisonPlace:
        """What the parser said, beside what is there now."""
        ...

    @property
    def arrangement(self) -> Arrangement:
        """How the panes share the window."""
        ...

    @property
    def labelling(self) -> Labelling:
        """What there is about the labels of the whole corpus."""
        ...

    def selected_articles(self) -> tuple[str, ...]:
        """Return the articles that a label goes to: the selected cards, else the selected article."""
        ...

    def pick_article(self, title: str, then: Callable[[str], None]) -> None:
        """Let the curator pick an article of the page."""
        ...

    def pick_status(self, articles: tuple[str, ...], then: Callable[[ArticleStatus], None]) -> None:
        """Let the curator pick a status for some articles."""
        ...

    def pick_partner(self, then: Callable[[Link], object]) -> None:
        """Let the curator pick the article of another page that is one with the selected one."""
        ...

    def pick_role(self, then: Callable[[Role], None]) -> None:
        """Let the curator pick a role."""
        ...

    def pick_original(self, copies: tuple[int, ...], then: Callable[[int], None]) -> None:
        """Let the curator pick the block that others repeat."""
        ...

    def pick_step(self) -> None:
        """Let the curator pick a step of the page and go to it."""
        ...

    def pick_label(self, kind: str) -> None:
        """Open the picker of topics or districts."""
        ...

    def explain(self) -> None:
        """Tell why the current block and its article are what they are."""
        ...

    def go(self, step: int) -> None:
        """Open the next (+1) or the previous (-1) page of the queue."""
        ...

    def upcoming(self) -> int | None:
        """Return the next page that is not done, None when there is no other."""
        ...

    def go_unfinished(self) -> None:
        """Open the next page that is not done."""
        ...

    def search_pages(self) -> None:
        """Go to the search field of the queue."""
        ...

    def next_problem(self, step: int) -> None:
        """Go to the next (+1) or the previous (-1) problem of the page."""
        ...

    def repair(self) -> None:
        """Apply the repair of the current problem."""
        ...

    def let_stand(self) -> None:
        """Let the current problem stand."""
        ...

    def accept_suggestion(self, number: int, mentioned: bool) -> None:
        """Accept the suggestion with this number, counted from 1."""
        ...

    def next_pane(self, step: int) -> None:
        """Give the focus to the next (+1) or the previous (-1) pane."""
        ...

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders; an empty list asks for them first."""
        ...
