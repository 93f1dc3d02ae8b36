"""Verdicts: what became of each article of the reference."""

from dataclasses import dataclass

from desktop.quality.alignment import Alignment
from desktop.quality.panoptic import Matching


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one article of the reference.

    Parameters: `article`, its id; `match`, the id of the page's article that shares more than half with it, or None;
    `exact`, the id of the one that has exactly its text, or None; `in_order`, whether that reads in a right order;
    `missing` and `extra`, numbers of the units that the match lacks and has too many.
    """

    article: str
    match: str | None
    exact: str | None
    in_order: bool
    missing: frozenset[int]
    extra: frozenset[int]


def verdicts(alignment: Alignment, matching: Matching) -> tuple[Verdict, ...]:
    """Return the verdict on each article of the reference that keeps text, in the order of the text."""
    places = {article.id: _places(article.blocks) for article in alignment.page.articles}
    by_units = _by_units(alignment)
    return tuple(_verdict(alignment, matching, article, by_units, places) for article in alignment.right.articles)


def _places(blocks: tuple[int, ...]) -> dict[int, int]:
    return {block: place for place, block in enumerate(blocks)}


def _by_units(alignment: Alignment) -> dict[frozenset[int], str]:
    """Return the first article of the page with exactly some units, free ones left out."""
    found: dict[frozenset[int], str] = {}
    for article, numbers in alignment.found.articles.items():
        found.setdefault(numbers - alignment.free, article)
    return found


def _verdict(
    alignment: Alignment,
    matching: Matching,
    article: str,
    by_units: dict[frozenset[int], str],
    places: dict[str, dict[int, int]],
) -> Verdict:
    own, free = alignment.right.articles[article], alignment.free
    orders = alignment.orders(article)
    wanted = [own - free, *(frozenset(order) - free for order in orders[1:])]
    exact = _first(alignment, [by_units[units] for units in wanted if units in by_units])
    match = matching.pairs.get(article)
    has = alignment.found.articles[match] if match is not None else frozenset[int]()
    in_order = exact is not None and any(_reads(alignment, order, exact, places[exact]) for order in orders)
    return Verdict(article, match, exact, in_order, own - has - free, has - own - free)


def _first(alignment: Alignment, articles: list[str]) -> str | None:
    """Return which of some articles of the page begins first in the text."""
    if not articles:
        return None
    return min(articles, key=lambda article: min(alignment.found.articles[article]))


def _reads(alignment: Alignment, order: tuple[int, ...], article: str, places: dict[int, int]) -> bool:
    """Say whether an article of the page has its units in an order; units inside one block stand as printed."""
    ranks: list[tuple[int, int]] = []
    for number in order:
        block = alignment.said[number]
        if block is not None and number not in alignment.free and alignment.found.labels[number] == article:
            ranks.append((places[block.id], alignment.source[number]))
    return ranks == sorted(ranks)
