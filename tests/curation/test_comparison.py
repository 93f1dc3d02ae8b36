"""What differs between two states of a page is listed, all of it, and nothing else."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.curation.articles import move_article, remove_article, set_article_status, set_field, set_issue
from desktop.curation.blocks import cut, glue, mark_duplicate, mark_furniture, reorder, set_join, set_role
from desktop.curation.boundaries import detach, merge, move_blocks, start_article
from desktop.curation.comparison import ArticleChange, BlockKind, Comparison, FieldChange, compare
from desktop.curation.labels import add_topics
from desktop.curation.refusal import EditRefused
from desktop.page.article import Article, ArticleStatus
from desktop.page.page import Page
from desktop.page.role import Role
from tests.curation.building import pages, plain
from tests.curation.test_any_edits import any_edit


def told(page: Page):
    """Return all that a comparison speaks of, without ids of blocks and traces of who decided."""
    start = {block.id: block.start for block in page.blocks}
    blocks = {
        (b.start, b.end): (b.role, b.article, start.get(b.duplicate_of), b.joins_previous, b.applies_to)
        for b in page.blocks
    }
    articles = [
        replace(
            each,
            blocks=tuple(start[block] for block in each.blocks),
            status=ArticleStatus.CHECKED if each.status is ArticleStatus.CHECKED else ArticleStatus.CHANGED,
            confidence=1.0,
            reasons=(),
            corrected=frozenset(),
            accepted=frozenset(),
        )
        for each in page.articles
    ]
    issue = replace(page.issue, filename_date=None, filename_pages=())
    return blocks, articles, issue, (page.status, page.insisted, tuple(sorted(page.let_stand)))


def placed(rest: Iterable, listed: dict[int, object]) -> list:
    """Return items in their order with listed ones put at their places."""
    order = list(rest)
    for place in sorted(listed):
        order.insert(place, listed[place])
    return order


def applied(said: Page, listed: Comparison):
    """Return what `told` tells of the other page, from one page and what is listed alone."""
    later = {one: other for other, one in listed.matches.items()}
    blocks, articles, issue, (status, insisted, let_stand) = told(said)
    changed = [(change.start, change.end) for change in listed.blocks]
    gone = {(c.said.start, c.said.end) for c in listed.blocks}
    assert len(set(changed)) == len(changed)
    kept = {
        place: (role, later.get(article), original, joins, tuple(later.get(each) for each in serves))
        for place, (role, article, original, joins, serves) in blocks.items()
        if place not in gone
    }
    new = {
        (c.now.start, c.now.end): (c.now.role, c.now.article, c.now.original, c.now.joins, c.now.serves)
        for c in listed.blocks
    }
    incoming: dict[str, dict[int, object]] = {}
    for change in listed.blocks:
        if change.now.article is not None and change.now.place is not None:
            incoming.setdefault(change.now.article, {})[change.now.place] = change.now.start
    changes = {c.now.id: c for c in listed.articles if c.now}
    lost = {c.said.id for c in listed.articles if c.said and not c.now}
    ends = dict(blocks.keys())
    result: dict[str, Article] = {}
    for each in articles:
        if each.id in lost:
            continue
        identity = later[each.id]
        rest = [start for start in each.blocks if (start, ends[start]) in kept]
        result[identity] = _with(replace(each, id=identity), changes.get(identity), rest, incoming.get(identity, {}))
    for identity, change in changes.items():
        if change.said is None:
            result[identity] = _with(
                Article(identity, (), status=ArticleStatus.CHANGED), change, [], incoming.get(identity, {})
            )
    stay = [later[e.id] for e in articles if e.id not in lost]
    apart = {c.place: i for i, c in changes.items() if c.moved or c.said is None}
    order = placed((i for i in stay if i not in apart.values()), apart)
    page = {change.field: change.now for change in listed.page}
    standing = (page.pop("status", status), page.pop("insisted", insisted), page.pop("let_stand", let_stand))
    return kept | new, [result[each] for each in order], replace(issue, **page), standing


def _with(article: Article, change: ArticleChange | None, rest: list[int], incoming: dict[int, object]) -> Article:
    fields = {each.field: each.now for each in change.fields} if change else {}
    if "checked" in fields:
        fields["status"] = ArticleStatus.CHECKED if fields.pop("checked") else ArticleStatus.CHANGED
    return replace(article, blocks=tuple(placed(rest, incoming)), **fields)


@st.composite
def edited(draw: st.DrawFn) -> tuple[Page, Page]:
    """Draw a page and the same after some edits."""
    before = after = draw(pages())
    for number in range(draw(st.integers(0, 6))):
        edit = draw(st.composite(any_edit)(after, f"new{number}"))
        with suppress(EditRefused):
            after = edit(after)
    if after.articles and draw(st.booleans()):
        block = draw(st.sampled_from(draw(st.sampled_from(after.articles)).blocks))
        with suppress(EditRefused):
            after = reorder(after, (block,), by=draw(st.integers(-3, 3)))
    return before, after


@given(pages())
@settings(max_examples=60, deadline=None)
def test_a_page_and_itself_do_not_differ(page: Page):
    assert compare(page, page).is_empty


@given(edited())
@settings(max_examples=200, deadline=None)
def test_what_is_listed_leads_from_one_page_to_the_other_and_back(states: tuple[Page, Page]):
    before, after = states
    assert applied(before, compare(before, after)) == told(after)
    assert applied(after, compare(after, before)) == told(before)
    assert compare(before, after).is_empty == (told(before) == told(after))


def kinds(before: Page, after: Page) -> dict[int, set[BlockKind]]:
    return {change.now.block: set(change.kinds) for change in compare(before, after).blocks}


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda page: move_blocks(page, (7,), "a1"), {7: {BlockKind.MOVED}}),
        (lambda page: move_blocks(page, (9,), "a2"), {9: {BlockKind.ASSIGNED}}),
        (lambda page: detach(page, (8,)), {8: {BlockKind.UNASSIGNED}}),
        (lambda page: mark_furniture(page, (8,)), {8: {BlockKind.SET_ASIDE, BlockKind.ROLE}}),
        (lambda page: set_role(page, (7,), Role.CAPTION), {7: {BlockKind.ROLE}}),
        (lambda page: set_join(page, (4,), False), {4: {BlockKind.PARTED}}),
        (lambda page: reorder(page, (8,), by=-1), {8: {BlockKind.ORDER}}),
        (
            lambda page: mark_duplicate(page, (8,), 7),
            {8: {BlockKind.SET_ASIDE, BlockKind.ROLE, BlockKind.REPEATS}},
        ),
        (
            lambda page: cut(page, 7, page.block_by_id[7].start + 5),
            {7: {BlockKind.CUT}, 10: {BlockKind.CUT, BlockKind.JOINED}},
        ),
    ],
)
def test_each_edit_has_its_name(edit, expected):
    assert kinds(plain(), edit(plain())) == expected


def test_gluing_names_both_parts():
    changes = compare(plain(), glue(plain(), 7, 8)).blocks
    assert [(change.said.block, change.now.block, change.kinds) for change in changes] == [
        (7, 7, {BlockKind.GLUED}),
        (8, 7, {BlockKind.GLUED}),
    ]


def test_a_merged_article_is_gone_and_its_blocks_moved():
    comparison = compare(plain(), merge(plain(), "a2", "a1"))
    assert [(each.said.id if each.said else None, each.now) for each in comparison.articles][-1] == ("a2", None)
    assert [change.now.block for change in comparison.blocks] == [6, 7, 8]


def test_an_article_made_again_from_the_same_text_is_the_same():
    again = start_article(remove_article(plain(), "a2"), (6, 7, 8), "fresh")
    comparison = compare(plain(), again)
    assert comparison.matches == {"a1": "a1", "fresh": "a2"}
    assert comparison.blocks == ()


def test_fields_labels_and_the_issue():
    page = set_field(plain(), "a1", "headline", "老码头")
    page = add_topics(page, ("a1",), ("health",))
    page = set_article_status(set_issue(page, date="2023-03-15"), "a1", ArticleStatus.CHECKED)
    comparison = compare(plain(), page)
    assert comparison.articles[0].fields == (
        FieldChange("headline", "老码头修好了", "老码头"),
        FieldChange("topics", (), ("health",)),
        FieldChange("checked", False, True),
    )
    assert FieldChange("date", "2023-03-14", "2023-03-15") in comparison.page


def test_the_fewest_articles_are_called_moved():
    page = start_article(plain(), (9,), "a3")
    comparison = compare(page, move_article(page, "a3", 0))
    assert [(each.now.id if each.now else None, each.place, each.moved) for each in comparison.articles] == [
        ("a3", 0, True)
    ]


def test_pages_of_different_dumps_are_refused():
    with pytest.raises(ValueError, match="not states of one page"):
        compare(plain(), replace(plain(), text="别的"))
