"""Reading and writing CSV tables: those of `resources/`, and schemes that people keep."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

_FORMULA = tuple("=+-@\t\r'")


def read_table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file in UTF-8 by column name; a missing cell is an empty string.

    Raises: `OSError` when it can't be read, `ValueError` when it is not a table in UTF-8.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{key: _read(value) for key, value in row.items() if key} for row in csv.DictReader(file)]


def _read(cell: str | None) -> str:
    # What `write_table` hid from spreadsheets; our own tables have no such cell
    return (cell or "").removeprefix("'") if (cell or "")[1:2] in _FORMULA else cell or ""


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a CSV file in UTF-8 with the mark by which spreadsheets know it; `read_table` gives the same cells back.

    A cell that a spreadsheet would run as a formula begins with an apostrophe. Raises: `OSError`.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row] for row in rows)


def split_list(cell: str) -> tuple[str, ...]:
    """Return the items of a cell that joins them by “|”, without empty ones."""
    return tuple(item.strip() for item in cell.split("|") if item.strip())
