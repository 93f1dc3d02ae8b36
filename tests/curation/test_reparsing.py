"""Reading a page again with a later parser: decisions stay, the rest follows, conflicts are told."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.curation.aligning import aligned
from desktop.curation.articles import move_article, remove_article, set_article_status, set_field, set_issue
from desktop.curation.articles import set_page_status as call
from desktop.curation.blocks import cut, mark_duplicate, mark_furniture, set_role
from desktop.curation.boundaries import merge, move_blocks, start_article
from desktop.curation.comparison import compare
from desktop.curation.decisions import touched
from desktop.curation.keeping import look_again, write_note
from desktop.curation.labels import add_topics
from desktop.curation.refusal import EditRefused
from desktop.curation.reparsing import Reparsed, reparsed
from desktop.page.article import ArticleStatus
from desktop.page.invariants import faults
from desktop.page.page import Page, PageStatus
from desktop.page.reading import reading_text
from desktop.page.role import Role
from tests.curation.building import Row, page_of, pages, plain
from tests.curation.test_any_edits import any_edit


def proposal(page: Page, parser: str = "2.0.0") -> Page:
    """Return a page as another parser might propose it: with ids of its own and nothing that only a person says."""
    names = {article.id: f"{parser}/{number}" for number, article in enumerate(page.articles)}
    articles = (
        replace(
            each, id=names[each.id], status=ArticleStatus.AS_PARSED, corrected=frozenset(), topics=(), districts=(),
            accepted=frozenset(), confidence=0.5,
        )
        for each in page.articles
    )  # fmt: skip
    blocks = tuple(
        replace(
            block,
            id=block.id + 3,
            article=names.get(block.article or ""),
            duplicate_of=None if block.duplicate_of is None else block.duplicate_of + 3,
            applies_to=tuple(names[each] for each in block.applies_to),
        )
        for block in page.blocks
    )
    renumbered = tuple(replace(each, blocks=tuple(block + 3 for block in each.blocks)) for each in articles)
    return replace(
        page, blocks=blocks, articles=renumbered, parser=parser, status=PageStatus.NEW, insisted=False, spent=0,
        let_stand=frozenset(),
    )  # fmt: skip


def again(base: Page, now: Page, new: Page, *theirs: int) -> Reparsed:
    """Read a page again."""
    return reparsed(base, now, aligned(base, now, new), theirs)


def unexplained(page: Page) -> Page:
    """Return a page without what the parser says of how sure it is and why."""
    blocks = tuple(replace(each, confidence=1.0, reasons=()) for each in page.blocks)
    return replace(
        page, blocks=blocks, articles=tuple(replace(each, confidence=1.0, reasons=()) for each in page.articles)
    )


@st.composite
def edited(draw: st.DrawFn, page: Page, prefix: str) -> Page:
    """Draw what some edits make of a page."""
    for number in range(draw(st.integers(0, 6))):
        edit = any_edit(draw, page, f"{prefix}{number}")
        with suppress(EditRefused):
            page = edit(page)
    return page


# ── what is always so ──


@given(st.data(), pages())
@settings(max_examples=150, deadline=None)
def test_whatever_was_done_the_page_is_sound_and_every_touched_article_reads_as_before(data: st.DataObject, base: Page):
    now = data.draw(edited(base, "mine"))
    new = proposal(data.draw(edited(base, "theirs")))
    result = again(base, now, new)
    assert list(faults(result.page)) == []
    assert result.page.text == base.text
    assert result.page.parser == "2.0.0"
    for unit in touched(base, now):
        if isinstance(unit, str):
            before, after = now.article_by_id[unit], result.page.article_by_id[unit]
            assert reading_text(result.page, after) == reading_text(now, before)
            assert (after.topics, after.districts, after.status) == (before.topics, before.districts, before.status)
            assert all(getattr(after, name) == getattr(before, name) for name in before.corrected)
    starts = [conflict.start for conflict in result.conflicts]
    assert starts == sorted(set(starts))
    chosen = data.draw(st.lists(st.sampled_from(starts), unique=True)) if starts else []
    other = again(base, now, new, *chosen)
    assert list(faults(other.page)) == []
    assert other.conflicts == result.conflicts


@given(st.data(), pages())
@settings(max_examples=100, deadline=None)
def test_a_page_that_nobody_touched_becomes_what_the_parser_says(data: st.DataObject, base: Page):
    new = proposal(data.draw(edited(base, "theirs")))
    result = again(base, base, new)
    assert result.conflicts == ()
    assert result.kept == 0
    found = compare(aligned(base, base, new), result.page)
    assert (found.page, found.articles, found.blocks) == ((), (), ())
    assert [each.confidence for each in result.page.articles] == [0.5] * len(new.articles)


@given(st.data(), pages())
@settings(max_examples=100, deadline=None)
def test_a_parser_that_says_nothing_new_changes_nothing(data: st.DataObject, base: Page):
    now = data.draw(edited(base, "mine"))
    result = again(base, now, proposal(base))
    assert result.conflicts == ()
    assert unexplained(replace(result.page, parser=now.parser, spent=now.spent)) == unexplained(now)


@given(st.data(), pages())
@settings(max_examples=100, deadline=None)
def test_reading_a_page_again_twice_is_reading_it_once(data: st.DataObject, base: Page):
    now = data.draw(edited(base, "mine"))
    new = aligned(base, now, proposal(data.draw(edited(base, "theirs"))))
    once = reparsed(base, now, new).page
    twice = again(new, once, proposal(new, "3.0.0")).page
    assert unexplained(replace(twice, parser="2.0.0", spent=once.spent)) == unexplained(once)


# ── single cases ──


def said(page: Page) -> list[list[str]]:
    """Return the texts of the articles of a page, in order."""
    return [[page.text_of(block) for block in page.blocks_of(article)] for article in page.articles]


def test_an_untouched_article_follows_and_keeps_its_id():
    base = plain()
    last = base.articles[1].blocks[-1]
    new = proposal(start_article(base, [last], "more"))
    result = again(base, base, new)
    assert said(result.page) == said(new)
    assert [each.id for each in result.page.articles] == ["a1", "a2", "2.0.0/2"]
    assert {b.id for b in base.blocks} == {b.id for b in result.page.blocks}


def test_where_the_parser_says_the_same_as_before_the_curator_stays_without_a_word():
    base = plain()
    now = merge(base, "a1", "a2")
    result = again(base, now, proposal(mark_furniture(base, [9])))
    assert result.conflicts == ()
    assert said(result.page) == said(now)
    assert result.page.block_by_id[9].role is Role.PAGE_FURNITURE
    assert result.kept == 1


def test_a_conflict_is_told_and_the_parser_followed_where_that_is_chosen():
    base = plain()
    now = add_topics(move_blocks(base, [8], "a1"), ["a2"], ["economy"])
    new = proposal(start_article(base, [8], "more"))
    (conflict,) = again(base, now, new).conflicts
    assert (conflict.mine, conflict.parsers) == (("a1",), ("a1", "2.0.0/2"))
    assert said(again(base, now, new).page) == said(now)
    result = again(base, now, new, conflict.start)
    assert said(result.page) == said(new)
    assert [each.topics for each in result.page.articles] == [(), ("economy",), ()]
    assert result.kept == 1  # the labelled one, which the parser cuts as it did


def test_an_article_that_was_only_labelled_keeps_its_labels_and_gets_the_fields_that_the_parser_reads_better():
    base = plain()
    now = add_topics(base, ["a1"], ["health"])
    better = set_field(base, "a1", "reporters", ["林小江", "周北"])
    result = again(base, now, proposal(better))
    article = result.page.article_by_id["a1"]
    assert (article.topics, article.reporters, result.conflicts) == (("health",), ("林小江", "周北"), ())


def test_a_corrected_field_is_a_conflict_only_where_the_parser_reads_it_otherwise_than_before():
    base = plain()
    now = set_field(base, "a1", "headline", "码头修好了")
    assert again(base, now, proposal(set_field(base, "a1", "reporters", ["周北"]))).conflicts == ()
    assert again(base, now, proposal(now)).conflicts == ()
    new = proposal(set_field(base, "a1", "headline", "老码头"))
    (conflict,) = again(base, now, new).conflicts
    assert again(base, now, new).page.article_by_id["a1"].headline == "码头修好了"
    assert again(base, now, new, conflict.start).page.article_by_id["a1"].headline == "老码头"


def test_what_is_said_of_the_page_stays():
    base = plain()
    now = write_note(look_again(set_issue(base, date="2023-03-15"), True), "看看日期")
    new = replace(proposal(base), issue=replace(base.issue, date="2023-03-16", issue_no="7"))
    page = again(base, now, new).page
    assert (page.issue.date, page.issue.issue_no) == ("2023-03-15", "7")
    assert (page.note, page.look_again, page.status) == ("看看日期", True, PageStatus.IN_PROGRESS)


def test_a_page_that_is_done_was_found_right_so_that_every_change_is_a_conflict():
    base = plain()
    now = call(base, PageStatus.DONE, insist=True)
    new = proposal(start_article(base, [8], "more"))
    result = again(base, now, new)
    assert said(result.page) == said(now)
    assert [conflict.mine for conflict in result.conflicts] == [("a2",)]


def test_a_removed_article_does_not_come_back():
    base = plain()
    now = remove_article(base, "a1")
    assert "a1" not in again(base, now, proposal(base)).page.article_by_id
    new = proposal(set_role(base, [2], Role.AUTHOR))
    (conflict, *_) = again(base, now, new).conflicts
    assert (conflict.mine, conflict.parsers) == ((), ("a1",))


@pytest.mark.parametrize("whose", ["mine", "parser's"])
def test_the_order_of_articles_is_the_parsers_unless_a_person_changed_it(whose: str):
    base = page_of(*(Row(f"第{place}篇", Role.HEADLINE, f"a{place}") for place in range(4)))
    now = move_article(base, "a3", 0) if whose == "mine" else set_article_status(base, "a1", ArticleStatus.CHECKED)
    new = proposal(move_article(base, "a0", 2))
    expected = ["a3", "a0", "a1", "a2"] if whose == "mine" else ["a1", "a2", "a0", "a3"]
    assert [each.id for each in again(base, now, new).page.articles] == expected


def test_a_block_that_is_cut_anew_gets_an_id_that_the_page_never_used():
    base = plain()
    middle = (base.blocks[7].start + base.blocks[7].end) // 2
    now = cut(base, 3, base.blocks[3].start + 5)
    page = again(base, now, proposal(cut(base, 7, middle))).page
    assert len(page.blocks) == len(base.blocks) + 2
    assert min(set(page.block_by_id) - set(now.block_by_id)) >= now.spent
    assert page.spent > max(page.block_by_id)


def test_labels_go_with_the_text_where_the_parser_is_chosen():
    base = plain()
    now = add_topics(base, ["a2"], ["economy"])
    new = proposal(start_article(base, [7], "more"))
    (conflict,) = again(base, now, new).conflicts
    page = again(base, now, new, conflict.start).page
    assert [each.topics for each in page.articles] == [(), ("economy",), ("economy",)]


def test_blocks_that_would_repeat_each_other_don_t():
    base = page_of(Row("同一行"), Row("同一行"))
    now = mark_duplicate(base, [1], 0)
    new = proposal(mark_duplicate(base, [0], 1))
    page = again(base, now, new).page
    assert [block.duplicate_of for block in page.blocks] == [None, 0]
    assert page.block_by_id[0].role is Role.BODY
