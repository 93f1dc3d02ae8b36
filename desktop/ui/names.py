"""The words of the glossary in the curator's language: roles, kinds, states."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.page.article import ArticleStatus, Kind, Relation
from desktop.page.page import DateBasis, PageStatus
from desktop.page.role import Role

if TYPE_CHECKING:  # what compares articles must not load before the queue is painted
    from desktop.corpus.issue import Neighbour
    from desktop.curation.links import Reason

_COMMAS = re.compile("[,，、]")


class Names(QObject):
    """Names of the page model's values; made anew when the language changes."""

    def role(self, role: Role) -> str:
        """Return a role's full name."""
        return {
            Role.HEADLINE: self.tr("Headline"),
            Role.KICKER: self.tr("Kicker"),
            Role.SUBHEADLINE: self.tr("Subheadline"),
            Role.BYLINE: self.tr("Byline"),
            Role.AUTHOR: self.tr("Author"),
            Role.LEAD: self.tr("Lead"),
            Role.BODY: self.tr("Body"),
            Role.SECTION_LABEL: self.tr("Section label"),
            Role.PULL_QUOTE: self.tr("Pull quote"),
            Role.CAPTION: self.tr("Caption"),
            Role.CREDIT: self.tr("Credit"),
            Role.TABLE: self.tr("Table"),
            Role.CONTACT: self.tr("Contact"),
            Role.COLOPHON: self.tr("Colophon"),
            Role.MASTHEAD: self.tr("Masthead"),
            Role.JUMP_TO: self.tr("Jump to"),
            Role.JUMP_FROM: self.tr("Jump from"),
            Role.NOTICE: self.tr("Notice"),
            Role.AD: self.tr("Advertisement"),
            Role.PAGE_FURNITURE: self.tr("Furniture"),
            Role.DUPLICATE: self.tr("Duplicate"),
            Role.OTHER: self.tr("Noise"),
        }[role]

    def badge(self, role: Role) -> str:
        """Return a role's badge: two characters in Chinese, a short word in English, nothing for running text."""
        return self._badges[role]

    @cached_property
    def _badges(self) -> dict[Role, str]:
        # Each raw row that is painted needs one, and the catalogue is searched for every word of the table
        return {
            Role.HEADLINE: self.tr("Head", "badge"),
            Role.KICKER: self.tr("Kick", "badge"),
            Role.SUBHEADLINE: self.tr("Deck", "badge"),
            Role.BYLINE: self.tr("By", "badge"),
            Role.AUTHOR: self.tr("Auth", "badge"),
            Role.LEAD: self.tr("Lead", "badge"),
            Role.BODY: "",
            Role.SECTION_LABEL: self.tr("Sect", "badge"),
            Role.PULL_QUOTE: self.tr("Quote", "badge"),
            Role.CAPTION: self.tr("Capt", "badge"),
            Role.CREDIT: self.tr("Cred", "badge"),
            Role.TABLE: self.tr("Table", "badge"),
            Role.CONTACT: self.tr("Cont", "badge"),
            Role.COLOPHON: self.tr("Colo", "badge"),
            Role.MASTHEAD: self.tr("Mast", "badge"),
            Role.JUMP_TO: self.tr("To", "badge"),
            Role.JUMP_FROM: self.tr("From", "badge"),
            Role.NOTICE: self.tr("Note", "badge"),
            Role.AD: self.tr("Ad", "badge"),
            Role.PAGE_FURNITURE: self.tr("Furn", "badge"),
            Role.DUPLICATE: self.tr("Dupl", "badge"),
            Role.OTHER: self.tr("Noise", "badge"),
        }

    def unassigned_badge(self) -> str:
        """Return the badge of a block that nothing accounts for."""
        return self.tr("None", "badge of an unassigned block")

    def join_badge(self) -> str:
        """Return the badge of a block that continues the one before it."""
        return self.tr("Join", "badge")

    def kind(self, kind: Kind) -> str:
        """Return the name of a kind of article."""
        return self._kinds[kind]

    @cached_property
    def _kinds(self) -> dict[Kind, str]:
        return {
            Kind.NEWS: self.tr("News"),
            Kind.FEATURE: self.tr("Feature"),
            Kind.COMMENTARY: self.tr("Commentary"),
            Kind.PICTURE: self.tr("Picture news"),
            Kind.TEASER: self.tr("Teaser"),
            Kind.NOTICE: self.tr("Notice"),
            Kind.OTHER: self.tr("Other"),
        }

    def page_status(self, status: PageStatus) -> str:
        """Return the name of a page's status."""
        return {
            PageStatus.NEW: self.tr("New"),
            PageStatus.IN_PROGRESS: self.tr("In progress"),
            PageStatus.DONE: self.tr("Done"),
        }[status]

    def article_status(self, status: ArticleStatus) -> str:
        """Return the name of an article's status."""
        return {
            ArticleStatus.AS_PARSED: self.tr("As parsed"),
            ArticleStatus.CHANGED: self.tr("Changed"),
            ArticleStatus.CHECKED: self.tr("Checked"),
        }[status]

    def relation(self, relation: Relation) -> str:
        """Return the name of a district's relation to an article."""
        return {Relation.ABOUT: self.tr("about"), Relation.MENTIONED: self.tr("mentioned")}[relation]

    def date_basis(self, basis: DateBasis | None) -> str:
        """Return where a page's date comes from."""
        return {
            DateBasis.PRINTED: self.tr("printed"),
            DateBasis.FILENAME: self.tr("from the file name"),
            DateBasis.INFERRED: self.tr("inferred"),
            DateBasis.CURATOR: self.tr("set by hand"),
            None: self.tr("no date"),
        }[basis]

    def link_reasons(self, reasons: Iterable[Reason]) -> str:
        """Return what speaks for two articles being one."""
        from desktop.curation.links import Reason

        names = {
            Reason.PAGES: self.tr("both name each other's page"),
            Reason.GOES_TO: self.tr("the earlier part names the page"),
            Reason.COMES_FROM: self.tr("the later part names the page"),
            Reason.HEADLINE: self.tr("the headline is repeated"),
            Reason.NAMES: self.tr("the same people sign"),
            Reason.SENTENCE: self.tr("the sentence goes on"),
            Reason.WORDS: self.tr("many words in common"),
        }
        return self.tr(", ", "between reasons").join(names[reason] for reason in reasons)

    def other_part(self, other: Neighbour) -> str:
        """Return where the other part of an article is: linked, or with a score (0 to 1) and the key that links it."""
        pages = self.page_numbers(other.pages) or "?"
        if other.trashed:
            return self.tr("linked with page %1, which is in the trash").replace("%1", pages)
        if other.score is None:
            return self.tr("linked with page %1").replace("%1", pages)
        return self.tr("page %1 · %2 ↵").replace("%1", pages).replace("%2", f"{other.score:.2f}")

    def page_number(self, pages: str) -> str:
        """Return a page number as the window says it. Parameters: `pages`, see `page_numbers`."""
        return self.tr("Page %1").replace("%1", self.page_numbers(pages)) if pages else self.tr("No page number")

    def page_numbers(self, pages: str) -> str:
        """Return the numbers of a spread as the language lists them.

        Parameters: `pages`, with commas between, Chinese ones or others; empty for a page without a number.
        """
        return self.tr(", ", "between page numbers").join(part.strip() for part in _COMMAS.split(pages))
