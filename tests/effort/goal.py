"""What a page should become: its gold, said of the page's own blocks, and how far the page still is from it."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from desktop.page.page import Page, is_unassigned
from desktop.quality.alignment import Alignment, align
from desktop.quality.reference import Reference
from desktop.quality.score import compare

MOVE = 2
"""What putting one run right is guessed to take, in actions: a run is selected, and something is done with it."""


@dataclass(frozen=True)
class Wanted:
    """Where a block belongs.

    Parameters: `article`, the key of its article, None for noise; `rank`, its place among the units; `repeats`, the
    block that it repeats.
    """

    article: str | None
    rank: int
    repeats: int | None


class Goal:
    """The gold of one page.

    Parameters: `reference`; `page`, with the blocks that it will keep. `wanted`, by block id; blocks that may be
    anywhere are left out.
    """

    def __init__(self, reference: Reference, page: Page) -> None:
        self._reference = reference
        alignment = align(reference, page)
        self.wanted: dict[int, Wanted] = {}
        for number, block in enumerate(alignment.said):
            if block is not None and number not in alignment.free and block.id not in self.wanted:
                original = _original(alignment, number)
                repeats = alignment.said[original] if original is not None else None
                self.wanted[block.id] = Wanted(alignment.right.labels[number], number, repeats.id if repeats else None)
        self._orders = {
            key: [{unit: place for place, unit in enumerate(order)} for order in alignment.orders(key)]
            for key in reference.page.article_by_id
        }

    def order(self, key: str, blocks: list[int]) -> list[int]:
        """Return blocks of an article as they should be read, by the allowed order that is nearest to theirs."""
        orders = [sorted(blocks, key=lambda each: self._place(order, each)) for order in self._orders[key]]
        return min(orders, key=lambda order: _moves(blocks, order))

    def _place(self, order: dict[int, int], block: int) -> tuple[int, int]:
        rank = self.wanted[block].rank
        return order.get(rank, len(order)), rank

    def matched(self, page: Page) -> dict[str, str]:
        """Return the id of the page's article for each key of the gold that has one, most shared text first."""
        shared: Counter[tuple[str, str]] = Counter()
        for block in page.blocks:
            wanted = self.wanted.get(block.id)
            if wanted is not None and wanted.article is not None and block.article is not None:
                shared[wanted.article, block.article] += block.end - block.start
        found: dict[str, str] = {}
        for (key, article), _ in shared.most_common():
            if key not in found and article not in found.values():
                found[key] = article
        return found

    def wrong_articles(self, page: Page) -> int:
        """Return how many articles are wrong: of the gold without an exact one in order, of the page without gold."""
        verdicts = compare(self._reference, page).verdicts
        wrong = sum(verdict.exact is None or not verdict.in_order for verdict in verdicts)
        taken = set(self.matched(page).values())
        return wrong + sum(article.id not in taken and self._is_strict(article.blocks) for article in page.articles)

    def _is_strict(self, blocks: tuple[int, ...]) -> bool:
        """Say whether no block of an article belongs to an article of the gold: else it is counted there."""
        wanted = [self.wanted[each].article for each in blocks if each in self.wanted]
        return bool(wanted) and not any(wanted)

    def is_reached(self, page: Page) -> bool:
        """Say whether the page has exactly the articles of the gold, in order, and leaves no text open."""
        verdicts = compare(self._reference, page).verdicts
        exact = {verdict.exact for verdict in verdicts if verdict.in_order}
        others = [article for article in page.articles if article.id not in exact]
        return (
            all(verdict.exact is not None and verdict.in_order for verdict in verdicts)
            and not any(each in self.wanted for article in others for each in article.blocks)
            and not any(block.id in self.wanted for block in page.unassigned)
        )

    def distance(self, page: Page) -> tuple[int, int]:
        """Return how many actions are guessed to be left, and how many runs and articles are not in their place.

        The guess counts those runs, the articles that are lacking, and what is read in another order.
        """
        matched = self.matched(page)
        owner = {article: key for key, article in matched.items()}
        runs, last = 0, None
        for block in page.blocks:
            wanted = self.wanted.get(block.id)
            if wanted is None:
                continue
            now = "?" if is_unassigned(block) else owner.get(block.article or "", block.article)
            copied = page.block_index[wanted.repeats] - page.block_index[block.id] if wanted.repeats is not None else 0
            wrong = (wanted.article, now, copied) if wanted.article != now else None
            runs += wrong is not None and wrong != last
            last = wrong
        lacking = len(self._kept.keys() - matched.keys())
        order = sum(self._disorder(page, key, matched.get(key)) for key in self._kept)
        return MOVE * (runs + order) + lacking, runs + lacking

    @cached_property
    def _kept(self) -> dict[str, list[int]]:
        """The blocks of each article of the gold."""
        kept: defaultdict[str, list[int]] = defaultdict(list)
        for block, wanted in self.wanted.items():
            if wanted.article is not None:
                kept[wanted.article].append(block)
        return dict(kept)

    def _disorder(self, page: Page, key: str, article: str | None) -> int:
        """Return how many moves put an article in order, once what is elsewhere has come to where it is printed."""
        blocks = page.article_by_id[article].blocks if article is not None else ()
        present = [each for each in blocks if each in self.wanted and self.wanted[each].article == key]
        for block in sorted(set(self._kept[key]) - set(present), key=page.block_index.__getitem__):
            before = [each for each in present if page.block_index[each] < page.block_index[block]]
            nearest = max(before, key=page.block_index.__getitem__, default=None)
            present.insert(present.index(nearest) + 1 if nearest is not None else 0, block)
        return _moves(present, self.order(key, present))


def _original(alignment: Alignment, number: int) -> int | None:
    """Return the number of the unit that a unit repeats by the gold, None for one that repeats nothing."""
    gold = alignment.wanted[number]
    if gold is None or gold.duplicate_of is None:
        return None
    originals, copies = alignment.by_block[gold.duplicate_of], alignment.by_block[gold.id]
    place = copies.index(number)
    return originals[place] if place < len(originals) else None


def _moves(present: list[int], wanted: list[int]) -> int:
    """Return how many moves of neighbouring blocks lead to another order at least: each mends three places."""
    follows = dict(zip([-1, *wanted], [*wanted, -2], strict=True))
    broken = sum(follows[one] != other for one, other in zip([-1, *present], [*present, -2], strict=True))
    return ceil(broken / 3)
