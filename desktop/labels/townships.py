"""The townships of all China: as places where they are at home, and as bare names everywhere else."""

import csv
import gzip
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.labels.places import Level, Place
from desktop.labels.table import split_list

TOWNSHIP_TABLE = "townships.csv.gz"
_SHORTEST = 3
"""Characters: shorter names are words more often than places."""


@dataclass(frozen=True, slots=True)
class _Row:
    """What the table says of one township."""

    code: str
    name: str
    level: str
    parent_code: str
    full_name: str
    short_aliases: str
    n_units_same_alias: str
    source: str
    note: str

    @property
    def is_zone(self) -> bool:
        """Whether it is a zone or a farm that the statistics count like a township: 经济开发区, 工业园区…"""
        return bool(self.note)


def townships_at(path: Path, home: str, china: Iterable[Place]) -> tuple[Place, ...]:
    """Return the townships of a prefecture.

    Parameters: `path`, of the table; `home`, the prefecture's code; `china`, the places above the townships.
    Raises: `OSError` when the table can't be read.
    """
    rows = list(_rows(path))
    bearers = Counter(row.name for row in rows)
    bearers.update(place.name for place in china)
    return tuple(_place(row, bearers[row.name] > 1) for row in rows if row.code.startswith(home))


def _place(row: _Row, is_shared: bool) -> Place:
    aliases = split_list(row.short_aliases)
    unique = row.n_units_same_alias == "1"
    return Place(
        code=row.code,
        name=row.name,
        level=Level.TOWNSHIP,
        parent_code=row.parent_code,
        full_name=row.full_name,
        aliases=aliases if unique else (),
        ambiguous_aliases=() if unique else aliases,
        counties=(row.parent_code,),
        # 经济开发区 is a word for what every city has, not a name
        suggest=not (row.is_zone and is_shared),
        shared_name=is_shared,
    )


def township_names(path: Path, away_from: str) -> tuple[str, ...]:
    """Return the names of all townships outside a prefecture, each once; no zones and farms, which are called alike.

    Parameters: `path`, of the table; `away_from`, the prefecture's code. Raises: `OSError` when it can't be read.
    """
    return tuple(
        dict.fromkeys(
            row.name
            for row in _rows(path)
            if not row.is_zone and len(row.name) >= _SHORTEST and not row.code.startswith(away_from)
        )
    )


def _rows(path: Path) -> Iterator[_Row]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        cells = csv.reader(file)
        next(cells, None)
        for row in cells:
            yield _Row(*row)
