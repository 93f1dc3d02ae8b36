"""Curating in a real window with the keys alone, and moving a boundary with the mouse; SQL says what came of it."""

import json

import pytest

from tests.e2e.outside import OWN, File, jianbao
from tests.e2e.screen import wait_for

pytestmark = [pytest.mark.window, pytest.mark.xdist_group("screen")]

TILE = 130
"""How far from a row's left edge the numbered tile is by which a boundary is held, in pixels at 100 %."""


@pytest.fixture
def file(screen, tmp_path):
    """A corpus of one page in an open window, its long blocks folded: boundaries live at both ends of them."""
    path = tmp_path / "corpus.db"
    done = jianbao("import", path, OWN / "20230620_A02.txt", "--create")
    assert done.returncode == 0, done.stderr
    settings = tmp_path / "config" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"curator": "Lin Zhixia"}), encoding="utf-8")
    process = screen.open(path)
    screen.see("article 1", "list item", state="selected")
    screen.see("Raw page", "list", state="focused")
    screen.key("z")
    yield File(path)
    screen.key("ctrl+q")
    wait_for("the end of the program", lambda: process.poll() is not None)
    assert process.returncode == 0
    assert "Traceback" not in screen.log()
    checked = jianbao("check", path)
    assert checked.returncode == 0, checked.stderr


def texts(file):
    """Return the reading texts of the articles in their order."""
    return [text for (text,) in file.rows("SELECT text FROM article ORDER BY position")]


def selected_row(screen):
    """Return the row of the raw page that is selected."""
    return screen.see("line ", "list item", state="selected")["name"]


def go_down_to(screen, line):
    """Press Down until a line is selected."""
    row = selected_row(screen)
    while not row.startswith(f"line {line},"):
        screen.key("Down")
        row = wait_for("the next row", lambda before=row: (now := selected_row(screen)) != before and now)


def test_curating_with_the_keys_alone(screen, file):
    proposed = texts(file)
    unassigned = "SELECT unassigned FROM page"
    status = "SELECT status FROM page"

    go_down_to(screen, 26)
    screen.key("s")
    file.wait("a new article", "SELECT count(*) FROM article", len(proposed) + 1)
    screen.key("m")
    file.wait("the two are one again", "SELECT count(*) FROM article", len(proposed))
    assert texts(file) == proposed

    go_down_to(screen, 28)
    screen.key("x")
    file.wait("an unassigned block", unassigned, 1)
    screen.key("ctrl+Return")  # refused while a block is unassigned, and it says so
    screen.see("in no article: put them", "label")
    assert file.value(status) == "in_progress"
    screen.key("g")
    screen.see("Type to search", "text", state="focused")
    screen.type("2")
    screen.key("Return")
    file.wait("nothing unassigned", unassigned, 0)
    assert texts(file) == proposed

    screen.key("c", "Right", "Return")
    screen.see("Cut line 28", "list item", state="selected")
    screen.key("v")
    screen.see("Glue line 28", "list item", state="selected")
    assert texts(file) == proposed

    screen.key("r")
    screen.see("Type to search", "text", state="focused")
    screen.type("contact")
    screen.key("Return")
    screen.see("Set line 28", "list item", state="selected")
    screen.key("ctrl+z")
    screen.see("Glue line 28", "list item", state="selected")

    screen.see("1: ", "list item")  # a suggestion
    screen.key("1")
    labels = "SELECT (SELECT count(*) FROM article_topic) + (SELECT count(*) FROM article_district)"
    file.wait("a label", labels, 1)

    screen.key("ctrl+k")
    screen.see("Type to search", "text", state="focused")
    screen.type("article checked")
    screen.key("Return")
    file.wait("a checked article", "SELECT count(*) FROM article WHERE status = 'checked'", 1)
    screen.shoot("keys")
    screen.key("ctrl+Return")
    file.wait("the page done", status, "done")


def test_dragging_a_boundary(screen, file):
    proposed = texts(file)
    block = screen.see("line 20,", "list item")
    tile = screen.see("line 22,", "list item")
    words = block["name"].split(": ", 1)[1]
    assert words in proposed[0]

    screen.drag((tile["x"] + TILE, tile["y"] + 8), (tile["x"] + TILE, block["y"] + 4))
    file.wait("the block in the second article", "SELECT instr(text, ?) > 0 FROM article WHERE position = 1", 1, words)
    now = texts(file)
    assert words not in now[0]
    assert now[2:] == proposed[2:]
    row = screen.see("line 20, Body, article 2", "list item")
    screen.shoot("dragged")

    after = screen.see("line 22,", "list item")
    screen.drag((row["x"] + TILE, row["y"] + 8), (row["x"] + TILE, after["y"] + 4))
    file.wait(
        "the block back in the first article", "SELECT instr(text, ?) > 0 FROM article WHERE position = 0", 1, words
    )
    assert texts(file) == proposed
    assert file.value("SELECT count(*) FROM step WHERE state = 'done'") == 2
