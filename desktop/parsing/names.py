"""People named in bylines, with what they did."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from desktop.parsing.forms import Forms
from desktop.parsing.line import plain_form
from desktop.parsing.words import Surnames

_NAME = re.compile(r"[\u4e00-\u9fa5]{2,4}|[\u4e00-\u9fa5]{1,6}·[\u4e00-\u9fa5·]{1,10}")
_SHORTEST = 2
_AFFILIATION = re.compile(r"作者(?:单位|系|为|是)")
_SEPARATORS = re.compile(r"[ 、,/;:|()*■□●○▲△]+|(?<=[\u4e00-\u9fa5])和(?=[\u4e00-\u9fa5])")


_DUTIES = ("reporter", "correspondent", "author", "compiler", "photographer")


@dataclass(frozen=True, slots=True)
class Names:
    """The people of an article by what they did, in printed order."""

    reporters: tuple[str, ...] = ()
    correspondents: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    compilers: tuple[str, ...] = ()
    photographers: tuple[str, ...] = ()

    @classmethod
    def united(cls, parts: Sequence["Names"]) -> "Names":
        """Return the names of several sets together, each name once."""
        if len(parts) < 2:
            return parts[0] if parts else cls()
        return cls(
            _once(part.reporters for part in parts), _once(part.correspondents for part in parts),
            _once(part.authors for part in parts), _once(part.compilers for part in parts),
            _once(part.photographers for part in parts),
        )  # fmt: skip


def _once(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(parts)))


def read_names(byline: str, forms: Forms) -> Names:
    """Return the people that a byline names.

    Parameters: `byline`, a byline of its own, the opening of an inline one, or a signature, any punctuation; `forms`.
    """
    whole = forms.close_up(plain_form(byline))
    if _AFFILIATION.search(whole) or forms.sources.match(whole):
        return Names()
    plain = forms.no_name.sub(" ", whole)
    found: dict[str, list[str]] = {duty: [] for duty in _DUTIES}
    duty = ""
    waiting: list[str] = []
    before: str = ""
    for piece in forms.duty.split(plain):
        named = forms.duties.get(piece) if piece else None
        if named is None:
            names = _names_in(piece or "")
            waiting = names or waiting
            if duty:
                found[duty].extend(names)
            before = piece or ""
        elif before.endswith("/") and _names_in(before):  # who did it stands before what he did: 罗见山/文 陶然/图
            if duty:
                found[duty] = [name for name in found[duty] if name not in waiting]
            found[named].extend(waiting)
            duty, waiting, before = "", [], ""
        elif named == "author" and waiting and not duty and _closes(plain, piece):  # 罗见山 文/图
            found[named].extend(waiting)
            waiting = []
        elif named == "photographer" and duty == "author" and not waiting:  # 文/图 罗见山
            continue
        elif named in ("compiler", "photographer") and waiting and _closes(plain, piece):
            if duty:
                found[duty] = [name for name in found[duty] if name not in waiting]
            found[named].extend(waiting)
            duty, waiting = "", []
        else:
            duty, waiting = named, []
    if not any(found.values()) and not forms.writer.search(plain):
        found["reporter" if forms.lead.match(plain) else "author"] = _unmarked(plain, forms)
    return Names(*[tuple(dict.fromkeys(names)) if names else () for names in found.values()])


def _closes(plain: str, word: str) -> bool:
    """Say whether a word of duty stands after its names: nothing but marks follow it."""
    rest = plain[plain.rfind(word) + len(word) :]
    return not _names_in(rest)


def _names_in(piece: str) -> list[str]:
    if len(piece) < _SHORTEST:
        return []
    return [word for word in _SEPARATORS.split(piece) if word and _NAME.fullmatch(word)]


def _unmarked(plain: str, forms: Forms) -> list[str]:
    """Return the names in the parentheses of a byline that says no duty, as 本报北京电 (甲、乙)."""
    inside = re.search(r"\(([^()]{2,40})\)", plain)
    return _names_in(inside[1]) if inside else []


def read_authors(line: str, names: Surnames, forms: Forms) -> tuple[str, ...]:
    """Return the names of a line of nothing but names, or of titles and names."""
    words = _SEPARATORS.split(forms.close_up(plain_form(line)))
    people = [word for word in words if _NAME.fullmatch(word) and names.begin(word)]
    return tuple(people) if len(people) == len([word for word in words if word]) else tuple(
        word for word in people if len(word) <= 3
    )  # fmt: skip
