"""A corpus as text: equal texts are equal corpora, however SQLite laid them out and zlib packed them."""

import json
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.corpus.schema import connect_reading, real_path, require_current


def logical_dump(path: Path | str) -> str:
    """Return all tables of a corpus, a row on each line as JSON, in the order of their keys, with blobs unpacked.

    The full text index is left out: it follows from the articles, which `check_corpus` verifies.
    Raises: `CorpusError` when the file is no corpus of the current schema.
    """
    path = real_path(path)
    with closing(connect_reading(path)) as connection:
        require_current(connection, path)
        connection.row_factory = sqlite3.Row
        return "".join(f"{line}\n" for table in _tables(connection) for line in _lines(connection, table))


def _tables(connection: sqlite3.Connection) -> list[str]:
    statement = """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            AND name NOT LIKE 'article\\_text%' ESCAPE '\\' ORDER BY name"""
    return [row["name"] for row in connection.execute(statement)]


def _lines(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    keys = sorted((column for column in columns if column["pk"]), key=lambda column: column["pk"])
    order = ", ".join(f'"{column["name"]}"' for column in keys)
    for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY {order or "rowid"}'):
        values = {name: _plain(table, row[name]) for name in row.keys()}  # noqa: SIM118 - a Row iterates over values
        yield f"{table} {json.dumps(values, ensure_ascii=False)}"


def _plain(table: str, value: Any) -> Any:
    if not isinstance(value, bytes):
        return value
    data = zlib.decompress(value)
    return json.loads(data) if table in ("revision", "label_set_revision") else {"bytes": len(data)}
