"""Topic schemes and aliases in a corpus: kept, undone, redone, checked; merging; what is in use."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.corpus.check import check_corpus
from desktop.corpus.errors import LabelsChangedSince, LabelsRestoredSince
from desktop.corpus.label_use import LabelRef, examples, label_use, partners
from desktop.corpus.name_use import NameKind, name_use
from desktop.corpus.relabelling import (
    Renaming,
    apart_step,
    home_step,
    merge_topics,
    rename,
    replace_scheme,
)
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_field
from desktop.curation.keeping import trash
from desktop.curation.labels import add_topics, set_district
from desktop.curation.link import Link, Place
from desktop.labels.gazetteer import UnknownHome
from desktop.labels.places import PlaceAlias
from desktop.labels.scheme_edits import SchemeRefused, retire_topic
from desktop.labels.topics import Topic, TopicScheme
from desktop.page.article import Relation
from tests.corpus.made import Maker, made_page

ALIAS = (PlaceAlias("天原区", "430211"),)


def quiet(_done: int, _total: int) -> None:
    pass


def label(corpus: Corpus, page_id: int, place: int, *topics: str) -> None:
    page = corpus.page(page_id)
    corpus.save(Step("Label", (), ((page_id, add_topics(page, [page.articles[place].id], topics)),)))


def topics(corpus: Corpus, page_id: int) -> list[tuple[str, ...]]:
    return [article.topics for article in corpus.page(page_id).articles]


@pytest.fixture
def corpus(maker: Maker):
    with maker.create() as corpus:
        for number in range(4):
            corpus.add(*made_page(number))
        yield corpus


def test_a_corpus_has_the_shipped_labels_until_they_are_changed_and_each_change_is_undone(corpus: Corpus, maker: Maker):
    shipped = corpus.label_sets()
    assert shipped.topics == TopicScheme.load()
    retired = retire_topic(shipped.topics, "culture", retired=True)
    record = corpus.save(Step("Retire %1", ("文化",), (), topics=retired))
    assert record.changes_labels
    assert record.page_ids == ()
    corpus.save(Step("Alias", (), (), aliases=ALIAS))
    assert (corpus.label_sets().topics, corpus.label_sets().aliases) == (retired, ALIAS)
    assert [step.text for step in corpus.label_history()] == ["Retire %1", "Alias"]
    undone = corpus.undo()
    assert undone is not None
    assert undone.changes_labels
    assert corpus.label_sets().aliases == ()
    assert corpus.label_sets().topics == retired
    corpus.undo()
    assert corpus.label_sets() == shipped
    corpus.redo()
    corpus.redo()
    assert corpus.label_sets().aliases == ALIAS
    corpus.close()
    with maker.open(write=False) as again:
        assert again.label_sets().aliases == ALIAS
    assert check_corpus(maker.path, quiet) == ()


def test_what_somebody_else_changed_since_is_not_undone(corpus: Corpus):
    scheme = corpus.label_sets().topics
    corpus.save(Step("One", (), (), topics=retire_topic(scheme, "culture", retired=True)))
    corpus.curator = "石南"
    corpus.save(Step("Two", (), (), topics=retire_topic(scheme, "economy", retired=True)))
    corpus.curator = "沈青"
    with pytest.raises(LabelsChangedSince, match="石南"):
        corpus.undo()
    corpus.curator = "石南"
    corpus.undo()
    corpus.curator = "沈青"
    corpus.undo()
    corpus.curator = "石南"
    with pytest.raises(LabelsRestoredSince):
        corpus.redo()
    assert corpus.label_sets().topics == scheme


def test_a_step_that_changes_nothing_is_refused(corpus: Corpus):
    with pytest.raises(ValueError, match="changes at least"):
        corpus.save(Step("Nothing", (), ()))


def test_merging_topics_is_one_step_in_the_scheme_and_on_the_pages(corpus: Corpus, maker: Maker):
    label(corpus, 1, 0, "economy", "law")
    label(corpus, 2, 0, "industry", "economy")
    label(corpus, 3, 0, "economy")
    corpus.save(Step("Trash", (), ((3, trash(corpus.page(3))),)))
    before = corpus.label_sets().topics
    record = merge_topics(corpus, "economy", "industry", quiet)
    assert record.page_ids == (1, 2)
    assert record.arguments[2] == "2"
    assert topics(corpus, 1)[0] == ("industry", "law")
    assert topics(corpus, 2)[0] == ("industry",)
    assert corpus.label_sets().topics.resolve("economy") == "industry"
    assert corpus.ask(label_use).topics == {"industry": 2, "law": 1}
    corpus.undo()
    assert topics(corpus, 1)[0] == ("economy", "law")
    assert corpus.label_sets().topics == before
    corpus.redo()
    # what comes back from the trash is found by its old id
    corpus.close()
    assert check_corpus(maker.path, quiet) == ()


def test_a_merge_that_is_cancelled_or_refused_changes_nothing(corpus: Corpus):
    label(corpus, 1, 0, "economy")
    before = corpus.label_sets()

    def cancel(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        merge_topics(corpus, "economy", "industry", cancel)
    with pytest.raises(SchemeRefused):
        merge_topics(corpus, "economy", "economy", quiet)
    assert corpus.label_sets() == before
    assert topics(corpus, 1)[0] == ("economy",)


def test_another_scheme_never_loses_a_topic_that_is_in_use(corpus: Corpus):
    label(corpus, 1, 0, "economy")
    new = replace_scheme(corpus, TopicScheme((Topic("x", "甲", "X"),), "mine"))
    assert [(each.id, each.retired) for each in new.topics] == [("x", False), ("economy", True)]


def test_labels_in_use_are_counted_with_what_goes_together_and_linked_articles_once(corpus: Corpus):
    first, second = corpus.page(1), corpus.page(2)
    label(corpus, 1, 0, "economy", "law")
    label(corpus, 1, 1, "economy")
    page = corpus.page(1)
    corpus.save(Step("D", (), ((1, set_district(page, [page.articles[0].id], "430211", Relation.ABOUT)),)))
    corpus.save(Step("L", (), (), made=(Link(Place(1, first.articles[0].id), Place(2, second.articles[0].id)),)))
    assert topics(corpus, 2)[0] == ("economy", "law")
    use = corpus.ask(label_use)
    assert use.topics == {"economy": 2, "law": 1}
    assert use.districts == {"430211": (1, 0)}
    assert (use.articles, use.with_topic, use.with_district) == (11, 2, 1)
    assert corpus.ask(partners(LabelRef("economy"))) == ((LabelRef("law"), 1), (LabelRef("430211", True), 1))
    assert [each.page_id for each in corpus.ask(examples(LabelRef("430211", True), 5))] == [1]


def test_names_become_one_as_one_step(corpus: Corpus):
    use = corpus.ask(name_use)
    assert len(use[NameKind.PERSON]["钟晚舟"]) == 4
    page = corpus.page(1)
    article = page.articles[0].id
    corpus.save(Step("N", (), ((1, set_field(page, article, "reporters", ["钟晚丹", "鹿鸣"])),)))
    page = corpus.page(2)
    corpus.save(Step("C", (), ((2, set_field(page, page.articles[0].id, "column", "江边")),)))
    use = corpus.ask(name_use)
    record = rename(corpus, [Renaming(NameKind.PERSON, "钟晚舟", ("钟晚丹",))], use, quiet)
    assert record is not None
    assert record.page_ids == (1,)
    assert corpus.page(1).article_by_id[article].reporters == ("钟晚舟", "鹿鸣")
    both = [Renaming(NameKind.PERSON, "钟晚舟", ("鹿鸣",)), Renaming(NameKind.COLUMN, "江边人家", ("江边",))]
    record = rename(corpus, both, corpus.ask(name_use), quiet)
    assert record is not None
    assert record.page_ids == (1, 2)
    assert corpus.page(1).article_by_id[article].reporters == ("钟晚舟",)
    assert corpus.page(2).articles[0].column == "江边人家"
    corpus.undo()
    assert corpus.page(2).articles[0].column == "江边"
    assert rename(corpus, [Renaming(NameKind.PERSON, "某", ("没有",))], corpus.ask(name_use), quiet) is None


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("UPDATE label_set_revision SET state = x'00'", "Label set 1 can't be read"),
        ("UPDATE label_set_revision SET previous_id = 1", "Label set 1 does not fit"),
        ("DELETE FROM label_set_revision", "Step 1 does not fit"),
    ],
)
def test_damaged_label_sets_are_found(maker: Maker, damage: str, said: str):
    with maker.create() as corpus:
        corpus.save(Step("A", (), (), aliases=ALIAS))
    with closing(sqlite3.connect(maker.path)) as connection:
        connection.execute(damage)
        connection.commit()
    assert any(said in str(finding) for finding in check_corpus(maker.path, quiet))


def test_the_sample_of_the_present_schema_has_label_sets(tmp_path: Path):
    path = tmp_path / "sample.db"
    path.write_bytes((Path(__file__).parents[1] / "databases" / "schema_6.db").read_bytes())
    with Maker(path).open() as corpus:
        assert corpus.label_sets().aliases == ALIAS
        assert corpus.label_sets().topics.by_id["culture"].retired


def test_another_home_is_taken_by_a_step_which_is_undone_and_redone(corpus: Corpus, maker: Maker):
    shipped = corpus.label_sets()
    assert shipped.home == "4302"
    step = home_step("4301", shipped.gazetteer())
    assert (step.text, step.arguments) == ("Take %1 as the home region", ("长沙市",))
    corpus.save(step)
    sets = corpus.label_sets()
    assert sets == replace(shipped, home="4301")
    names = [place.name for place in sets.gazetteer().districts()]
    assert "浏阳市" in names
    assert "天元区" not in names
    assert sets.gazetteer().name_of("Z-GXQ") == "株洲高新区", "an article may have been labelled with it before"
    corpus.undo()
    assert corpus.label_sets() == shipped
    corpus.redo()
    corpus.close()
    with maker.open() as again:
        assert again.label_sets() == sets
    assert check_corpus(maker.path, quiet) == ()


@pytest.mark.parametrize("code", ["", "43", "4399", "1101", "430211", "长沙市"])
def test_what_is_no_prefecture_is_no_home(corpus: Corpus, code: str):
    with pytest.raises(UnknownHome) as refused:
        home_step(code, corpus.label_sets().gazetteer())
    assert refused.value.arguments == (code, "4302")


def test_names_are_kept_apart_by_a_step_which_is_undone_and_redone(corpus: Corpus, maker: Maker):
    step = apart_step(corpus.label_sets().apart, "person", ["李鸣", "李明", "黎明"])
    assert (step.text, step.arguments) == (
        "Keep the names “%1” apart: they mean different things",
        ("李明”, “李鸣”, “黎明",),
    )
    corpus.save(step)
    corpus.save(apart_step(corpus.label_sets().apart, "column", ["城事", "诚事"]))
    sets = corpus.label_sets()
    assert sets.pairs_apart("person") == {
        frozenset(pair) for pair in (("李明", "李鸣"), ("李明", "黎明"), ("李鸣", "黎明"))
    }
    assert sets.pairs_apart("column") == {frozenset(("城事", "诚事"))}
    assert sets.topics == TopicScheme.load()
    corpus.undo()
    assert corpus.label_sets().pairs_apart("column") == frozenset()
    corpus.undo()
    assert corpus.label_sets().apart == ()
    corpus.redo()
    corpus.redo()
    corpus.close()
    with maker.open() as again:
        assert again.label_sets() == sets
    assert check_corpus(maker.path, quiet) == ()
