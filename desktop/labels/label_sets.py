"""The label sets of a corpus (topics, home, aliases, names kept apart), and the form in which they are kept."""

import json
import re
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields
from itertools import combinations
from typing import Any

from desktop.labels.gazetteer import HOME, Gazetteer
from desktop.labels.places import PlaceAlias, PlaceAliases
from desktop.labels.topics import Topic, TopicScheme

_TUPLES = frozenset(item.name for item in fields(Topic) if isinstance(item.default, tuple))
_DEFAULTS = {item.name: item.default for item in fields(Topic)}


@dataclass(frozen=True, slots=True, order=True)
class Apart:
    """Names that look like one and are not.

    Parameters: `kind`, person, column or place; `names`, two or more, sorted.
    """

    kind: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class LabelSets:
    """What a corpus is labelled with: the shipped topic scheme and no alias, until a curator changes them.

    Parameters: `apart`, names that a curator said mean different things, sorted; `home`, the code of the prefecture
    whose counties and zones are its districts.
    """

    topics: TopicScheme = field(default_factory=TopicScheme.load)
    aliases: PlaceAliases = ()
    apart: tuple[Apart, ...] = ()
    home: str = HOME

    def gazetteer(self) -> Gazetteer:
        """Return the places of the home prefecture and of all China, with the aliases. Raises: as `Gazetteer.load`."""
        return Gazetteer.load(self.home).with_aliases(self.aliases)

    def pairs_apart(self, kind: str) -> frozenset[frozenset[str]]:
        """Return every two names of a kind that mean different things."""
        groups = (each.names for each in self.apart if each.kind == kind)
        return frozenset(frozenset(pair) for names in groups for pair in combinations(names, 2))


def pack_topics(scheme: TopicScheme) -> bytes:
    """Return a scheme as compressed JSON; equal schemes give equal bytes."""
    topics = [
        {name: value for name, value in asdict(topic).items() if value != _DEFAULTS[name]} for topic in scheme.topics
    ]
    return _packed({"name": scheme.name, "topics": topics})


def unpack_topics(data: bytes) -> TopicScheme:
    """Return the scheme that `pack_topics` took apart. Raises: `ValueError`, `LookupError`, `TypeError`."""
    state = json.loads(zlib.decompress(data))
    return TopicScheme(tuple(_topic(row) for row in state["topics"]), state["name"])


def _topic(row: dict[str, Any]) -> Topic:
    full: dict[str, Any] = {name: tuple(value) if name in _TUPLES else value for name, value in row.items()}
    return Topic(**full)


def pack_aliases(aliases: Sequence[PlaceAlias]) -> bytes:
    """Return aliases as compressed JSON; equal ones give equal bytes."""
    return _packed([[alias.name, alias.code] for alias in aliases])


def unpack_aliases(data: bytes) -> PlaceAliases:
    """Return the aliases that `pack_aliases` took apart. Raises: `ValueError`, `LookupError`, `TypeError`."""
    return tuple(PlaceAlias(str(name), str(code)) for name, code in json.loads(zlib.decompress(data)))


def pack_apart(apart: Sequence[Apart]) -> bytes:
    """Return names kept apart as compressed JSON; equal ones give equal bytes."""
    return _packed([[each.kind, *each.names] for each in apart])


def unpack_apart(data: bytes) -> tuple[Apart, ...]:
    """Return the names that `pack_apart` took apart. Raises: `ValueError`, `LookupError`, `TypeError`."""
    rows = json.loads(zlib.decompress(data))
    return tuple(Apart(str(kind), tuple(map(str, names))) for kind, *names in rows)


def pack_home(code: str) -> bytes:
    """Return the code of a home prefecture as compressed JSON."""
    return _packed(code)


def unpack_home(data: bytes) -> str:
    """Return the code that `pack_home` took. Raises: `ValueError` for what is no prefecture's code."""
    code = json.loads(zlib.decompress(data))
    if not (isinstance(code, str) and re.fullmatch("[0-9]{2}([0-9]{2})?", code)):
        raise ValueError(f"no prefecture has the code {code!r}")
    return code


def _packed(value: Any) -> bytes:
    return zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode())
