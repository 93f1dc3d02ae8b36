"""A page while an edit works on it, and how it becomes a page again."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop.curation.prose import ends_sentence
from desktop.curation.refusal import EditRefused
from desktop.page.article import Article, ArticleStatus
from desktop.page.block import Block
from desktop.page.invariants import checked
from desktop.page.page import Page, PageStatus
from desktop.page.role import HEADS, NO_ARTICLE, TEXT, Role
from desktop.parsing.fields import describe

CURATOR = "curator"
"""The reason that a block or an article carries when a person decided about it."""


class Draft:
    """A page taken apart so that one edit can change it.

    Parameters: `page`. `blocks` and `articles` by id; `order`, the block ids of each article in reading order;
    `sequence`, the article ids in reading order.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.blocks: dict[int, Block] = dict(page.block_by_id)
        self.articles: dict[str, Article] = dict(page.article_by_id)
        self.order: dict[str, list[int]] = {article.id: list(article.blocks) for article in page.articles}
        self.sequence: list[str] = [article.id for article in page.articles]
        self.spent = page.spent

    def block(self, block_id: int) -> Block:
        """Return a block. Raises: `EditRefused` if there is none of this id."""
        if block_id not in self.blocks:
            raise EditRefused("This block is no longer on the page: select it again.")
        return self.blocks[block_id]

    def article(self, article_id: str) -> Article:
        """Return an article. Raises: `EditRefused` if there is none of this id."""
        if article_id not in self.articles:
            raise EditRefused("This article is no longer on the page: select it again.")
        return self.articles[article_id]

    def select(self, block_ids: Iterable[int]) -> list[int]:
        """Return block ids once each, in reading order within one article, else in the order of the text.

        Raises: `EditRefused` when there are none, or one is unknown.
        """
        chosen = {self.block(block_id).id for block_id in block_ids}
        if not chosen:
            raise EditRefused("No block is selected: select one first.")
        owners = {self.blocks[block_id].article for block_id in chosen}
        owner = owners.pop()
        if owners or owner is None:
            return sorted(chosen, key=lambda block_id: self.blocks[block_id].start)
        return [block_id for block_id in self.order[owner] if block_id in chosen]

    def take(self, block_ids: Collection[int]) -> None:
        """Take blocks out of their articles and away from the articles that they serve."""
        leaving = set(block_ids)
        for article_id in {self.blocks[block_id].article for block_id in leaving}:
            if article_id is not None:
                self.order[article_id] = [each for each in self.order[article_id] if each not in leaving]
        for block_id in leaving:
            self.blocks[block_id] = replace(self.blocks[block_id], article=None, applies_to=())

    def put(self, block_ids: Sequence[int], article_id: str, at: int) -> None:
        """Put blocks that are in no article into one, at a place of its reading order.

        What was furniture or noise becomes body, and a duplicate what its original is: in an article it is text.
        """
        for block_id in block_ids:
            block = self.readable(block_id)
            self.blocks[block_id] = replace(block, article=article_id, confidence=1.0, reasons=(CURATOR,))
        self.order[article_id][at:at] = block_ids

    def put_by_text(self, block_ids: Iterable[int], article_id: str) -> None:
        """Put blocks into an article, each behind the nearest earlier one of the text, or in front if there is none.

        Blocks between the same neighbours keep the order of the text. Nobody reads running text before a headline:
        what stands in front of an article that begins with one is the tail of it, torn off, and goes to its end.
        """
        present = sorted(self.order[article_id], key=self._start)
        starts = [self._start(block_id) for block_id in present]
        runs: dict[int | None, list[int]] = {}
        for block_id in sorted(block_ids, key=self._start):
            nearest = bisect_left(starts, self._start(block_id)) - 1
            runs.setdefault(present[nearest] if nearest >= 0 else None, []).append(block_id)
        front = runs.get(None, [])
        torn = bool(present) and present[0] == self.order[article_id][0] and self._is_torn_tail(front, present[0])
        order: list[int] = []
        for block_id in self.order[article_id]:
            leading = front if block_id == present[0] and not torn else []
            order += [*leading, block_id, *runs.get(block_id, [])]
        order += front if torn or not present else []
        self.put([block_id for run in runs.values() for block_id in run], article_id, 0)
        self.order[article_id] = order

    def _is_torn_tail(self, front: Iterable[int], first: int) -> bool:
        return self.blocks[first].role in HEADS and all(self.readable(each).role in TEXT for each in front)

    def _start(self, block_id: int) -> int:
        return self.blocks[block_id].start

    def readable(self, block_id: int) -> Block:
        """Return a block as one that may be in an article: with a role of text, repeating nothing."""
        block = self.blocks[block_id]
        if block.role not in NO_ARTICLE and block.duplicate_of is None:
            return block
        original = self.blocks.get(block.duplicate_of) if block.duplicate_of is not None else None
        role = original.role if original and original.role not in NO_ARTICLE else Role.BODY
        return replace(block, role=role, duplicate_of=None, confidence=1.0, reasons=(CURATOR,))

    def add(self, article: Article, at: int) -> None:
        """Add an article without blocks at a place of the reading order."""
        self.articles[article.id] = article
        self.order[article.id] = []
        self.sequence.insert(at, article.id)

    def next_id(self) -> int:
        """Return a block id that this page has never used."""
        self.spent = max(self.spent, max(self.blocks, default=-1) + 1) + 1
        return self.spent - 1

    def finish(self) -> Page:
        """Return the edited page, or the page itself if nothing changed.

        Articles without blocks go; the one that took the first of their blocks has their labels, too, and lines that
        served them serve it instead. Joins that no longer continue anything go; the fields of each changed article are
        read again from its blocks, except those that a person set. Raises: `BrokenPage` if the edit broke an invariant,
        which is a bug.
        """
        self._mend_joins()
        heirs = {gone.id: heir for gone, heir in emptied(self.page, self.blocks) if heir is not None}
        for gone, heir in heirs.items():
            self.articles[heir] = self.articles[heir].united_with(self.articles[gone])
        self._mend_served(heirs)
        blocks = tuple(sorted(self.blocks.values(), key=lambda block: block.start))
        articles = tuple(
            replace(self.articles[article_id], blocks=tuple(self.order[article_id]))
            for article_id in self.sequence
            if self.order[article_id]
        )
        if blocks == self.page.blocks and articles == self.page.articles:
            return self.page
        page = replace(self.page, blocks=blocks, articles=articles, spent=self.spent)
        served = self._served_anew(page)
        described = tuple(self._described(page, article, served) for article in articles)
        return checked(replace(page, articles=described, status=_status(page)))

    def _mend_joins(self) -> None:
        # What a block continues is told by where that ends: cutting and gluing keep the end.
        before = {
            block_id: self.page.block_by_id[previous].end
            for article in self.page.articles
            for previous, block_id in pairwise(article.blocks)
        }
        kept: set[int] = set()
        for order in self.order.values():
            for previous, block_id in pairwise(order):
                if before.get(block_id) == self.blocks[previous].end or not ends_sentence(self.text_of(previous)):
                    kept.add(block_id)
        for block in list(self.blocks.values()):
            if block.joins_previous and block.id not in kept:
                self.blocks[block.id] = replace(block, joins_previous=False)

    def text_of(self, block_id: int) -> str:
        """Return the verbatim text of a block."""
        return self.page.text_of(self.blocks[block_id])

    def _mend_served(self, heirs: Mapping[str, str]) -> None:
        for block in list(self.blocks.values()):
            if block.applies_to:
                served = dict.fromkeys(heirs.get(article_id, article_id) for article_id in block.applies_to)
                left = tuple(article_id for article_id in served if self.order.get(article_id))
                if left != block.applies_to:
                    self.blocks[block.id] = replace(block, applies_to=left)

    def _served_anew(self, page: Page) -> set[str]:
        """Return the articles that lines have begun to serve, serve otherwise or no longer."""
        before, after = self.page.block_by_id, page.block_by_id
        changed = [
            block
            for one, other in ((before, after), (after, before))
            for block in one.values()
            if block.applies_to and other.get(block.id) != block
        ]
        return {article_id for block in changed for article_id in block.applies_to}

    def _described(self, page: Page, article: Article, served: Collection[str]) -> Article:
        """Return an article with its fields read again if its blocks, or those that serve it, changed in any way."""
        before = self.page.article_by_id.get(article.id)
        if before is not None and before.blocks == article.blocks and article.id not in served:
            old, new = self.page.blocks_of(before), page.blocks_of(article)
            if all(one is other or one == other for one, other in zip(old, new, strict=True)):
                return article
        return replace(describe(page, article), status=ArticleStatus.CHANGED)


