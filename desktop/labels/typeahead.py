"""Type-ahead: finding a label by Chinese characters, pinyin, pinyin initials or English."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

Range = tuple[int, int]


class MatchKind(StrEnum):
    """How a query was found, the surest first."""

    NAME = "name"
    INITIALS = "initials"
    PINYIN = "pinyin"
    ENGLISH = "english"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A way to write an entry, with one syllable of pinyin for each code point, or none at all."""

    text: str
    syllables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be picked.

    Parameters: `id`; `spellings`, its name and then its aliases; `english`, its English name; `detail`, a few words
    that tell it from others of the same name; `group`, 0 for what is offered first, 1 for the rest.
    """

    id: str
    spellings: tuple[Spelling, ...]
    english: str = ""
    detail: str = ""
    group: int = 0

    @property
    def name(self) -> str:
        """What it is called."""
        return self.spellings[0].text


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that a query found.

    Parameters: `spelling`, the name or alias that matched; `kind`; `shown`, the text in which the query was found:
    the spelling, its pinyin with a space between syllables, or the English name; `ranges`, the code points of `shown`
    that matched, half open, in order; all empty when nothing was asked.
    """

    entry_id: str
    name: str
    kind: MatchKind
    spelling: str = ""
    shown: str = ""
    ranges: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    """One character of a spelling that a query can name, its syllable and its places in both texts."""

    char: str
    syllable: str
    at: int
    pinyin_at: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A spelling prepared for search."""

    order: int
    entry: Entry
    alias: int
    spelling: Spelling
    tokens: tuple[_Token, ...]


_KINDS = tuple(MatchKind)
_Score = tuple[int, ...]


class TypeAhead:
    """Finds entries while somebody types; built once, then asked at every key."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Prepare the entries; their order decides where nothing else does."""
        self.entries = tuple(entries)
        self._by_entry: dict[str, list[_Candidate]] = {}
        # What can begin with a letter or character, in the order of merit: group, then at the head of a name or inside
        self._starts: dict[str, dict[tuple[int, bool], array[int]]] = {}
        """Each as two numbers, of the candidate and of its token: tens of thousands of pairs would take a megabyte."""
        self._candidates: list[_Candidate] = []
        same: dict[_Token, _Token] = {}
        for order, entry in enumerate(self.entries):
            for alias, spelling in enumerate(entry.spellings):
                tokens = tuple(same.setdefault(token, token) for token in _tokens(spelling))  # four of five are again
                self._index(_Candidate(order, entry, alias, spelling, tokens))
        english = ((order, entry, entry.english.casefold()) for order, entry in enumerate(self.entries))
        self._english = tuple(item for item in english if item[2])

    def _index(self, candidate: _Candidate) -> None:
        number = len(self._candidates)
        self._candidates.append(candidate)
        self._by_entry.setdefault(candidate.entry.id, []).append(candidate)
        for start, token in enumerate(candidate.tokens):
            for key in {token.char, token.syllable[:1]} - {""}:
                buckets = self._starts.setdefault(key, {})
                buckets.setdefault((candidate.entry.group, start > 0), array("L")).extend((number, start))

    def search(self, query: str, limit: int = 20, recent: Sequence[str] = ()) -> tuple[Match, ...]:
        """Return the best matches, each entry once.

        Parameters: `query`, characters, pinyin, initials, any mixture of these, or English; empty for all entries;
        `limit`, the most matches; `recent`, ids used lately, the latest first: they come first among what matches.
        """
        rank = {entry_id: place for place, entry_id in reversed(list(enumerate(recent)))}
        if not query.strip():
            return self._all(limit, rank)
        best: dict[str, tuple[_Score, Match]] = {}
        for score, match in self._found(query, limit, rank):
            known = best.get(match.entry_id)
            if known is None or score < known[0]:
                best[match.entry_id] = (score, match)
        last = len(rank)
        found = sorted(best.values(), key=lambda item: (rank.get(item[1].entry_id, last), item[0]))
        return tuple(match for _, match in found[:limit])

    def _all(self, limit: int, rank: dict[str, int]) -> tuple[Match, ...]:
        last = len(rank)
        ordered = sorted(self.entries, key=lambda entry: rank.get(entry.id, last))
        return tuple(Match(entry.id, entry.name, MatchKind.NAME) for entry in ordered[:limit])

    def _found(self, query: str, limit: int, rank: dict[str, int]) -> Iterator[tuple[_Score, Match]]:
        wanted = _plain(query)
        if not wanted:
            return
        yield from self._in_english(query)
        for candidate in (item for entry_id in rank for item in self._by_entry.get(entry_id, ())):
            for start in range(len(candidate.tokens)):
                if taken := _consume(wanted, 0, candidate.tokens, start):
                    yield _scored(candidate, start, taken)
        buckets = self._starts.get(wanted[0], {})
        seen: set[str] = set()
        for key in sorted(buckets):
            numbers = iter(buckets[key])
            for number, start in zip(numbers, numbers, strict=True):
                candidate = self._candidates[number]
                if taken := _consume(wanted, 0, candidate.tokens, start):
                    seen.add(candidate.entry.id)
                    yield _scored(candidate, start, taken)
            # Whatever a later bucket holds would rank below what is there already
            if len(seen) >= limit:
                return

    def _in_english(self, query: str) -> Iterator[tuple[_Score, Match]]:
        wanted = " ".join(query.casefold().split())
        for order, entry, english in self._english:
            at = english.find(wanted)
            while at > 0 and english[at - 1].isalnum():
                at = english.find(wanted, at + 1)
            if at < 0:
                continue
            quality = 0 if english == wanted else 1 if at == 0 else 2
            score = (entry.group, quality, _KINDS.index(MatchKind.ENGLISH), 0, order)
            yield (
                score,
                Match(entry.id, entry.name, MatchKind.ENGLISH, entry.name, entry.english, ((at, at + len(wanted)),)),
            )


