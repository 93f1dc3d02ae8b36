"""A mention: a place named in a text, and the rule that found it."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.labels.places import Place


class Rule(StrEnum):
    """Why a name in a text is taken for a place; `CONFIDENCE` says how sure each is."""

    COUNTY_FULL_NAME = "county_full_name"
    COUNTY_ALIAS = "county_alias"
    ZONE_NAME = "zone_name"
    ZONE_IN_CONTEXT = "zone_in_context"
    TOWNSHIP_FULL_NAME = "township_full_name"
    TOWNSHIP_ALIAS = "township_alias"
    TOWNSHIP_IN_CONTEXT = "township_in_context"
    VILLAGE_IN_CONTEXT = "village_in_context"
    COUNTY_IN_LIST = "county_in_list"
    FORMER_NAME = "former_name"
    VARIANT_SPELLING = "variant_spelling"
    CORPUS_ALIAS = "corpus_alias"


CONFIDENCE = {
    Rule.COUNTY_FULL_NAME: 0.97,
    Rule.COUNTY_ALIAS: 0.85,
    Rule.ZONE_NAME: 0.9,
    Rule.ZONE_IN_CONTEXT: 0.7,
    Rule.TOWNSHIP_FULL_NAME: 0.9,
    Rule.TOWNSHIP_ALIAS: 0.75,
    Rule.TOWNSHIP_IN_CONTEXT: 0.8,
    Rule.VILLAGE_IN_CONTEXT: 0.7,
    Rule.COUNTY_IN_LIST: 0.75,
    Rule.FORMER_NAME: 0.8,
    Rule.VARIANT_SPELLING: 0.7,
    Rule.CORPUS_ALIAS: 0.9,
}
"""How sure each rule is that the name means the place; our own judgement, not counted."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place named in a text.

    Parameters: `start` and `end`, code points, end exclusive; `text`, what stands there; `code`, the place's; `codes`,
    what an article can be labelled with for it: the county that it lies in, for a zone also the zone itself; `rule`;
    `confidence`, 0 to 1; `organisation`, whether the name is part of an organisation's: it weighs half.
    """

    start: int
    end: int
    text: str
    code: str
    codes: tuple[str, ...]
    rule: Rule
    confidence: float
    organisation: bool = False


def codes_of(place: Place) -> tuple[str, ...]:
    """Return the district codes that a place stands for."""
    own = (place.code,) if place.code.startswith("Z-") else ()
    return own + place.counties
