import csv
import json
import sqlite3
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop import __version__
from desktop.dataset.counts import Counts
from desktop.dataset.errors import ExportRefused
from desktop.dataset.export import ExportReport, count, export
from desktop.dataset.manifest import read_manifest
from desktop.dataset.reading import read_rows
from desktop.dataset.selection import Selection
from desktop.dataset.verify import verify
from tests.dataset.memory import NOON, Memory, bridge_page, shipped_schemes, small_corpus

GOLDEN = Path(__file__).parent.parent / "datasets" / "small"
SCHEMES = shipped_schemes()


def run(folder: Path, corpus: Memory | None = None, **options) -> ExportReport:
    return export(corpus or small_corpus(), folder, schemes=SCHEMES, clock=lambda: NOON, **options)


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_an_export_is_the_golden_one(tmp_path):
    report = run(tmp_path / "set")
    made, golden = content(tmp_path / "set"), content(GOLDEN)
    manifest = json.loads(made.pop("manifest.json"))
    assert manifest == json.loads(golden.pop("manifest.json")) | {"app": f"Jianbao {__version__}"}
    assert made == golden
    assert report.folder == tmp_path / "set"
    assert report.manifest.is_file()
    assert [file.name for file in report.files] == ["articles.csv", "articles.jsonl"]
    assert report.counts == Counts(
        2, 3, 1, 1, 1, 1, sum(row["characters"] for row in read_rows(GOLDEN / "articles.csv"))
    )


def test_what_is_promised_is_what_is_written(tmp_path):
    for selection in (
        Selection.everything(),
        Selection.done(),
        Selection.chosen([2, 99], "Pages that match “%1”", "灯"),
    ):
        promised = count(small_corpus(), selection, schemes=SCHEMES)
        report = run(tmp_path / "set", selection=selection)
        assert report.counts == promised
        manifest = read_manifest(tmp_path / "set")
        assert manifest is not None
        assert manifest["counts"]["articles"] == promised.articles
        assert manifest["selection"]["words"] == selection.words


def test_json_reads_it_line_by_line(tmp_path):
    run(tmp_path / "set", formats=("jsonl",))
    data = (tmp_path / "set" / "articles.jsonl").read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    one, two, three = [json.loads(line) for line in data.decode().splitlines()]
    page = bridge_page()
    assert one["text"].split("\n") == [
        "=新桥|通车\\在即",
        "昨日,天元区的新桥完成了荷载试验,预计续下月通车。",
        "附近的居民说:“盼了三年。”\u2028工地仍在收尾。",
    ]
    assert next(page.text[start:end] for start, end in one["blocks"]) == "=新桥|通车\\在即"
    assert one["joins_previous"] == [False, False, True, False]
    assert (one["date"], one["date_basis"], one["pages"]) == ("2024-03-05", "printed", ["A01", "A02"])
    assert one["topics"] == [
        {
            "id": "projects",
            "name_zh": "项目建设与城乡建设",
            "name_en": "Construction & urban development",
            "accepted": True,
        },
        {"id": "gone", "name_zh": None, "name_en": None, "accepted": False},
    ]
    assert one["districts"][1] == {"code": "430211", "name": "天元区", "relation": "about", "accepted": True}
    assert not one["districts"][0]["accepted"]
    assert (one["revision"], one["curator"], one["corrected"]) == (4, "乔安", ["byline", "headline"])
    assert (two["kind"], two["position"], two["status"]) == ("notice", 2, "as_parsed")
    assert (three["revision"], three["curator"], three["date"]) == (0, None, None)


