"""What a curator chose for this computer, kept between starts: settings, and apart from them the window's state."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.ui.json_file import JsonFile

LEAST_SCALE, GREATEST_SCALE = 1.0, 2.0
"""The sizes of text that can be chosen: 100 % to 200 %."""

_MOST_RECENT = 12


@dataclass(frozen=True, slots=True)
class RecentCorpus:
    """A corpus that was open.

    Parameters: `path`, absolute; `opened_at`, when it was last opened, ISO 8601 with its offset.
    """

    path: str
    opened_at: str


@dataclass(frozen=True, slots=True)
class Values:
    """Every setting with its default.

    Parameters: `appearance`, system, light or dark; `scale`, the size of text, 1.0 to 2.0; `language`, system, en or
    zh_CN; `curator`, the name that steps carry, empty until it was asked for; `recent`, corpora, the latest first;
    `recent_topics` and `recent_districts`, ids of labels, the latest first; `export_folder`, where the last dataset
    went; `queue_order`, date, confidence or useful; `accept_from`, how sure suggestions are at least that are
    accepted together, 0 to 1; `backup_folder`, where the backups of all corpora go, empty for beside
    each; `synchronised`, paths of corpora of which it was read that a service synchronises their folder.
    """

    appearance: str = "system"
    scale: float = 1.0
    language: str = "system"
    curator: str = ""
    recent: tuple[RecentCorpus, ...] = ()
    recent_topics: tuple[str, ...] = ()
    recent_districts: tuple[str, ...] = ()
    export_folder: str = ""
    queue_order: str = "date"
    accept_from: float = 0.6
    backup_folder: str = ""
    synchronised: tuple[str, ...] = ()


class Settings:
    """The settings of one user on one computer; each change is written at once.

    Parameters: `folder`, where `settings.json` lies or will lie, for example platformdirs' user config folder.
    """

    def __init__(self, folder: Path) -> None:
        self._file = JsonFile(folder / "settings.json")
        self._stored = self._file.read()
        self.values = _values(self._stored)

    @property
    def problem(self) -> tuple[str, tuple[str, ...]] | None:
        """What went wrong with the file, as an English template and its arguments; None when all is well."""
        if self._file.damaged is not None:
            return "The settings were damaged and start afresh: the old ones are kept as %1.", (
                str(self._file.damaged),
            )
        if self._file.failure is not None:
            text = "The settings could not be kept in %1 (%2): check that the folder can be written."
            return text, (str(self._file.path), self._file.failure)
        return None

    def set(self, **changes: Any) -> None:
        """Change settings by name and write those that differ from their default; unknown names stay in the file."""
        self.values = replace(self.values, **changes)
        default = asdict(Values())
        differing = {name: value for name, value in asdict(self.values).items() if value != default[name]}
        self._stored = {name: value for name, value in self._stored.items() if name not in default} | differing
        self._file.write(self._stored)

    def remember_corpus(self, path: Path, at: datetime) -> None:
        """Put a corpus first in the list of recent ones. Parameters: `at`, now, with its time zone."""
        entry = RecentCorpus(str(path.absolute()), at.isoformat(timespec="seconds"))
        others = tuple(recent for recent in self.values.recent if recent.path != entry.path)
        self.set(recent=(entry, *others)[:_MOST_RECENT])

    def forget_corpus(self, path: str) -> None:
        """Take a corpus off the list of recent ones; its file is left alone."""
        self.set(recent=tuple(recent for recent in self.values.recent if recent.path != path))

    @property
    def backup_folder(self) -> Path | None:
        """The folder for the backups of all corpora, None for beside each."""
        return Path(self.values.backup_folder) if self.values.backup_folder else None

    def remember_topic(self, topic_id: str) -> None:
        """Put a topic first in the list of those recently used."""
        self.set(recent_topics=_first(topic_id, self.values.recent_topics))

    def remember_district(self, code: str) -> None:
        """Put a district first in the list of those recently used."""
        self.set(recent_districts=_first(code, self.values.recent_districts))


class WindowState:
    """How the window lay on the screen when it was last closed, apart from the settings.

    Parameters: `folder`, where `window.json` lies or will lie.
    """

    def __init__(self, folder: Path) -> None:
        self._file = JsonFile(folder / "window.json")
        self._stored = self._file.read()

    def get(self, name: str) -> bytes | None:
        """Return what was kept under a name, such as Qt's `saveGeometry`; None when nothing usable was."""
        value = self._stored.get(name)
        if not isinstance(value, str):
            return None
        try:
            return base64.b64decode(value, validate=True)
        except ValueError:  # binascii.Error, or characters beyond ASCII
            return None

    def save(self, states: dict[str, bytes]) -> None:
        """Keep these states and those kept before under other names, in one write."""
        self._stored |= {name: base64.b64encode(state).decode("ascii") for name, state in states.items()}
        self._file.write(self._stored)


def _first(item: str, others: tuple[str, ...]) -> tuple[str, ...]:
    return (item, *(other for other in others if other != item))[:_MOST_RECENT]


def _values(stored: dict[str, Any]) -> Values:
    """Return the settings in a file; a value of the wrong kind is replaced by its default."""
    kept: dict[str, Any] = {}
    for item in fields(Values):
        value = _READERS[item.name](stored.get(item.name))
        if value is not None:
            kept[item.name] = value
    return Values(**kept)


def _one_of(*choices: str) -> Callable[[Any], str | None]:
    return lambda value: value if value in choices else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: Any) -> tuple[str, ...] | None:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else None


def _scale(value: Any) -> float | None:
    usable = isinstance(value, int | float) and LEAST_SCALE <= value <= GREATEST_SCALE
    return float(value) if usable else None


def _share(value: Any) -> float | None:
    usable = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
    return float(value) if usable else None


def _recent(value: Any) -> tuple[RecentCorpus, ...] | None:
    if not isinstance(value, list):
        return None
    rows = [item for item in value if isinstance(item, dict)]
    pairs = [(row.get("path"), row.get("opened_at")) for row in rows]
    return tuple(
        RecentCorpus(path, at) for path, at in pairs if isinstance(path, str) and isinstance(at, str) and _is_time(at)
    )


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


_READERS: dict[str, Callable[[Any], Any]] = {
    "appearance": _one_of("system", "light", "dark"),
    "scale": _scale,
    "language": _one_of("system", "en", "zh_CN"),
    "curator": _text,
    "recent": _recent,
    "recent_topics": _texts,
    "recent_districts": _texts,
    "export_folder": _text,
    "queue_order": _one_of("date", "confidence", "useful"),
    "accept_from": _share,
    "backup_folder": _text,
    "synchronised": _texts,
}
