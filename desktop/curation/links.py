"""Finding the other part of an article that jumps to another page: candidates, how likely, and why."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

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


def candidates(parts: Iterable[Part], links: Iterable[Link]) -> tuple[Candidate, ...]:
    """Return the pairs of articles of an issue that may be one, the likeliest first.

    A pair is looked at where a jump of one of them names the other's page, or both have a jump. Pointers of teasers are
    no jumps, and what is linked already needs no partner.
    """
    known = tuple(parts)
    gone_on = {link.earlier for link in links}
    begun = {link.later for link in links}
    earlier = [part for part in known if part.kind is not Kind.TEASER and part.place not in gone_on]
    later = [part for part in known if part.kind is not Kind.TEASER and part.place not in begun]
    found = [judged(a, b) for a in earlier for b in later if _may_be_one(a, b)]
    return tuple(sorted(found, key=lambda each: (-each.points, each.link)))


def choices(own: Part, others: Iterable[Part], links: Iterable[Link]) -> tuple[Candidate, ...]:
    """Return every Link that a person could make of a part and others, the likeliest first; one for each other part.

    Parameters: `links`, of all these parts and of what they are linked with.
    """
    there = frozenset(links)
    found: list[Candidate] = []
    for other in others:
        pairs = ((own, other), (other, own))
        ways = [judged(a, b) for a, b in pairs if not faults((*there, Link(a.place, b.place)))]
        found += [max(ways, key=lambda each: each.points)] if ways else []
    return tuple(sorted(found, key=lambda each: -each.points))


def _may_be_one(earlier: Part, later: Part) -> bool:
    if earlier.place.page_id == later.place.page_id:
        return False
    if earlier.continues_to and later.continues_from:
        return True
    return bool(_names(earlier.continues_to, later.pages) or _names(later.continues_from, earlier.pages))


def clear(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates that are likely and lead clearly before every other one of either of their articles.

    Where two are about as likely nothing is chosen: a person has to look. What is chosen is no rival any longer, so
    that one of two jumps between the same pages decides the other.
    """
    left, chosen = list(found), list[Candidate]()
    while fresh := [each for each in left if each.points >= _ENOUGH and _leads(each, left)]:
        chosen += fresh
        taken = ({each.earlier.place for each in fresh}, {each.later.place for each in fresh})
        left = [each for each in left if each.earlier.place not in taken[0] and each.later.place not in taken[1]]
    return tuple(chosen)


def _leads(candidate: Candidate, every: Sequence[Candidate]) -> bool:
    """Say whether no other candidate for the same earlier, or for the same later article, comes near."""
    rivals = (
        other
        for other in every
        if other is not candidate
        and (other.earlier.place == candidate.earlier.place or other.later.place == candidate.later.place)
    )
    return all(candidate.points - rival.points >= _ENOUGH for rival in rivals)
