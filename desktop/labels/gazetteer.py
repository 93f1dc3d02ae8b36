"""The gazetteer: the home prefecture down to its villages, every county of China, and the townships' names."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from desktop.assets import resource
from desktop.labels.places import Level, Place, PlaceAliases
from desktop.labels.table import read_columns, read_rows, read_table, split_list
from desktop.page.failure import KnownFailure

HOME = "4302"
"""The prefecture whose villages, zones and vanished names are shipped."""

_TOWNSHIPS = "townships.csv.gz"
_VIRTUAL = "virtual node"


class UnknownHome(KnownFailure):
    """What is neither a prefecture nor a municipality can't be the home of a corpus."""

    def __init__(self, code: str) -> None:
        super().__init__("“%1” is no code of a prefecture or municipality: choose one like %2.", code, HOME)


@dataclass(frozen=True)
class Gazetteer:
    """Every place that Jianbao knows.

    Parameters: `home`, the code of the home prefecture; `local`, the home prefecture and what lies in it, zones and
    vanished names included; `china`, provinces, prefectures and counties of all China; `terms`, local words in
    jieba's dictionary format, one a line; `aliases`, names that the curators of a corpus added; `folder`, where the
    table of China's townships is, which is read when it is asked for.
    """

    home: str
    local: tuple[Place, ...]
    china: tuple[Place, ...]
    terms: tuple[str, ...] = ()
    aliases: PlaceAliases = ()
    folder: Path | None = None

    @classmethod
    def load(cls, home: str = HOME, folder: Path | None = None) -> "Gazetteer":
        """Return the gazetteer with a prefecture at home.

        Parameters: `home`, its code, of a municipality two digits, else four; without tables of its own it has its
        counties and townships, and one that a later gazetteer may know has nothing; `folder`, where the tables are, or
        None for the shipped ones. Raises: `OSError` when a table can't be read.
        """
        folder = folder or resource("places")
        china = tuple(_china(folder / "china.csv"))
        if not any(place.code == home for place in _prefectures(china)):
            return cls(home, (), china, folder=folder)
        tables = folder / home
        if not tables.is_dir():
            local = (*(place for place in china if place.code.startswith(home)), *_townships(folder / _TOWNSHIPS, home))
            return cls(home, local, china, folder=folder)
        local = (*_local(tables / "places.csv"), *_zones(tables / "zones.csv"), *_former(tables))
        terms = tuple((tables / "terms.txt").read_text(encoding="utf-8").splitlines())
        return cls(home, local, china, terms, folder=folder)

    def with_aliases(self, aliases: PlaceAliases) -> "Gazetteer":
        """Return the gazetteer with the aliases of a corpus instead of those that it had."""
        return self if aliases == self.aliases else replace(self, aliases=aliases)

    @cached_property
    def by_code(self) -> dict[str, Place]:
        """Every place of today by its code or zone id; vanished names keep only the codes that nothing has today."""
        found: dict[str, Place] = {}
        for place in (*self.local, *self.china, *self._zones_elsewhere()):
            found.setdefault(place.code, place)
        return found

    def districts(self) -> tuple[Place, ...]:
        """Return what an article can be labelled with at home: the counties, then the functional zones."""
        counties = tuple(place for place in self.local if place.level is Level.COUNTY and self._today(place))
        return counties + tuple(place for place in self.local if place.level is Level.ZONE)

    def elsewhere(self) -> tuple[Place, ...]:
        """Return every county of China outside the home prefecture, and the cities that have no counties."""
        parents = {place.parent_code for place in self.china}
        return tuple(
            place
            for place in self.china
            if not place.code.startswith(self.home)
            and (place.level is Level.COUNTY or (place.level is Level.PREFECTURE and place.code not in parents))
        )

    def townships_elsewhere(self) -> Iterator[str]:
        """Yield the names of the townships outside the home prefecture; one that several bear comes several times.

        Raises: `OSError` when the table can't be read.
        """
        if self.folder is not None:
            rows = read_columns(self.folder / _TOWNSHIPS, "code", "name")
            yield from (name for code, name in rows if not code.startswith(self.home))

    def prefectures(self) -> tuple[Place, ...]:
        """Return every prefecture of China, and the municipalities: each can be the home of a corpus."""
        return tuple(_prefectures(self.china))

    def _zones_elsewhere(self) -> Iterator[Place]:
        """Yield the shipped zones of other prefectures: a corpus may have labelled with them before it moved."""
        for table in sorted(self.folder.glob("*/zones.csv")) if self.folder is not None else ():
            if table.parent.name != self.home:
                yield from _zones(table)

    def name_of(self, code: str) -> str:
        """Return the name of a place, or the code itself when the gazetteer doesn't know it."""
        place = self.by_code.get(code)
        return place.name if place else code

    def _today(self, place: Place) -> bool:
        return self.by_code.get(place.code) is place and place.counties == (place.code,)


