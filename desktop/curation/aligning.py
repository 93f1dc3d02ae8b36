"""Giving what a later parser says the ids that its articles and blocks have on the page already."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.curation.correspondence import shared_text, size_of
from desktop.page.page import Page


def aligned(base: Page, now: Page, new: Page) -> Page:
    """Return a proposal with the ids that its articles and blocks have in earlier states of the page.

    An article is one that is there now, else one that the parser proposed before, if they share all their text, else
    more than half of one's; others keep their ids. A block of the same extent has its id; others get one that the page
    has never used.

    Parameters: `base`, the proposal that `now` was made from; `new`, whose article ids are unlike any of those.
    """
    articles = _articles(base, now, new)
    ids, spent = _block_ids(base, now, new)
    blocks = tuple(
        replace(
            block,
            id=ids[block.id],
            article=None if block.article is None else articles[block.article],
            duplicate_of=None if block.duplicate_of is None else ids[block.duplicate_of],
            applies_to=tuple(articles[each] for each in block.applies_to),
        )
        for block in new.blocks
    )
    renamed = tuple(
        replace(article, id=articles[article.id], blocks=tuple(ids[each] for each in article.blocks))
        for article in new.articles
    )
    return replace(new, blocks=blocks, articles=renamed, spent=spent)


def _articles(base: Page, now: Page, new: Page) -> dict[str, str]:
    """Return the id that each article of the new proposal gets, by its own."""
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for own, known in _candidates(base, now, new):
        if own not in pairs and known not in taken:
            pairs[own] = known
            taken.add(known)
    return {article.id: pairs.get(article.id, article.id) for article in new.articles}


def _candidates(base: Page, now: Page, new: Page) -> Iterator[tuple[str, str]]:
    """Yield which article may be which earlier one, the likeliest first."""
    there = shared_text(new, now)
    before = {
        pair: size
        for pair, size in shared_text(new, base).items()
        if pair[1] not in now.article_by_id or pair in there  # an id that other text has now is not free
    }
    for state, shares in ((now, there), (base, before)):
        yield from (pair for pair, size in shares.items() if size == size_of(new, pair[0]) == size_of(state, pair[1]))
    for state, shares in ((now, there), (base, before)):
        ordered = sorted(shares.items(), key=lambda item: (-item[1], item[0]))
        for pair, size in ordered:
            if 2 * size > min(size_of(new, pair[0]), size_of(state, pair[1])):
                yield pair


def _block_ids(base: Page, now: Page, new: Page) -> tuple[dict[int, int], int]:
    """Return the id that each block of the new proposal gets, by its own, and below which ids are used."""
    known = {(block.start, block.end): block.id for block in base.blocks if block.id not in now.block_by_id}
    known |= {(block.start, block.end): block.id for block in now.blocks}
    used = max((block.id + 1 for page in (base, now) for block in page.blocks), default=0)
    following = max(base.spent, now.spent, used)
    spent = now.spent
    ids: dict[int, int] = {}
    for block in new.blocks:
        own = known.get((block.start, block.end))
        if own is None:
            own, following = following, following + 1
            spent = following
        ids[block.id] = own
    return ids, spent
