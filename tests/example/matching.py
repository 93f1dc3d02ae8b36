"""Which article of a page is which of the gold, and the page said in the gold's words."""

from collections import defaultdict

from desktop.page.block import Block
from desktop.page.page import Page
from tests.example.gold import Gold, GoldLine


def block_lines(page: Page) -> dict[int, int]:
    """Return for each block, by its id, the number of the line that it begins on, from 1."""
    return {block.id: page.text.count("\n", 0, block.start) + 1 for block in page.blocks}


def blocks_by_line(page: Page) -> dict[int, Block]:
    """Return the blocks by the line that they begin on."""
    lines = block_lines(page)
    return {lines[block.id]: block for block in page.blocks}


def matched(page: Page, gold: Gold) -> dict[str, str]:
    """Return the id of the page's article for each key of the gold that has one.

    Pairs that share most characters are matched first; each article is matched once.
    """
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for number, block in blocks_by_line(page).items():
        line = gold.by_line[number]
        if block.article is not None and line.article is not None and line.order is not None:
            shared[line.article, block.article] += block.end - block.start
    found: dict[str, str] = {}
    for key, article_id in sorted(shared, key=lambda pair: (-shared[pair], pair[0])):
        if key not in found and article_id not in found.values():
            found[key] = article_id
    return found


def in_gold_words(page: Page, gold: Gold) -> tuple[GoldLine, ...]:
    """Return the lines of a page as the gold would say them; an article that the gold lacks is called by its id."""
    keys = {article_id: key for key, article_id in matched(page, gold).items()}
    lines = block_lines(page)
    order = {block_id: place for article in page.articles for place, block_id in enumerate(article.blocks)}

    def key_of(block: Block) -> str | None:
        if block.duplicate_of is not None:
            block = page.block_by_id[block.duplicate_of]
        return keys.get(block.article, block.article) if block.article is not None else None

    return tuple(
        GoldLine(
            line=lines[block.id],
            role=block.role.value,
            article=key_of(block),
            order=order.get(block.id),
            dup_of=lines[block.duplicate_of] if block.duplicate_of is not None else None,
            join=block.joins_previous,
            applies_to=tuple(sorted(keys.get(each, each) for each in block.applies_to)),
        )
        for block in page.blocks
    )
