"""How alike two blocks are: which block another one may repeat."""

from desktop.page.block import Block
from desktop.page.page import Page

_FEW = 60


def _pairs(text: str) -> frozenset[str]:
    kept = "".join(character for character in text if character.isalnum())
    return frozenset(kept[i : i + 2] for i in range(len(kept) - 1)) or frozenset({kept})


def likeness(a: str, b: str) -> float:
    """Return the Dice coefficient of two texts' character pairs, 0 to 1; punctuation and spaces do not count."""
    x, y = _pairs(a), _pairs(b)
    return 2 * len(x & y) / (len(x) + len(y))


def likely_originals(page: Page, copies: tuple[int, ...]) -> tuple[tuple[Block, float], ...]:
    """Return the blocks that the first of `copies` may repeat with their `likeness`, the highest first, some sixty.

    Duplicates and the copies themselves are no originals.
    """
    text = page.text_of(page.block_by_id[copies[0]])
    candidates = [block for block in page.blocks if block.duplicate_of is None and block.id not in copies]
    scored = [(block, likeness(text, page.text_of(block))) for block in candidates]
    return tuple(sorted(scored, key=lambda pair: -pair[1])[:_FEW])
