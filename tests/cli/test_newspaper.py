"""`--newspaper`, and an installation with one more newspaper's data file."""

import shutil

import pytest

from desktop.page.contract import from_contract
from desktop.quality.score import compare
from tests.cli.program import ROOT, jianbao, said
from tests.parsing.marked import shortcomings
from tests.parsing.test_newspaper import FILE, PAGES


@pytest.fixture
def dumps(tmp_path):
    folder = tmp_path / "dumps"
    folder.mkdir()
    for number, page in enumerate(PAGES, 1):
        (folder / f"{number:02}.txt").write_text(page.text, encoding="utf-8")
    return folder


def wrong(run) -> list[str]:
    pages = [from_contract(row) for row in run.objects]
    return [
        each for page, said in zip(PAGES, pages, strict=True) for each in shortcomings(compare(page.reference, said))
    ]


def test_dumps_are_read_by_the_forms_that_are_chosen(dumps):
    run = jianbao("parse", "--newspaper", FILE, dumps)
    assert (run.status, wrong(run)) == (0, [])
    assert wrong(jianbao("parse", dumps))


def test_pages_are_imported_by_the_forms_that_are_chosen(dumps, tmp_path):
    corpus = tmp_path / "corpus.db"
    assert jianbao("import", corpus, dumps, "--create", "--newspaper", FILE).status == 0
    assert jianbao("export", corpus, tmp_path / "set", "--format", "jsonl").status == 0
    records = (tmp_path / "set" / "articles.jsonl").read_text(encoding="utf-8")
    assert '"温如砥"' in records
    assert '"旧港风信"' in records


def test_many_pages_are_imported_by_them_in_other_processes(dumps, tmp_path):
    for number in range(3, 12):
        text = PAGES[0].text.replace("合龙在即", f"合龙在即{number}")
        (dumps / f"{number:02}.txt").write_text(text, encoding="utf-8")
    corpus = tmp_path / "corpus.db"
    assert jianbao("import", corpus, dumps, "--create", "--newspaper", FILE).status == 0
    assert jianbao("export", corpus, tmp_path / "set", "--format", "jsonl").status == 0
    records = (tmp_path / "set" / "articles.jsonl").read_text(encoding="utf-8")
    assert records.count('"reporters":["温如砥"]') == 10


def test_an_installation_with_its_data_file_knows_it_by_its_masthead(dumps, tmp_path):
    installed = tmp_path / "installed"
    shutil.copytree(ROOT / "desktop", installed / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("newspapers", "words"):
        shutil.copytree(ROOT / "resources" / part, installed / "resources" / part)
    here = {"PYTHONPATH": str(installed)}
    assert wrong(jianbao("parse", dumps, environment=here, folder=installed))
    shutil.copy(FILE, installed / "resources" / "newspapers")
    assert wrong(jianbao("parse", dumps, environment=here, folder=installed)) == []


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "can't be read"), ("[]", "can't be used"), ("{", "can't be used")]
)
def test_a_file_that_is_no_newspaper_is_refused(dumps, tmp_path, content, reason):
    path = tmp_path / "wrong.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    run = jianbao("parse", "--newspaper", path, dumps)
    assert (run.status, run.out) == (2, "")
    [sentence] = said(run)
    assert sentence.startswith(f"The newspaper “{path}” {reason}")
