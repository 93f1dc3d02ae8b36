"""The places that a name can mean, searched while somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.labels.places import Level
from desktop.ui.labelling.bar_rows import BarRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.labels.gazetteer import Gazetteer
    from desktop.labels.places import Place
    from desktop.ui.labels_service import Schemes

_ORDER = (Level.COUNTY, Level.ZONE, Level.TOWNSHIP, Level.VILLAGE)
_MOST = 60


def is_near(name: str, other: str) -> bool:
    """Say whether a name is another one but for one character."""
    from rapidfuzz.distance import Levenshtein

    return len(name) > 1 and Levenshtein.distance(name, other, score_cutoff=1) <= 1


class PlaceSearch:
    """Finds places of the home prefecture: counties and zones by pinyin, too, all by their characters."""

    def __init__(self, schemes: Schemes) -> None:
        self._gazetteer: Gazetteer = schemes.gazetteer
        self._districts = schemes.district_search
        known = self._gazetteer.by_code
        places = (place for place in self._gazetteer.local if place.level in _ORDER and known.get(place.code) is place)
        self._places = sorted(
            (place for place in places if place.counties), key=lambda place: _ORDER.index(place.level)
        )

    def rows(self, query: str, near: str = "") -> tuple[BarRow, ...]:
        """Return the places that fit. Parameters: `query`; `near`, a name: places called nearly so come first."""
        found: dict[str, Place] = {}
        if query.strip():
            by_code = {place.code: place for place in self._places}
            for match in self._districts.search(query, _MOST):
                if match.entry_id in by_code:
                    found[match.entry_id] = by_code[match.entry_id]
        wanted = "".join(query.split())
        found |= {place.code: place for place in self._places if wanted in place.name or wanted in place.full_name}
        ranked: Iterable[Place] = found.values()
        if near and not wanted:
            from rapidfuzz.distance import Levenshtein

            ranked = sorted(ranked, key=lambda place: Levenshtein.normalized_distance(near, place.name))
        return tuple(self.row(place) for place in list(ranked)[:_MOST])

    def row(self, place: Place) -> BarRow:
        """Return the row of a place."""
        lies = "、".join(self._gazetteer.name_of(code) for code in place.counties if code != place.code)
        return BarRow(place.code, place.name, lies)

    def place(self, code: str) -> Place | None:
        """Return a place by its code."""
        return next((place for place in self._places if place.code == code), None)
