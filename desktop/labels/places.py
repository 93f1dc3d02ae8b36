"""Places: provinces, prefectures, counties, functional zones, townships and villages."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """What a place is; a zone is a functional zone, a park or a quarter without a statistical code."""

    PROVINCE = "province"
    PREFECTURE = "prefecture"
    COUNTY = "county"
    ZONE = "zone"
    TOWNSHIP = "township"
    VILLAGE = "village"


@dataclass(frozen=True, slots=True)
class Place:
    """One place.

    Parameters: `code`, its statistical code (2, 4, 6, 9 or 12 digits) or a zone id; `name`; `level`; `parent_code`,
    what it lies in; `full_name`, with everything it lies in; `aliases`, other names that may be matched alone;
    `ambiguous_aliases`, other names that need context; `variants`, older spellings or OCR forms really met;
    `counties`, codes of the counties that it is or lies in, none above the level of counties; `suggest`, whether it
    may be suggested; `shared_name`, whether its name also means another place or a thing, so that it needs context.
    """

    code: str
    name: str
    level: Level
    parent_code: str = ""
    full_name: str = ""
    aliases: tuple[str, ...] = ()
    ambiguous_aliases: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    counties: tuple[str, ...] = ()
    suggest: bool = True
    shared_name: bool = False

    @property
    def short_aliases(self) -> tuple[str, ...]:
        """Every other name of it, the safe ones first."""
        return (*self.aliases, *self.ambiguous_aliases)


@dataclass(frozen=True, slots=True, order=True)
class PlaceAlias:
    """A name that a curator gave, such as a variant that text recognition made, and the code of the place it means."""

    name: str
    code: str


PlaceAliases = tuple[PlaceAlias, ...]
"""The aliases of a corpus by name, each name once."""
