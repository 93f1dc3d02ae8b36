"""Damage: pages with random edits, the same for the same seed."""

from collections.abc import Callable
from contextlib import suppress
from random import Random

from desktop.curation.blocks import cut, glue, reorder, set_join, set_role
from desktop.curation.boundaries import detach, merge, move_blocks, start_article
from desktop.curation.duplicates import mark_duplicate
from desktop.curation.refusal import EditRefused
from desktop.page.page import Page
from desktop.page.role import Role

_ROLES = [role for role in Role if role is not Role.DUPLICATE]


def damaged(page: Page, seed: str, edits: int) -> Page:
    """Return a page with so many random edits; those that are refused count too."""
    random = Random(seed)
    for number in range(edits):
        with suppress(EditRefused):
            page = random.choice(_EDITS)(page, random, f"new-{number}")
    return page


def _block(page: Page, random: Random) -> int:
    return random.choice(page.blocks).id


def _articles(page: Page, random: Random) -> list[str]:
    return [random.choice(page.articles or [None]).id for _ in range(2)]  # type: ignore[union-attr]


def _merge(page: Page, random: Random, _: str) -> Page:
    return merge(page, *_articles(page, random)) if page.articles else page


def _split(page: Page, random: Random, new: str) -> Page:
    return start_article(page, [_block(page, random)], new)


def _detach(page: Page, random: Random, _: str) -> Page:
    return detach(page, [_block(page, random)])


def _role(page: Page, random: Random, _: str) -> Page:
    return set_role(page, [_block(page, random)], random.choice(_ROLES))


def _move(page: Page, random: Random, _: str) -> Page:
    return move_blocks(page, [_block(page, random)], _articles(page, random)[0]) if page.articles else page


def _reorder(page: Page, random: Random, _: str) -> Page:
    return reorder(page, [_block(page, random)], by=random.choice((-2, -1, 1, 2)))


def _join(page: Page, random: Random, _: str) -> Page:
    return set_join(page, [_block(page, random)], random.random() < 0.5)


def _repeat(page: Page, random: Random, _: str) -> Page:
    return mark_duplicate(page, [_block(page, random)], _block(page, random))


def _cut(page: Page, random: Random, _: str) -> Page:
    block = random.choice(page.blocks)
    return cut(page, block.id, random.randint(block.start, block.end))


def _glue(page: Page, random: Random, _: str) -> Page:
    at = random.randrange(len(page.blocks))
    return glue(page, page.blocks[at - 1].id, page.blocks[at].id)


_EDITS: list[Callable[[Page, Random, str], Page]] = [
    _merge, _split, _detach, _role, _move, _reorder, _join, _repeat, _cut, _glue,
]  # fmt: skip