def _prefectures(china: Iterable[Place]) -> Iterator[Place]:
    """Yield the prefectures among China's places, and the municipalities, whose counties lie in no prefecture."""
    for place in china:
        is_municipality = place.level is Level.PROVINCE and place.name.endswith("市")
        if is_municipality or place.level is Level.PREFECTURE:
            yield place


def _china(path: Path) -> Iterator[Place]:
    for row in read_table(path):
        if _VIRTUAL not in row["note"]:
            yield _of_china(row)


def _of_china(row: dict[str, str]) -> Place:
    """Return the place of a row in one of the two tables of all China."""
    level = Level(row["level"])
    names = split_list(row["short_aliases"])
    alone = row["n_units_same_alias"] == "1"
    return Place(
        code=row["code"],
        name=row["name"],
        level=level,
        parent_code=row["parent_code"],
        full_name=row["full_name"],
        aliases=names if alone else (),
        ambiguous_aliases=() if alone else names,
        counties=(row["code"][:6],) if level in (Level.COUNTY, Level.TOWNSHIP) else (),
    )


def _townships(path: Path, home: str) -> Iterator[Place]:
    """Yield the townships of a prefecture from the table of all China's."""
    borne = Counter(name for (name,) in read_columns(path, "name"))
    for row in read_rows(path):
        if row["code"].startswith(home):
            shared = borne[row["name"]] > 1
            # Zones and farms have a note: 经济开发区 is a word for what every city has, not a name
            yield replace(_of_china(row), suggest=not (row["note"] and shared), shared_name=shared)


def _local(path: Path) -> Iterator[Place]:
    for row in read_table(path):
        level = Level(row["level"])
        below = level in (Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE)
        yield Place(
            code=row["code"],
            name=row["name"],
            level=level,
            parent_code=row["parent_code"],
            full_name=row["full_name"],
            aliases=split_list(row["short_aliases"]),
            ambiguous_aliases=split_list(row["ambiguous_aliases"]),
            variants=split_list(row["variant_spellings_seen"]),
            counties=(row["code"][:6],) if below else (),
            shared_name=row["n_same_name_elsewhere"] not in ("", "0"),
        )


def _zones(path: Path) -> Iterator[Place]:
    for row in read_table(path):
        if not row["id"].startswith("Z-"):
            continue
        name = row["name"]
        counties = split_list(row["county_codes"])
        yield Place(
            code=row["id"],
            name=name,
            level=Level.ZONE,
            parent_code=counties[0] if counties else "",
            full_name=name,
            aliases=tuple(alias for alias in split_list(row["aliases"]) if alias != name),
            ambiguous_aliases=tuple(alias for alias in split_list(row["ambiguous_aliases"]) if alias != name),
            counties=counties,
            suggest=row["suggest"] == "yes",
            shared_name=name in split_list(row["ambiguous_aliases"]),
        )


def _former(folder: Path) -> Iterator[Place]:
    for row in read_table(folder / "former.csv"):
        yield Place(
            code=row["last_code"],
            name=row["name"],
            level=Level(row["level"]),
            parent_code=row["county_code_today"],
            full_name=row["name"],
            counties=(row["county_code_today"],),
        )
    for row in read_table(folder / "former_villages.csv"):
        yield Place(
            code=row["last_code"],
            name=row["name_then"],
            level=Level.VILLAGE,
            parent_code=row["county_code_today"],
            full_name=row["name_then"],
            aliases=(row["canonical"],) if row["canonical"] != row["name_then"] else (),
            counties=(row["county_code_today"],),
        )
