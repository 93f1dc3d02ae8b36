"""Edits of the aliases of places that curators added to a corpus."""

from desktop.labels.gazetteer import Gazetteer
from desktop.labels.places import PlaceAlias, PlaceAliases
from desktop.page.failure import KnownFailure

_LONGEST = 30
"""Characters of an alias; more is no name."""


class AliasRefused(KnownFailure):
    """An alias can't be added."""


def add_alias(aliases: PlaceAliases, name: str, code: str, gazetteer: Gazetteer) -> PlaceAliases:
    """Let a name mean a place, whatever it meant before.

    Raises: `AliasRefused` for a name of one character or of many, and for what is no place of the home prefecture.
    """
    name = "".join(name.split())
    if not 1 < len(name) <= _LONGEST:
        raise AliasRefused("“%1” can't be the name of a place: write 2 to %2 characters.", name, str(_LONGEST))
    place = next((place for place in gazetteer.local if place.code == code), None)
    if place is None or not place.counties:
        raise AliasRefused("“%1” is no place of the home prefecture: choose one of the list.", code)
    if name == place.name:
        raise AliasRefused("“%1” is the name of this place already: nothing has to be added.", name)
    return tuple(sorted((*(each for each in aliases if each.name != name), PlaceAlias(name, code))))


def remove_alias(aliases: PlaceAliases, name: str) -> PlaceAliases:
    """Let a name mean nothing of its own any more. Raises: `AliasRefused` when it doesn't."""
    if all(each.name != name for each in aliases):
        raise AliasRefused("“%1” is no alias of this corpus.", name)
    return tuple(each for each in aliases if each.name != name)
