"""Checking the label sets of a corpus: that each saved state can be read and follows the one before it."""

import sqlite3
import zlib
from collections.abc import Iterator

from desktop.corpus.label_sets import READ
from desktop.corpus.remark import Remark


def label_set_findings(connection: sqlite3.Connection) -> Iterator[Remark]:
    """Yield what is wrong with the saved label sets. The connection gives `sqlite3.Row`s."""
    present: dict[str, int] = {}
    statement = """
        SELECT label_set_revision.id, kind, previous_id, label_set_revision.state, step.state AS step_state
        FROM label_set_revision JOIN step ON step.id = step_id ORDER BY label_set_revision.id"""
    for row in connection.execute(statement):
        if not _is_readable(row):
            yield Remark("Label set %1 can't be read.", str(row["id"]))
        if row["step_state"] != "done":
            continue
        if row["previous_id"] != present.get(row["kind"]):
            yield Remark("Label set %1 does not fit into the history.", str(row["id"]))
        present[row["kind"]] = row["id"]


def _is_readable(row: sqlite3.Row) -> bool:
    try:
        READ[row["kind"]](row["state"])
    except (zlib.error, ValueError, LookupError, TypeError):
        return False
    return True
