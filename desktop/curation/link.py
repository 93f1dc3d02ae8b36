"""A link: the record that two articles of different pages are one, a jump resolved."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where an article is in a corpus: on which page, and which one of it."""

    page_id: int
    article_id: str


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Two articles that are one: `earlier` goes on in `later`; an article is each of them once at most."""

    earlier: Place
    later: Place


def chain(links: Iterable[Link], place: Place) -> tuple[Place, ...]:
    """Return the parts of the whole that an article belongs to, in reading order; the article alone without a Link."""
    after = {link.earlier: link.later for link in links}
    before = {later: earlier for earlier, later in after.items()}
    first = place
    while first in before:
        first = before[first]
        if first == place:
            raise ValueError("links go round in a circle")
    parts = [first]
    while parts[-1] in after:
        parts.append(after[parts[-1]])
    return tuple(parts)


def wholes(links: Iterable[Link]) -> tuple[tuple[Place, ...], ...]:
    """Return the parts of every whole, in reading order, in the order of their first ones; links have no `faults`."""
    after = {link.earlier: link.later for link in links}
    found: list[tuple[Place, ...]] = []
    for first in sorted(after.keys() - set(after.values())):
        parts = [first]
        while parts[-1] in after:
            parts.append(after[parts[-1]])
        found.append(tuple(parts))
    return tuple(found)


def faults(links: Iterable[Link]) -> tuple[str, ...]:
    """Return a sentence for each way in which links break what is true of all links; none for sound ones."""
    found: list[str] = []
    after: dict[Place, Place] = {}
    before: dict[Place, Place] = {}
    for link in links:
        if link.earlier.page_id == link.later.page_id:
            found.append(f"article {link.earlier.article_id} is linked with one of its own page")
        if link.earlier in after:
            found.append(f"article {link.earlier.article_id} goes on twice")
        if link.later in before:
            found.append(f"article {link.later.article_id} continues two articles")
        after[link.earlier], before[link.later] = link.later, link.earlier
    return (*found, *_circles(after))


def _circles(after: dict[Place, Place]) -> tuple[str, ...]:
    sound: set[Place] = set()
    for start in after:
        path: dict[Place, None] = {}
        place = start
        while place in after and place not in sound:
            if place in path:
                return (f"article {place.article_id} continues itself",)
            path[place] = None
            place = after[place]
        sound |= path.keys()
    return ()