def test_csv_reads_it_and_no_cell_is_a_formula(tmp_path):
    run(tmp_path / "set", formats=("csv",))
    path = tmp_path / "set" / "articles.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbfid,")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 3
    assert rows[0]["headline"] == "'=新桥|通车\\在即"
    assert rows[0]["reporters"] == "陆远\\|航|沈一禾"
    assert (rows[0]["about"], rows[0]["mentioned_names"]) == ("430211", "醴陵市")
    assert (rows[0]["topics_accepted"], rows[0]["districts_accepted"]) == ("projects", "430211")
    assert (rows[1]["topics_accepted"], rows[1]["districts_accepted"]) == ("", "")
    assert (rows[2]["headline"], rows[2]["source"]) == ("''@读者来信", "'-02.txt")
    assert not any(cell[:1] in set("=+-@\t\r\n＝＋－＠") and cell for row in rows for cell in row.values())


def test_a_dataset_from_before_suggestions_were_told_apart_is_read_as_one_whose_labels_were_set_unasked():
    older = GOLDEN.parent / "before_accepted"
    assert verify(older) == ()
    rows = list(read_rows(older / "articles.csv"))
    assert "topics_accepted" not in (older / "articles.csv").read_text("utf-8-sig")
    assert [label["accepted"] for label in (*rows[0]["topics"], *rows[0]["districts"])] == [False] * 4
    corpus = small_corpus()
    for page_id in corpus.page_ids():
        page = corpus.page(page_id)
        unasked = tuple(replace(article, accepted=frozenset()) for article in page.articles)
        corpus.pages[page_id] = replace(page, articles=unasked)
    assert verify(older, corpus, schemes=SCHEMES) == ()
    assert [fault for fault in verify(older, small_corpus(), schemes=SCHEMES) if "not as in the corpus" in fault]


def test_sql_takes_it(tmp_path):
    run(tmp_path / "set")
    with (tmp_path / "set" / "articles.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE TABLE article ({', '.join(f'[{name}]' for name in rows[0])})")
    database.executemany(f"INSERT INTO article VALUES ({', '.join('?' * len(rows[0]))})", rows[1:])
    assert database.execute("SELECT count(*), max(revision) FROM article WHERE about = '430211'").fetchone() == (1, "4")
    database.close()


def test_both_files_say_the_same(tmp_path):
    run(tmp_path / "set")
    lines, table = (list(read_rows(tmp_path / "set" / name)) for name in ("articles.jsonl", "articles.csv"))
    for one, other in zip(lines, table, strict=True):
        one["districts"].sort(key=lambda label: label["relation"])
        other["districts"].sort(key=lambda label: label["relation"])
        assert one == other


def test_the_same_corpus_gives_the_same_bytes(tmp_path):
    run(tmp_path / "one")
    export(small_corpus(), tmp_path / "two", schemes=SCHEMES, clock=lambda: datetime(2031, 1, 1, tzinfo=UTC))
    one, two = content(tmp_path / "one"), content(tmp_path / "two")
    assert one.pop("manifest.json") != two.pop("manifest.json")
    assert one == two


def test_progress_is_told_and_what_it_raises_cancels_and_leaves_nothing(tmp_path):
    told: list[tuple[int, int]] = []
    run(tmp_path / "whole", report=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]

    def cancel(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(tmp_path / "cancelled", report=cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["whole"]


def test_a_cancelled_export_leaves_the_dataset_that_was_there(tmp_path):
    run(tmp_path / "set")
    before = content(tmp_path / "set")

    def cancel(done: int, total: int) -> None:
        raise RuntimeError("cancelled")

    with pytest.raises(RuntimeError):
        run(tmp_path / "set", report=cancel, formats=("csv",))
    assert content(tmp_path / "set") == before
    assert len(list(tmp_path.iterdir())) == 1


def test_an_earlier_dataset_is_replaced_as_a_whole(tmp_path):
    run(tmp_path / "set")
    run(tmp_path / "set", formats=("csv",))
    assert sorted(content(tmp_path / "set")) == ["articles.csv", "manifest.json"]
    assert verify(tmp_path / "set") == ()
    assert len(list(tmp_path.iterdir())) == 1


def test_an_empty_folder_and_missing_parents_are_fine(tmp_path):
    (tmp_path / "empty").mkdir()
    run(tmp_path / "empty")
    run(tmp_path / "a" / "[b]" / "c")
    assert verify(tmp_path / "empty") == verify(tmp_path / "a" / "[b]" / "c") == ()


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ({"set/thesis.docx": "mine"}, "“set” is not empty and no dataset"),
        ({"set/manifest.json": "{}"}, "“set” is not empty and no dataset"),
        ({"set": "a file"}, "“set” is a file"),
    ],
)
def test_a_folder_of_somebody_else_is_refused_and_stays(tmp_path, made, said):
    for name, text in made.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    with pytest.raises(ExportRefused, match=said):
        run(tmp_path / "set")
    assert all((tmp_path / name).read_text() == text for name, text in made.items())


