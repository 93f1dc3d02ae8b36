"""A correction: one edit that a curator makes, and what the history says about it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from desktop.page.block import Block
from desktop.page.page import Page
from tests.example.gold import Gold, GoldLine
from tests.example.matching import block_lines, blocks_by_line, matched


@dataclass(frozen=True)
class Correction:
    """An edit with its English template and arguments, as the window would record it."""

    text: str
    arguments: tuple[str, ...]
    edit: Callable[[Page], Page]


def correction(
    text: str, arguments: tuple[str, ...], edit: Callable[..., Page], *rest: Any, **named: Any
) -> Correction:
    """Return a correction that calls an edit with the page and these arguments."""
    return Correction(text, arguments, lambda page: partial(edit, page)(*rest, **named))


class View:
    """A page beside its gold: what each block is and what it should be."""

    def __init__(self, page: Page, gold: Gold) -> None:
        self.page = page
        self.gold = gold
        self.by_line = blocks_by_line(page)
        self.lines = block_lines(page)

    @cached_property
    def match(self) -> dict[str, str]:
        """The id of the page's article for each key of the gold that has one."""
        return matched(self.page, self.gold)

    def wanted(self, block: Block) -> GoldLine:
        """Return what a block should be."""
        return self.gold.by_line[self.lines[block.id]]

    def ids(self, lines: Iterable[int]) -> list[int]:
        """Return the ids of the blocks on some lines."""
        return [self.by_line[line].id for line in lines]

    def runs(self, blocks: Iterable[Block]) -> list[list[Block]]:
        """Return blocks in the order of the text, those that follow each other together."""
        groups: list[list[Block]] = []
        place = self.page.block_index
        for block in sorted(blocks, key=lambda block: block.start):
            if groups and place[block.id] == place[groups[-1][-1].id] + 1:
                groups[-1].append(block)
            else:
                groups.append([block])
        return groups

    def place(self, blocks: list[Block]) -> str:
        """Return the lines of blocks in words: `12` or `12–15`."""
        numbers = sorted(self.lines[block.id] for block in blocks)
        return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"

    def number(self, article_id: str) -> str:
        """Return the number that an article carries in the window."""
        return str([article.id for article in self.page.articles].index(article_id) + 1)