def _scored(candidate: _Candidate, start: int, taken: list[int]) -> tuple[_Score, Match]:
    match = _match(candidate, start, taken)
    whole = start == 0 and len(taken) == len(candidate.tokens)
    quality = 0 if whole else 1 if start == 0 else 2
    return (candidate.entry.group, quality, _KINDS.index(match.kind), candidate.alias, candidate.order), match


def _plain(query: str) -> str:
    return "".join(char for char in query.casefold().replace("ü", "v") if char.isalnum())


def _tokens(spelling: Spelling) -> Iterator[_Token]:
    pinyin_at = 0
    syllables = spelling.syllables or ("",) * len(spelling.text)
    for at, (char, syllable) in enumerate(zip(spelling.text, syllables, strict=True)):
        if char.isalnum():
            yield _Token(char.casefold(), syllable, at, pinyin_at)
        pinyin_at += len(syllable) + 1


def _consume(query: str, at: int, tokens: tuple[_Token, ...], token_at: int) -> list[int] | None:
    """Return how many letters of pinyin each token took (0: its character itself), or None if the query doesn't fit."""
    if at == len(query):
        return []
    if token_at == len(tokens):
        return None
    token = tokens[token_at]
    choices = [(0, 1)] if query[at] == token.char else []
    choices += [(length, length) for length in range(_common(query, at, token.syllable), 0, -1)]
    for letters, step in choices:
        rest = _consume(query, at + step, tokens, token_at + 1)
        if rest is not None:
            return [letters, *rest]
    return None


def _common(query: str, at: int, syllable: str) -> int:
    """Return how many letters of a syllable stand in the query at a place."""
    length = 0
    while length < len(syllable) and at + length < len(query) and syllable[length] == query[at + length]:
        length += 1
    return length


def _match(candidate: _Candidate, start: int, taken: list[int]) -> Match:
    used = candidate.tokens[start : start + len(taken)]
    spelling = candidate.spelling
    if not any(taken):
        ranges = _merged((token.at, token.at + 1) for token in used)
        return Match(candidate.entry.id, candidate.entry.name, MatchKind.NAME, spelling.text, spelling.text, ranges)
    lengths = ((token, letters or len(token.syllable)) for token, letters in zip(used, taken, strict=True))
    ranges = tuple((token.pinyin_at, token.pinyin_at + length) for token, length in lengths)
    kind = MatchKind.INITIALS if all(letters <= 1 for letters in taken) else MatchKind.PINYIN
    return Match(candidate.entry.id, candidate.entry.name, kind, spelling.text, " ".join(spelling.syllables), ranges)


def _merged(ranges: Iterable[Range]) -> tuple[Range, ...]:
    found = list(ranges)
    starts = [found[0], *(after for before, after in pairwise(found) if before[1] != after[0])]
    ends = [*(before for before, after in pairwise(found) if before[1] != after[0]), found[-1]]
    return tuple((start[0], end[1]) for start, end in zip(starts, ends, strict=True))
