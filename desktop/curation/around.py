"""What stands around a page: its Links and the other pages of its issue, which the page itself can't know."""

from dataclasses import dataclass, field
from functools import cached_property

from desktop.curation.link import Link, Place
from desktop.curation.links import Candidate, candidates_with, clear
from desktop.curation.parts import Part, parts_of
from desktop.page.page import Page


@dataclass(frozen=True)
class Around:
    """The surroundings of one page, for its checks.

    Parameters: `page_id`, the page's id in its corpus; `links`, those of its articles and of what they are linked with;
    `others`, the articles of the other pages of its issue that matter to its jumps; `twins`, the files of those that
    carry a page number of its own; `doubts`, articles and their topics that what was learned strongly denies.
    """

    page_id: int = 0
    links: frozenset[Link] = frozenset()
    others: tuple[Part, ...] = field(default=(), repr=False)
    twins: tuple[str, ...] = ()
    doubts: frozenset[tuple[str, str]] = frozenset()
    _known: tuple[Page, dict[tuple[Place, bool], Candidate]] | None = field(
        default=None, init=False, repr=False, compare=False
    )

    @cached_property
    def gone_on(self) -> frozenset[str]:
        """The ids of the page's articles whose later part is linked."""
        return frozenset(link.earlier.article_id for link in self.links if link.earlier.page_id == self.page_id)

    @cached_property
    def begun(self) -> frozenset[str]:
        """The ids of the page's articles whose earlier part is linked."""
        return frozenset(link.later.article_id for link in self.links if link.later.page_id == self.page_id)

    def candidates(self, page: Page) -> tuple[Candidate, ...]:
        """Return the candidates for the page and its surroundings, in no order."""
        if not self.others:
            return ()
        return candidates_with(parts_of(self.page_id, page), self.others, self.links)

    def proposed(self, page: Page) -> dict[tuple[Place, bool], Candidate]:
        """Return the clear candidates for the page's own articles, by the place of the article and whether it goes on.

        A middle part both goes on and comes from somewhere.
        """
        if self._known is None or self._known[0] is not page:
            object.__setattr__(self, "_known", (page, self._proposed(page)))  # a memory changes nothing that is seen
        assert self._known is not None
        return self._known[1]

    def _proposed(self, page: Page) -> dict[tuple[Place, bool], Candidate]:
        found: dict[tuple[Place, bool], Candidate] = {}
        for candidate in clear(self.candidates(page)):
            for part, onwards in ((candidate.earlier, True), (candidate.later, False)):
                if part.place.page_id == self.page_id:
                    found.setdefault((part.place, onwards), candidate)
        return found


ALONE = Around()
"""Nothing is known but the page itself."""


def jumps(page: Page) -> tuple[str, ...]:
    """Return the pages that the page's jumps name, as printed."""
    found = (name for each in page.articles for name in (each.continues_to, each.continues_from) if name)
    return tuple(dict.fromkeys(found))
