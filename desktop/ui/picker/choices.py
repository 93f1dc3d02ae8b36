"""The choices of a popup and how they are searched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.picker.matched import Ranges

if TYPE_CHECKING:
    from desktop.labels.typeahead import TypeAhead

_CHINESE = range(0x3400, 0xA000)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose.

    Parameters: `id`, what `chosen` tells; `text`; `detail`, a few quiet words; `number`, to pick it by, or 0;
    `tiled`, whether that is an article's, on a tile in its colour.
    """

    id: str
    text: str
    detail: str = ""
    number: int = 0
    tiled: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """A choice that fits. Parameters: `ranges`, the code points of its text that were typed, half open."""

    choice: Choice
    ranges: Ranges = ()


class Choices:
    """Finds choices by a part of their text, by pinyin and its initials, by number, or by detail."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        self._choices = tuple(choices)
        self._by_id = {choice.id: choice for choice in choices}
        self._search: TypeAhead | None = None
        self._knows_pinyin = False

    def numbered(self, digits: str) -> tuple[Choice, ...]:
        """Return the choices whose number begins with some digits."""
        return tuple(choice for choice in self._choices if str(choice.number or "").startswith(digits))

    def search(self, query: str) -> tuple[Found, ...]:
        """Return what fits, best first; everything in its order when nothing was typed."""
        wanted = " ".join(query.split())
        if not wanted:
            return tuple(Found(choice) for choice in self._choices)
        if wanted.isdigit() and (numbered := self.numbered(wanted)):
            return tuple(Found(choice) for choice in sorted(numbered, key=lambda choice: choice.number))
        matches = self._type_ahead(wanted).search(wanted, len(self._choices))
        found = {
            match.entry_id: Found(self._by_id[match.entry_id], match.ranges if match.shown == match.name else ())
            for match in matches
        }
        for choice in self._choices:
            if choice.id not in found and wanted.casefold() in choice.detail.casefold():
                found[choice.id] = Found(choice)
        return tuple(found.values())

    def _type_ahead(self, query: str) -> TypeAhead:
        """Pinyin is read only when somebody types Latin letters: that imports pypinyin."""
        from desktop.labels.pinyin import syllables
        from desktop.labels.typeahead import Entry, Spelling, TypeAhead

        needs_pinyin = query.isascii() and not self._knows_pinyin
        if self._search is None or needs_pinyin:
            self._knows_pinyin = self._knows_pinyin or needs_pinyin
            self._search = TypeAhead(
                Entry(choice.id, (Spelling(choice.text, syllables(choice.text) if self._spells(choice) else ()),))
                for choice in self._choices
            )
        return self._search

    def _spells(self, choice: Choice) -> bool:
        return self._knows_pinyin and any(ord(character) in _CHINESE for character in choice.text)
