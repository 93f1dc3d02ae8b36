"""The main job in a real window, with mouse and keyboard; what is asserted is SQL on the file.

With `JIANBAO_PAGES` the pages are the three real ones of the measuring set, else pages of our own.
"""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.screen import Screen, missing_tools, wait_for

pytestmark = [
    pytest.mark.window,
    pytest.mark.xdist_group("screen"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"this machine has no {missing_tools()}"),
]

OWN = Path(__file__).parents[1] / "example" / "pages"


def page_files():
    """Return the pages that the job is done on."""
    measured = os.environ.get("JIANBAO_PAGES")
    if measured:
        return sorted((Path(measured) / "real").glob("*.txt"))
    return sorted(OWN.glob("2023-*.txt"))[:3]


class File:
    """The corpus as SQL sees it from outside."""

    def __init__(self, path):
        self.path = path

    def rows(self, query, *values):
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as connection:
            return connection.execute(query, values).fetchall()

    def value(self, query, *values):
        found = self.rows(query, *values)
        return found[0][0] if found else None

    def wait(self, what, query, expected, *values):
        wait_for(f"{what}: {expected}", lambda: self.path.exists() and self.value(query, *values) == expected)


@pytest.fixture
def screen(tmp_path):
    with Screen(tmp_path) as screen:
        yield screen
        screen.shoot("last")  # what a failure left behind


def make_corpus(screen, path):
    """From the first start to an empty corpus: who is working, and where the file goes."""
    screen.see("Drop a folder")
    screen.shoot("welcome")
    screen.key("ctrl+n")
    screen.see("File name", "text")
    screen.type(str(path))
    screen.key("Return")
    screen.see("Your name", "text")
    screen.type("Lin Zhixia")
    screen.key("Return")
    screen.see("No pages yet")


def import_folder(screen, folder):
    screen.key("ctrl+i")
    screen.click(screen.see("Choose a folder", "push button"))
    screen.see("Directory", "text")
    screen.type(str(folder))
    screen.key("Return")
    screen.see("imported")
    screen.shoot("imported")
    screen.click(screen.see("Open the first page", "push button"))


def test_from_dumps_to_a_dataset(screen, tmp_path):
    folder = tmp_path / "dumps"
    folder.mkdir()
    for path in page_files():
        (folder / path.name).write_bytes(path.read_bytes())
    corpus, dataset = tmp_path / "corpus.db", tmp_path / "dataset"
    file = File(corpus)

    screen.open()
    make_corpus(screen, corpus)
    import_folder(screen, folder)
    file.wait("pages", "SELECT count(*) FROM page", 3)

    # A boundary put right: a new article starts at a block that is clicked.
    articles = "SELECT count(*) FROM article"
    before = file.value(articles)
    screen.click(screen.see_all("Body, article 1", "list item", at_least=2)[1])
    screen.see("Body, article 1", "list item")
    screen.key("s")
    file.wait("a new article", articles, before + 1)
    screen.shoot("boundary")

    # Labels by pinyin initials and by pinyin.
    screen.key("t")
    screen.type("jyyxx")
    screen.shoot("topic_picker")
    screen.key("Escape", "t")
    screen.type("jiaoyu")
    screen.key("Return")
    file.wait("a topic", "SELECT count(*) FROM article_topic", 1)
    screen.key("Escape", "q")
    screen.type("tyq")
    screen.shoot("district_picker")
    screen.key("Return")
    file.wait("a district", "SELECT count(*) FROM article_district WHERE code = '430211'", 1)
    screen.key("Escape")

    # Restart: undo three steps, redo them.
    process = screen.processes[-1]
    screen.key("ctrl+q")
    wait_for("the end of the program", lambda: process.poll() is not None)
    screen.open(corpus)
    screen.see("Raw page", "list")
    screen.key("ctrl+z", "ctrl+z", "ctrl+z")
    file.wait("no district", "SELECT count(*) FROM article_district", 0)
    file.wait("the articles as parsed", articles, before)
    screen.key("ctrl+y", "ctrl+y", "ctrl+y")
    file.wait("the new article again", articles, before + 1)
    file.wait("the district again", "SELECT count(*) FROM article_district", 1)
    screen.shoot("redone")

    # Done, whatever is still unassigned.
    screen.key("ctrl+shift+Return")
    file.wait("a page done", "SELECT count(*) FROM page WHERE status = 'done'", 1)

    # The dataset.
    screen.key("ctrl+shift+e")
    field = screen.see("Folder of the dataset", "text")
    screen.click(field, count=3)
    screen.key("ctrl+a")
    screen.type(str(dataset))
    screen.shoot("export")
    screen.click(screen.see("Export", "push button"))
    wait_for("the manifest", (dataset / "manifest.json").exists)
    screen.shoot("exported")
    screen.key("Escape")
    screen.key("ctrl+q")

    labelled = [json.loads(line) for line in (dataset / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    assert any("430211" in json.dumps(row["districts"]) for row in labelled)
    checked = subprocess.run(
        [sys.executable, "-m", "desktop", "check", str(corpus)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr
    assert "Traceback" not in screen.log()


def test_the_same_without_a_window(tmp_path):
    """Import, check and export by commands alone; the same bytes twice are in the corpus once."""
    corpus, dataset = tmp_path / "corpus.db", tmp_path / "dataset"

    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "desktop", *map(str, arguments)], capture_output=True, text=True, check=False
        )

    done = run("import", corpus, *page_files(), "--create", "--json")
    assert done.returncode == 0, done.stderr
    again = run("import", corpus, *page_files(), "--json")
    assert again.returncode == 0
    assert File(corpus).value("SELECT count(*) FROM page") == 3
    assert run("check", corpus).returncode == 0
    done = run("export", corpus, dataset, "--format", "jsonl,csv")
    assert done.returncode == 0, done.stderr
    rows = (dataset / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(rows) == File(corpus).value("SELECT count(*) FROM article")
