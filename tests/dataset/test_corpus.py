"""An export of a real corpus: what curators did is in the dataset, and the dataset verifies against the corpus."""

import itertools
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.corpus.queue import QueueFilter
from desktop.corpus.relabelling import merge_topics
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.keeping import trash
from desktop.dataset.export import count, export
from desktop.dataset.record import LabelSchemes
from desktop.dataset.selection import PageSource, Selection
from desktop.dataset.verify import verify
from desktop.labels.scheme_edits import retire_topic
from desktop.page.article import Article, DistrictLabel
from desktop.page.dump import Dump
from desktop.page.page import PageStatus
from desktop.page.role import Role
from tests.dataset.memory import NOON, make_page, shipped_schemes

SCHEMES = shipped_schemes()


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    seconds = itertools.count()
    store = Corpus.create(
        tmp_path / "city.db",
        curator="乔安",
        clock=lambda: NOON + timedelta(seconds=next(seconds)),
        new_id=lambda: "city",
    )
    for number in range(3):
        lines = [(Role.HEADLINE, "a1", f"春耕第{number}天"), (Role.BODY, "a1", "攸县的秧苗下了田。")]
        page = make_page(f"{number}.txt", lines, [Article("a1", (), headline=lines[0][2])])
        assert store.add(Dump(page.source, page.text.encode(), "utf-8"), page) is not None
    with store:
        yield store


def label(store: Corpus, page_id: int) -> None:
    page = store.page(page_id)
    article = replace(page.articles[0], topics=("agriculture",), districts=(DistrictLabel("430223"),))
    after = replace(page, articles=(article,), status=PageStatus.DONE)
    store.save(Step("Label and finish", (), ((page_id, after),)))


def lines_of(folder: Path) -> list[dict]:
    return [json.loads(line) for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()]


def test_a_corpus_exports_what_its_curator_left(corpus: Corpus, tmp_path):
    source: PageSource = corpus
    first, second, third = sorted(source.page_ids())
    label(corpus, first)
    label(corpus, second)
    corpus.undo()
    done = export(source, tmp_path / "done", selection=Selection.done(), schemes=SCHEMES, clock=lambda: NOON)
    everything = export(source, tmp_path / "all", schemes=SCHEMES, clock=lambda: NOON)
    found = Selection.chosen(corpus.page_ids(QueueFilter(text="第2天")), "Pages that match “%1”", "第2天")
    assert (done.counts.articles, everything.counts.articles) == (1, 3)
    assert done.counts == count(source, Selection.done(), schemes=SCHEMES)
    assert found.ids(source) == (third,)
    [line] = lines_of(tmp_path / "done")
    assert line["topics"][0]["id"] == "agriculture"
    assert line["districts"] == [{"code": "430223", "name": "攸县", "relation": "about", "accepted": False}]
    assert (line["curator"], line["revision"]) == ("乔安", corpus.history(first)[-1].id)
    # the step on the second page was taken back
    assert [line["revision"] > 0 for line in lines_of(tmp_path / "all")] == [True, False, False]
    assert verify(tmp_path / "all", source, SCHEMES) == verify(tmp_path / "done", source, SCHEMES) == ()


def test_the_dataset_shows_when_the_corpus_went_on(corpus: Corpus, tmp_path):
    export(corpus, tmp_path / "set", schemes=SCHEMES, clock=lambda: NOON)
    label(corpus, min(corpus.page_ids()))
    assert any("is not as in the corpus" in fault for fault in verify(tmp_path / "set", corpus, SCHEMES))


def test_export_reads_a_corpus_opened_for_reading_only(corpus: Corpus, tmp_path):
    reader = Corpus.open(corpus.path, curator="", clock=lambda: NOON, new_id=str, write=False)
    with reader:
        report = export(reader, tmp_path / "set", schemes=SCHEMES, clock=lambda: NOON)
    assert report.counts.pages == 3


def test_no_choice_of_pages_exports_one_of_the_trash(corpus: Corpus, tmp_path: Path):
    done = replace(corpus.page(2), status=PageStatus.DONE)
    corpus.save(Step("Trash", (), ((2, trash(done)), (3, replace(corpus.page(3), status=PageStatus.DONE)))))
    assert Selection.everything().ids(corpus) == (1, 3)
    assert Selection.done().ids(corpus) == (3,)
    assert Selection.chosen((1, 2)).ids(corpus) == (1,)
    export(corpus, tmp_path / "set", clock=lambda: NOON)
    assert verify(tmp_path / "set", corpus) == ()


def test_the_dataset_has_the_corpus_s_own_topics_and_old_ids_are_today_s(corpus: Corpus, tmp_path):
    first = min(corpus.page_ids())
    label(corpus, first)
    merge_topics(corpus, "agriculture", "economy", lambda _done, _total: None)
    corpus.undo()
    page = corpus.page(first)
    corpus.redo()
    corpus.save(Step("Go back", (), ((first, page),)))  # as when a page goes back to a state from before the merger
    retired = retire_topic(corpus.label_sets().topics, "law", retired=True)
    corpus.save(Step("Retire", (), (), topics=retired))
    export(corpus, tmp_path / "set", clock=lambda: NOON)
    assert next(line["topics"] for line in lines_of(tmp_path / "set")) == [
        {
            "id": "economy",
            "name_zh": "经济运行与营商环境",
            "name_en": "Economy & business environment",
            "accepted": False,
        }
    ]
    manifest = json.loads((tmp_path / "set/manifest.json").read_text(encoding="utf-8"))
    topics = {each["id"]: each for each in manifest["label_schemes"]["topics"]["labels"]}
    assert topics["economy"]["former_ids"] == ["agriculture"]
    assert topics["law"]["retired"] is True
    assert set(topics["health"]) == {"id", "name_zh", "name_en"}
    assert manifest["label_schemes"]["topics"]["unknown"] == []
    assert verify(tmp_path / "set", corpus, LabelSchemes(corpus.label_sets().topics, SCHEMES.gazetteer)) == ()
