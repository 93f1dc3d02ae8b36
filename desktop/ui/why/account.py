"""What is told about a block or an article: how sure the parser is, and what speaks for and against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.page.article import Article, ArticleStatus
from desktop.page.block import Block
from desktop.page.page import Page, is_unassigned
from desktop.ui.names import Names
from desktop.ui.raw.rows import Lines
from desktop.ui.why.cue_words import Clauses, CueWords

_COUNTS = 0.25
"""What a cue of an article is worth, in nats, from which on it is told by itself."""


@dataclass(frozen=True, slots=True)
class Account:
    """A decision and its cues.

    Parameters: `title`, what was decided about what; `number`, the article's, or 0 for a block; `confidence`, 0 to 1;
    `speaking_for` and `speaking_against`, sentences, the strongest first where that is known; `notes`, what else
    went into the confidence, and what a curator did since.
    """

    title: str
    number: int
    confidence: float
    speaking_for: tuple[str, ...]
    speaking_against: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Accounts(QObject):
    """Makes the accounts of a page's blocks and articles.

    Parameters: `worth`, of the cues that speak against articles, in nats, negative; those not in it count.
    """

    def __init__(self, names: Names, worth: Mapping[str, float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names, self._worth = names, worth
        self._words = CueWords(self)

    def of_block(self, page: Page, block: Block) -> Account:
        """Return why a block has its role."""
        line = self.tr("Line %1").replace("%1", str(Lines(page.text).at(block.start)))
        role = self.tr("Unassigned") if is_unassigned(block) else self._names.role(block.role)
        return Account(f"{line} · {role}", 0, block.confidence, self._told(block.reasons, self._words.of_block))

    def of_article(self, page: Page, article: Article) -> Account:
        """Return why an article begins and ends where it does."""
        words = self._words
        doubts = sorted(filter(words.is_doubt, article.reasons), key=lambda cue: self._worth.get(cue, -1.0))
        strong = [cue for cue in doubts if self._counts(cue)]
        weak = [clause for cue in doubts if cue not in strong for clause in words.of_article(cue)]
        others = [cue for cue in article.reasons if cue not in doubts]
        return Account(
            " ".join((article.headline or self.tr("(no headline)")).split()),
            page.articles.index(article) + 1,
            article.confidence,
            self._told(others, words.of_article),
            self._told(strong, words.of_article) if strong else (),
            tuple(note for note in (self._also(weak), self._since(article.status)) if note),
        )

    def _told(self, cues: Iterable[str], tell: Callable[[str], Clauses]) -> tuple[str, ...]:
        """Return a sentence for each cue; what one says already, the next leaves out."""
        said: dict[str, None] = {}
        told: list[str] = []
        for cue in cues:
            new = [clause for clause in tell(cue) or (self._words.unknown(),) if clause not in said]
            said |= dict.fromkeys(new)
            if new:
                told.append(self._words.sentence(new))
        return tuple(told) or (self.tr("No single cue decided: it fits what stands around it."),)

    def _counts(self, cue: str) -> bool:
        return abs(self._worth.get(cue, -1.0)) >= _COUNTS and not self._words.is_strength(cue)

    def _also(self, weak: list[str]) -> str:
        return self.tr("Also went into the number: %1").replace("%1", self._words.joined(weak)) if weak else ""

    def _since(self, status: ArticleStatus) -> str:
        if status is ArticleStatus.CHANGED:
            return self.tr("A curator has changed it since; the number is the parser's.")
        return self.tr("A curator has checked it.") if status is ArticleStatus.CHECKED else ""
