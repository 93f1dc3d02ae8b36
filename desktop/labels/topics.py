"""Topics and the scheme that orders them."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from desktop.assets import resource
from desktop.labels.table import read_table, split_list

DEFAULT_SCHEME = "topics/default.csv"
"""The shipped scheme, inside `resources/`."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic of a scheme.

    Parameters: `id`, stable for ever; `keywords`, words that speak for it; `iptc`, qcodes of IPTC Media Topics, the
    nearest one first; `pinyin`, one syllable for each character of `name_zh`, or empty where it isn't known yet.
    """

    id: str
    name_zh: str
    name_en: str
    description: str = ""
    keywords: tuple[str, ...] = ()
    iptc: tuple[str, ...] = ()
    pinyin: tuple[str, ...] = ()


@dataclass(frozen=True)
class TopicScheme:
    """Topics in the order in which they are offered, and the name of their file without its ending."""

    topics: tuple[Topic, ...]
    name: str = ""

    @classmethod
    def load(cls, path: Path | None = None) -> "TopicScheme":
        """Return the scheme of a CSV file.

        Parameters: `path`, or None for the shipped scheme. Raises: `OSError` when it can't be read; `ValueError` when
        it lacks a column or an id, or uses an id twice.
        """
        path = path or resource(DEFAULT_SCHEME)
        rows = read_table(path)
        missing = {"id", "name_zh", "name_en"} - set(rows[0] if rows else ())
        if missing:
            raise ValueError(f"“{path.name}” is no topic scheme: it lacks the column “{min(missing)}”.")
        topics = tuple(_topic(row) for row in rows)
        ids = [topic.id for topic in topics]
        for topic_id in ids:
            if not topic_id or ids.count(topic_id) > 1:
                raise ValueError(f"“{path.name}” is no topic scheme: the id “{topic_id}” is empty or used twice.")
        return cls(topics, path.stem)

    @cached_property
    def by_id(self) -> dict[str, Topic]:
        """Every topic by its id, in the scheme's order."""
        return {topic.id: topic for topic in self.topics}


def _topic(row: dict[str, str]) -> Topic:
    return Topic(
        id=row["id"].strip(),
        name_zh=row["name_zh"].strip(),
        name_en=row["name_en"].strip(),
        description=row.get("description", ""),
        keywords=split_list(row.get("keywords", "")),
        iptc=(*split_list(row.get("iptc", "")), *split_list(row.get("iptc_more", ""))),
        pinyin=tuple(row.get("pinyin", "").split()),
    )
