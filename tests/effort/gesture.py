"""A gesture: what a curator does at the window for one edit, how many actions it takes, and what comes of it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from desktop.page.page import Page
from desktop.ui.raw.runs import run_of
from tests.effort.hands import Hands

Act = Callable[[Hands], None]


@dataclass(frozen=True)
class Situation:
    """What a gesture starts from: the page and what is selected; nothing when that is not known."""

    page: Page
    blocks: tuple[int, ...] = ()
    article: str | None = None


@dataclass(frozen=True)
class Gesture:
    """Some actions that make one edit. Parameters: `name`, in plain words; `edit`, what it does to the page."""

    name: str
    edit: Callable[[Page], Page]
    acts: tuple[Act, ...] = field(repr=False)

    @property
    def actions(self) -> int:
        """How many actions it takes."""
        return len(self.acts)

    def make(self, hands: Hands) -> None:
        """Do it at the window."""
        for act in self.acts:
            act(hands)


def key(keys: str) -> Act:
    """Return the press of a key."""
    return lambda hands: hands.press(keys)


def selecting(now: Situation, wanted: Sequence[int]) -> tuple[Act, ...]:
    """Return what selects just these blocks: nothing, a click on a block or a tile, or sweeps over line numbers."""
    chosen = in_text_order(now.page, wanted)
    if chosen == now.blocks:
        return ()
    if len(chosen) == 1:
        return (partial(Hands.click_block, block_id=chosen[0]),)
    return tuple(_piece(now.page, piece, first=place == 0) for place, piece in enumerate(pieces(now.page, chosen)))


def _piece(page: Page, piece: tuple[int, ...], *, first: bool) -> Act:
    if first and page.block_by_id[piece[0]].article is not None and run_of(page, piece[0]) == piece:
        before = page.block_index[piece[0]] - 1
        if before < 0 or page.blocks[before].article != page.block_by_id[piece[0]].article:
            return partial(Hands.click_tile, block_id=piece[0])
    if len(piece) == 1:
        return partial(Hands.click_block, block_id=piece[0], add=not first)
    return partial(Hands.sweep, first=piece[0], last=piece[-1], add=not first)


def choosing(now: Situation, article: str) -> tuple[Act, ...]:
    """Return what selects an article: nothing if it is, else a click on its card."""
    return () if now.article == article else (partial(Hands.click_card, article_id=article),)


def in_text_order(page: Page, blocks: Iterable[int]) -> tuple[int, ...]:
    """Return blocks in the order of the text."""
    return tuple(sorted(blocks, key=page.block_index.__getitem__))


def pieces(page: Page, blocks: Iterable[int]) -> list[tuple[int, ...]]:
    """Return blocks cut where they do not follow each other in the text."""
    found: list[list[int]] = []
    for block in in_text_order(page, blocks):
        if found and page.block_index[found[-1][-1]] + 1 == page.block_index[block]:
            found[-1].append(block)
        else:
            found.append([block])
    return [tuple(piece) for piece in found]
