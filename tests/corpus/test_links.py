"""Links in a corpus: saved with their step, undone with it, following their parts, seen in SQL."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from random import Random

import pytest

from desktop.corpus.check import check_corpus
from desktop.corpus.errors import ChangedSince
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.articles import remove_article, set_field
from desktop.curation.boundaries import detach, merge, move_blocks, start_article
from desktop.curation.keeping import trash, untrash
from desktop.curation.labels import add_topics, remove_topics, set_district
from desktop.curation.link import Link, Place
from desktop.curation.refusal import EditRefused
from desktop.page.article import ArticleStatus, Relation
from desktop.page.page import Page, PageStatus
from desktop.page.role import Role
from tests.corpus.issue import FIRST, SECOND, WHOLE, add, link_of
from tests.corpus.made import Maker, made_page, random_edit


@pytest.fixture
def pair(maker: Maker) -> Iterator[Corpus]:
    """A corpus with the two pages of an issue, 1 and 2, and a third page of another day."""
    with maker.create() as corpus:
        add(corpus, FIRST, 1)
        add(corpus, SECOND, 2)
        corpus.add(*made_page(3))
        yield corpus


@pytest.fixture
def link(pair: Corpus) -> Link:
    """The Link of the two pages, saved."""
    link = link_of(pair, 1, 2)
    pair.save(Step("Link %1", ("渡船",), (), made=(link,)))
    return link


def ask(corpus: Corpus, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(corpus.path)) as connection:
        return connection.execute(query).fetchall()


def is_sound(corpus: Corpus) -> bool:
    return check_corpus(corpus.path, lambda done, total: None) == ()


def edited(corpus: Corpus, page_id: int, page: Page) -> None:
    corpus.save(Step("Edit", (), ((page_id, page),)))


def test_a_link_is_a_step_of_both_pages_and_counts_as_work_on_both(pair: Corpus, link: Link):
    assert pair.links() == (link,)
    assert [step.page_ids for step in pair.history(1)] == [(1, 2)] == [step.page_ids for step in pair.history(2)]
    for place in (link.earlier, link.later):
        page = pair.page(place.page_id)
        assert page.status is PageStatus.IN_PROGRESS
        assert page.article_by_id[place.article_id].status is ArticleStatus.CHANGED
    assert is_sound(pair)


def test_sql_shows_the_whole_article_once(pair: Corpus, link: Link):
    found = ask(pair, f"SELECT parts, text, characters FROM whole_article WHERE id = '{link.earlier.article_id}'")
    assert found == [(2, WHOLE, len("".join(WHOLE.split())))]
    assert ask(pair, "SELECT count(*) FROM article") == [(len(ask(pair, "SELECT id FROM whole_article")) + 1,)]
    pair.undo()
    assert ask(pair, "SELECT count(*) FROM article") == ask(pair, "SELECT count(*) FROM whole_article")


def test_undo_and_redo_take_the_link_along_also_after_a_restart(pair: Corpus, link: Link, maker: Maker):
    before = pair.page(1)
    pair.close()
    with maker.open() as corpus:
        record = corpus.undo()
        assert record is not None
        assert record.page_ids == (1, 2)
        assert corpus.links() == ()
        assert corpus.page(1) == corpus.proposal(1)
        assert is_sound(corpus)
        corpus.redo()
        assert corpus.links() == (link,)
        assert corpus.page(1) == before
        assert is_sound(corpus)


def test_unlinking_is_a_step_like_any_other(pair: Corpus, link: Link):
    pair.save(Step("Unlink", (), (), ended=(link,)))
    assert pair.links() == ()
    assert ask(pair, "SELECT count(*) FROM whole") == [(0,)]
    assert is_sound(pair)
    pair.undo()
    assert pair.links() == (link,)
    with pytest.raises(EditRefused, match="no longer linked"):
        pair.save(Step("Unlink", (), (), ended=(Link(link.later, link.earlier),)))
    assert is_sound(pair)


def test_labels_are_united_by_a_link_and_shared_from_then_on(pair: Corpus):
    link = link_of(pair, 1, 2)
    first, second = link.earlier.article_id, link.later.article_id
    edited(pair, 1, add_topics(pair.page(1), [first], ["economy"]))
    edited(pair, 2, set_district(pair.page(2), [second], "430211", Relation.ABOUT))
    pair.save(Step("Link", (), (), made=(link,)))

    def labels() -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        articles = (pair.page(1).article_by_id[first], pair.page(2).article_by_id[second])
        return [(article.topics, tuple(label.code for label in article.districts)) for article in articles]

    assert labels() == [(("economy",), ("430211",))] * 2
    edited(pair, 2, add_topics(pair.page(2), [second], ["health"]))
    assert labels() == [(("economy", "health"), ("430211",))] * 2
    edited(pair, 1, remove_topics(pair.page(1), [first], ["economy"]))
    assert labels() == [(("health",), ("430211",))] * 2
    assert is_sound(pair)
    for _ in range(3):
        pair.undo()
    assert labels() == [(("economy",), ()), ((), ("430211",))]
    assert is_sound(pair)


def test_a_link_follows_its_jump_when_articles_are_merged_and_split(pair: Corpus, link: Link):
    page = pair.page(1)
    other = next(article.id for article in page.articles if article.id != link.earlier.article_id)
    edited(pair, 1, merge(page, link.earlier.article_id, other))
    (moved,) = pair.links()
    assert moved == Link(Place(1, other), link.later)
    assert is_sound(pair)
    page = pair.page(1)
    jump = next(block.id for block in page.blocks if block.role is Role.JUMP_TO)
    edited(pair, 1, start_article(page, [jump - 1, jump], "tail"))
    assert pair.links() == (Link(Place(1, "tail"), link.later),)
    assert is_sound(pair)
    for _ in range(2):
        pair.undo()
    assert pair.links() == (link,)
    assert is_sound(pair)


def test_a_link_stays_with_its_article_when_the_jump_line_leaves_it(pair: Corpus, link: Link):
    page = pair.page(1)
    jump = next(block.id for block in page.blocks if block.role is Role.JUMP_TO)
    edited(pair, 1, detach(page, [jump]))
    assert pair.links() == (link,)
    other = next(article.id for article in page.articles if article.id != link.earlier.article_id)
    pair.undo()
    edited(pair, 1, move_blocks(pair.page(1), [jump], other))
    assert pair.links() == (Link(Place(1, other), link.later),)


def test_a_link_ends_with_its_article_and_comes_back_with_it(pair: Corpus, link: Link):
    edited(pair, 2, remove_article(pair.page(2), link.later.article_id))
    assert pair.links() == ()
    assert pair.history(1)[-1].page_ids == (1, 2)
    assert is_sound(pair)
    pair.undo()
    assert pair.links() == (link,)
    assert is_sound(pair)


def test_the_whole_is_rewritten_when_a_part_changes(pair: Corpus, link: Link):
    page = pair.page(2)
    last = page.article_by_id[link.later.article_id].blocks[-1]
    edited(pair, 2, detach(page, [last]))
    assert ask(pair, "SELECT text FROM whole") == [(WHOLE.rpartition("\n")[0],)]
    edited(pair, 1, set_field(pair.page(1), link.earlier.article_id, "headline", "渡船"))
    assert ask(pair, "SELECT headline FROM whole_article WHERE parts = 2") == [("渡船",)]


def test_an_article_is_linked_once_and_never_with_its_own_page(pair: Corpus, link: Link):
    other = next(article.id for article in pair.page(2).articles if article.id != link.later.article_id)
    with pytest.raises(EditRefused, match="linked already"):
        pair.save(Step("Link", (), (), made=(Link(link.earlier, Place(2, other)),)))
    with pytest.raises(EditRefused, match="on this page"):
        pair.save(Step("Link", (), (), made=(Link(link.later, Place(2, other)),)))
    with pytest.raises(EditRefused, match="no longer on the page"):
        pair.save(Step("Link", (), (), made=(Link(link.later, Place(1, "gone")),)))
    assert pair.links() == (link,)
    assert is_sound(pair)


def test_a_whole_of_three_parts(pair: Corpus, link: Link):
    third = Place(3, pair.page(3).articles[0].id)
    pair.save(Step("Link", (), (), made=(Link(link.later, third),)))
    edited(pair, 3, add_topics(pair.page(3), [third.article_id], ["economy"]))
    assert pair.page(1).article_by_id[link.earlier.article_id].topics == ("economy",)
    assert ask(pair, "SELECT id, parts FROM whole") == [(link.earlier.article_id, 3)]
    pair.save(Step("Unlink", (), (), ended=(link,)))
    assert ask(pair, "SELECT id, parts FROM whole") == [(link.later.article_id, 2)]
    assert is_sound(pair)


def test_parts_of_one_are_not_linked_in_a_circle(pair: Corpus, link: Link):
    third = Place(3, pair.page(3).articles[0].id)
    pair.save(Step("Link", (), (), made=(Link(link.later, third),)))
    with pytest.raises(EditRefused, match="parts of one already"):
        pair.save(Step("Link", (), (), made=(Link(third, link.earlier),)))


def test_a_step_reads_and_writes_only_the_wholes_that_it_touches(pair: Corpus, link: Link):
    other = next(article.id for article in pair.page(2).articles if article.id != link.later.article_id)
    beyond = Link(Place(2, other), Place(3, pair.page(3).articles[0].id))
    pair.save(Step("Link", (), (), made=(beyond,)))
    assert pair.links_around(1) == {link}
    assert pair.links_around(2) == {link, beyond}
    before = ask(pair, "SELECT text FROM whole ORDER BY id")
    edited(pair, 1, set_field(pair.page(1), link.earlier.article_id, "headline", "渡船"))
    assert ask(pair, "SELECT text FROM whole ORDER BY id") == before
    assert is_sound(pair)


def test_the_problems_of_a_page_are_counted_with_all_its_links(pair: Corpus, link: Link):
    other = next(article.id for article in pair.page(2).articles if article.id != link.later.article_id)
    pair.save(Step("Link", (), (), made=(Link(Place(2, other), Place(3, pair.page(3).articles[0].id)),)))
    edited(pair, 1, add_topics(pair.page(1), [link.earlier.article_id], ["economy"]))  # page 2 gets it, too
    assert is_sound(pair)


def test_what_another_curator_did_since_is_not_undone(pair: Corpus, link: Link, maker: Maker):
    pair.curator = "方小满"
    edited(pair, 2, set_field(pair.page(2), link.later.article_id, "headline", "渡船（续）"))
    pair.curator = "沈青"
    with pytest.raises(ChangedSince):
        pair.undo()
    assert pair.links() == (link,)


def test_a_failed_step_leaves_no_link_behind(pair: Corpus):
    link = link_of(pair, 1, 2)
    with pytest.raises(ValueError, match="belongs to another dump"):
        pair.save(Step("Link", (), ((3, made_page(9)[1]),), made=(link,)))
    assert pair.links() == ()
    assert is_sound(pair)


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("DELETE FROM link", "not those that the steps made"),
        ("UPDATE link_revision SET linked = 0", "not those that the steps made"),
        ("UPDATE whole SET text = '别的'", "The table whole"),
        ("DELETE FROM whole", "The table whole"),
        ("UPDATE link SET later_page_id = 1", "linked with one of its own page"),
        ("UPDATE link SET later_id = 'gone'", "linked with one that is gone"),
    ],
)
def test_tampering_with_links_is_found(pair: Corpus, link: Link, statement: str, sentence: str):
    pair.close()
    with closing(sqlite3.connect(pair.path)) as connection:
        connection.execute(statement)
        connection.commit()
    assert sentence in " ".join(str(finding) for finding in check_corpus(pair.path, lambda done, total: None))


@pytest.mark.parametrize("seed", range(6))
def test_random_edits_with_links_stay_sound_and_undo_to_the_proposal(pair: Corpus, seed: int):
    random = Random(seed)
    saved = 0
    for number in range(40):
        page_id = random.choice((1, 2, 3))
        links = pair.links()
        if random.random() < 0.25:
            places = [Place(i, random.choice(pair.page(i).articles).id) for i in random.sample((1, 2, 3), 2)
                      if pair.page(i).articles]  # fmt: skip
            with suppress(EditRefused):
                if len(places) == 2:
                    pair.save(Step("Link", (), (), made=(Link(*places),)))
                    saved += 1
        elif links and random.random() < 0.1:
            pair.save(Step("Unlink", (), (), ended=(random.choice(links),)))
            saved += 1
        else:
            edited(pair, page_id, random_edit(pair.page(page_id), random, f"new{number}"))
            saved += 1
    assert is_sound(pair)
    states = pair.links(), [pair.page(page_id) for page_id in (1, 2, 3)]
    for _ in range(saved):
        assert pair.undo() is not None
    assert pair.undo() is None
    assert pair.links() == ()
    assert all(pair.page(page_id) == pair.proposal(page_id) for page_id in (1, 2, 3))
    assert is_sound(pair)
    for _ in range(saved):
        pair.redo()
    assert (pair.links(), [pair.page(page_id) for page_id in (1, 2, 3)]) == states
    assert is_sound(pair)


def four_in_a_row(corpus: Corpus) -> list[Place]:
    """Add four pages and return an article of each; the first two are linked, and the last two."""
    ids = [add(corpus, FIRST.replace("第01版", f"第{number:02d}版"), number) for number in range(11, 15)]
    places = [Place(page_id, corpus.page(page_id).articles[0].id) for page_id in ids]
    for first in (0, 2):
        corpus.save(Step("Link", (), (), made=(Link(places[first], places[first + 1]),)))
    return places


@pytest.mark.parametrize("unlinks", [False, True])
def test_no_link_comes_back_that_would_close_a_circle_with_what_another_curator_linked(pair: Corpus, unlinks: bool):
    places = four_in_a_row(pair)
    middle, around = Link(places[1], places[2]), Link(places[3], places[0])
    pair.curator = "方小满"
    pair.save(Step("Link", (), (), made=(middle,)))
    if unlinks:
        pair.save(Step("Unlink", (), (), ended=(middle,)))
    else:
        pair.undo()
    come_back = pair.undo if unlinks else pair.redo
    pair.curator = "钟晚舟"
    pair.save(Step("Link", (), (), made=(around,)))
    pair.curator = "方小满"
    with pytest.raises(EditRefused, match="linked already"):
        come_back()
    assert is_sound(pair)
    pair.curator = "钟晚舟"
    pair.undo()
    pair.curator = "方小满"
    come_back()
    assert middle in pair.links()
    assert is_sound(pair)


def test_the_pages_of_an_issue_are_those_of_its_day_and_paper(pair: Corpus):
    assert [(page.page_id, page.pages, page.jumps) for page in pair.issue(1, pair.page(1))] == [(2, ("02",), True)]
    assert pair.issue(3, pair.page(3)) == ()


# ── the trash ──


def test_a_page_in_the_trash_is_no_page_of_the_issue_and_is_not_linked(pair: Corpus):
    assert [page.page_id for page in pair.issue(1, pair.page(1))] == [2]
    link = link_of(pair, 1, 2)
    pair.save(Step("Trash", (), ((2, trash(pair.page(2))),)))
    assert pair.issue(1, pair.page(1)) == ()
    with pytest.raises(EditRefused, match="in the trash"):
        pair.save(Step("Link", (), (), made=(link,)))
    pair.save(Step("Restore", (), ((2, untrash(pair.page(2))),)))
    assert [page.page_id for page in pair.issue(1, pair.page(1))] == [2]


def test_a_page_in_the_trash_stays_as_it_is_but_for_the_labels_of_its_other_parts(pair: Corpus, link: Link):
    edited(pair, 2, trash(pair.page(2)))
    with pytest.raises(EditRefused, match="in the trash"):
        edited(pair, 2, set_field(pair.page(2), link.later.article_id, "headline", "渡船（续）"))
    edited(pair, 1, add_topics(pair.page(1), [link.earlier.article_id], ["economy"]))
    edited(pair, 2, untrash(pair.page(2)))
    assert pair.page(2).article_by_id[link.later.article_id].topics == ("economy",)
    assert is_sound(pair)


def test_the_view_of_whole_articles_leaves_out_only_what_is_in_the_trash(pair: Corpus, link: Link):
    ends = f"'{link.earlier.article_id}', '{link.later.article_id}'"
    listed = f"SELECT id, parts FROM whole_article WHERE id IN ({ends})"
    assert ask(pair, listed) == [(link.earlier.article_id, 2)]
    edited(pair, 1, trash(pair.page(1)))
    assert ask(pair, listed) == [(link.later.article_id, 1)]
    edited(pair, 2, trash(pair.page(2)))
    assert ask(pair, listed) == []


def test_the_trash_and_back_leaves_a_link_as_it_was(pair: Corpus, link: Link):
    pair.save(Step("Trash", (), ((2, trash(pair.page(2))),)))
    assert pair.links() == (link,)
    pair.undo()
    assert (pair.links(), is_sound(pair)) == ((link,), True)
