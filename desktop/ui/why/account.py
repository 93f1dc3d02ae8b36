"""What is told about a block or an article: how sure the parser is, and what speaks for and against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.page.article import Article, ArticleStatus
from desktop.page.block import Block
from desktop.page.page import Page, is_unassigned
from desktop.ui.names import Names
from desktop.ui.raw.rows import Lines
from desktop.ui.why.cue_words import CueWords


@dataclass(frozen=True, slots=True)
class Account:
    """A decision and its cues.

    Parameters: `title`, what was decided about what; `number`, the article's, or 0 for a block; `confidence`, 0 to 1;
    `speaking_for` and `speaking_against`, sentences, the strongest first where that is known; `note`, what a curator
    did since, or empty.
    """

    title: str
    number: int
    confidence: float
    speaking_for: tuple[str, ...]
    speaking_against: tuple[str, ...] = ()
    note: str = ""


class Accounts(QObject):
    """Makes the accounts of a page's blocks and articles."""

    def __init__(self, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._words = CueWords(self)

    def of_block(self, page: Page, block: Block) -> Account:
        """Return why a block has its role."""
        line = self.tr("Line %1").replace("%1", str(Lines(page.text).at(block.start)))
        role = self.tr("Unassigned") if is_unassigned(block) else self._names.role(block.role)
        return Account(f"{line} · {role}", 0, block.confidence, self.sentences(block))

    def of_article(self, page: Page, article: Article) -> Account:
        """Return why an article begins and ends where it does."""
        doubts = [cue for cue in article.reasons if self._words.is_doubt(cue)]
        others = [cue for cue in article.reasons if cue not in doubts]
        return Account(
            " ".join((article.headline or self.tr("(no headline)")).split()),
            page.articles.index(article) + 1,
            article.confidence,
            self._told(others, self._words.of_article),
            self._told(doubts, self._words.of_article) if doubts else (),
            self._note(article.status),
        )

    def sentences(self, block: Block) -> tuple[str, ...]:
        """Return what speaks for a block's role."""
        return self._told(block.reasons, self._words.of_block)

    def _told(self, cues: Iterable[str], tell: Callable[[str], str | None]) -> tuple[str, ...]:
        told = tuple(dict.fromkeys(tell(cue) or self._words.unknown() for cue in cues))
        return told or (self.tr("No single cue decided: it fits what stands around it."),)

    def _note(self, status: ArticleStatus) -> str:
        if status is ArticleStatus.CHANGED:
            return self.tr("A curator has changed it since; the number is the parser's.")
        return self.tr("A curator has checked it.") if status is ArticleStatus.CHECKED else ""