def emptied(page: Page, blocks: Mapping[int, Block]) -> Iterator[tuple[Article, str | None]]:
    """Yield the articles of a page that an edit leaves without blocks, each with the one that took its first block.

    Parameters: `page`, as it was; `blocks`, as they are now, by their ids. Of a block that was cut otherwise the place
    where it began is looked at. The second of a pair is the id of an article, None where none took any block.
    """
    left = {block.article for block in blocks.values()}
    for article in page.articles:
        if article.id not in left:
            now = (_holding(blocks, block) for block in page.blocks_of(article))
            yield article, next((each.article for each in now if each is not None and each.article is not None), None)


def _holding(blocks: Mapping[int, Block], block: Block) -> Block | None:
    """Return the block that a former one is, or in which it begins."""
    if block.id in blocks:
        return blocks[block.id]
    return next((each for each in blocks.values() if each.start <= block.start < each.end), None)


def started(page: Page) -> Page:
    """Return a page as one that somebody works on."""
    return replace(page, status=PageStatus.IN_PROGRESS) if page.status is PageStatus.NEW else page


def _status(page: Page) -> PageStatus:
    """Return the status of an edited page: a finished one is reopened when the edit leaves text unassigned."""
    if page.status is PageStatus.NEW or (page.status is PageStatus.DONE and page.unassigned and not page.insisted):
        return PageStatus.IN_PROGRESS
    return page.status
