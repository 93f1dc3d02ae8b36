"""`jianbao import`, `export` and `check`: the whole way without a window."""

import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.cli.corpora import open_corpus
from desktop.corpus.step import Step
from desktop.curation.keeping import trash
from tests.cli.program import OTHER_PAGE, PAGE, ROOT, jianbao, said
from tests.corpus.issue import FIRST, SECOND, link_of
from tests.corpus.made import Maker


@pytest.fixture
def dumps(tmp_path) -> Path:
    folder = tmp_path / "dumps"
    folder.mkdir()
    (folder / "02.txt").write_text(PAGE, encoding="utf-8")
    (folder / "03.txt").write_text(OTHER_PAGE, encoding="gb18030")
    return folder


@pytest.fixture
def corpus(tmp_path, dumps) -> Path:
    path = tmp_path / "云溪.db"
    assert jianbao("import", path, dumps, "--create").status == 0
    return path


def test_import_tells_what_became_of_each_file(tmp_path, dumps):
    (dumps / "empty.txt").write_bytes(b"")
    path = tmp_path / "corpus.db"
    first = jianbao("import", path, dumps, "--create", "--json")
    assert first.status == 1
    [answer] = first.objects
    assert [Path(row["path"]).name for row in answer["imported"]] == ["02.txt", "03.txt"]
    assert [row["page"] for row in answer["imported"]] == [1, 2]
    assert [Path(row["path"]).name for row in answer["failed"]] == ["empty.txt"]
    assert said(first) == [answer["failed"][0]["reason"]] == ["empty.txt is empty: there is nothing to import."]
    (dumps / "empty.txt").unlink()
    again = jianbao("import", path, dumps)
    assert (again.status, again.out) == (0, "")
    assert said(again)[-1] == "Pages imported: 0, skipped: 2, failed: 0."


