"""`jianbao labels`: schemes, aliases and counts without a window."""

from pathlib import Path

import pytest

from desktop.cli.corpora import open_corpus
from desktop.corpus.step import Step
from desktop.curation.labels import add_topics
from tests.cli.program import jianbao, said
from tests.corpus.made import Maker, made_page


@pytest.fixture
def corpus(tmp_path) -> Path:
    path = tmp_path / "corpus.db"
    with Maker(path).create() as corpus:
        corpus.add(*made_page(1))
        page = corpus.page(1)
        corpus.save(Step("Label", (), ((1, add_topics(page, [page.articles[0].id], ["military"])),)))
    return path


def test_labels_in_use_are_counted(corpus):
    answer = jianbao("labels", corpus, "counts", "--json").objects[0]
    assert answer["topics"] == [{"id": "military", "name": "国防军事与双拥", "articles": 1}]
    assert (answer["articles"], answer["with_topic"], answer["with_district"]) == (3, 1, 0)
    run = jianbao("labels", corpus)
    assert run.out.splitlines() == ["topic\tmilitary\t国防军事与双拥\t1"]
    assert run.status == 0


def test_a_scheme_goes_out_is_changed_and_comes_back(corpus, tmp_path):
    file = tmp_path / "scheme.csv"
    assert jianbao("labels", corpus, "export-topics", file).status == 0
    refused = jianbao("labels", corpus, "export-topics", file)
    assert refused.status == 2
    assert "exists already" in said(refused)[0]
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    kept = [line for line in lines if not line.startswith(("military,", "sport,"))]
    file.write_text("\n".join([*kept, "tea,culture,茶文化,Tea,,茶叶|茶馆,,,,"]) + "\n", encoding="utf-8")
    dry = jianbao("labels", corpus, "import-topics", file, "--dry-run", "--json").objects[0]
    assert (dry["added"], dry["gone"], dry["kept_retired"], dry["saved"]) == (["tea"], ["sport"], ["military"], False)
    done = jianbao("labels", corpus, "import-topics", file, "--curator", "石南")
    assert done.status == 0
    rows = {row["id"]: row for row in jianbao("labels", corpus, "topics", "--json").objects[0]["topics"]}
    assert rows["tea"]["parent"] == "culture"
    assert rows["military"]["retired"]
    assert "sport" not in rows
    with open_corpus(corpus, write=False) as opened:
        [step] = opened.label_history()
    assert (step.curator, step.arguments) == ("石南", ("scheme", "24"))
    assert "Nothing to change" in jianbao("labels", corpus, "import-topics", file).error


def test_a_file_that_is_no_scheme_changes_nothing(corpus, tmp_path):
    file = tmp_path / "other.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    run = jianbao("labels", corpus, "import-topics", file)
    assert run.status == 2
    assert said(run) == ["“other.csv” is no topic scheme: it lacks the column “id”."]
    assert jianbao("labels", corpus, "import-topics", tmp_path / "none.csv").status == 2
    with open_corpus(corpus, write=False) as opened:
        assert opened.label_history() == ()


def test_the_tree_of_iptc_can_be_taken_over(corpus):
    answer = jianbao("labels", corpus, "import-topics", "iptc", "--json").objects[0]
    assert answer["saved"]
    assert answer["kept_retired"] == ["military"]
    assert answer["topics"] > 1000


def test_a_long_list_of_ids_is_cut_for_people(corpus):
    said = jianbao("labels", corpus, "import-topics", "iptc", "--dry-run").error
    assert " more\n" in said
    assert max(map(len, said.splitlines())) < 300


def test_aliases_are_added_listed_and_removed(corpus):
    assert jianbao("labels", corpus, "add-alias", "天原区", "430211").status == 0
    assert jianbao("labels", corpus, "aliases").out == "天原区\t430211\t天元区\n"
    assert jianbao("labels", corpus, "remove-alias", "天原区").status == 0
    assert jianbao("labels", corpus, "aliases", "--json").objects[0]["aliases"] == []
    again = jianbao("labels", corpus, "remove-alias", "天原区")
    assert again.status == 2
    assert said(again) == ["“天原区” is no alias of this corpus."]
    assert "no place of the home prefecture" in jianbao("labels", corpus, "add-alias", "天原区", "天京区").error


def test_another_prefecture_is_taken_as_home(corpus):
    assert jianbao("labels", corpus, "home").out == "4302\t株洲市\n"
    run = jianbao("labels", corpus, "home", "4301")
    assert run.status == 0
    assert run.out == "4301\t长沙市\n"
    answer = jianbao("labels", corpus, "home", "--json").objects[0]
    assert (answer["home"], answer["name"]) == ("4301", "长沙市")
    assert "浏阳市" in answer["districts"]
    with open_corpus(corpus, write=False) as opened:
        (step,) = opened.label_history()
        assert (step.text, step.arguments) == ("Take %1 as the home region", ("长沙市",))
    assert jianbao("labels", corpus, "home", "4301").status == 0, "it is that already"
    assert jianbao("labels", corpus, "add-alias", "浏河市", "浏阳市").status == 0
    wrong = jianbao("labels", corpus, "home", "长沙")
    assert wrong.status == 2
    assert said(wrong) == ["“长沙” is no code of a prefecture or municipality: choose one like 4302."]


def test_a_home_that_only_a_later_jianbao_knows_is_said_and_another_one_can_be_taken(corpus, tmp_path):
    with open_corpus(corpus, write=True) as opened:
        opened.save(Step("Take %1 as the home region", ("远方市",), (), home="4399"))
    unknown = jianbao("labels", corpus, "home")
    assert (unknown.status, unknown.out) == (0, "4399\t4399\n")
    assert said(unknown) == ["“4399” is no code of a prefecture or municipality: choose one like 4302."]
    assert jianbao("export", corpus, tmp_path / "dataset").status == 0
    assert jianbao("labels", corpus, "home", "50").out == "50\t重庆市\n"
