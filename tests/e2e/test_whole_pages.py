"""A whole page curated without a keyboard, and another one without a mouse; SQL says that it became its gold."""

import json

import pytest

from tests.e2e.outside import OWN, File, jianbao
from tests.e2e.screen import wait_for

pytestmark = [pytest.mark.window, pytest.mark.xdist_group("screen")]

GOLD = OWN.parent / "gold"
LINE, TEXT = 45, 200
"""How far from a row's left edge its line number and its text are, in pixels at 100 %."""


@pytest.fixture
def opened(screen, tmp_path):
    """Opens the parser's proposal of a page of ours, and waits until its first article is selected."""
    path = tmp_path / "corpus.db"
    settings = tmp_path / "config" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"curator": "Lin Zhixia"}), encoding="utf-8")

    def open_page(name):
        done = jianbao("import", path, OWN / name, "--create")
        assert done.returncode == 0, done.stderr
        screen.open(path)
        screen.see("article 1", "list item", state="selected")
        return File(path)

    yield open_page
    assert "Traceback" not in screen.log()
    checked = jianbao("check", path)
    assert checked.returncode == 0, checked.stderr


def wanted(name):
    """Return the articles of a page's gold: the text of each in reading order, without blank."""
    lines = (OWN / name).read_text(encoding="utf-8").split("\n")
    rows = json.loads((GOLD / name.replace(".txt", ".gold.json")).read_text(encoding="utf-8"))["lines"]
    kept = sorted((row for row in rows if row["order"] is not None and not row["dup_of"]), key=lambda row: row["order"])
    articles = {}
    for row in kept:
        articles.setdefault(row["article"], []).append(lines[row["line"] - 1])
    return sorted("".join("".join(texts).split()) for texts in articles.values())


def articles(file):
    """Return the articles as the file holds them, in the form of `wanted`."""
    return sorted("".join(text.split()) for (text,) in file.rows("SELECT text FROM article"))


def close_by_mouse(screen):
    """Close the window by its File menu."""
    process = screen.processes[-1]
    choose(screen, "File", "Quit")
    wait_for("the end of the program", lambda: process.poll() is not None)
    assert process.returncode == 0


def choose(screen, menu, entry):
    """Click on a menu of the menu bar and on an entry of it."""
    screen.click(screen.see(menu, "menu item"))
    screen.click(screen.see(entry, "menu item", state="enabled"))


def rows(screen, *lines):
    """Return the rows of lines in the raw page, which are in sight, by one look at the screen."""
    things = screen.see_all("line ", "list item", at_least=len(lines))
    return [next(each for each in things if each["name"].startswith(f"line {line},")) for line in lines]


def at(thing, x):
    """Return a place in a row, some pixels from its left edge."""
    return thing["x"] + x, thing["y"] + 14


def middle(thing):
    """Return the middle of something."""
    return thing["x"] + thing["width"] // 2, thing["y"] + thing["height"] // 2


def card(screen, headline):
    """Return the card of an article."""
    return next(each for each in screen.see_all(headline, "list item") if not each["name"].startswith("line "))


def test_a_page_is_curated_without_a_keyboard(screen, opened):
    name = "2024-04-23-03.txt"
    file = opened(name)
    assert articles(file) != wanted(name)
    steps = "SELECT count(*) FROM step WHERE state = 'done'"
    choose(screen, "View", "Fold long blocks")

    headline, last = rows(screen, 21, 23)
    screen.drag(at(headline, LINE), at(last, LINE))  # over the line numbers
    wait_for("two selected rows", lambda: len(selected(screen)) == 2)
    screen.drag(at(headline, TEXT), middle(card(screen, "地铁工地")))
    file.wait("both in another article", steps, 1)
    choose(screen, "Edit", "Undo")
    file.wait("both back", steps, 0)
    number = "SELECT count(*) FROM article"
    before = file.value(number)
    screen.click(rows(screen, 27)[0])
    screen.see("line 27,", "list item", state="selected")
    choose(screen, "Block", "Start a new article here")
    file.wait("an article more", number, before + 1)
    choose(screen, "Article", "Merge with the previous article")
    file.wait("both parts one again", number, before)
    screen.wheel(at(headline, TEXT), 12)
    target = middle(card(screen, "地铁工地"))
    for count, torn in enumerate(rows(screen, 55, 59), 3):
        screen.drag(at(torn, TEXT), target)
        file.wait("a torn line in its article", steps, count)
    screen.shoot("without_keyboard")
    assert articles(file) == wanted(name)
    screen.click(screen.see("Page done", "push button"))
    file.wait("the page done", "SELECT status FROM page", "done")
    close_by_mouse(screen)


def selected(screen):
    """Return the selected rows of the raw page."""
    return [each for each in screen.all("line ", "list item") if "selected" in each["states"]]


def test_a_page_is_curated_without_a_mouse(screen, opened):
    name = "2023-09-26-02.txt"
    file = opened(name)
    assert articles(file) != wanted(name)
    screen.see("Raw page", "list", state="focused")
    screen.key("ctrl+f")
    screen.fill("Find", "图为白沙渡")
    screen.see("line 80,", "list item", state="selected")
    screen.key("Escape", "s")
    count = "SELECT count(*) FROM article"
    file.wait("a new article", count, 10)
    screen.key("shift+apostrophe")  # five blocks more, which is all of the next article
    file.wait("the next article in it", count, 9)
    screen.key("ctrl+z")
    file.wait("both articles again", count, 10)
    assert articles(file) == wanted(name)

    screen.key(*["Prior"] * 6)
    screen.key(*["k", "Next"] * 10)
    file.wait("every article checked", "SELECT count(*) FROM article WHERE status = 'checked'", 10)
    screen.key(*["Prior"] * 8)
    screen.see("1: ", "list item")  # a suggestion for the second article
    screen.key("1")
    labels = "SELECT (SELECT count(*) FROM article_topic) + (SELECT count(*) FROM article_district)"
    file.wait("a label", labels, 1)
    screen.shoot("without_mouse")
    screen.key("ctrl+Return")
    file.wait("the page done", "SELECT status FROM page", "done")
    process = screen.processes[-1]
    screen.key("ctrl+q")
    wait_for("the end of the program", lambda: process.poll() is not None)
    assert process.returncode == 0
