"""The label sets of a corpus: its topic scheme and its aliases of places, and the form in which they are kept."""

import json
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from desktop.labels.places import PlaceAlias, PlaceAliases
from desktop.labels.topics import Topic, TopicScheme

_TUPLES = frozenset(item.name for item in fields(Topic) if isinstance(item.default, tuple))
_DEFAULTS = {item.name: item.default for item in fields(Topic)}


@dataclass(frozen=True)
class LabelSets:
    """What a corpus is labelled with: the shipped topic scheme and no alias, until a curator changes them."""

    topics: TopicScheme = field(default_factory=TopicScheme.load)
    aliases: PlaceAliases = ()


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


def _packed(value: Any) -> bytes:
    return zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode())
