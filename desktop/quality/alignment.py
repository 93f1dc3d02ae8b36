"""Alignment: what a reference and another page say about the same units of text."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import NO_ARTICLE
from desktop.quality.clusters import Clusters
from desktop.quality.reference import Reference
from desktop.quality.unit import Unit, covering, units_of


class OtherText(ValueError):
    """Two pages were compared that do not have the same text."""


@dataclass(frozen=True)
class Alignment:
    """A reference and a page, unit by unit.

    A unit that the reference repeats elsewhere and its repeats count as one: where the page keeps another copy than
    the reference does, the two have changed places here.

    Parameters: `units`; `wanted` and `said`, the block of the reference and of the page for each unit; `source`, for
    each unit the place in the text of what the page says of it, as a number of a unit; `free`, numbers of units that
    may be in another article or in none.
    """

    reference: Reference
    page: Page
    units: tuple[Unit, ...]
    wanted: tuple[Block | None, ...]
    said: tuple[Block | None, ...]
    source: tuple[int, ...]
    free: frozenset[int]

    @cached_property
    def right(self) -> Clusters:
        """The reference's articles as sets of units."""
        return Clusters(tuple(map(article_of, self.wanted)))

    @cached_property
    def found(self) -> Clusters:
        """The page's articles as sets of units."""
        return Clusters(tuple(map(article_of, self.said)))

    @cached_property
    def by_block(self) -> dict[int, tuple[int, ...]]:
        """The numbers of the units of each block of the reference."""
        numbers: defaultdict[int, list[int]] = defaultdict(list)
        for number, unit in enumerate(self.units):
            numbers[unit.block].append(number)
        return {block: tuple(of) for block, of in numbers.items()}

    def orders(self, article_id: str) -> list[tuple[int, ...]]:
        """Return the reading orders of an article of the reference as numbers of units, its own first."""
        own = self.reference.page.article_by_id[article_id].blocks
        orders = (own, *self.reference.orders.get(article_id, ()))
        return [tuple(number for block in order for number in self.by_block.get(block, ())) for order in orders]


def article_of(block: Block | None) -> str | None:
    """Return the article that a block is kept in, or None for noise."""
    if block is None or block.duplicate_of is not None or block.role in NO_ARTICLE:
        return None
    return block.article


def align(reference: Reference, page: Page) -> Alignment:
    """Return what a reference and a page say about the same units. Raises: `OtherText`."""
    right = reference.page
    if right.text != page.text:
        raise OtherText(f"“{page.source}” does not have the text of its reference: compare pages of one dump.")
    units = units_of(right)
    wanted, said = covering(right, units), covering(page, units)
    source = _with_copies_placed(right, units, said)
    serving = {block.id for block in right.blocks if block.applies_to}
    return Alignment(
        reference, page, units, tuple(wanted), tuple(said[number] for number in source), tuple(source),
        frozenset(number for number, unit in enumerate(units) if unit.block in reference.free | serving),
    )  # fmt: skip


def _with_copies_placed(right: Page, units: Sequence[Unit], said: Sequence[Block | None]) -> list[int]:
    """Return for each unit which unit's view to take: a kept copy's where the page does not keep the original."""
    source = list(range(len(units)))
    for original, copies in _copies(right, units).items():
        kept = next((copy for copy in copies if article_of(said[source[copy]]) is not None), None)
        if kept is not None and article_of(said[source[original]]) is None:
            source[original], source[kept] = source[kept], source[original]
    return source


def _copies(right: Page, units: Sequence[Unit]) -> dict[int, list[int]]:
    """Return the numbers of the units that repeat a unit, by its number."""
    numbers: defaultdict[int, list[int]] = defaultdict(list)
    for number, unit in enumerate(units):
        numbers[unit.block].append(number)
    copies: defaultdict[int, list[int]] = defaultdict(list)
    for block in right.blocks:
        if block.duplicate_of is not None:
            for original, copy in zip(numbers[block.duplicate_of], numbers[block.id], strict=False):
                copies[original].append(copy)
    return copies
