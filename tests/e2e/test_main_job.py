"""The main job in a real window, with mouse and keyboard; what is asserted is SQL on the file.

With `JIANBAO_PAGES` the pages are the three real ones of the measuring set, else pages of our own.
"""

import json
import re
from itertools import pairwise

import pytest

from tests.e2e.outside import File, jianbao, page_files
from tests.e2e.screen import wait_for

ARTICLES = "SELECT count(*) FROM article"


def make_corpus(screen, path):
    """From the first start to an empty corpus: who is working, and where the file goes."""
    screen.see("Drop a folder")
    screen.shoot("welcome")
    screen.key("ctrl+n")
    screen.fill("File name", str(path))
    screen.key("Return")
    screen.fill("Your name", "Lin Zhixia")
    screen.key("Return")
    screen.see("No pages yet")


def import_folder(screen, folder):
    """From an empty corpus to its first page."""
    screen.key("ctrl+i")
    screen.click(screen.see("Choose a folder", "push button"))
    screen.fill("Directory", str(folder))
    screen.key("Return")
    screen.see("imported")
    screen.shoot("imported")
    screen.click(screen.see("Open the first page", "push button"))


def put_a_boundary_right(screen, file):
    """A new article starts at a block that is clicked."""
    before = file.value(ARTICLES)
    rows = [row for row in screen.see_all("line ", "list item", at_least=4) if article_of(row)]
    row = next(after for before, after in pairwise(rows) if article_of(before) == article_of(after))
    screen.click(row)
    screen.see(row["name"], "list item", state="selected")
    screen.key("s")
    file.wait("a new article", ARTICLES, before + 1)
    screen.see("Start an article at line", "list item")
    screen.shoot("boundary")
    return before


def article_of(row):
    """Return the number of the article that a row of the raw page says it is in, None for none."""
    found = re.search(r"article (\d+)", row["name"])
    return found and found[1]


def label(screen, file):
    """A topic by its pinyin, a district by its initials."""
    screen.key("t")
    screen.see("Chinese, pinyin", "text", state="focused")
    screen.type("jiaoyu")
    screen.see("Education", "list item")
    screen.shoot("topic_picker")
    screen.key("Return")
    file.wait("a topic", "SELECT count(*) FROM article_topic", 1)
    screen.gone("Topics of article")
    screen.key("q")
    screen.see("Chinese, pinyin", "text", state="focused")
    screen.type("tyq")
    screen.see("天元区", "list item")
    screen.shoot("district_picker")
    screen.key("Return")
    file.wait("a district", "SELECT count(*) FROM article_district WHERE code = '430211'", 1)
    screen.gone("Districts of article")


def restart_and_undo(screen, file, before):
    """Three steps are undone after a restart, and redone."""
    process = screen.processes[-1]
    screen.key("ctrl+q")
    wait_for("the end of the program", lambda: process.poll() is not None)
    assert process.returncode == 0
    screen.open(file.path)
    screen.see("article 1", "list item", state="selected")
    screen.key("ctrl+z", "ctrl+z", "ctrl+z")
    file.wait("no district", "SELECT count(*) FROM article_district", 0)
    file.wait("the articles as parsed", ARTICLES, before)
    screen.key("ctrl+y", "ctrl+y", "ctrl+y")
    file.wait("the new article again", ARTICLES, before + 1)
    file.wait("the district again", "SELECT count(*) FROM article_district", 1)
    screen.see("3. Add district", "list item", state="selected")
    screen.shoot("redone")


def export(screen, dataset):
    """The dataset, into a folder that is typed."""
    screen.key("ctrl+shift+e")
    screen.click(screen.see("Folder", "text"))
    screen.see("Folder", "text", state="focused")
    screen.key("ctrl+a")
    screen.type(str(dataset))
    screen.see("3 pages")
    screen.shoot("export")
    screen.click(screen.see("Export", "push button", state="enabled"))
    wait_for("the manifest", (dataset / "manifest.json").exists)
    screen.see("Show the folder", "push button")
    screen.shoot("exported")
    screen.key("Escape")


@pytest.mark.window
@pytest.mark.xdist_group("screen")
def test_from_dumps_to_a_dataset(screen, tmp_path):
    folder = tmp_path / "dumps"
    folder.mkdir()
    for path in page_files():
        (folder / path.name).write_bytes(path.read_bytes())
    file, dataset = File(tmp_path / "corpus.db"), tmp_path / "dataset"

    screen.open()
    make_corpus(screen, file.path)
    import_folder(screen, folder)
    file.wait("pages", "SELECT count(*) FROM page", 3)
    before = put_a_boundary_right(screen, file)
    label(screen, file)
    restart_and_undo(screen, file, before)
    screen.key("ctrl+shift+Return")  # done, whatever is still unassigned
    file.wait("a page done", "SELECT count(*) FROM page WHERE status = 'done'", 1)
    export(screen, dataset)
    process = screen.processes[-1]
    screen.key("ctrl+q")
    wait_for("the end of the program", lambda: process.poll() is not None)
    assert process.returncode == 0

    rows = [json.loads(line) for line in (dataset / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) == file.value(ARTICLES)
    labelled = [row for row in rows if "430211" in json.dumps(row["districts"])]
    assert len(labelled) == 1
    checked = jianbao("check", file.path)
    assert checked.returncode == 0, checked.stderr
    assert "Traceback" not in screen.log()


def test_the_same_without_a_window(tmp_path):
    """Import, check and export by commands alone; the same bytes twice are in the corpus once."""
    corpus, dataset = tmp_path / "corpus.db", tmp_path / "dataset"
    done = jianbao("import", corpus, *page_files(), "--create", "--json")
    assert done.returncode == 0, done.stderr
    again = jianbao("import", corpus, *page_files(), "--json")
    assert again.returncode == 0
    assert File(corpus).value("SELECT count(*) FROM page") == 3
    assert jianbao("check", corpus).returncode == 0
    done = jianbao("export", corpus, dataset, "--format", "jsonl,csv")
    assert done.returncode == 0, done.stderr
    rows = (dataset / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(rows) == File(corpus).value(ARTICLES)
