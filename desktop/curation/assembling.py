"""Putting a page together from parts of two states of it."""

from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import replace

from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import Role

Origin = tuple[Page, Block]
"""A block, and the state of the page that it comes from."""


def in_order(first: Page, second: Page, ids: Collection[str]) -> list[str]:
    """Return the ids of articles in reading order: that of one page, and of a second one for those that it lacks.

    An article that the first page lacks comes behind the one that it follows in the second.
    """
    order = [article.id for article in first.articles if article.id in ids]
    behind = 0
    for article in second.articles:
        if article.id not in ids:
            continue
        if article.id not in first.article_by_id:
            order.insert(behind, article.id)
        behind = order.index(article.id) + 1
    return order


def with_references(parts: Iterable[Origin], articles: Collection[str]) -> tuple[Block, ...]:
    """Return blocks of several states of a page, in the order of the text, with what they refer to.

    A duplicate repeats what stands where its original stood; where that is nothing else, it is text again. A line
    serves those of its articles that are there. Parameters: `articles`, the ids of those.
    """
    ordered = sorted(parts, key=lambda part: part[1].start)
    starts = [block.start for _, block in ordered]
    repeats: dict[int, int] = {}
    for page, block in ordered:
        if block.duplicate_of is not None:
            at = page.block_by_id[block.duplicate_of].start
            repeats[block.id] = ordered[max(0, bisect_right(starts, at) - 1)][1].id
    return tuple(_referring(block, repeats, articles) for _, block in ordered)


def _referring(block: Block, repeats: dict[int, int], articles: Collection[str]) -> Block:
    if block.duplicate_of is None:
        return replace(block, applies_to=tuple(each for each in block.applies_to if each in articles))
    seen = [block.id]
    while (original := repeats.get(seen[-1])) is not None:
        if original in seen:
            del repeats[block.id]
            return replace(block, role=Role.BODY, duplicate_of=None)
        seen.append(original)
    return replace(block, duplicate_of=seen[-1])
