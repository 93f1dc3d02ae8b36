"""Reading a page again with a later parser: what a person decided stays, the rest follows the parser."""

from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass, replace

from desktop.curation.assembling import Origin, in_order, with_references
from desktop.curation.correspondence import pieces, shared_text, size_of
from desktop.curation.decisions import decided_issue, is_reordered, touched
from desktop.curation.regions import READ_FIELDS, Region, Unit, blocks_of, cut_of, holders, regions, said_of
from desktop.page.article import Article
from desktop.page.invariants import checked
from desktop.page.page import Page, PageStatus


@dataclass(frozen=True, slots=True)
class Conflict:
    """Where the parser says something else than it said, and not what a person made of it.

    Parameters: `start` and `end`, its text, code points; `start` is what it is chosen by; `mine`, the articles that are
    there now, and `parsers`, those that the parser has instead, by the ids that they would get.
    """

    start: int
    end: int
    mine: tuple[str, ...]
    parsers: tuple[str, ...]


@dataclass(frozen=True)
class Reparsed:
    """A page that was read again.

    Parameters: `page`; `conflicts`, in the order of the text, also those in which the parser was chosen; `kept`, how
    many articles that a person touched stay as they were.
    """

    page: Page
    conflicts: tuple[Conflict, ...]
    kept: int


def reparsed(base: Page, now: Page, new: Page, theirs: Collection[int] = ()) -> Reparsed:
    """Return a page as a later parser reads it, with everything that a person decided.

    The page is weighed region by region (`curation.regions`). One in which nobody changed anything follows the parser.
    Any other stays, and is a conflict where the parser now cuts it otherwise than it did and otherwise than the person,
    or reads a field otherwise that the person corrected. All of a page that is called done counts as decided.

    Parameters: `base`, the proposal that `now` was made from; `new`, the later one, with ids from `aligning.aligned`;
    `theirs`, the starts of the conflicts in which the parser is followed.
    """
    merge = _Merge(base, now, new, frozenset(theirs))
    for region in regions(now, new):
        merge.weigh(region)
    return merge.result()


