"""Whatever is done to a page, it stays sound."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.curation.articles import (
    move_article,
    remove_article,
    reset_field,
    set_article_status,
    set_field,
    set_issue,
    set_page_status,
)
from desktop.curation.blocks import (
    cut,
    glue,
    mark_duplicate,
    mark_furniture,
    read_as_printed,
    reorder,
    set_join,
    set_role,
)
from desktop.curation.boundaries import (
    detach,
    merge,
    move_blocks,
    nudge_end,
    nudge_start,
    start_article,
    take_to_headline,
)
from desktop.curation.checks import apply_repair, problems
from desktop.curation.labels import Labels, accept, add_topics, remove_topics, set_district
from desktop.curation.refusal import EditRefused
from desktop.curation.standing import let_stand, take_up
from desktop.page.article import NAME_FIELDS, TEXT_FIELDS, ArticleStatus, DistrictLabel, Relation
from desktop.page.invariants import faults
from desktop.page.page import Page, PageStatus
from desktop.page.role import Role
from desktop.page.state import Packer, pack
from tests.curation.building import pages

Edit = Callable[[Page], Page]


def _some_blocks(draw: st.DrawFn, page: Page) -> tuple[int, ...]:
    ids = [block.id for block in page.blocks]
    return tuple(draw(st.lists(st.sampled_from([*ids, 10**6]), min_size=1, max_size=4)))


def _article(draw: st.DrawFn, page: Page) -> str:
    return draw(st.sampled_from([*(article.id for article in page.articles), "gone"]))


def _field(draw: st.DrawFn, page: Page) -> Edit:
    article, field = _article(draw, page), draw(st.sampled_from([*TEXT_FIELDS, *NAME_FIELDS, "kind"]))
    value = draw(st.sampled_from(["news", " 林小江 ", "", None, ("林小江", " ", "周北")]))
    return lambda p: set_field(p, article, field, value)


def _repair(draw: st.DrawFn, page: Page, new_id: str) -> Edit:
    repairs = [problem.repair for problem in problems(page) if problem.repair]
    if not repairs:
        return lambda p: p
    repair = draw(st.sampled_from(repairs))
    return lambda p: apply_repair(p, repair, new_id)


def _standing(draw: st.DrawFn, page: Page) -> Edit:
    found = problems(page)
    if not found or draw(st.booleans()):
        return take_up
    problem = draw(st.sampled_from(found))
    return lambda p: let_stand(p, problem)


def any_edit(draw: st.DrawFn, page: Page, new_id: str) -> Edit:
    """Draw one edit of any kind, some of which a page refuses."""
    blocks, article, other = _some_blocks(draw, page), _article(draw, page), _article(draw, page)
    block, by = blocks[0], draw(st.integers(-3, 3))
    before = draw(st.sampled_from([None, *(b.id for b in page.blocks)]))
    offset = draw(st.integers(0, len(page.text)))
    role, yes = draw(st.sampled_from(list(Role))), draw(st.booleans())
    edits: list[Edit] = [
        lambda p: start_article(p, blocks, new_id),
        lambda p: start_article(p, blocks[:1], new_id),
        lambda p: merge(p, article, other),
        lambda p: move_blocks(p, blocks, article, before),
        lambda p: detach(p, blocks),
        lambda p: nudge_start(p, article, by),
        lambda p: nudge_end(p, article, by),
        lambda p: take_to_headline(p, article),
        lambda p: cut(p, block, offset),
        lambda p: glue(p, block, blocks[-1]),
        lambda p: glue(p, block, block + 1),
        lambda p: reorder(p, blocks, by=by),
        lambda p: reorder(p, blocks, before=before),
        lambda p: read_as_printed(p, blocks),
        lambda p: set_role(p, blocks, role),
        lambda p: mark_duplicate(p, blocks, before or 0),
        lambda p: mark_furniture(p, blocks),
        lambda p: set_join(p, blocks, yes),
        lambda p: move_article(p, article, by),
        lambda p: accept(p, {article: Labels(("economy", "law"), (DistrictLabel("430211"),))}),
        lambda p: remove_article(p, article),
        lambda p: set_article_status(p, article, ArticleStatus.CHECKED),
        lambda p: reset_field(p, article, "headline"),
        lambda p: set_issue(p, date="2023-03-15", pages=("A01",)),
        lambda p: set_page_status(p, PageStatus.DONE, insist=yes),
        lambda p: add_topics(p, (article,), ("economy", "health")),
        lambda p: remove_topics(p, (article,), ("economy",)),
        lambda p: set_district(p, (article, other), "430211", Relation.ABOUT if yes else None),
        _field(draw, page),
        _repair(draw, page, new_id),
        _standing(draw, page),
    ]
    return draw(st.sampled_from(edits))


@given(st.data(), pages())
@settings(max_examples=150, deadline=None)
def test_any_sequence_of_edits_keeps_the_page_sound_and_its_text(data: st.DataObject, page: Page):
    text, used, gone, packer = page.text, set(page.block_by_id), set[int](), Packer()
    for number in range(data.draw(st.integers(1, 8))):
        steps = packer.prepare(page) if data.draw(st.booleans()) else ()
        for _ in steps:
            if data.draw(st.booleans()):
                break
        before, packed = page, packer.pack(page)
        list(steps)  # as when an edit comes while the page is got ready
        assert packed == pack(page)
        edit = data.draw(st.composite(any_edit)(page, f"new{number}"))
        with suppress(EditRefused):
            page = edit(page)
        assert pack(before) == packed
        assert list(faults(page)) == []
        assert page.text == text
        gone |= used - set(page.block_by_id)
        used |= set(page.block_by_id)
        assert not gone & set(page.block_by_id), "an id was used again"
        assert page is before or page.status is not PageStatus.NEW
        assert labels_lost(before, page) == set()


@given(st.data(), pages())
@settings(max_examples=100, deadline=None)
def test_no_label_is_lost_where_articles_take_each_other_whole(data: st.DataObject, page: Page):
    for article, topic in zip(page.articles, ("law", "sport", "economy", "health"), strict=False):
        page = add_topics(page, [article.id], [topic])
    for _ in range(6):
        if len(page.articles) < 2:
            break
        taken, taker = data.draw(st.permutations(page.articles))[:2]
        edits: tuple[Edit, ...] = (
            partial(move_blocks, block_ids=taken.blocks, article_id=taker.id),
            partial(merge, article_id=taken.id, into=taker.id),
            partial(nudge_start, article_id=taker.id, by=-len(taken.blocks)),
            partial(nudge_end, article_id=taker.id, by=len(taken.blocks)),
        )
        before = page
        with suppress(EditRefused):
            page = data.draw(st.sampled_from(edits))(page)
        assert labels_lost(before, page) == set()


def labels_lost(before: Page, after: Page) -> set[str]:
    """Return the labels of articles that went while other articles took their blocks, and have not their labels."""
    lost: set[str] = set()
    for article in before.articles:
        if article.id not in after.article_by_id:
            starts = [block.start for block in before.blocks_of(article)]
            there = [block for start in starts for block in after.blocks if block.start <= start < block.end]
            takers = [block.article for block in there if block.article is not None]
            lost |= article.labels - (after.article_by_id[takers[0]].labels if takers else article.labels)
    return lost


@given(st.data(), pages())
@settings(max_examples=80, deadline=None)
def test_problems_never_raise_and_are_in_the_order_of_the_text(data: st.DataObject, page: Page):
    places = [-1 if p.block_id is None else page.block_index[p.block_id] for p in problems(page)]
    assert places == sorted(places)
    for problem in problems(page):
        assert problem.article_id is None or problem.article_id in page.article_by_id
