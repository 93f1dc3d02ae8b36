"""Finding the other part of an article that jumps to another page: candidates, how likely, and why."""

import math
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from desktop.curation.link import Link, Place, faults
from desktop.curation.parts import Part, same_page
from desktop.page.article import Kind


class Reason(StrEnum):
    """What speaks for two articles being one."""

    PAGES = "pages"
    """Each names the other's page."""
    GOES_TO = "goes_to"
    """Only the earlier one names the other's page."""
    COMES_FROM = "comes_from"
    """Only the later one names the other's page."""
    HEADLINE = "headline"
    """The later one repeats the headline."""
    NAMES = "names"
    """The same people sign them."""
    SENTENCE = "sentence"
    """The earlier one breaks off in a sentence and the later one begins in running text."""
    WORDS = "words"
    """Their texts share unusually many words."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A Link that may be right. Parameters: `points`, its odds as a logarithm; `reasons`, the strongest first."""

    earlier: Part
    later: Part
    points: float
    reasons: tuple[Reason, ...]

    @property
    def score(self) -> float:
        """How likely it is, 0 to 1."""
        return 1 / (1 + math.exp(-self.points))

    @property
    def link(self) -> Link:
        """The Link that it proposes."""
        return Link(self.earlier.place, self.later.place)

    def other(self, place: Place) -> Part:
        """Return the part that is not at a place."""
        return self.later if self.earlier.place == place else self.earlier


_START = -3.0
_PAGE_AGREES, _PAGE_DIFFERS = 2.5, -2.5
_HEADLINE_AGREES, _HEADLINE_DIFFERS = 2.5, -2.0
_NAMES_AGREE, _NAMES_DIFFER = 1.5, -1.5
_SENTENCE = 1.0
_WORDS_MANY, _WORDS_SOME, _WORDS_NONE = 2.0, 1.0, -1.0
_MANY, _SOME, _NONE = 0.12, 0.05, 0.01
"""Shares of the shorter text's triples that the other one has."""
_TELLING = 120
"""A text of fewer triples tells nothing by sharing none."""
_SHORT_FORM = 0.6
_ENOUGH = 1.0
"""Points from which on a candidate may be proposed, and by which it must lead before every other one."""


def judged(earlier: Part, later: Part) -> Candidate:
    """Return how likely it is that an article goes on in another one, and why."""
    found = sorted(_evidence(earlier, later), key=lambda each: -each[0])
    points = _START + sum(weight for weight, _ in found)
    return Candidate(earlier, later, points, tuple(reason for _, reason in found if reason is not None))


def _evidence(earlier: Part, later: Part) -> Iterator[tuple[float, Reason | None]]:
    yield from _page_evidence(earlier, later)
    yield from _headline_evidence(earlier, later)
    if earlier.signed and later.signed:
        shared = earlier.signed & later.signed
        yield (_NAMES_AGREE, Reason.NAMES) if shared else (_NAMES_DIFFER, None)
    if earlier.breaks_off and later.goes_on:
        yield _SENTENCE, Reason.SENTENCE
    yield from _word_evidence(earlier, later)


def _page_evidence(earlier: Part, later: Part) -> Iterator[tuple[float, Reason | None]]:
    to, back = _names(earlier.continues_to, later.pages), _names(later.continues_from, earlier.pages)
    if to and back:
        yield 2 * _PAGE_AGREES, Reason.PAGES
        return
    for agrees, reason in ((to, Reason.GOES_TO), (back, Reason.COMES_FROM)):
        if agrees is not None:
            yield (_PAGE_AGREES, reason) if agrees else (_PAGE_DIFFERS, None)


def _names(printed: str | None, pages: tuple[str, ...]) -> bool | None:
    """Say whether a jump names a page; None where one of them is not known."""
    if printed is None or not pages:
        return None
    return any(same_page(printed, page) for page in pages)


def _headline_evidence(earlier: Part, later: Part) -> Iterator[tuple[float, Reason | None]]:
    said, titles = _pairs(later.hint), _pairs(earlier.titles)
    if not said or not titles:
        return
    share = len(said & titles) / len(said)
    if share >= _SHORT_FORM:
        yield _HEADLINE_AGREES, Reason.HEADLINE
    elif share == 0:
        yield _HEADLINE_DIFFERS, None


@lru_cache(maxsize=1024)  # the headlines and jump lines of an issue
def _pairs(text: str) -> frozenset[str]:
    kept = "".join(character for character in text if character.isalnum())
    return frozenset(kept[i : i + 2] for i in range(len(kept) - 1))


def _word_evidence(earlier: Part, later: Part) -> Iterator[tuple[float, Reason | None]]:
    fewer = min(len(earlier.words), len(later.words))
    if not fewer:
        return
    share = len(earlier.words & later.words) / fewer
    if share >= _SOME:
        yield (_WORDS_MANY if share >= _MANY else _WORDS_SOME), Reason.WORDS
    elif share <= _NONE and fewer >= _TELLING:
        yield _WORDS_NONE, None


_lately = lru_cache(maxsize=2048)(judged)
"""An edit leaves most pairs of its page with the rest of its issue as they were; each keeps the texts of both parts."""

