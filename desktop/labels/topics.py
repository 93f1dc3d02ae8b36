"""Topics and the scheme that orders them."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from desktop.assets import resource
from desktop.labels.table import read_table, split_list, write_table
from desktop.page.failure import KnownFailure

DEFAULT_SCHEME = "topics/default.csv"
"""The shipped scheme, inside `resources/`."""
IPTC_SCHEME = "topics/iptc.csv"
"""The full tree of IPTC Media Topics, inside `resources/`."""

_COLUMNS = (
    "id", "parent", "name_zh", "name_en", "description", "keywords", "iptc", "former_ids", "retired", "pinyin"
)  # fmt: skip
_YES = frozenset({"1", "yes", "true"})


class BrokenScheme(KnownFailure, ValueError):
    """A file is no topic scheme."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic of a scheme.

    Parameters: `id`, stable for ever; `keywords`, words that speak for it; `iptc`, qcodes of IPTC Media Topics, the
    nearest one first; `pinyin`, one syllable for each character of `name_zh`, or empty where it isn't known yet;
    `parent`, the id of the topic above it, empty at the top; `former`, ids of topics that were merged into it;
    `retired`, whether it is offered no more: the articles that have it keep it.
    """

    id: str
    name_zh: str
    name_en: str
    description: str = ""
    keywords: tuple[str, ...] = ()
    iptc: tuple[str, ...] = ()
    pinyin: tuple[str, ...] = ()
    parent: str = ""
    former: tuple[str, ...] = ()
    retired: bool = False


@dataclass(frozen=True)
class TopicScheme:
    """Topics in an order in which those of one parent are offered, and the name of their file without its ending."""

    topics: tuple[Topic, ...]
    name: str = ""

    @classmethod
    def load(cls, path: Path | None = None) -> "TopicScheme":
        """Return the scheme of a CSV file.

        Parameters: `path`, or None for the shipped scheme. Raises: `OSError` when it can't be read; `BrokenScheme` when
        it is no table in UTF-8, lacks a column, a name or an id, uses an id twice, or has no tree.
        """
        path = path or resource(DEFAULT_SCHEME)
        try:
            rows = read_table(path)
        except (ValueError, csv.Error) as error:
            raise BrokenScheme("“%1” is no topic scheme: save it as CSV in UTF-8.", path.name) from error
        missing = {"id", "name_zh", "name_en"} - set(rows[0] if rows else ())
        if missing:
            raise BrokenScheme("“%1” is no topic scheme: it lacks the column “%2”.", path.name, min(missing))
        scheme = cls(tuple(_topic(row) for row in rows), path.stem)
        for fault in _faults(scheme):
            raise BrokenScheme(fault[0], path.name, *fault[1:])
        return scheme

    def save(self, path: Path) -> None:
        """Write the scheme as CSV in UTF-8, in the order of its tree; `load` reads it back. Raises: `OSError`."""
        write_table(path, _COLUMNS, (_row(topic) for topic, _ in self.tree))

    @cached_property
    def by_id(self) -> dict[str, Topic]:
        """Every topic by its id, in the scheme's order."""
        return {topic.id: topic for topic in self.topics}

    @cached_property
    def _by_former(self) -> dict[str, Topic]:
        return {former: topic for topic in self.topics for former in topic.former}

    def find(self, topic_id: str) -> Topic | None:
        """Return the topic that has an id, or had it before it was merged; None when the scheme knows neither."""
        return self.by_id.get(topic_id) or self._by_former.get(topic_id)

    def resolve(self, topic_id: str) -> str:
        """Return the id that an id stands for today; itself when the scheme doesn't know it."""
        topic = self.find(topic_id)
        return topic.id if topic else topic_id

    @cached_property
    def tree(self) -> tuple[tuple[Topic, int], ...]:
        """Every topic with its depth from 0, each below its parent."""
        below: dict[str, list[Topic]] = {}
        for topic in self.topics:
            below.setdefault(topic.parent, []).append(topic)

        def walk(parent: str, depth: int) -> Iterator[tuple[Topic, int]]:
            for topic in below.get(parent, ()):
                yield topic, depth
                yield from walk(topic.id, depth + 1)

        return tuple(walk("", 0))

    @cached_property
    def offered(self) -> tuple[Topic, ...]:
        """The topics that are not retired, in the order of the tree."""
        return tuple(topic for topic, _ in self.tree if not topic.retired)

    def above(self, topic_id: str) -> tuple[Topic, ...]:
        """Return the topics above one, the top one first."""
        found: list[Topic] = []
        topic = self.by_id.get(topic_id)
        while topic is not None and (topic := self.by_id.get(topic.parent)) is not None:
            found.append(topic)
        return tuple(reversed(found))


def _topic(row: dict[str, str]) -> Topic:
    return Topic(
        id=row["id"].strip(),
        name_zh=row["name_zh"].strip(),
        name_en=row["name_en"].strip(),
        description=row.get("description", ""),
        keywords=split_list(row.get("keywords", "")),
        iptc=(*split_list(row.get("iptc", "")), *split_list(row.get("iptc_more", ""))),
        pinyin=tuple(row.get("pinyin", "").split()),
        parent=row.get("parent", "").strip(),
        former=split_list(row.get("former_ids", "")),
        retired=row.get("retired", "").strip().casefold() in _YES,
    )


def _row(topic: Topic) -> tuple[str, ...]:
    lists = ("|".join(topic.keywords), "|".join(topic.iptc), "|".join(topic.former))
    own = (topic.id, topic.parent, topic.name_zh, topic.name_en, topic.description)
    return (*own, *lists, "yes" if topic.retired else "", " ".join(topic.pinyin))


def _faults(scheme: TopicScheme) -> Iterator[tuple[str, ...]]:
    """Yield what is wrong with a scheme that was read: a sentence, and what stands in its places from %2 on."""
    seen: set[str] = set()
    for topic in scheme.topics:
        for topic_id in (topic.id, *topic.former):
            if not topic_id or topic_id in seen:
                yield "“%1” is no topic scheme: the id “%2” is empty or used twice.", topic_id
            seen.add(topic_id)
        if not (topic.name_zh and topic.name_en):
            yield "“%1” is no topic scheme: the topic “%2” lacks a Chinese or an English name.", topic.id
        if topic.parent and topic.parent not in scheme.by_id:
            yield "“%1” is no topic scheme: the topic “%2” lies below “%3”, which isn't in it.", topic.id, topic.parent
        if topic.pinyin and len(topic.pinyin) != len(topic.name_zh):
            yield "“%1” is no topic scheme: the pinyin of “%2” needs one syllable for each character.", topic.id
    if len(scheme.tree) < len(scheme.topics):
        inside = {topic.id for topic, _ in scheme.tree}
        lost = next(each.id for each in scheme.topics if each.id not in inside)
        yield "“%1” is no topic scheme: the topic “%2” lies below itself.", lost
