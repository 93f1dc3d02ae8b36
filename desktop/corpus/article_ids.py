"""Stable article ids: the parser's names made unique for ever, the same on every machine."""

from collections.abc import Container
from dataclasses import replace
from itertools import count
from uuid import UUID, uuid5

from desktop.page.page import Page

NAMESPACE = UUID("6f1d5d3c-6c52-5f0e-9d8e-0a4f5d1b7c21")
"""Name space of the ids (RFC 9562, version 5); never to change."""


def with_stable_ids(page: Page) -> Page:
    """Return a proposal with each article id replaced by one made of the dump's sha256 and the id itself."""
    return _renamed(
        page, {article.id: str(uuid5(NAMESPACE, f"{page.sha256}/{article.id}")) for article in page.articles}
    )


def with_new_ids(page: Page, taken: Container[str]) -> Page:
    """Return a later proposal with ids that are made of the parser's version, too.

    Parameters: `taken`, the ids that the page has used and that it must not get.
    """
    return _renamed(page, {article.id: _new_id(page, article.id, taken) for article in page.articles})


def _new_id(page: Page, article_id: str, taken: Container[str]) -> str:
    names = (f"{page.sha256}/{page.parser}/{article_id}/{turn}" for turn in count())
    return next(made for name in names if (made := str(uuid5(NAMESPACE, name))) not in taken)


def _renamed(page: Page, stable: dict[str, str]) -> Page:
    blocks = tuple(
        replace(
            block,
            article=stable[block.article] if block.article is not None else None,
            applies_to=tuple(stable[article_id] for article_id in block.applies_to),
        )
        for block in page.blocks
    )
    return replace(page, blocks=blocks, articles=tuple(replace(a, id=stable[a.id]) for a in page.articles))
