"""What the open page is told of the rest of its issue: its Links, and the articles that may be parts of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.page.article import Article
from desktop.page.failure import KnownFailure
from desktop.page.page import Page

if TYPE_CHECKING:  # the store and the checks must not load before the first paint
    from desktop.corpus.links import IssuePage
    from desktop.corpus.store import Corpus
    from desktop.curation.around import Around
    from desktop.curation.link import Link, Place
    from desktop.curation.links import Candidate
    from desktop.curation.parts import Part

_MOST = 40
"""Pages of an issue that are looked at: no newspaper has more, but a corpus may."""
_KEPT = 2 * _MOST
"""Pages whose parts are kept, and those whose links are: those of two issues."""
_ISSUES = 8
"""Pages whose issues are kept: the open one and the next; who only reads changes nothing that would forget them."""
_AT_ONCE = 3
"""So many pages are read and weighed while somebody waits for another one's problems; more are left to `look_round`."""

WholePart = tuple[int, Page, Article]
"""A part of a whole: the id of its page, the page, the article."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The other part of an article, linked or proposed.

    Parameters: `link`, which is there or would be made; `place`, where it is; `onwards`, whether it comes after the
    article; `name`, words to name it by; `pages`, its page's numbers as printed; `score`, how likely it is, 0 to 1,
    None when it is linked; `trashed`, whether its page is in the trash, and its text no part of the whole for now.
    """

    link: Link
    place: Place
    onwards: bool
    name: str
    pages: str
    score: float | None = None
    trashed: bool = False


