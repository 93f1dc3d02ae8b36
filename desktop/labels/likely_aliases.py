"""Likely aliases: words one character away from a place's name, or that sound like it, where a place is expected."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.labels.finder import PlaceFinder
from desktop.labels.names import home_names
from desktop.labels.places import Level, Place

_SHORTEST = 3
"""Characters of a name: one character of a shorter one says too little."""
_LEVELS = (Level.COUNTY, Level.ZONE, Level.TOWNSHIP, Level.VILLAGE)
_BEHIND_HOME = frozenset({Level.COUNTY, Level.ZONE})
_BETWEEN = ("", "市", "的", "、", "和", "，")
_LISTING = ("、", "和", "，")
_ANY = "\0"


@dataclass(frozen=True, slots=True)
class LikelyAlias:
    """A word that may be a misread name: code points, end exclusive, the word, and the place that it may mean."""

    start: int
    end: int
    name: str
    place: Place


class LikelyAliases:
    """Finds likely aliases; made once for a gazetteer.

    A place is expected directly behind the home prefecture (a county or a zone), behind what it lies in, or beside a
    place of the same level in a list. The word must be as long as the name, end in the same character (区, 镇…), differ
    in one other or be read the same, and be no name of any place itself.
    """

    def __init__(self, finder: PlaceFinder, reading: Callable[[str], str] | None = None) -> None:
        """Prepare every name with one character left open.

        Parameters: `reading`, how a character is read, as `pinyin.reading`; None finds nothing by its sound.
        """
        self._finder, self._reading = finder, reading
        gazetteer = finder.gazetteer
        self._home = frozenset(home_names(gazetteer))
        self._open: dict[str, list[Place]] = {}
        self._sounding: dict[str, list[Place]] = {}
        for place in gazetteer.local:
            if place.level in _LEVELS and len(place.name) >= _SHORTEST and gazetteer.by_code.get(place.code) is place:
                for at in range(len(place.name) - 1):
                    self._open.setdefault(_opened(place.name, at), []).append(place)
                if reading is not None:
                    self._sounding.setdefault(_sound(place.name, reading), []).append(place)
        self._lengths = sorted({len(pattern) for pattern in self._open}, reverse=True)

    def find(self, text: str) -> Iterator[LikelyAlias]:
        """Yield likely aliases in the order in which they stand."""
        taken = -1
        for start, end, before in self._finder.names_in(text):
            for between in _BETWEEN:
                at = end + len(between)
                if not text.startswith(between, end) or at < taken:
                    continue
                found = self._at(text, at, before, is_home=text[start:end] in self._home, listed=between in _LISTING)
                if found is not None:
                    taken = found.end
                    yield found

    def _at(self, text: str, at: int, before: tuple[Place, ...], *, is_home: bool, listed: bool) -> LikelyAlias | None:
        for length in self._lengths:
            word = text[at : at + length]
            if len(word) < length or not self._finder.is_new(word):
                continue
            for place in self._near(word):
                if _is_expected(place, before, is_home=is_home, listed=listed):
                    return LikelyAlias(at, at + length, word, place)
        return None

    def _near(self, word: str) -> Iterator[Place]:
        found = [place for at in range(len(word) - 1) for place in self._open.get(_opened(word, at), ())]
        if self._reading is not None:
            found += self._sounding.get(_sound(word, self._reading), ())
        yield from {place.code: place for place in found}.values()


def _opened(name: str, at: int) -> str:
    return name[:at] + _ANY + name[at + 1 :]


def _sound(name: str, reading: Callable[[str], str]) -> str:
    return " ".join((*map(reading, name[:-1]), name[-1]))


def _is_expected(place: Place, before: tuple[Place, ...], *, is_home: bool, listed: bool) -> bool:
    if is_home and not listed:
        return place.level in _BEHIND_HOME
    if listed:
        return any(other.level is place.level and _fits(other, place) for other in before)
    return any(
        set(other.counties) & set(place.counties) and _LEVELS.index(other.level) < _LEVELS.index(place.level)
        for other in before
        if other.level in _LEVELS
    )


def _fits(other: Place, place: Place) -> bool:
    """Say whether two places may stand in one list: counties always, what lies in them only of one county."""
    return place.level is Level.COUNTY or bool(set(other.counties) & set(place.counties))
