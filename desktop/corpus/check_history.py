"""Checking the steps of a corpus: that each can be read and has its place in the tree."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime

from desktop.corpus.remark import Remark

_MOST = 20
"""The most findings of one kind."""


def history_findings(connection: sqlite3.Connection) -> Iterator[Remark]:
    """Yield what is wrong with the steps. The connection gives `sqlite3.Row`s."""
    yield from _misplaced(connection)
    statement = "SELECT id, at, arguments, CAST(curator AS BLOB), CAST(text AS BLOB) FROM step ORDER BY id"
    unreadable = (row[0] for row in connection.execute(statement) if not _is_readable(row))
    for step_id, _ in zip(unreadable, range(_MOST), strict=False):
        yield Remark("Step %1 can't be read.", str(step_id))


def _misplaced(connection: sqlite3.Connection) -> Iterator[Remark]:
    strange = """
        SELECT step.id FROM step LEFT JOIN step AS parent ON parent.id = step.parent_id
        WHERE parent.curator <> step.curator OR parent.id >= step.id
            OR step.state = 'done' AND parent.state <> 'done' OR step.state = 'undone' AND parent.state = 'abandoned'
            OR NOT EXISTS (SELECT 1 FROM revision WHERE step_id = step.id)
                AND NOT EXISTS (SELECT 1 FROM label_set_revision WHERE step_id = step.id)
        ORDER BY step.id"""
    for (step_id,) in connection.execute(strange).fetchmany(_MOST):
        yield Remark("Step %1 does not fit into the history.", str(step_id))


def _is_readable(row: sqlite3.Row) -> bool:
    try:
        datetime.fromisoformat(row["at"])
        for text in row[3:]:
            bytes(text).decode()
        return isinstance(json.loads(row["arguments"]), list)
    except (ValueError, TypeError):
        return False
