"""Which backups are kept: those of the newest day, and the last of each of seven days and of four weeks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

DAYS, WEEKS = 7, 4
"""Of how many days, and of how many weeks, a backup is kept."""
LATELY = 12
"""So many backups of the newest day are kept: who makes one before a risk wants none of them gone by the evening."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup of a corpus.

    Parameters: `number`, rising in the order in which they were made, whatever the clock said; `at`, when by the
    clock of that day, aware; `mark`, the same for all backups of one corpus; `size`, in bytes.
    """

    path: Path
    number: int
    at: datetime
    mark: str
    size: int


def outdated(backups: Sequence[Backup]) -> tuple[Backup, ...]:
    """Return the backups that need not be kept.

    Newest are those with the highest numbers: a clock that was wrong for a while makes none older than it is. The
    newest one of all always stays.
    """
    days: set[object] = set()
    weeks: set[object] = set()
    dropped: list[Backup] = []
    newest = sorted(backups, key=lambda backup: backup.number, reverse=True)
    for place, backup in enumerate(newest):
        day, week = backup.at.date(), backup.at.isocalendar()[:2]
        needed = _takes(days, day, DAYS) | _takes(weeks, week, WEEKS)
        needed |= place < LATELY and day == newest[0].at.date()
        if not needed:
            dropped.append(backup)
    return tuple(dropped)


def _takes(taken: set[object], value: object, most: int) -> bool:
    if value in taken or len(taken) >= most:
        return False
    taken.add(value)
    return True