def test_a_stray_file_in_a_dataset_is_not_thrown_away(tmp_path):
    run(tmp_path / "set")
    (tmp_path / "set" / "notes.txt").write_text("mine")
    with pytest.raises(ExportRefused, match=r"notes\.txt"):
        run(tmp_path / "set")
    assert (tmp_path / "set" / "notes.txt").read_text() == "mine"


def test_a_changed_file_in_a_dataset_is_not_thrown_away(tmp_path):
    run(tmp_path / "set")
    table = tmp_path / "set" / "articles.csv"
    table.write_bytes(table.read_bytes() + b"a remark\r\n")
    before = content(tmp_path / "set")
    with pytest.raises(ExportRefused, match=r"articles\.csv”, which was changed after it was exported: move it away"):
        run(tmp_path / "set")
    assert content(tmp_path / "set") == before
    table.unlink()
    run(tmp_path / "set")
    assert verify(tmp_path / "set") == ()


@pytest.mark.parametrize(
    "files", ["", ',"files":null', ',"files":[1]', ',"files":[{"name":1}]', ',"files":' + "[" * 100_000]
)
def test_a_broken_manifest_is_somebody_elses(tmp_path, files):
    (tmp_path / "manifest.json").write_text('{"schema":"jianbao.dataset/1"' + files + "}", encoding="utf-8")
    with pytest.raises(ExportRefused, match="no dataset that Jianbao made"):
        run(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_to_a_folder_stays_one(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    run(tmp_path / "link")
    run(tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert verify(tmp_path / "real") == ()


def test_what_makes_no_sense_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(ExportRefused, match="“parquet” is no format of a dataset: choose among jsonl, csv"):
        run(tmp_path / "set", formats=("jsonl", "parquet"))
    with pytest.raises(ExportRefused, match="no page to export"):
        run(tmp_path / "set", selection=Selection.chosen([]))
    assert not (tmp_path / "set").exists()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportRefused, match="“set” can't be written"):
        run(tmp_path / "file" / "set")


def test_what_a_kill_left_is_put_right_by_the_next_export(tmp_path):
    run(tmp_path / "set")
    before = content(tmp_path / "set")
    # as a kill between the two renames leaves it
    aside = tmp_path / ".set.replaced-0123"
    aside.mkdir()
    (tmp_path / "set").rename(aside / "set")
    (tmp_path / ".set.staging-4567").mkdir()

    def cancel(done: int, total: int) -> None:
        raise RuntimeError("cancelled")

    with pytest.raises(RuntimeError):
        run(tmp_path / "set", report=cancel)
    assert content(tmp_path / "set") == before
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_a_failed_swap_puts_the_old_dataset_back(tmp_path, monkeypatch):
    run(tmp_path / "set")
    before = content(tmp_path / "set")
    rename = Path.rename

    def fails_at_staging(self: Path, target: Path) -> Path:
        if ".staging-" in self.name:
            raise PermissionError(13, "in use")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fails_at_staging)
    with pytest.raises(ExportRefused, match="write-protected or in use"):
        run(tmp_path / "set", formats=("csv",))
    assert content(tmp_path / "set") == before
    assert len(list(tmp_path.iterdir())) == 1
