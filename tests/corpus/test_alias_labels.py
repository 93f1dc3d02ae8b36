"""An alias applied backwards: what it would put on articles, as one step that undo takes back."""

import pytest

from desktop.corpus.alias_labels import alias_uses, apply_alias
from desktop.corpus.check import check_corpus
from desktop.corpus.label_use import label_use
from desktop.curation.keeping import trash
from desktop.curation.labels import set_district
from desktop.labels.finder import PlaceFinder
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.places import PlaceAlias
from desktop.page.article import DistrictLabel, Relation
from desktop.page.dump import Dump
from desktop.parsing.parse import parse
from tests.corpus.made import Maker

ALIAS = PlaceAlias("白鹭洲头", "430211")
STORY = "春耕忙\n本报讯(记者/李明) 昨日，{place}的农技员到田间地头察看秧苗长势，指导农户科学管护，确保早稻丰收。\n"


def quiet(_done: int, _total: int) -> None:
    pass


@pytest.fixture(scope="module")
def finder():
    return PlaceFinder(Gazetteer.load().with_aliases((ALIAS,)))


@pytest.fixture
def corpus(maker: Maker):
    with maker.create() as corpus:
        for number, place in enumerate(("白鹭洲头", "白鹭洲头村口", "别处", "白鹭洲头", "白鹭洲头")):
            text = f"2024年5月{number + 1}日\n{STORY.format(place=place)}"
            dump = Dump(f"{number}.txt", text.encode(), "utf-8")
            corpus.add(dump, parse(dump))
        yield corpus


def districts(corpus, page_id):
    return [article.districts for article in corpus.page(page_id).articles]


def test_only_articles_that_say_the_name_and_lack_its_district_are_found(corpus, finder):
    ids = sorted(corpus.page_ids())
    page = corpus.page(ids[0])
    corpus.save(page_step(ids[0], set_district(page, [page.articles[0].id], "430211", Relation.MENTIONED)))
    corpus.save(page_step(ids[4], trash(corpus.page(ids[4]))))
    seen = []
    uses = alias_uses(corpus, ALIAS, finder, lambda done, total: seen.append((done, total)))
    assert sorted(use.page_id for use in uses) == [ids[1], ids[3]]
    assert seen == [(0, 3), (1, 3), (2, 3)]
    use = next(use for use in uses if use.page_id == ids[1])
    assert "白鹭洲头村口" in use.said
    assert use.districts == (DistrictLabel("430211", Relation.ABOUT),)


def test_it_is_applied_as_one_step_which_counts_as_accepted_and_is_undone_whole(corpus, finder, maker):
    uses = alias_uses(corpus, ALIAS, finder, quiet)
    record = apply_alias(corpus, ALIAS, uses, quiet)
    assert record is not None
    assert record.arguments == ("白鹭洲头", "4", "4")
    assert corpus.ask(label_use).districts == {"430211": (4, 0)}
    assert all("430211" in corpus.page(use.page_id).article_by_id[use.article_id].accepted for use in uses)
    assert alias_uses(corpus, ALIAS, finder, quiet) == ()
    assert apply_alias(corpus, ALIAS, uses, quiet) is None, "there is nothing left to change"
    corpus.undo()
    assert corpus.ask(label_use).districts == {}
    corpus.redo()
    assert corpus.ask(label_use).districts == {"430211": (4, 0)}
    corpus.close()
    assert check_corpus(maker.path, quiet) == ()


def test_what_was_set_meanwhile_stays_and_a_page_that_was_trashed_is_let_alone(corpus, finder):
    ids = sorted(corpus.page_ids())
    uses = alias_uses(corpus, ALIAS, finder, quiet)
    page = corpus.page(ids[0])
    corpus.save(page_step(ids[0], set_district(page, [page.articles[0].id], "430211", Relation.MENTIONED)))
    corpus.save(page_step(ids[4], trash(corpus.page(ids[4]))))
    record = apply_alias(corpus, ALIAS, uses, quiet)
    assert record is not None
    assert record.page_ids == (ids[1], ids[3])
    assert districts(corpus, ids[0]) == [(DistrictLabel("430211", Relation.MENTIONED),)]


def page_step(page_id, page):
    from desktop.corpus.step import Step

    return Step("Change", (), ((page_id, page),))
