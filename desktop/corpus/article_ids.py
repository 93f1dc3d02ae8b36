"""Stable article ids: the parser's names made unique for ever, the same on every machine."""

from dataclasses import replace
from uuid import UUID, uuid5

from desktop.page.page import Page

NAMESPACE = UUID("6f1d5d3c-6c52-5f0e-9d8e-0a4f5d1b7c21")
"""Name space of the ids (RFC 9562, version 5); never to change."""


def with_stable_ids(page: Page) -> Page:
    """Return a proposal with each article id replaced by one made of the dump's sha256 and the id itself."""
    stable = {article.id: str(uuid5(NAMESPACE, f"{page.sha256}/{article.id}")) for article in page.articles}
    blocks = tuple(
        replace(
            block,
            article=stable[block.article] if block.article is not None else None,
            applies_to=tuple(stable[article_id] for article_id in block.applies_to),
        )
        for block in page.blocks
    )
    return replace(page, blocks=blocks, articles=tuple(replace(a, id=stable[a.id]) for a in page.articles))
