"""Where a headline tells how far an edit goes, and where text that moves is read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.curation.blocks import read_as_printed
from desktop.curation.boundaries import move_blocks, start_article, take_to_headline
from desktop.curation.refusal import EditRefused
from desktop.page.page import Page
from desktop.page.role import Role
from tests.curation.building import SENTENCE, Row, page_of, pages

HEAD, BODY = Role.HEADLINE, Role.BODY


def blocks_of(page: Page, article: str) -> tuple[int, ...]:
    return page.article_by_id[article].blocks


def test_an_unassigned_block_takes_those_behind_it_up_to_the_next_headline():
    page = page_of(
        Row("肩题", Role.KICKER), Row("老码头修好了", HEAD), Row(SENTENCE), Row(SENTENCE),
        Row("又一篇", HEAD), Row(SENTENCE),
    )  # fmt: skip
    assert blocks_of(start_article(page, (0,), "new"), "new") == (0, 1, 2, 3)
    assert blocks_of(start_article(page, (2,), "new"), "new") == (2, 3)
    assert blocks_of(start_article(page, (4,), "new"), "new") == (4, 5)


def test_an_unassigned_block_takes_nothing_that_is_something_else():
    page = page_of(Row(SENTENCE), Row("第三版", Role.PAGE_FURNITURE), Row(SENTENCE), Row(SENTENCE, article="a1"))
    assert blocks_of(start_article(page, (0,), "new"), "new") == (0,)
    assert blocks_of(start_article(page, (2,), "new"), "new") == (2,)
    assert blocks_of(start_article(page, (1,), "new"), "new") == (1,)


def test_an_article_takes_what_follows_up_to_the_next_headline():
    page = page_of(
        Row("老码头修好了", HEAD, "a1"), Row(SENTENCE), Row("第三版", Role.PAGE_FURNITURE), Row(SENTENCE, BODY, "a2"),
        Row("又一篇", HEAD, "a3"), Row(SENTENCE, BODY, "a3"),
    )  # fmt: skip
    taken = take_to_headline(page, "a1")
    assert blocks_of(taken, "a1") == (0, 1, 3)
    assert "a2" not in taken.article_by_id
    assert blocks_of(taken, "a3") == (4, 5)


def test_an_article_that_a_headline_follows_has_nothing_to_take():
    page = page_of(Row(SENTENCE, BODY, "a1"), Row("又一篇", HEAD, "a2"))
    with pytest.raises(EditRefused):
        take_to_headline(page, "a1")
    with pytest.raises(EditRefused):
        take_to_headline(page, "a2")


def test_running_text_before_a_headline_is_the_articles_tail():
    page = page_of(Row(SENTENCE), Row("老码头修好了", HEAD, "a1"), Row(SENTENCE, BODY, "a1"))
    assert blocks_of(move_blocks(page, (0,), "a1"), "a1") == (1, 2, 0)


def test_what_is_no_running_text_or_has_no_headline_behind_it_stays_in_front():
    page = page_of(Row("肩题", Role.KICKER), Row("老码头修好了", HEAD, "a1"), Row(SENTENCE, BODY, "a1"))
    assert blocks_of(move_blocks(page, (0,), "a1"), "a1") == (0, 1, 2)
    page = page_of(Row(SENTENCE), Row(SENTENCE, BODY, "a1"))
    assert blocks_of(move_blocks(page, (0,), "a1"), "a1") == (0, 1)
    torn = page_of(Row(SENTENCE), Row(SENTENCE, BODY, "a1"), Row("题", HEAD, "a1"), order={"a1": [2, 1]})
    assert blocks_of(move_blocks(torn, (0,), "a1"), "a1") == (2, 0, 1)


def test_blocks_are_read_where_they_are_printed():
    page = page_of(*(Row(SENTENCE, article="a1") for _ in range(5)), order={"a1": [3, 0, 4, 1, 2]})
    assert blocks_of(read_as_printed(page, (3,)), "a1") == (0, 4, 1, 2, 3)
    assert blocks_of(read_as_printed(page, (3, 4)), "a1") == (0, 1, 2, 3, 4)
    assert blocks_of(read_as_printed(page, range(5)), "a1") == (0, 1, 2, 3, 4)
    with pytest.raises(EditRefused, match="already"):
        read_as_printed(page, (2,))


@given(st.data(), pages())
@settings(max_examples=60, deadline=None)
def test_reading_as_printed_loses_no_block(data: st.DataObject, page: Page):
    articles = [article for article in page.articles if len(article.blocks) > 1]
    if not articles:
        return
    article = data.draw(st.sampled_from(articles))
    chosen = data.draw(st.lists(st.sampled_from(article.blocks), min_size=1, unique=True))
    try:
        after = read_as_printed(page, chosen)
    except EditRefused:
        return
    assert sorted(blocks_of(after, article.id)) == sorted(article.blocks)
