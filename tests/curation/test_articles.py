import pytest

from desktop.curation.articles import (
    move_article,
    remove_article,
    reset_field,
    set_article_status,
    set_field,
    set_issue,
    set_page_status,
)
from desktop.curation.blocks import set_role
from desktop.curation.boundaries import detach
from desktop.curation.labels import add_topics, remove_topics, set_district
from desktop.curation.refusal import EditRefused
from desktop.page.article import ArticleStatus, DistrictLabel, Kind, Relation
from desktop.page.page import DateBasis, PageStatus
from desktop.page.role import Role
from tests.curation.building import plain


def test_a_corrected_field_is_no_longer_read_from_the_blocks_until_it_is_reset():
    page = set_field(plain(), "a1", "headline", " 老码头\u3000")
    assert page.article_by_id["a1"].headline == "老码头"
    page = set_role(page, (2,), Role.HEADLINE)
    assert page.article_by_id["a1"].headline == "老码头"
    assert reset_field(page, "a1", "headline").article_by_id["a1"].headline == "老码头修好了 本报记者 林小江"


def test_values_are_cleaned():
    page = set_field(plain(), "a1", "reporters", ("林小江", " 周北 ", "", "林小江"))
    assert page.article_by_id["a1"].reporters == ("林小江", "周北")
    assert set_field(page, "a1", "kicker", " ").article_by_id["a1"].kicker is None
    assert set_field(page, "a1", "kind", "notice").article_by_id["a1"].kind is Kind.NOTICE


@pytest.mark.parametrize(("field", "value"), [("kind", "poem"), ("kind", None), ("blocks", "1"), ("status", "checked")])
def test_unknown_fields_and_kinds_are_refused(field: str, value: str | None):
    with pytest.raises(EditRefused, match=field):
        set_field(plain(), "a1", field, value)


def test_a_correction_counts_as_a_change_but_leaves_checked_what_was():
    assert set_field(plain(), "a1", "kicker", "x").article_by_id["a1"].status is ArticleStatus.CHANGED
    checked = set_article_status(plain(), "a1", ArticleStatus.CHECKED)
    assert set_field(checked, "a1", "kicker", "x").article_by_id["a1"].status is ArticleStatus.CHECKED
    assert detach(checked, (4,)).article_by_id["a1"].status is ArticleStatus.CHANGED


def test_articles_move_within_the_page_and_no_further():
    assert [a.id for a in move_article(plain(), "a2", 0).articles] == ["a2", "a1"]
    assert [a.id for a in move_article(plain(), "a1", 99).articles] == ["a2", "a1"]
    page = plain()
    assert move_article(page, "a1", 0) is page


def test_a_removed_article_leaves_its_blocks_unassigned():
    page = remove_article(plain(), "a2")
    assert [block.id for block in page.unassigned] == [6, 7, 8, 9]
    assert [article.id for article in page.articles] == ["a1"]


def test_the_date_is_the_curators_and_a_day_of_the_calendar():
    issue = set_issue(plain(), date="2024-02-29", pages=(" A01", "A02", "A01")).issue
    assert (issue.date, issue.date_basis, issue.pages) == ("2024-02-29", DateBasis.CURATOR, ("A01", "A02"))
    assert set_issue(plain(), date="").issue.date is None
    for wrong in ("2023-02-29", "2023-2-9", "20230209", "yesterday"):
        with pytest.raises(EditRefused, match="is no date"):
            set_issue(plain(), date=wrong)


def test_only_what_looks_like_a_page_number_is_one():
    for wrong in ("front", "123456789"):
        with pytest.raises(EditRefused, match="is no page number"):
            set_issue(plain(), pages=(wrong,))
    assert set_issue(plain(), pages=()).issue.pages == ()


def test_done_is_refused_while_blocks_are_unassigned_unless_somebody_insists():
    with pytest.raises(EditRefused, match="1 block"):
        set_page_status(plain(), PageStatus.DONE)
    insisted = set_page_status(plain(), PageStatus.DONE, insist=True)
    assert (insisted.status, insisted.insisted) == (PageStatus.DONE, True)
    done = set_page_status(detach_none(), PageStatus.DONE, insist=True)
    assert (done.status, done.insisted) == (PageStatus.DONE, False)
    assert not set_page_status(insisted, PageStatus.IN_PROGRESS).insisted


def detach_none():
    return set_role(plain(), (9,), Role.OTHER)


def test_a_done_page_that_gets_unassigned_blocks_is_open_again():
    done = set_page_status(detach_none(), PageStatus.DONE)
    assert detach(done, (8,)).status is PageStatus.IN_PROGRESS
    assert set_role(done, (2,), Role.AUTHOR).status is PageStatus.DONE
    assert set_field(done, "a1", "kicker", "x").status is PageStatus.DONE


def test_a_page_done_by_insisting_stays_done():
    insisted = set_page_status(plain(), PageStatus.DONE, insist=True)
    assert detach(insisted, (8,)).status is PageStatus.DONE


def test_topics_are_added_once_and_removed_from_several():
    page = add_topics(plain(), ("a1", "a2"), ("health", "school", "health"))
    page = add_topics(page, ("a1",), ("school", "travel"))
    assert page.article_by_id["a1"].topics == ("health", "school", "travel")
    page = remove_topics(page, ("a1", "a2"), ("school", "unknown"))
    assert [article.topics for article in page.articles] == [("health", "travel"), ("health",)]
    assert page.article_by_id["a1"].status is ArticleStatus.AS_PARSED, "the parser gives no labels"


def test_districts_keep_their_place_and_can_go():
    page = set_district(plain(), ("a1",), "430211", Relation.ABOUT)
    page = set_district(page, ("a1",), "430223", Relation.MENTIONED)
    page = set_district(page, ("a1",), "430211", Relation.MENTIONED)
    assert page.article_by_id["a1"].districts == (
        DistrictLabel("430211", Relation.MENTIONED),
        DistrictLabel("430223", Relation.MENTIONED),
    )
    assert [d.code for d in set_district(page, ("a1",), "430211", None).article_by_id["a1"].districts] == ["430223"]


def test_labels_that_change_nothing_leave_the_page():
    page = plain()
    assert remove_topics(page, ("a1",), ("health",)) is page
    assert set_district(page, ("a1",), "430211", None) is page
    with pytest.raises(EditRefused, match="no longer on the page"):
        add_topics(page, ("gone",), ("health",))
