"""Mixed pages: whole articles of several pages side by side, so that the cues meet neighbours never printed."""

import random
from collections.abc import Iterator, Sequence

from tests.training.gold import GoldPage, Row
from tests.training.torn import is_one_piece
from tests.training.variants import articles_of

_FEWEST, _MOST = 4, 8
"""Articles of a page."""


def mixed(pages: Sequence[GoldPage], seed: int) -> Iterator[list[Row]]:
    """Yield as many pages as there are, each of articles drawn from all of them.

    Parameters: `pages`; `seed`, of what is drawn.
    """
    chance = random.Random(seed)
    articles = [article for page in pages for article in _whole(page)]
    for _ in pages:
        drawn = chance.sample(articles, min(chance.randint(_FEWEST, _MOST), len(articles)))
        yield [row for article in drawn for row in article]


def _whole(page: GoldPage) -> list[list[Row]]:
    """Return the articles of a page that are printed in one piece below a headline of their own."""
    runs = articles_of(page)
    owners = [rows[0].article for rows in runs]
    return [
        rows
        for rows in runs
        if rows[0].article is not None
        and owners.count(rows[0].article) == 1
        and is_one_piece(rows)
        and any(row.role == "headline" for row in rows)
    ]