_Among = tuple[tuple[Part, ...], frozenset[Link]]
_WEIGHED = 6
_weighed: OrderedDict[_Among, tuple[Candidate, ...]] = OrderedDict()
"""The last `_WEIGHED` results of `candidates`: of the open page, whose issue stays as it is, and of those to come."""


def candidates(parts: tuple[Part, ...], links: frozenset[Link]) -> tuple[Candidate, ...]:
    """Return the pairs of articles of an issue that may be one, in no order.

    A pair is looked at where a jump of one of them names the other's page, or both have a jump. Pointers of teasers are
    no jumps, and what is linked already needs no partner. Of ten thousands of pairs that a large issue has few are
    likely, and only these are kept: one that has no points can be neither chosen nor a rival.
    """
    found = _weighed.pop((parts, links), None)  # and kept as the newest: what is weighed ahead must not push it out
    return _keep((parts, links), _likely(map(_judge, _couples(parts, parts, links))) if found is None else found)


def candidates_with(own: tuple[Part, ...], others: tuple[Part, ...], links: frozenset[Link]) -> tuple[Candidate, ...]:
    """Return what `candidates` does for parts of one page and those of the others, of which much is known already."""
    fresh = (*_couples(own, others, links), *_couples(others, own, links))
    return (*candidates(others, links), *_likely(_lately(*couple) for couple in fresh))


def weigh(parts: tuple[Part, ...], links: frozenset[Link]) -> Iterator[None]:
    """Find `candidates` step by step, so that they are there at once when they are asked for."""
    if (parts, links) in _weighed:
        return
    found: list[Candidate] = []
    for couple in _couples(parts, parts, links):
        found += _likely((_judge(couple),))
        yield
    _keep((parts, links), tuple(found))


def _keep(among: _Among, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    _weighed[among] = found
    while len(_weighed) > _WEIGHED:
        _weighed.popitem(last=False)
    return found


def _judge(couple: tuple[Part, Part]) -> Candidate:
    return judged(*couple)


def _likely(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    return tuple(each for each in found if each.points > 0)


def _rank(candidate: Candidate) -> tuple[float, Link]:
    return -candidate.points, candidate.link


def _couples(earlier: Iterable[Part], later: Iterable[Part], links: frozenset[Link]) -> Iterator[tuple[Part, Part]]:
    """Yield the pairs to look at. Of a page that no jump names, only those with a jump of their own are looked at."""
    gone_on, begun = {link.earlier for link in links}, {link.later for link in links}
    first = [part for part in earlier if part.kind is not Kind.TEASER and part.place not in gone_on]
    second = [part for part in later if part.kind is not Kind.TEASER and part.place not in begun]
    by_page = _by_page(second)
    for a in first:
        if a.continues_to is None:
            continue
        for page_id, there in by_page.items():
            if page_id != a.place.page_id:
                named = _names(a.continues_to, there[0].pages)
                yield from ((a, b) for b in there if named or b.continues_from)
    unled = _by_page(part for part in first if part.continues_to is None)
    for b in second:
        for page_id, there in unled.items() if b.continues_from else ():
            if page_id != b.place.page_id and _names(b.continues_from, there[0].pages):
                yield from ((a, b) for a in there)


def _by_page(parts: Iterable[Part]) -> dict[int, list[Part]]:
    found: dict[int, list[Part]] = {}
    for part in parts:
        found.setdefault(part.place.page_id, []).append(part)
    return found


def choices(own: Part, others: Iterable[Part], links: Iterable[Link]) -> tuple[Candidate, ...]:
    """Return every Link that a person could make of a part and others, the likeliest first; one for each other part.

    Parameters: `links`, of all these parts and of what they are linked with.
    """
    there = frozenset(links)
    found: list[Candidate] = []
    for other in others:
        pairs = ((own, other), (other, own))
        ways = [_lately(a, b) for a, b in pairs if not faults((*there, Link(a.place, b.place)))]
        found += [max(ways, key=lambda each: each.points)] if ways else []
    return tuple(sorted(found, key=lambda each: -each.points))


def clear(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates that are likely and lead clearly before every other one of either article, in order.

    Where two are about as likely nothing is chosen: a person has to look. What is chosen is no rival any longer, so
    that one of two jumps between the same pages decides the other.
    """
    left = sorted(found, key=_rank)
    chosen: list[Candidate] = []
    while fresh := _leaders(left):
        chosen += fresh
        taken = ({each.earlier.place for each in fresh}, {each.later.place for each in fresh})
        left = [each for each in left if each.earlier.place not in taken[0] and each.later.place not in taken[1]]
    return tuple(chosen)


def _leaders(every: Sequence[Candidate]) -> list[Candidate]:
    """Return the likely ones to which no other candidate for the same earlier or later article comes near."""
    rivals: dict[tuple[str, Place], list[float]] = {}
    for each in every:
        for key in (("earlier", each.earlier.place), ("later", each.later.place)):
            rivals.setdefault(key, []).append(each.points)
    return [
        each
        for each in every
        if each.points >= _ENOUGH
        and all(
            sum(each.points - points < _ENOUGH for points in rivals[key]) == 1  # itself
            for key in (("earlier", each.earlier.place), ("later", each.later.place))
        )
    ]
