"""Which backups are kept, also when the clock was wrong."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop.corpus.rotation import DAYS, LATELY, WEEKS, Backup, outdated

START = datetime(2031, 3, 3, 9, tzinfo=UTC)  # a Monday


def kept_after(days):
    """Return the days whose backups are left when one is made on each of these, and rotated each time."""
    kept = []
    for number, day in enumerate(days, 1):
        kept.append(Backup(Path(f"{number}.db"), number, START + timedelta(days=day), "a", 1))
        kept = [backup for backup in kept if backup not in outdated(kept)]
    return [(backup.at - START).days for backup in kept]


def test_seven_days_and_the_last_of_four_weeks():
    # Day 59 is a Thursday; the Sundays before it are 55, 48 and 41.
    assert kept_after(range(60)) == [41, 48, *range(53, 60)]


def test_days_without_work_count_for_nothing():
    assert kept_after([0, 100, 200, 300, 400, 500, 600]) == [0, 100, 200, 300, 400, 500, 600]
    assert kept_after(range(0, 1000, 100)) == list(range(300, 1000, 100))


def test_all_of_a_day_stay_until_the_next_one_and_then_its_last():
    assert kept_after([0, 0, 0]) == [0, 0, 0]
    assert kept_after([0, 0, 0, 1]) == [0, 1]
    assert len(kept_after([0] * 40)) == LATELY


def test_a_clock_turned_back_throws_nothing_new_away():
    assert kept_after([3000, 0, 1, 2]) == [3000, 0, 1, 2]
    assert kept_after([0, 1, 2, 3, 4, 5, 6, 3000, 7, 8]) == [2, 3, 4, 5, 6, 3000, 7, 8][1:]


@given(st.lists(st.integers(0, 3000), min_size=1, max_size=60))
def test_the_newest_stay_whatever_the_clock_says(days):
    kept = kept_after(days)
    assert kept[-1] == days[-1], "the newest stays"
    assert len(kept) <= DAYS + WEEKS + LATELY - 1
    recent = list(dict.fromkeys(reversed(days)))[:DAYS]
    assert set(recent) <= set(kept), "of the last days with a backup each has one"
