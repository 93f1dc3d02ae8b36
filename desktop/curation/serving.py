"""Saying that a line serves several articles: a banner above a round-up, the byline of its compiler below."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.curation.draft import CURATOR, Draft
from desktop.curation.refusal import EditRefused
from desktop.page.page import Page


def serve(page: Page, block_ids: Iterable[int], article_ids: Iterable[str]) -> Page:
    """Let blocks serve articles instead of belonging to one; they leave the article that they are in.

    Parameters: `article_ids`, one or more, kept in the page's reading order; none lets the blocks serve nothing any
    longer. The fields that the articles take from such lines are read again. Raises: `EditRefused` for an article
    that has no blocks but these.
    """
    draft = Draft(page)
    chosen = draft.select(block_ids)
    wanted = {draft.article(article_id).id for article_id in article_ids}
    draft.take(chosen)
    if any(not draft.order[article_id] for article_id in wanted):
        raise EditRefused("The selection is all that this article has: choose an article with blocks of its own.")
    served = tuple(article_id for article_id in draft.sequence if article_id in wanted)
    for block_id in chosen:
        block = draft.readable(block_id)
        draft.blocks[block_id] = replace(block, applies_to=served, confidence=1.0, reasons=(CURATOR,))
    return draft.finish()
