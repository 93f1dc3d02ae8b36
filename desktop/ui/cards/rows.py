"""The rows of the cards: what is unassigned, the articles in reading order, and what is in no article."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.page import Page, is_unassigned
from desktop.page.reading import characters_of
from desktop.page.role import FURNITURE


class Group(StrEnum):
    """Why blocks are in no article; `OUTSIDE` is the heading of the last three."""

    UNASSIGNED = "unassigned"
    OUTSIDE = "outside"
    FURNITURE = "furniture"
    DUPLICATES = "duplicates"
    SHARED = "shared"
    NOISE = "noise"


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """The card of an article. Parameters: `number`, its place in reading order from 1; `characters`, non-blank ones."""

    article: Article
    number: int
    characters: int


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Blocks in no article. Parameters: `blocks`, their ids in the order of the text; `characters`, non-blank ones."""

    group: Group
    blocks: tuple[int, ...]
    characters: int


CardRow = ArticleRow | GroupRow


def rows_of(page: Page, expanded: bool) -> tuple[CardRow, ...]:
    """Return the rows of a page. Parameters: `expanded`, whether the groups of what is in no article are listed."""
    cards = [
        ArticleRow(article, number, characters_of(page, page.blocks_of(article)))
        for number, article in enumerate(page.articles, 1)
    ]
    groups: dict[Group, list[Block]] = {}
    for block in page.blocks:
        if block.article is None:
            groups.setdefault(_group(block), []).append(block)
    unassigned = groups.pop(Group.UNASSIGNED, None)
    first = [_row(page, Group.UNASSIGNED, unassigned)] if unassigned else []
    last: list[GroupRow] = []
    if groups:
        last.append(_row(page, Group.OUTSIDE, [block for block in page.blocks if _is_outside(block)]))
    if expanded:
        order = [group for group in Group if group in groups]
        last += [_row(page, group, groups[group]) for group in order]
    return (*first, *cards, *last)


def _row(page: Page, group: Group, blocks: list[Block]) -> GroupRow:
    return GroupRow(group, tuple(block.id for block in blocks), characters_of(page, blocks))


def _is_outside(block: Block) -> bool:
    return block.article is None and not is_unassigned(block)


def _group(block: Block) -> Group:
    if is_unassigned(block):
        return Group.UNASSIGNED
    if block.duplicate_of is not None:
        return Group.DUPLICATES
    if block.role in FURNITURE:
        return Group.FURNITURE
    return Group.SHARED if block.applies_to else Group.NOISE
