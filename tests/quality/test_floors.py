"""The parser is no worse than it was, on our own pages and on the shared ones."""

import subprocess
from dataclasses import replace

import pytest

from tests.quality.floors import FILE, SETS, Floor, load, measure, pinned
from tests.quality.measuring import shared_folder

SHARED = pytest.mark.skipif(
    shared_folder() is None, reason="JIANBAO_PAGES is not set: it names the folder with the shared pages"
)


@pytest.mark.parametrize("name", ["own", *(pytest.param(name, marks=SHARED) for name in SETS if name != "own")])
def test_no_figure_is_below_its_floor(name):
    floors = pinned()[name]
    sha256, values = measure(name)
    assert sha256 == floors.sha256, f"{name}: the floors were measured on other pages than these"
    below = [
        f"{name}: {floor.figure} is {values[floor.figure]:.4f}, its floor {floor.floor:.4f}"
        for floor in floors.floors
        if not floor.holds(values[floor.figure])
    ]
    assert not below, "\n".join(below)


def test_floors_are_never_lowered():
    now = pinned()
    for before in earlier():
        for name, old in before.items():
            if name in now and now[name].sha256 == old.sha256:
                floors = {floor.figure: floor for floor in now[name].floors}
                lowered = [each.figure for each in old.floors if not each.holds(floors[each.figure].floor)]
                assert not lowered, f"{name}: {', '.join(lowered)}"


def earlier():
    """Yield the floors of every commit."""
    git = ["git", "-C", str(FILE.parent)]
    listing = subprocess.run([*git, "log", "--format=%H", "--", FILE.name], capture_output=True, text=True, check=True)
    for commit in listing.stdout.split():
        shown = subprocess.run([*git, "show", f"{commit}:./{FILE.name}"], capture_output=True, text=True, check=False)
        if shown.returncode == 0:  # else the file was removed or renamed by that commit
            yield load(shown.stdout)


def test_every_figure_that_the_issue_wants_is_pinned():
    wanted = {name: {floor.figure for floor in each.floors if floor.wanted is not None} for name, each in
              pinned().items()}  # fmt: skip
    both = {"exact", "order", "pq", "noise", "role", "headline", "join", "jumps", "median_ops"}
    sure = {"confident_exact", "confident"}
    assert wanted["real"] == both - {"noise", "join"} | {"noise_wrong", "names_wrong", "join_wrong"} | sure
    assert wanted["T1"] == both | sure
    assert wanted["T2"] == both | sure | {"displaced", "interleaved"}


def test_a_floor_is_raised_and_not_lowered():
    share, count = Floor("exact", 0.8, 0.9), Floor("ops", 2.0, None)
    assert (share.raised(0.85).floor, share.raised(0.7).floor) == (0.85, 0.8)
    assert (count.raised(1.5).floor, count.raised(3.0).floor) == (1.5, 2.0)
    order = Floor("order", 0.95, 0.95)
    assert (order.raised(0.99).floor, order.pinned(0.99).floor) == (0.95, 0.95)
    assert not share.reached
    assert replace(share, floor=0.9).reached