class IssueView:
    """Reads what stands around pages, and keeps it until somebody changes it.

    Parameters: `corpus`, over whose connection it reads, in the same thread as its caller.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._parts: dict[int, tuple[Part, ...]] = {}
        self._weighed: set[int] = set()
        self._trashed: set[int] = set()
        self._issues: dict[tuple[int, str | None, str | None], tuple[IssuePage, ...]] = {}
        self._links: dict[int, frozenset[Link]] = {}

    def forget(self, page_ids: Iterable[int]) -> None:
        """Read again what changed. Parameters: `page_ids`, the pages that did, none where others came or went."""
        self._links.clear()
        changed = set(page_ids)
        # What a page itself becomes says nothing of the others of its issue
        self._issues = {key: pages for key, pages in self._issues.items() if changed == {key[0]}}
        self._parts = {page_id: parts for page_id, parts in self._parts.items() if page_id not in changed}
        self._weighed -= changed

    # ── reading ──

    def around(self, page_id: int, page: Page) -> Around:
        """Return the surroundings of a page in its present state; other pages are read only for one that has jumps.

        Where they are many, nothing is known of their articles before `look_round` has read and weighed them.
        """
        from desktop.curation.around import Around
        from desktop.curation.parts import same_number

        concerned = self._concerned(page_id, page)
        ready = self._weighed & self._parts.keys()
        if sum(other not in ready for other in concerned) > _AT_ONCE:
            concerned = []
        others = tuple(part for other in concerned for part in self._parts_of(other))
        twins = tuple(
            other.source
            for other in self._issue(page_id, page)
            if any(same_number(own, number) for own in page.issue.pages for number in other.pages)
        )
        return Around(page_id, self._links_of(page_id), others, twins)

    def look_round(self, page_id: int, page: Page) -> Iterator[None]:
        """Read and weigh what `around` needs, step by step: an issue has so many pages that a person would feel it."""
        from desktop.curation.links import weigh

        others: list[Part] = []
        concerned = self._concerned(page_id, page)
        for other in concerned:
            others += self._parts_of(other)
            yield
        yield from weigh(tuple(others), self._links_of(page_id))
        self._weighed.update(concerned)

    def _concerned(self, page_id: int, page: Page) -> list[int]:
        """Return the other pages of an issue that may hold the other parts of a page's jumps."""
        from desktop.curation.around import jumps
        from desktop.curation.parts import same_page

        named = jumps(page)
        return [
            other.page_id
            for other in (self._issue(page_id, page) if named else ())
            if other.jumps or any(same_page(name, number) for name in named for number in other.pages)
        ]

    def linked(self, page_id: int) -> frozenset[str]:
        """Return the ids of a page's articles that have a Link."""
        places = (place for link in self._links_of(page_id) for place in (link.earlier, link.later))
        return frozenset(place.article_id for place in places if place.page_id == page_id)

    def _links_of(self, page_id: int) -> frozenset[Link]:
        if page_id not in self._links:
            _make_room(self._links, _KEPT)
            self._links[page_id] = frozenset()
            with suppress(KnownFailure):
                self._links[page_id] = self._corpus.links_around(page_id)
        return self._links[page_id]

    def _issue(self, page_id: int, page: Page) -> tuple[IssuePage, ...]:
        key = (page_id, page.issue.date, page.issue.newspaper)
        if key not in self._issues:
            _make_room(self._issues, _ISSUES)
            self._issues[key] = ()
            with suppress(KnownFailure):
                self._issues[key] = self._corpus.issue(page_id, page, _MOST)
        return self._issues[key]

    def _parts_of(self, page_id: int) -> tuple[Part, ...]:
        """Return the parts of another page; none when it can't be read, of which the queue tells who opens it."""
        from desktop.curation.parts import parts_of

        if page_id not in self._parts:
            _make_room(self._parts, _KEPT)
            self._weighed &= self._parts.keys()
            self._parts[page_id] = ()
            with suppress(KnownFailure):
                page = self._corpus.glance(page_id)
                self._parts[page_id] = parts_of(page_id, page)
                (self._trashed.add if page.trashed else self._trashed.discard)(page_id)
        return self._parts[page_id]

    def _part(self, place: Place) -> Part | None:
        return next((part for part in self._parts_of(place.page_id) if part.place == place), None)

    # ── asking ──

    def neighbours(self, page: Page, around: Around) -> dict[str, tuple[Neighbour, ...]]:
        """Return the other parts of a page's articles, the earlier one first, by the ids of the articles."""
        found: dict[str, list[Neighbour]] = {}
        for link in sorted(around.links):
            for own, other in ((link.earlier, link.later), (link.later, link.earlier)):
                if own.page_id == around.page_id:
                    found.setdefault(own.article_id, []).append(self._linked(link, other, other is link.later))
        for (place, onwards), candidate in around.proposed(page).items():
            if not any(each.onwards is onwards for each in found.get(place.article_id, ())):
                found.setdefault(place.article_id, []).append(_proposed(candidate, place))
        return {article: tuple(sorted(each, key=lambda one: one.onwards)) for article, each in found.items()}

    def _linked(self, link: Link, other: Place, onwards: bool) -> Neighbour:
        part = self._part(other)
        name, pages = (part.name, "、".join(part.pages)) if part else ("", "")
        return Neighbour(link, other, onwards, name, pages, trashed=other.page_id in self._trashed)

    def whole(self, page_id: int, page: Page, article: Article) -> tuple[WholePart, ...]:
        """Return the parts of the whole that an article belongs to, but for those in the trash; at least itself."""
        from desktop.curation.link import Place, chain

        links = self._links_of(page_id)
        places = chain(links, Place(page_id, article.id)) if links else ()
        if len(places) <= 1:
            return ((page_id, page, article),)
        parts: list[WholePart] = []
        for place in places:
            with suppress(KnownFailure):
                there = page if place.page_id == page_id else self._corpus.page(place.page_id)
                if there is page or not there.trashed:
                    parts.append((place.page_id, there, there.article_by_id[place.article_id]))
        return tuple(parts)

    def named(self, link: Link) -> tuple[str, ...]:
        """Return the numbers of a link's pages, and how its earlier part is called."""
        parts = [self._part(link.earlier), self._part(link.later)]
        numbers = ("、".join(part.pages) if part else "" for part in parts)
        return (*(number or "?" for number in numbers), parts[0].name if parts[0] else "?")

    def choices(self, page_id: int, page: Page, article: Article) -> tuple[Candidate, ...]:
        """Return every Link that a person could make of an article and one of another page, the likeliest first."""
        from desktop.curation.links import choices
        from desktop.curation.parts import parts_of

        own = next(part for part in parts_of(page_id, page) if part.place.article_id == article.id)
        links = self._links_of(page_id)
        others: list[Part] = []
        for other in self._issue(page_id, page):
            links |= self._links_of(other.page_id)
            others += self._parts_of(other.page_id)
        return choices(own, others, links)


def _make_room(kept: dict[Any, Any], most: int) -> None:
    """Forget what was kept first when there is no room for one more."""
    while len(kept) >= most:
        del kept[next(iter(kept))]


def _proposed(candidate: Candidate, place: Place) -> Neighbour:
    other = candidate.other(place)
    onwards = candidate.earlier.place == place
    return Neighbour(candidate.link, other.place, onwards, other.name, "、".join(other.pages), candidate.score)
