"""The manifest: what a dataset holds, where it comes from, and how to see that it is whole."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.dataset.cells import RULES
from desktop.dataset.counts import Counts
from desktop.dataset.record import LabelSchemes
from desktop.dataset.selection import Selection
from desktop.labels.topics import Topic

NAME = "manifest.json"
SCHEMA = "jianbao.dataset/1"


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file of a dataset: its name, how many articles it holds, its size in bytes and its SHA-256."""

    name: str
    rows: int
    bytes: int
    sha256: str


def described(path: Path, rows: int) -> WrittenFile:
    """Return what a manifest says of a file that is written to the end."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return WrittenFile(path.name, rows, path.stat().st_size, digest)


@dataclass(frozen=True, slots=True)
class Contents:
    """What was written: counts, files, how many articles each parser version proposed, and the label ids in use.

    Parameters: `masked`, in how many places personal data of each kind was hidden, None when it was let alone.
    """

    counts: Counts
    files: tuple[WrittenFile, ...]
    parsers: Mapping[str, int]
    topics: frozenset[str]
    districts: frozenset[str]
    masked: Mapping[str, int] | None = None


def manifest(contents: Contents, selection: Selection, schemes: LabelSchemes, app: str, at: datetime) -> dict[str, Any]:
    """Return a manifest, ready for `json.dumps`.

    Parameters: `app`, the program's name and version; `at`, when the dataset was made, aware.
    """
    hidden = {} if contents.masked is None else {"masked": dict(sorted(contents.masked.items()))}
    return {
        "schema": SCHEMA,
        "app": app,
        "created": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "selection": {"scope": selection.scope, "words": selection.words},
        "counts": asdict(contents.counts),
        **hidden,
        "parsers": dict(sorted(contents.parsers.items())),
        "label_schemes": {
            "topics": _topics(contents.topics, schemes),
            "districts": _districts(contents.districts, schemes),
        },
        "offsets": "code points of the dump's decoded text, end exclusive; no leading BOM, CRLF and CR read as LF",
        "csv": RULES,
        "files": [asdict(file) for file in contents.files],
    }


def _topics(used: frozenset[str], schemes: LabelSchemes) -> dict[str, Any]:
    known = [_topic(topic) for topic, _ in schemes.topics.tree]
    unknown = sorted(used - schemes.topics.by_id.keys())
    return {"name": schemes.topics.name, "sha256": scheme_hash(known), "labels": known, "unknown": unknown}


def _topic(topic: Topic) -> dict[str, Any]:
    """Return a topic; where it lies, which older ids it stands for and that it is retired are said only if so."""
    more = {"parent": topic.parent, "former_ids": list(topic.former), "retired": topic.retired}
    own = {"id": topic.id, "name_zh": topic.name_zh, "name_en": topic.name_en}
    return own | {name: value for name, value in more.items() if value}


def _districts(used: frozenset[str], schemes: LabelSchemes) -> dict[str, Any]:
    gazetteer = schemes.gazetteer
    home = [place.code for place in gazetteer.districts()]
    elsewhere = sorted((used & gazetteer.by_code.keys()) - set(home))
    known = [{"id": code, "name": gazetteer.name_of(code)} for code in (*home, *elsewhere)]
    unknown = sorted(used - gazetteer.by_code.keys())
    return {"name": gazetteer.home, "sha256": scheme_hash(known), "labels": known, "unknown": unknown}


def scheme_hash(labels: Iterable[Mapping[str, Any]]) -> str:
    """Return the SHA-256 of a list of labels as compact JSON with sorted keys: equal lists have equal hashes."""
    text = json.dumps(list(labels), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def write_manifest(folder: Path, content: Mapping[str, Any]) -> Path:
    """Write a manifest into a folder and return its path."""
    path = folder / NAME
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
    return path


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """Return the manifest of the dataset in a folder, None when there is none that Jianbao made."""
    try:
        content: dict[str, Any] = json.loads((folder / NAME).read_text(encoding="utf-8"))
        names = [file["name"] for file in content["files"]]
        sound = content["schema"] == SCHEMA and all(isinstance(name, str) for name in names)
        return content if sound else None
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None
