"""A page: a dump's text cut into blocks and articles, an immutable value."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.role import NO_ARTICLE


class PageStatus(StrEnum):
    """How far a curator is with a page."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"


class DateBasis(StrEnum):
    """Where a page's date comes from; the parser never says `curator`."""

    PRINTED = "printed"
    FILENAME = "filename"
    INFERRED = "inferred"
    CURATOR = "curator"


@dataclass(frozen=True, slots=True)
class Issue:
    """The printed issue that a page belongs to.

    Parameters: `date`, ISO 8601; `date_basis`; `pages`, page numbers as printed, more than one on a spread;
    `filename_date` and `filename_pages`, what the file and folder names say, kept to notice a disagreement.
    """

    newspaper: str | None = None
    date: str | None = None
    date_basis: DateBasis | None = None
    pages: tuple[str, ...] = ()
    issue_no: str | None = None
    cn_code: str | None = None
    filename_date: str | None = None
    filename_pages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """One page.

    Parameters: `text`, the dump's decoded text; `blocks`, in the order of the text; `articles`, in reading order;
    `parser`, the version that proposed it; `block_limit_hit`, whether the parser stopped cutting at its block limit;
    `insisted`, whether it was called done although blocks are unassigned;
    `let_stand`, the keys of problems that a curator found to be none (see `curation.standing`);
    `note`, what a curator wrote about it; `look_again`, whether somebody wants to; `trashed`, whether it is kept only
    to be restored (see `curation.keeping`);
    `spent`, block ids below it were used once and are not used again; `source`, `sha256`, `encoding` of the dump.
    """

    source: str
    sha256: str
    encoding: str
    text: str = field(repr=False)
    blocks: tuple[Block, ...] = field(repr=False)
    articles: tuple[Article, ...] = field(repr=False)
    issue: Issue = Issue()
    parser: str = ""
    status: PageStatus = PageStatus.NEW
    insisted: bool = False
    block_limit_hit: bool = False
    spent: int = 0
    let_stand: frozenset[str] = frozenset()
    note: str = ""
    look_again: bool = False
    trashed: bool = False

    @cached_property
    def block_by_id(self) -> dict[int, Block]:
        """Every block by its id."""
        return {block.id: block for block in self.blocks}

    @cached_property
    def article_by_id(self) -> dict[str, Article]:
        """Every article by its id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def block_index(self) -> dict[int, int]:
        """The place of every block in `blocks`, by its id."""
        return {block.id: index for index, block in enumerate(self.blocks)}

    def text_of(self, block: Block) -> str:
        """Return the verbatim text of a block."""
        return self.text[block.start : block.end]

    def blocks_of(self, article: Article) -> tuple[Block, ...]:
        """Return an article's blocks in reading order."""
        return tuple(self.block_by_id[block_id] for block_id in article.blocks)

    @cached_property
    def unassigned(self) -> tuple[Block, ...]:
        """The blocks that nothing accounts for: in no article, no furniture, no duplicate, no known noise."""
        return tuple(block for block in self.blocks if is_unassigned(block))


def is_unassigned(block: Block) -> bool:
    """Say whether a block still needs a person: it has no article and nothing else explains it.

    Furniture, duplicates, noise without content (`other`) and banners that serve several articles are explained.
    """
    return (
        block.article is None and block.duplicate_of is None and not block.applies_to and block.role not in NO_ARTICLE
    )
