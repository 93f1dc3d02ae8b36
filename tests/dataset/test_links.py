"""Linked articles are in a dataset once, as a whole, and what is left out is said."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_article_status, set_page_status
from desktop.curation.labels import add_topics
from desktop.curation.link import Link
from desktop.dataset.export import count, export
from desktop.dataset.manifest import read_manifest
from desktop.dataset.reading import Row, read_rows
from desktop.dataset.selection import Selection
from desktop.dataset.verify import verify
from desktop.page.article import ArticleStatus
from desktop.page.page import PageStatus
from tests.corpus.issue import FIRST, SECOND, WHOLE, add, link_of
from tests.corpus.made import Maker
from tests.dataset.memory import NOON, shipped_schemes

SCHEMES = shipped_schemes()


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    """A corpus with two linked pages, of which a topic was put on the second part."""
    with Maker(tmp_path / "corpus.db").create() as corpus:
        add(corpus, FIRST, 1)
        add(corpus, SECOND, 2)
        link = link_of(corpus, 1, 2)
        corpus.save(Step("Link", (), (), made=(link,)))
        corpus.save(Step("Label", (), ((2, add_topics(corpus.page(2), [link.later.article_id], ["economy"])),)))
        yield corpus


@pytest.fixture
def link(corpus: Corpus) -> Link:
    return corpus.links()[0]


def exported(corpus: Corpus, folder: Path, selection: Selection | None = None) -> list[Row]:
    """The rows of an export that verifies, which both formats agree on."""
    report = export(corpus, folder, selection=selection, schemes=SCHEMES, clock=lambda: NOON)
    assert verify(folder, corpus, SCHEMES) == ()
    assert report.counts == count(corpus, selection, schemes=SCHEMES)
    return list(read_rows(folder / "articles.jsonl"))


def test_a_linked_article_is_there_once_with_all_its_text_labels_and_places(corpus: Corpus, link: Link, tmp_path: Path):
    rows = exported(corpus, tmp_path / "set")
    assert link.later.article_id not in [row["id"] for row in rows]
    (whole,) = [row for row in rows if row["id"] == link.earlier.article_id]
    assert whole["text"] == WHOLE
    assert whole["characters"] == len("".join(WHOLE.split()))
    assert [topic["id"] for topic in whole["topics"]] == ["economy"]
    (part,) = whole["further_parts"]
    page = corpus.page(2)
    assert (part["id"], part["page_sha256"], part["pages"]) == (link.later.article_id, page.sha256, ["02"])
    assert [page.text[start:end] for start, end in part["blocks"]][1].startswith("十二个来回")
    assert whole["missing_parts"] == 0
    assert whole["revision"] == corpus.history(2)[-1].id


def test_the_manifest_counts_wholes(corpus: Corpus, tmp_path: Path):
    exported(corpus, tmp_path / "set")
    manifest = read_manifest(tmp_path / "set")
    assert manifest is not None
    articles = len(corpus.page(1).articles) + len(corpus.page(2).articles) - 1
    counts = manifest["counts"]
    assert (counts["articles"], counts["linked"], counts["incomplete"], counts["labelled"]) == (articles, 1, 0, 1)


@pytest.mark.parametrize("page_id", [1, 2])
def test_a_part_on_a_page_that_is_not_exported_is_left_out_and_counted(
    corpus: Corpus, link: Link, tmp_path: Path, page_id: int
):
    rows = exported(corpus, tmp_path / "set", Selection.chosen([page_id]))
    own = link.earlier if page_id == 1 else link.later
    (row,) = [row for row in rows if row["id"] == own.article_id]
    assert row["missing_parts"] == 1
    assert row["further_parts"] == []
    assert "十二个来回" not in row["text"] or page_id == 2
    manifest = read_manifest(tmp_path / "set")
    assert manifest is not None
    assert (manifest["counts"]["linked"], manifest["counts"]["incomplete"]) == (0, 1)


def test_a_whole_is_as_far_as_the_least_of_its_parts(corpus: Corpus, link: Link, tmp_path: Path):
    page = set_article_status(corpus.page(1), link.earlier.article_id, ArticleStatus.CHECKED)
    corpus.save(Step("Done", (), ((1, set_page_status(page, PageStatus.DONE, insist=True)),)))
    (whole,) = [row for row in exported(corpus, tmp_path / "set") if row["further_parts"]]
    assert (whole["status"], whole["page_status"]) == ("changed", "in_progress")
    page = set_article_status(corpus.page(2), link.later.article_id, ArticleStatus.CHECKED)
    corpus.save(Step("Done", (), ((2, set_page_status(page, PageStatus.DONE, insist=True)),)))
    (whole,) = [row for row in exported(corpus, tmp_path / "set") if row["further_parts"]]
    assert (whole["status"], whole["page_status"]) == ("checked", "done")


def test_a_part_that_is_a_row_of_its_own_too_is_a_fault(corpus: Corpus, link: Link, tmp_path: Path):
    rows = exported(corpus, tmp_path / "set")
    extra = {**rows[0], "id": link.later.article_id, "further_parts": []}
    path = tmp_path / "set" / "articles.jsonl"
    path.write_text(path.read_text("utf-8") + json.dumps(extra, ensure_ascii=False) + "\n", encoding="utf-8")
    assert any(f"{link.later.article_id} is in it 2 times" in fault for fault in verify(tmp_path / "set"))