def test_imported_pages_are_in_order_and_can_be_exported(tmp_path, dumps, corpus):
    exported = jianbao("export", corpus, tmp_path / "dataset", "--json")
    assert exported.status == 0
    assert jianbao("check", corpus).status == 0
    rows = [json.loads(line) for line in (tmp_path / "dataset/articles.jsonl").read_text(encoding="utf-8").splitlines()]
    with (tmp_path / "dataset/articles.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    [answer] = exported.objects
    assert answer["counts"]["pages"] == 2
    assert len(rows) == len(table) == answer["counts"]["articles"] > 0
    assert {file["name"] for file in answer["files"]} == {"articles.jsonl", "articles.csv"}


def test_export_of_done_pages_is_refused_when_none_is_done(tmp_path, corpus):
    run = jianbao("export", corpus, tmp_path / "dataset", "--pages", "done")
    assert run.status == 2
    assert said(run) == ["There is no page to export: choose other pages."]
    assert not (tmp_path / "dataset").exists()


@pytest.mark.parametrize("formats", ["xml", ""])
def test_unknown_format_is_refused(tmp_path, corpus, formats):
    run = jianbao("export", corpus, tmp_path / "dataset", "--format", formats)
    assert run.status == 2
    assert len(said(run)) == 1
    assert not (tmp_path / "dataset").exists()


def test_import_needs_create_to_make_a_corpus(tmp_path, dumps):
    run = jianbao("import", tmp_path / "corpus.db", dumps)
    assert run.status == 2
    assert said(run) == [f"There is no corpus “{tmp_path / 'corpus.db'}”: check its name, or add --create to make it."]
    assert not (tmp_path / "corpus.db").exists()


@pytest.mark.parametrize("command", ["import", "export", "check"])
def test_what_is_no_corpus_is_left_alone(tmp_path, dumps, command):
    path = tmp_path / "letter.db"
    path.write_text("Dear reader", encoding="utf-8")
    arguments = {"import": [dumps], "export": [tmp_path / "dataset"], "check": []}[command]
    run = jianbao(command, path, *arguments)
    assert (run.status, run.out) == (2, "")
    assert said(run) == ["“letter.db” is not a Jianbao corpus: choose a file that Jianbao made."]
    assert path.read_text(encoding="utf-8") == "Dear reader"


def test_check_names_a_dump_that_changed_and_changes_nothing(corpus):
    with closing(sqlite3.connect(corpus)) as connection, connection:
        connection.execute("UPDATE dump SET sha256 = 'f' || substr(sha256, 2) WHERE id = 1")
    before = corpus.read_bytes()
    run = jianbao("check", corpus, "--json")
    assert run.status == 1
    assert run.objects[0]["findings"]
    plain = jianbao("check", corpus)
    assert plain.status == 1
    assert plain.out.splitlines() == run.objects[0]["findings"]
    assert corpus.read_bytes() == before


def test_check_lists_what_is_left_to_do_on_the_pages(corpus, tmp_path):
    undated = tmp_path / "undated.txt"
    undated.write_text(
        "老码头修好了\n本报记者 林小江\n江边的老码头今年春天修好了，来散步的市民多了。\n", encoding="utf-8"
    )
    assert jianbao("import", corpus, undated).status == 0
    before = corpus.read_bytes()
    run = jianbao("check", corpus, "--pages", "--json")
    assert run.status == 0
    listed = run.objects[0]["problems"]
    assert {"source", "date", "pages", "code", "severity", "line", "article", "text"} == set(listed[0])
    plain = jianbao("check", corpus, "--pages")
    assert plain.status == 0
    assert len(plain.out.splitlines()) == len(listed)
    assert plain.out.splitlines()[0].endswith(listed[0]["text"])
    assert len(set(plain.out.splitlines())) == len(listed), "each says of which page it is"
    assert corpus.read_bytes() == before
    assert "problems" not in jianbao("check", corpus, "--json").objects[0]


def test_check_knows_the_links_and_the_issue_of_a_page(tmp_path):
    path = tmp_path / "corpus.db"
    for name, text in (("01.txt", FIRST), ("02.txt", SECOND), ("02b.txt", SECOND + "云泽二中的水稻熟了。\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert jianbao("import", path, *sorted(tmp_path.glob("*.txt")), "--create").status == 0

    def found(source):
        listed = jianbao("check", path, "--pages", "--json").objects[0]["problems"]
        return {row["code"]: row["text"] for row in listed if row["source"].endswith(source)}

    assert found("02b.txt")["twin"] == "Page 02 is in this issue twice: also as 02.txt"
    lines = jianbao("check", path, "--pages").out.splitlines()
    assert any(line.startswith("2021-06-01 02 02b.txt: ") for line in lines)
    assert not [line for line in lines if "because:" in line]
    assert "twin" not in found("01.txt")
    assert {"found_jump", "open_jump"} & found("01.txt").keys()
    with Maker(path).open() as corpus:
        corpus.save(Step("Link", (), (), made=(link_of(corpus, 1, 2),)))
    assert not {"found_jump", "open_jump"} & found("01.txt").keys()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
def test_interrupt_keeps_what_was_finished(tmp_path, dumps):
    for index in range(200):
        (dumps / f"more-{index:03}.txt").write_text(PAGE.replace("六点", f"{index}点"), encoding="utf-8")
    path = tmp_path / "corpus.db"
    child = subprocess.Popen(
        [sys.executable, "-m", "desktop", "import", str(path), str(dumps), "--create", "--json"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    while not pages(path):
        assert child.poll() is None, child.communicate()
    os.killpg(child.pid, signal.SIGINT)
    out, error = child.communicate(timeout=60)
    assert child.returncode == 130, error
    assert error == "Cancelled.\n"
    imported = len(json.loads(out)["imported"])
    assert 0 < imported < 202
    assert pages(path) == imported
    assert jianbao("check", path).status == 0


def pages(path: Path) -> int:
    """Return how many pages are in a corpus that may just be being made."""
    if not path.exists():
        return 0
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT count(*) FROM page").fetchone()[0]


def test_a_page_in_the_trash_is_in_no_output_and_not_imported_again(tmp_path, dumps, corpus):
    with open_corpus(corpus, write=True, curator="沈青") as opened:
        opened.save(Step("Trash", (), ((1, trash(opened.page(1))),)))
    checked = jianbao("check", corpus, "--pages", "--json")
    assert checked.status == 0
    assert "02.txt" not in {row["source"] for row in checked.objects[0]["problems"]}
    [answer] = jianbao("export", corpus, tmp_path / "dataset", "--json").objects
    assert answer["counts"]["pages"] == 1
    assert "02.txt" not in (tmp_path / "dataset/articles.jsonl").read_text(encoding="utf-8")
    [answer] = jianbao("import", corpus, dumps, "--json").objects
    reasons = {Path(row["path"]).name: row["reason"] for row in answer["skipped"]}
    assert reasons["02.txt"].startswith("02.txt is in the trash of the corpus")
    assert reasons["03.txt"] == "03.txt is in the corpus already."


def test_an_export_masks_personal_data_when_it_is_asked_for(tmp_path):
    dump = tmp_path / "04.txt"
    dump.write_text(PAGE + "\n联系电话：13800001234 13900001234\n", encoding="utf-8")
    path, folder = tmp_path / "c.db", tmp_path / "dataset"
    assert jianbao("import", path, dump, "--create").status == 0
    plain = jianbao("export", path, folder, "--json")
    assert plain.objects[0]["masked"] is None
    assert "13900001234" in (folder / "articles.jsonl").read_text(encoding="utf-8")
    run = jianbao("export", path, folder, "--mask-personal-data")
    assert said(run)[1] == "Personal data was masked in 2 places; names stay."
    assert "13900001234" not in (folder / "articles.jsonl").read_text(encoding="utf-8")
    [answer] = jianbao("export", path, folder, "--mask-personal-data", "--json").objects
    assert answer["masked"] == {"mobile_number": 2}
