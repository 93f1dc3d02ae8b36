"""Torn pages: the articles of a page with a headline or a tail out of place, or two printed in turns."""

import random
from collections.abc import Callable

from tests.training.gold import GoldPage, Row
from tests.training.variants import articles_of

_HEADS = frozenset({"headline", "kicker", "subheadline"})
_TAILS = (1, 1, 2, 2, 3)
_ALONE = 0.4
"""How often an article is torn where it may be."""

_AROUND = 0.25
"""How often an article that a neighbour tears stands around it and is not printed with it in turns."""


def torn(page: GoldPage, seed: int) -> list[Row]:
    """Return a page's kept lines with some of its articles torn apart."""
    chance = random.Random(f"{seed} {page.dump.source}")
    rows: list[Row] = []
    articles = articles_of(page)
    while articles:
        article = articles.pop(0)
        ways: list[Callable[[], list[Row]]] = []
        if len(article) > 3 and chance.random() < _ALONE:
            ways = [lambda one=article: _tail_first(one, chance), lambda one=article: _head_inside(one, chance)]
            if articles and len(articles[0]) > 4 and len(article) > 4:
                way = _around if chance.random() < _AROUND else _in_turns
                ways.append(lambda one=article, way=way: way(one, articles.pop(0), chance))
        rows += chance.choice(ways)() if ways else article
    return rows


def is_whole(page: GoldPage) -> bool:
    """Say whether every article of a page is printed in one piece, its headline before its text."""
    articles = articles_of(page)
    return len({rows[0].article for rows in articles}) == len(articles) and all(map(is_one_piece, articles))


def is_one_piece(article: list[Row]) -> bool:
    """Say whether no headline of an article stands below its text."""
    return not any(
        row.role in _HEADS and any(above.role == "body" for above in article[:place])
        for place, row in enumerate(article)
    )


def _tail_first(article: list[Row], chance: random.Random) -> list[Row]:
    size = min(chance.choice(_TAILS), len(article) - 3)
    return article[-size:] + article[:-size]


def _head_inside(article: list[Row], chance: random.Random) -> list[Row]:
    stop = 0
    while stop < len(article) and article[stop].role in _HEADS:
        stop += 1
    below = len(article) - stop
    if stop == 0 or below < 3:
        return article
    place = stop + max(1, round(below * chance.uniform(0.3, 0.7)))
    return article[stop:place] + article[:stop] + article[place:]


def _in_turns(first: list[Row], second: list[Row], chance: random.Random) -> list[Row]:
    cuts = [max(3, round(len(article) * chance.uniform(0.5, 0.7))) for article in (first, second)]
    return first[: cuts[0]] + second[: cuts[1]] + first[cuts[0] :] + second[cuts[1] :]


def _around(first: list[Row], second: list[Row], chance: random.Random) -> list[Row]:
    cut = max(3, round(len(first) * chance.uniform(0.5, 0.8)))
    return first[:cut] + second + first[cut:]
