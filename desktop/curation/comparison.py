"""Comparing two states of a page: what the parser said and what is there now, or any two revisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.curation.correspondence import Piece, matched, out_of_order, pieces
from desktop.page.article import NAME_FIELDS, TEXT_FIELDS, Article, ArticleStatus, DistrictLabel
from desktop.page.block import Block
from desktop.page.page import Page, is_unassigned
from desktop.page.role import Role

FieldValue = str | bool | None | tuple[str, ...] | tuple[DistrictLabel, ...]

_ISSUE_FIELDS = ("newspaper", "date", "date_basis", "pages", "issue_no", "cn_code")


class BlockKind(StrEnum):
    """In which way a stretch of text stands otherwise than before."""

    MOVED = "moved"
    """From one article to another."""
    ASSIGNED = "assigned"
    """Into an article, from none."""
    UNASSIGNED = "unassigned"
    """In no article now, and nothing else explains it."""
    SET_ASIDE = "set_aside"
    """Out of its article, as furniture, a repeat, noise, or a line that serves several."""
    ROLE = "role"
    REPEATS = "repeats"
    """It repeats another block than before, or none now."""
    SERVES = "serves"
    JOINED = "joined"
    PARTED = "parted"
    CUT = "cut"
    GLUED = "glued"
    ORDER = "order"
    """It is read at another place of its article."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a state of a page says of a stretch of text.

    Parameters: `block`, the id of the block that it lies in, `start` and `end` of that in code points; `article`, and
    `place`, from 0 in its reading order, both None in no article; `original`, where the block starts that this one
    repeats; `unassigned`, whether nothing explains it; the rest as in `Block`.
    """

    block: int
    start: int
    end: int
    role: Role
    article: str | None
    place: int | None
    original: int | None
    joins: bool
    serves: tuple[str, ...]
    unassigned: bool


@dataclass(frozen=True, slots=True)
class BlockChange:
    """A stretch of text that stands otherwise. Parameters: `start`, `end`, code points; `kinds`, in which ways."""

    start: int
    end: int
    said: Standing
    now: Standing
    kinds: frozenset[BlockKind]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field with another value. Parameters: `field`, as in `Article` or `Issue`; `checked`, `status`, `insisted`."""

    field: str
    said: FieldValue
    now: FieldValue


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """An article that is new, gone, at another place of the page's order, or has other fields.

    Parameters: `said` and `now`, its two states, None where it is not there; `place`, from 0 in the order of now;
    `moved`, whether it has another place among the others than before; `fields`, those that differ.
    """

    said: Article | None
    now: Article | None
    place: int | None
    moved: bool
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True)
class Comparison:
    """Everything that differs between two states of a page.

    Confidence, reasons, block ids and whether an article counts as changed are left out. Parameters: `matches`, the
    earlier article of each later one that has one; `page`, fields of the page; `articles`, in the order of now, those
    that are gone last; `blocks`, in the order of the text.
    """

    matches: Mapping[str, str]
    page: tuple[FieldChange, ...]
    articles: tuple[ArticleChange, ...]
    blocks: tuple[BlockChange, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.page or self.articles or self.blocks)


def compare(said: Page, now: Page) -> Comparison:
    """Return what differs between two states of a page. Raises: `ValueError` for pages of different dumps."""
    if said.text != now.text:
        raise ValueError(f"{said.source} and {now.source} are not states of one page")
    stretches = pieces(said, now)
    matches = matched(said, now, stretches)
    return Comparison(
        matches, _page_fields(said, now), _articles(said, now, matches), _blocks(said, now, stretches, matches)
    )


def _page_fields(said: Page, now: Page) -> tuple[FieldChange, ...]:
    pairs = [(name, getattr(said.issue, name), getattr(now.issue, name)) for name in _ISSUE_FIELDS]
    pairs += [("status", said.status, now.status), ("insisted", said.insisted, now.insisted)]
    return tuple(FieldChange(*pair) for pair in pairs if pair[1] != pair[2])


# ── articles ──


