"""Which articles of an export are parts of others: each whole is exported once, at its first part."""

from collections.abc import Iterable

from desktop.curation.link import Link, Place, wholes


class Wholes:
    """The wholes of linked articles as far as their pages are exported.

    Parameters: `links`, of the corpus; `page_ids`, the pages that are exported.
    """

    def __init__(self, links: Iterable[Link], page_ids: Iterable[int]) -> None:
        exported = frozenset(page_ids)
        self._parts: dict[Place, tuple[Place, ...]] = {}
        self._missing: dict[Place, int] = {}
        for parts in wholes(links):
            kept = tuple(place for place in parts if place.page_id in exported)
            for place in kept:
                self._parts[place] = kept
                self._missing[place] = len(parts) - len(kept)

    def is_further(self, place: Place) -> bool:
        """Say whether an article is exported with an earlier part."""
        return self.parts(place)[0] != place

    def parts(self, place: Place) -> tuple[Place, ...]:
        """Return the exported parts of the whole that an article belongs to; itself when it is not linked."""
        return self._parts.get(place, (place,))

    def missing(self, place: Place) -> int:
        """Return how many parts of its whole are on pages that are not exported."""
        return self._missing.get(place, 0)
