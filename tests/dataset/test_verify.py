import hashlib
import json
import shutil
from pathlib import Path

import pytest

from desktop.dataset.export import export
from desktop.dataset.manifest import NAME
from desktop.dataset.verify import verify
from desktop.page.article import Article
from desktop.page.role import Role
from tests.dataset.memory import NOON, make_page, shipped_schemes, small_corpus

SCHEMES = shipped_schemes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    export(small_corpus(), tmp_path / "set", schemes=SCHEMES, clock=lambda: NOON)
    return tmp_path / "set"


def change_row(folder: Path, **values) -> None:
    """Change the first line and make the manifest fit, so that only the row itself is wrong."""
    path = folder / "articles.jsonl"
    lines = path.read_text(encoding="utf-8").split("\n")
    lines[0] = json.dumps({**json.loads(lines[0]), **values}, ensure_ascii=False)
    path.write_bytes("\n".join(lines).encode())
    manifest = json.loads((folder / NAME).read_text(encoding="utf-8"))
    for file in manifest["files"]:
        data = (folder / file["name"]).read_bytes()
        file |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    (folder / NAME).write_text(json.dumps(manifest), encoding="utf-8")


def faults(folder: Path) -> str:
    return "\n".join(verify(folder))


def test_a_fresh_dataset_has_no_faults(folder):
    assert verify(folder) == ()
    assert verify(folder, small_corpus(), SCHEMES) == ()


def test_a_folder_without_a_manifest_is_no_dataset(folder):
    (folder / NAME).unlink()
    assert "is no dataset" in faults(folder)


def test_a_changed_missing_or_extra_file_is_named(folder):
    path = folder / "articles.csv"
    path.write_bytes(path.read_bytes().replace("路灯".encode(), "路牌".encode()))
    assert "articles.csv was changed" in faults(folder)
    assert "don't hold the same" in faults(folder)
    path.write_bytes(path.read_bytes()[:-3])
    assert "bytes and should have" in faults(folder)
    path.unlink()
    assert "articles.csv is missing" in faults(folder)
    shutil.copy(folder / "articles.jsonl", folder / "more.jsonl")
    assert "more.jsonl is not in the manifest" in faults(folder)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"blocks": [[5, 5]]}, "offsets are no spans"),
        ({"blocks": [[0, 1]], "roles": ["body"], "joins_previous": [False]}, "longer than its blocks"),
        ({"roles": []}, "one role and one join"),
        ({"characters": 1}, "number of characters"),
        ({"topics": [{"id": "nonsense", "name_zh": None, "name_en": None}]}, "topic nonsense is in no scheme"),
        ({"districts": [{"code": "999999", "name": None, "relation": "about"}]}, "district 999999 is in no scheme"),
        ({"id": "two"}, "two is in it 2 times"),
        ({"parser": "0.1"}, "parser versions"),
        ({"status": "as_parsed"}, "checked articles"),
        ({"blocks": [[17, 28], [29, 48], [49, 55], [56, 90]]}, "overlaps"),
    ],
)
def test_a_row_that_does_not_hang_together_is_named(folder, values, said):
    change_row(folder, **values)
    assert said in faults(folder)


def test_a_changed_scheme_is_named(folder):
    path = folder / NAME
    path.write_text(path.read_text(encoding="utf-8").replace("时政要务", "时政"), encoding="utf-8")
    assert "list of topics was changed" in faults(folder)


def test_an_article_that_differs_from_the_corpus_is_named(folder):
    corpus = small_corpus()
    lines = [(Role.HEADLINE, "three", "读者来信"), (Role.BODY, "three", "路灯修好了。")]
    corpus.pages[2] = make_page("-02.txt", lines, [Article("three", ())])
    assert "article three is not as in the corpus" in verify(folder, corpus, SCHEMES)
    del corpus.pages[2]
    assert "article three is not in the corpus" in verify(folder, corpus, SCHEMES)
