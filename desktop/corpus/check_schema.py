"""Checking that a corpus has every table and column that its statements name."""

import sqlite3
from collections.abc import Iterator

from desktop.corpus.remark import FileRemark
from desktop.corpus.tables import CorpusTable


def schema_findings(connection: sqlite3.Connection) -> Iterator[FileRemark]:
    """Yield the tables that lack a column, or are lacking themselves; with one of them no row can be looked at."""
    for table in CorpusTable.metadata.sorted_tables:
        found = {row["name"] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table.name,))}
        missing = sorted(column.name for column in table.columns if column.name not in found)
        if missing:
            yield FileRemark("The table %1 lacks the columns %2.", table.name, ", ".join(missing))
