"""Reading the CSV tables of `resources/`."""

import csv
from pathlib import Path


def read_table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file in UTF-8 by column name; a missing cell is an empty string.

    Raises: `OSError` when it can't be read, `ValueError` when it is not a table in UTF-8.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{key: value or "" for key, value in row.items() if key} for row in csv.DictReader(file)]


def split_list(cell: str) -> tuple[str, ...]:
    """Return the items of a cell that joins them by “|”, without empty ones."""
    return tuple(item.strip() for item in cell.split("|") if item.strip())
