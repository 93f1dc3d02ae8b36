"""`jianbao suggest`."""

import json
import shutil

import pytest

from tests.cli.program import PAGE, jianbao, said
from tests.example.build import EXAMPLE

# A real district in an invented report, so that the shipped gazetteer has something to find.
DISTRICT_PAGE = PAGE.replace("云溪新开两条公交线", "天元区新开两条公交线").replace("方便城北", "方便天元区城北")


@pytest.fixture
def dump(tmp_path):
    path = tmp_path / "02.txt"
    path.write_text(DISTRICT_PAGE, encoding="utf-8")
    return path


def test_dumps_and_their_pages_give_the_same_suggestions(tmp_path, dump):
    direct = jianbao("suggest", dump)
    pages = tmp_path / "pages.jsonl"
    parsed = jianbao("parse", dump)
    pages.write_text(parsed.out, encoding="utf-8")
    again = jianbao("suggest", "--pages", pages, "--format", "jsonl")
    assert (direct.status, direct.error, again.error) == (0, "", "")
    assert again.objects == direct.objects
    [page] = direct.objects
    assert page["source"] == "02.txt"
    assert [row["id"] for row in page["articles"]] == [row["id"] for row in parsed.objects[0]["articles"]]
    districts = [district for row in page["articles"] for district in row["districts"]]
    assert districts[0]["code"] == "430211"
    for place in districts[0]["evidence"]:
        assert DISTRICT_PAGE[place["start"] : place["end"]] == place["text"]


def test_lines_that_are_no_pages_are_named_and_the_rest_goes_on(tmp_path, dump):
    good = jianbao("parse", dump).out
    broken = json.loads(good)
    broken["blocks"][0]["end"] += 10
    pages = tmp_path / "pages.jsonl"
    pages.write_text("\n".join(["{}", "nonsense", json.dumps(broken), "[]", good]), encoding="utf-8")
    run = jianbao("suggest", "--pages", pages)
    assert run.status == 1
    assert len(run.objects) == 1
    assert [line.split(":")[0] for line in said(run)] == [f"pages.jsonl, line {number}" for number in (1, 2, 3, 4)]


@pytest.mark.parametrize("both", [False, True])
def test_either_dumps_or_pages(tmp_path, dump, both):
    run = jianbao("suggest", *([dump, "--pages", tmp_path / "pages.jsonl"] if both else []))
    assert (run.status, run.out) == (2, "")
    assert said(run) == ["Give either dumps or --pages FILE, and not both."]


def test_missing_pages_are_named(tmp_path):
    run = jianbao("suggest", "--pages", tmp_path / "pages.jsonl")
    assert run.status == 2
    assert said(run) == [f"“{tmp_path / 'pages.jsonl'}” can't be read (No such file or directory): check its name."]


def test_a_corpus_teaches_topics_and_stays_as_it_is(tmp_path, dump):
    corpus = tmp_path / "labelled.db"
    shutil.copy(EXAMPLE, corpus)
    before = corpus.read_bytes()
    alone = jianbao("suggest", dump)
    learned = jianbao("suggest", dump, "--corpus", corpus)
    assert (learned.status, learned.error) == (0, "")
    assert corpus.read_bytes() == before
    assert jianbao("suggest", dump, "--corpus", corpus).objects == learned.objects

    def topics(run):
        return [topic for row in run.objects[0]["articles"] for topic in row["topics"]]

    assert {topic["source"] for topic in topics(alone)} == {"keywords"}
    assert {topic["source"] for topic in topics(learned)} & {"learned", "both"}


def test_a_corpus_with_too_few_labels_is_named(tmp_path, dump):
    corpus = tmp_path / "new.db"
    assert jianbao("import", corpus, dump, "--create").status == 0
    run = jianbao("suggest", dump, "--corpus", corpus)
    assert run.status == 0
    assert "new.db” has too few labelled articles" in run.error
    assert run.objects == jianbao("suggest", dump).objects


def test_what_is_no_corpus_teaches_nothing(tmp_path, dump):
    run = jianbao("suggest", dump, "--corpus", dump)
    assert run.status == 2
    assert "02.txt" in run.error


def test_a_corpus_suggests_by_its_own_topics_and_aliases(tmp_path, dump):
    path = tmp_path / "corpus.db"
    shutil.copyfile(EXAMPLE, path)
    dump.write_text(DISTRICT_PAGE.replace("天元区", "大元区"), encoding="utf-8")
    before = jianbao("suggest", dump, "--corpus", path)
    assert jianbao("labels", path, "add-alias", "大元区", "天元区").status == 0
    after = jianbao("suggest", dump, "--corpus", path)
    codes = [{row["code"] for one in run.objects[0]["articles"] for row in one["districts"]} for run in (before, after)]
    assert "430211" not in codes[0]
    assert "430211" in codes[1]


def test_a_corpus_with_another_home_suggests_its_districts(tmp_path, dump):
    path = tmp_path / "corpus.db"
    shutil.copyfile(EXAMPLE, path)
    dump.write_text(DISTRICT_PAGE.replace("天元区", "浏阳市"), encoding="utf-8")
    before = jianbao("suggest", dump, "--corpus", path)
    assert jianbao("labels", path, "home", "4301").status == 0
    after = jianbao("suggest", dump, "--corpus", path)
    codes = [{row["code"] for one in run.objects[0]["articles"] for row in one["districts"]} for run in (before, after)]
    assert "430181" not in codes[0]
    assert "430181" in codes[1]