def _articles(said: Page, now: Page, matches: Mapping[str, str]) -> tuple[ArticleChange, ...]:
    before = {article.id: place for place, article in enumerate(said.articles)}
    earlier = {other: before[one] for other, one in matches.items()}
    moved = out_of_order([article.id for article in now.articles], earlier)
    found: list[ArticleChange] = []
    for place, article in enumerate(now.articles):
        old = said.article_by_id.get(matches.get(article.id, ""))
        fields = fields_between(old, article)
        if old is None or fields or article.id in moved:
            found.append(ArticleChange(old, article, place, article.id in moved, fields))
    kept = set(matches.values())
    gone = (article for article in said.articles if article.id not in kept)
    return (*found, *(ArticleChange(each, None, None, False, fields_between(each, None)) for each in gone))


def fields_between(said: Article | None, now: Article | None) -> tuple[FieldChange, ...]:
    """Return the fields and labels in which two states of an article differ; an article that is not there has none."""
    one, other = _fields(said), _fields(now)
    return tuple(FieldChange(name, one[name], other[name]) for name in one if one[name] != other[name])


def _fields(article: Article | None) -> dict[str, FieldValue]:
    empty = article or Article("", ())
    values: dict[str, FieldValue] = {"kind": article.kind if article else None}
    values |= {name: getattr(empty, name) for name in (*TEXT_FIELDS, *NAME_FIELDS, "topics", "districts")}
    return values | {"checked": empty.status is ArticleStatus.CHECKED}


# ── blocks ──


def _blocks(said: Page, now: Page, stretches: list[Piece], matches: Mapping[str, str]) -> tuple[BlockChange, ...]:
    before, after = _places(said), _places(now)
    displaced = _displaced(said, now, matches, before)
    found: list[BlockChange] = []
    for start, end, one, other in stretches:
        old = _standing(said, one, before)
        new = _standing(now, other, after)
        kinds = _kinds(old, new, matches)
        if other.id in displaced:
            kinds.add(BlockKind.ORDER)
        if kinds:
            found.append(BlockChange(start, end, old, new, frozenset(kinds)))
    return tuple(found)


def _places(page: Page) -> dict[int, int]:
    return {block: place for article in page.articles for place, block in enumerate(article.blocks)}


def _standing(page: Page, block: Block, places: Mapping[int, int]) -> Standing:
    original = page.block_by_id[block.duplicate_of].start if block.duplicate_of is not None else None
    return Standing(
        block.id, block.start, block.end, block.role, block.article, places.get(block.id), original,
        block.joins_previous, block.applies_to, is_unassigned(block),
    )  # fmt: skip


def _displaced(said: Page, now: Page, matches: Mapping[str, str], before: Mapping[int, int]) -> set[int]:
    """Return the blocks of now that stayed whole in their article but are read at another place of it."""
    whole = {(block.start, block.end): block for block in said.blocks}
    found: set[int] = set()
    for article in now.articles:
        earlier: dict[int, int] = {}
        for block in now.blocks_of(article):
            old = whole.get((block.start, block.end))
            if old is not None and old.article is not None and old.article == matches.get(article.id):
                earlier[block.id] = before[old.id]
        found |= out_of_order(article.blocks, earlier)
    return found


def _kinds(said: Standing, now: Standing, matches: Mapping[str, str]) -> set[BlockKind]:
    kinds: set[BlockKind] = set()
    if (matches.get(now.article) if now.article else None) != said.article or (now.article is None) != (
        said.article is None
    ):
        kinds.add(_way(said, now))
    elif now.unassigned and not said.unassigned:
        kinds.add(BlockKind.UNASSIGNED)
    if said.role is not now.role:
        kinds.add(BlockKind.ROLE)
    if said.original != now.original:
        kinds.add(BlockKind.REPEATS)
    if said.serves != tuple(matches.get(each, f"new {each}") for each in now.serves):
        kinds.add(BlockKind.SERVES)
    if said.joins != now.joins:
        kinds.add(BlockKind.JOINED if now.joins else BlockKind.PARTED)
    if now.start > said.start or now.end < said.end:
        kinds.add(BlockKind.CUT)
    if now.start < said.start or now.end > said.end:
        kinds.add(BlockKind.GLUED)
    return kinds


def _way(said: Standing, now: Standing) -> BlockKind:
    """Return how a stretch came from what it was in to what it is in."""
    if now.article is not None:
        return BlockKind.ASSIGNED if said.article is None else BlockKind.MOVED
    return BlockKind.UNASSIGNED if now.unassigned else BlockKind.SET_ASIDE
