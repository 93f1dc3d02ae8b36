"""Reading a dataset back: the rows of its files as objects of one form."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.dataset.cells import split, unguard
from desktop.dataset.jsonl import JsonLines
from desktop.dataset.table import COLUMNS, FORMER_COLUMNS, Table
from desktop.page.article import NAME_FIELDS, Relation

Row = dict[str, Any]

_LISTS = ("pages", *NAME_FIELDS, "roles", "corrected")
_NUMBERS = ("position", "characters", "missing_parts", "revision")
_LABELS = ("topics", "topics_zh", "topics_en", "about", "about_names", "mentioned", "mentioned_names")
_ACCEPTED = ("topics_accepted", "districts_accepted")
_LONG_CELL = 1 << 27
"""Code points: a cell longer than this is not ours (a dump has at most 64 MB)."""


def read_rows(path: Path) -> Iterator[Row]:
    """Yield the articles of a dataset's file as `jsonl.row` makes them, whatever its format.

    Raises: `OSError` when it can't be read, `ValueError` when it is not in its format.
    """
    if path.name == JsonLines.name:
        yield from _json_lines(path)
    elif path.name == Table.name:
        yield from _table(path)
    else:
        raise ValueError(f"“{path.name}” is no file of a dataset.")


def _json_lines(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield json.loads(line)


def _table(path: Path) -> Iterator[Row]:
    before = csv.field_size_limit(_LONG_CELL)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = csv.reader(file, strict=True)
            columns = tuple(next(lines, ()))
            if columns not in (COLUMNS, FORMER_COLUMNS):
                raise ValueError(f"“{path.name}” has not the columns of a dataset.")
            for line in lines:
                yield _object(dict(zip(columns, map(unguard, line), strict=True)))
    except csv.Error as error:
        raise ValueError(str(error)) from error
    finally:
        csv.field_size_limit(before)


def _object(cells: dict[str, str]) -> Row:
    row: Row = {name: text or None for name, text in cells.items() if name not in (*_LABELS, *_ACCEPTED)}
    row |= {name: cells[name] for name in ("text", "page_sha256", "source", "parser", "encoding")}
    row |= {name: list(split(cells[name])) for name in _LISTS}
    row |= {name: int(cells[name]) for name in _NUMBERS}
    row["confidence"] = float(cells["confidence"])
    row["blocks"] = [[int(number) for number in span.split("-")] for span in split(cells["blocks"])]
    row["joins_previous"] = [flag == "1" for flag in split(cells["joins_previous"])]
    row["further_parts"] = json.loads(cells["further_parts"] or "[]")
    taken = set(split(cells.get("topics_accepted", "")))
    row["topics"] = [
        {
            "id": topic_id,
            "name_zh": _known(name_zh, topic_id),
            "name_en": _known(name_en, topic_id),
            "accepted": topic_id in taken,
        }
        for topic_id, name_zh, name_en in zip(*(split(cells[name]) for name in _LABELS[:3]), strict=True)
    ]
    row["districts"] = [label for relation in Relation for label in _districts(cells, relation)]
    return row


def _districts(cells: dict[str, str], relation: Relation) -> Iterator[Row]:
    taken = set(split(cells.get("districts_accepted", "")))
    for code, name in zip(split(cells[relation]), split(cells[f"{relation}_names"]), strict=True):
        yield {"code": code, "name": _known(name, code), "relation": relation.value, "accepted": code in taken}


def _known(name: str, label_id: str) -> str | None:
    # A label that no scheme knows has its id for a name in the table
    return None if name == label_id else name
