"""Earlier states come back whole, and one article comes back without touching what it does not need."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.curation.articles import set_article_status, set_field
from desktop.curation.blocks import cut, glue
from desktop.curation.boundaries import detach, merge, move_blocks
from desktop.curation.comparison import compare
from desktop.curation.labels import add_topics
from desktop.curation.refusal import EditRefused
from desktop.curation.reverting import as_parsed, reverted
from desktop.page.article import ArticleStatus
from desktop.page.invariants import faults
from desktop.page.page import Page
from tests.curation.building import OPEN, plain
from tests.curation.test_comparison import edited, told

LABELS = {"topics", "districts"}


@given(edited())
@settings(max_examples=100, deadline=None)
def test_a_restored_page_is_as_it_was_and_its_ids_are_not_used_again(states: tuple[Page, Page]):
    before, after = states
    back = reverted(after, before)
    assert told(back) == told(before)
    assert back.spent >= max(after.spent, before.spent)
    assert reverted(back, before) is back


@given(st.data(), edited())
@settings(max_examples=250, deadline=None)
def test_one_article_as_parsed(data: st.DataObject, states: tuple[Page, Page]):
    proposal, page = states
    if not proposal.articles:
        return
    article = data.draw(st.sampled_from(proposal.articles)).id
    back = as_parsed(page, proposal, article)
    assert list(faults(back)) == []
    comparison = compare(proposal, back)
    for change in comparison.blocks:
        assert article not in (change.said.article, change.now.article)
    for change in comparison.articles:
        if change.said and change.said.id == article:
            assert change.now
            assert {each.field for each in change.fields} <= LABELS
    used = {block.id for block in page.blocks} | set(range(page.spent))
    assert {block.id for block in back.blocks} - used == {
        block.id for block in back.blocks if block.id >= max(page.spent, max(page.block_by_id, default=-1) + 1)
    }
    assert as_parsed(back, proposal, article) is back


def test_only_the_article_itself_comes_back():
    page = set_field(move_blocks(plain(), (7,), "a1"), "a1", "headline", "新题")
    page = add_topics(page, ("a1",), ("health",))
    back = as_parsed(page, plain(), "a1")
    article = back.article_by_id["a1"]
    assert (article.blocks, article.headline, article.status) == ((1, 2, 3, 4), "老码头修好了", ArticleStatus.AS_PARSED)
    assert article.topics == ("health",)
    assert back.article_by_id["a2"].blocks == (6, 7, 8)  # the parser had it there


def test_a_merged_article_comes_back_to_its_place():
    back = as_parsed(merge(plain(), "a1", "a2"), plain(), "a1")
    assert [article.id for article in back.articles] == ["a1", "a2"]
    assert compare(plain(), back).blocks == ()


def test_cuts_and_glues_are_taken_back():
    page = cut(plain(), 7, plain().block_by_id[7].start + 4)
    page = glue(page, 8, page.blocks[page.block_index[8] - 1].id)
    assert compare(plain(), as_parsed(page, plain(), "a2")).blocks == ()


def test_what_was_glued_on_goes_back_to_where_the_parser_had_it():
    page = move_blocks(plain(), (7,), "a1")  # from the second article, whose headline stays behind
    page = glue(move_blocks(page, (5,), "a1", 7), 4, 5)
    back = as_parsed(page, plain(), "a1")
    assert back.article_by_id["a1"].blocks == (1, 2, 3, 4)
    assert 7 in back.article_by_id["a2"].blocks
    assert [back.text_of(block) for block in back.unassigned] == [OPEN, "谁也没有认领的一行"]  # it was a repeat


def test_text_that_the_parser_had_nowhere_is_unassigned():
    back = as_parsed(move_blocks(plain(), (9,), "a1"), plain(), "a1")
    assert [block.id for block in back.unassigned] == [9]


def test_what_is_as_parsed_stays_the_same_page():
    assert as_parsed(plain(), plain(), "a1") == plain()


def test_an_article_of_the_curator_is_refused():
    page = detach(plain(), (8,))
    with pytest.raises(EditRefused, match="did not propose"):
        as_parsed(page, plain(), "a9")


def test_a_neighbour_that_has_all_again_is_as_parsed_again():
    page = move_blocks(plain(), (7,), "a1")
    assert {article.status for article in page.articles} == {ArticleStatus.CHANGED}
    for article_id in ("a1", "a2"):
        back = as_parsed(page, plain(), article_id)
        assert [article.status for article in back.articles] == [ArticleStatus.AS_PARSED] * 2
    checked = set_article_status(page, "a2", ArticleStatus.CHECKED)
    assert as_parsed(checked, plain(), "a1").article_by_id["a2"].status is ArticleStatus.CHANGED, "it has other blocks"
    renamed = set_field(page, "a2", "headline", "新题")
    assert as_parsed(renamed, plain(), "a1").article_by_id["a2"].status is ArticleStatus.CHANGED
