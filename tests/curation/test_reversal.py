"""Edits that take each other back."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.curation.articles import move_article
from desktop.curation.blocks import cut, glue, reorder, set_join
from desktop.curation.boundaries import detach, merge, move_blocks, nudge_end, nudge_start, start_article
from desktop.curation.labels import add_topics, remove_topics
from desktop.page.article import ArticleStatus
from desktop.page.page import Page, PageStatus
from desktop.page.role import HEADS, TEXT
from tests.curation.building import pages, plain


def bare(page: Page) -> Page:
    """Return a page without the traces that somebody worked on it."""
    return replace(
        page,
        status=PageStatus.NEW,
        spent=0,
        blocks=tuple(replace(block, confidence=1.0, reasons=()) for block in page.blocks),
        articles=tuple(replace(a, status=ArticleStatus.AS_PARSED, reasons=()) for a in page.articles),
    )


@given(st.data(), pages(tidy=True))
@settings(max_examples=100, deadline=None)
def test_gluing_takes_back_a_cut(data: st.DataObject, page: Page):
    long = [each for each in page.blocks if each.end - each.start > 1]
    assume(long)
    block = data.draw(st.sampled_from(long))
    halves = cut(page, block.id, data.draw(st.integers(block.start + 1, block.end - 1)))
    second = halves.blocks[halves.block_index[block.id] + 1]
    assert bare(glue(halves, second.id, block.id)) == bare(page)


@given(st.data(), pages(tidy=True))
@settings(max_examples=100, deadline=None)
def test_moving_back_takes_back_detaching(data: st.DataObject, page: Page):
    article = data.draw(st.sampled_from([each for each in page.articles if len(each.blocks) > 1]))
    block = data.draw(st.sampled_from(article.blocks))
    assume(not _is_before_a_headline(page, block, article.blocks))
    detached = detach(page, (block,))
    assert block in [each.id for each in detached.unassigned]
    assert bare(move_blocks(detached, (block,), article.id)) == bare(page)


def _is_before_a_headline(page: Page, block: int, order: tuple[int, ...]) -> bool:
    """Say whether a block is running text that an article begins with, its headline behind it: a torn-off tail."""
    return order[0] == block and page.block_by_id[block].role in TEXT and page.block_by_id[order[1]].role in HEADS


@given(st.data(), pages(tidy=True))
@settings(max_examples=100, deadline=None)
def test_merging_takes_back_starting_an_article(data: st.DataObject, page: Page):
    article = data.draw(st.sampled_from([each for each in page.articles if len(each.blocks) > 1]))
    block = data.draw(st.sampled_from(article.blocks[1:]))
    parted = start_article(page, (block,), "new")
    assert parted.article_by_id["new"].blocks[0] == block
    assert bare(merge(parted, "new", article.id)) == bare(page)


def test_nudging_back_takes_back_a_nudge():
    page = plain()
    longer = nudge_end(page, "a1", 2)
    assert longer.article_by_id["a1"].blocks == (1, 2, 3, 4, 6, 7)
    assert bare(nudge_end(longer, "a1", -2)) == bare(page)
    earlier = nudge_start(page, "a2", -1)
    assert earlier.article_by_id["a2"].blocks == (4, 6, 7, 8)
    back = nudge_start(earlier, "a2", 1)
    assert back.article_by_id["a1"].blocks == (1, 2, 3, 4)


def test_other_pairs():
    page = plain()
    assert bare(set_join(set_join(page, (4,), False), (4,), True)) == bare(page)
    assert bare(move_article(move_article(page, "a2", 0), "a2", 1)) == bare(page)
    assert bare(remove_topics(add_topics(page, ("a1",), ("health",)), ("a1",), ("health",))) == bare(page)
    assert bare(reorder(reorder(page, (7,), by=1), (7,), by=-1)) == bare(page)
