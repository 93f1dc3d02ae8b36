"""Names of places as they stand in a text, and what each may mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from desktop.labels.gazetteer import Gazetteer
from desktop.labels.mention import Rule
from desktop.labels.places import Level, Place

_TOWNSHIP = re.compile(r".{2,}(?:街道|镇|乡|苏木)")
"""Names of townships that say what they are: farms and development zones are called like things."""
_SHORTEST_ELSEWHERE = 3
"""Characters: shorter names of places elsewhere (矿区, 城区) are words more often than places."""


class Needs(IntEnum):
    """What must stand in the text for a name to be taken for a place, the least first.

    A name that stands directly behind a place that it lies in needs nothing more.
    """

    NOTHING = 0
    HOME = 1
    """The home prefecture or a county of the place."""
    COUNTY = 2
    """A county of the place."""
    LIST = 3
    """Another county beside it in a list."""
    CONTAINER = 4
    """What it lies in, directly in front of it."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name may mean.

    Parameters: `place`; `rule`, that of a mention found so; `needs`, the context; `alias`, whether it lacks the word
    that says what it is (区, 镇…), so that roads and companies may bear it.
    """

    place: Place
    rule: Rule
    needs: Needs = Needs.NOTHING
    alias: bool = False


_KINDS = ("市", "区", "县", "镇", "乡", "街道", "村", "社区", "园", "新城")
"""What a full name ends in."""
_ORDER = {Level.COUNTY: 0, Level.ZONE: 1, Level.TOWNSHIP: 2, Level.VILLAGE: 3}


def meanings(gazetteer: Gazetteer) -> dict[str, tuple[Meaning, ...]]:
    """Return what every name in the home prefecture may mean, counties first, each county once."""
    found: dict[str, list[Meaning]] = {}
    for name, meaning in _all(gazetteer):
        if name:
            found.setdefault(name, []).append(meaning)
    return {name: _unambiguous(known) for name, known in found.items()}


def _unambiguous(known: list[Meaning]) -> tuple[Meaning, ...]:
    if known[-1].rule is Rule.CORPUS_ALIAS:
        return (known[-1],)  # curators say what a name means in their corpus, whatever it means elsewhere
    known = sorted(known, key=lambda meaning: (_ORDER[meaning.place.level], meaning.needs))
    # Today's place and its predecessors lead to the same county: the first says it all
    first = {meaning.place.counties: meaning for meaning in reversed(known)}
    kept = tuple(sorted(first.values(), key=known.index))
    if len(kept) == 1 or kept[0].place.level in (Level.COUNTY, Level.ZONE):
        return kept
    # Two townships or villages of one name: only a county can tell
    return tuple(replace(meaning, needs=max(meaning.needs, Needs.COUNTY)) for meaning in kept)


def _all(gazetteer: Gazetteer) -> Iterator[tuple[str, Meaning]]:
    for place in gazetteer.local:
        if place.level is Level.COUNTY:
            yield from _county(place, gazetteer)
        elif place.level is Level.ZONE and place.suggest:
            yield from _zone(place)
        elif place.level is Level.TOWNSHIP and place.suggest:
            yield from _township(place, gazetteer)
        elif place.level is Level.VILLAGE:
            for name in (place.name, *place.short_aliases):
                yield name, Meaning(place, Rule.VILLAGE_IN_CONTEXT, Needs.COUNTY)
    by_code = {place.code: place for place in reversed(gazetteer.local)} if gazetteer.aliases else {}
    for alias in gazetteer.aliases:
        place = by_code.get(alias.code)
        if place is not None and place.counties:
            yield alias.name, Meaning(place, Rule.CORPUS_ALIAS, alias=not alias.name.endswith(_KINDS))


def _county(place: Place, gazetteer: Gazetteer) -> Iterator[tuple[str, Meaning]]:
    if gazetteer.by_code.get(place.counties[0]) is not place:
        yield place.name, Meaning(place, Rule.FORMER_NAME)
        return
    yield place.name, Meaning(place, Rule.COUNTY_FULL_NAME)
    for name in place.aliases:
        yield name, Meaning(place, Rule.COUNTY_ALIAS, alias=True)
    for name in place.ambiguous_aliases:
        # A single character is a word, not a place
        if len(name) > 1:
            yield name, Meaning(place, Rule.COUNTY_IN_LIST, Needs.LIST, alias=True)


def _zone(place: Place) -> Iterator[tuple[str, Meaning]]:
    if not place.shared_name:
        yield place.name, Meaning(place, Rule.ZONE_NAME)
    for name in place.aliases:
        yield name, Meaning(place, Rule.ZONE_NAME)
    for name in place.ambiguous_aliases:
        yield name, Meaning(place, Rule.ZONE_IN_CONTEXT, Needs.COUNTY, alias=True)


def _township(place: Place, gazetteer: Gazetteer) -> Iterator[tuple[str, Meaning]]:
    if gazetteer.by_code.get(place.code) is not place or place.parent_code != place.code[:6]:
        yield place.name, Meaning(place, Rule.FORMER_NAME, Needs.COUNTY)
        return
    if place.shared_name:
        yield place.name, Meaning(place, Rule.TOWNSHIP_IN_CONTEXT, Needs.HOME)
    else:
        yield place.name, Meaning(place, Rule.TOWNSHIP_FULL_NAME)
    for name in place.variants:
        yield name, Meaning(place, Rule.VARIANT_SPELLING, Needs.COUNTY)
    for name in place.aliases:
        yield name, Meaning(place, Rule.TOWNSHIP_ALIAS, Needs.HOME, alias=True)
    for name in place.ambiguous_aliases:
        yield name, Meaning(place, Rule.TOWNSHIP_IN_CONTEXT, Needs.CONTAINER, alias=True)


def elsewhere_names(gazetteer: Gazetteer) -> Iterator[str]:
    """Yield the names of other provinces, prefectures, counties and townships; they are never suggested.

    They keep a name at home from being read in the middle of a longer one, and tell whose village is meant.
    """
    for place in gazetteer.china:
        if place.code.startswith(gazetteer.home) or gazetteer.home.startswith(place.code):
            continue
        names = (place.name, *place.short_aliases) if place.level is not Level.COUNTY else (place.name,)
        for name in names:
            if len(name) >= _SHORTEST_ELSEWHERE or (place.level is not Level.COUNTY and len(name) > 1):
                yield name
    yield from filter(_TOWNSHIP.fullmatch, gazetteer.townships_elsewhere())


def home_names(gazetteer: Gazetteer) -> Iterator[str]:
    """Yield the names of the home prefecture and of what it lies in."""
    for place in (*gazetteer.local, *gazetteer.china):
        if gazetteer.home.startswith(place.code):
            for name in (place.name, *place.short_aliases):
                if len(name) > 1:
                    yield name