class _Merge:
    """One page being read again."""

    def __init__(self, base: Page, now: Page, new: Page, theirs: frozenset[int]) -> None:
        self._base, self._now, self._new, self._theirs = base, now, new, theirs
        self._touched = touched(base, now)
        self._said = holders(pieces(base, new))[1]
        self._there = holders(pieces(now, new))[1]
        self._shared = shared_text(new, now)
        self._before = _all(said_of, base, base.article_by_id)
        self._parts: list[Origin] = []
        self._articles: dict[str, Article] = {}
        self._conflicts: list[Conflict] = []
        self._kept = 0

    def weigh(self, region: Region) -> None:
        """Decide what becomes of a region."""
        base, now, new = self._base, self._now, self._new
        before = dict.fromkeys(unit for each in region.new for unit in self._said[each])
        unchanged = _all(said_of, base, before) == _all(said_of, new, region.new)
        if self._touched.isdisjoint(region.now):
            if unchanged and self._serves_as_before(region):
                self._judge(region)
            else:
                self._follow(region)
        elif unchanged:
            self._stay(region)
        elif _all(cut_of, now, region.now) == _all(cut_of, new, region.new):
            if self._is_mine(region, self._is_read_otherwise(region)):
                self._stay(region)
                self._read(region)
        elif self._is_mine(region, _all(cut_of, base, before) != _all(cut_of, new, region.new)):
            self._stay(region)

    def result(self) -> Reparsed:
        """Return the page, once every region is weighed."""
        base, now, new = self._base, self._now, self._new
        order = (new, now) if is_reordered(base, new) and not is_reordered(base, now) else (now, new)
        page = replace(
            now,
            blocks=with_references(self._parts, self._articles),
            articles=tuple(self._articles[each] for each in in_order(*order, self._articles)),
            issue=decided_issue(base.issue, now.issue, new.issue),
            parser=new.parser,
            block_limit_hit=new.block_limit_hit,
            spent=max(now.spent, new.spent),
        )
        if page.status is PageStatus.DONE and page.unassigned and not page.insisted:
            page = replace(page, status=PageStatus.IN_PROGRESS)
        return Reparsed(checked(page), tuple(self._conflicts), self._kept)

    # ── what becomes of a region ──

    def _is_mine(self, region: Region, conflict: bool) -> bool:
        """Say whether a region stays; a conflict is noted, and the parser followed where that was chosen."""
        if not conflict:
            return True
        blocks = [block for unit in region.now for block in blocks_of(self._now, unit)]
        start, end = min(block.start for block in blocks), max(block.end for block in blocks)
        self._conflicts.append(Conflict(start, end, _articles(region.now), _articles(region.new)))
        if start not in self._theirs:
            return True
        self._follow(region)
        return False

    def _serves_as_before(self, region: Region) -> bool:
        """Say whether the articles that lines of a region serve are what they were: else other ones are meant."""
        served = {each for unit in region.new for block in blocks_of(self._new, unit) for each in block.applies_to}
        return _all(said_of, self._new, served) <= self._before

    def _stay(self, region: Region) -> None:
        self._add(self._now, region.now)
        self._kept += sum(each in self._touched for each in _articles(region.now))

    def _follow(self, region: Region) -> None:
        self._add(self._new, region.new)
        for each in _articles(region.new):
            self._articles[each] = self._labelled(self._articles[each])

    def _add(self, page: Page, units: Iterable[Unit]) -> None:
        for unit in units:
            self._parts += [(page, block) for block in blocks_of(page, unit)]
            if isinstance(unit, str):
                self._articles[unit] = page.article_by_id[unit]

    def _labelled(self, article: Article) -> Article:
        """Return an article of the parser with the labels of those that are there now and share most of one's text."""
        size = size_of(self._new, article.id)
        for unit in sorted(_articles(self._there[article.id]), key=lambda each: each != article.id):
            if 2 * self._shared[article.id, unit] > min(size, size_of(self._now, unit)):
                article = article.united_with(self._now.article_by_id[unit])
        return article

    def _judge(self, region: Region) -> None:
        """Let what stays as the parser made it be as sure as the parser now is."""
        sure = {(block.start, block.end): block for unit in region.new for block in blocks_of(self._new, unit)}
        before = len(self._parts)
        self._stay(region)
        for place, (page, block) in enumerate(self._parts[before:], before):
            same = sure[block.start, block.end]
            self._parts[place] = (page, replace(block, confidence=same.confidence, reasons=same.reasons))
        for one, other in self._pairs(region):
            self._articles[one.id] = replace(one, confidence=other.confidence, reasons=other.reasons)

    def _read(self, region: Region) -> None:
        """Let the fields that nobody corrected be what the parser now reads, where it cuts as the person did."""
        for one, other in self._pairs(region):
            read = {name: getattr(other, name) for name in READ_FIELDS if name not in one.corrected}
            self._articles[one.id] = replace(one, **read)

    def _is_read_otherwise(self, region: Region) -> bool:
        """Say whether the parser reads a field that a person corrected neither as it did nor as the person did."""
        for one, other in self._pairs(region):
            said = self._base.article_by_id.get(one.id)
            for name in one.corrected:
                read = getattr(other, name)
                if read != getattr(one, name) and (said is None or read != getattr(said, name)):
                    return True
        return False

    def _pairs(self, region: Region) -> list[tuple[Article, Article]]:
        """Return the articles that are there now and cut as the parser cuts them, each with the parser's."""
        parsers = {cut_of(self._new, each): each for each in _articles(region.new)}
        pairs = ((each, parsers.get(cut_of(self._now, each))) for each in _articles(region.now))
        return [(self._now.article_by_id[one], self._new.article_by_id[other]) for one, other in pairs if other]


def _all(say: Callable[[Page, Unit], Hashable], page: Page, units: Iterable[Unit]) -> frozenset[Hashable]:
    return frozenset(say(page, unit) for unit in units)


def _articles(units: Iterable[Unit]) -> tuple[str, ...]:
    return tuple(unit for unit in units if isinstance(unit, str))
