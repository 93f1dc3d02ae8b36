"""Labels that were taken as suggested are told from those that a person set unasked, whatever becomes of an article."""

import pytest

from desktop.curation.boundaries import detach, merge, move_blocks, nudge_end, nudge_start, start_article
from desktop.curation.labels import Labels, accept, add_topics, remove_topics, replace_topics, set_district
from desktop.curation.refusal import EditRefused
from desktop.curation.reverting import as_parsed
from desktop.page.article import ArticleStatus, DistrictLabel, Relation
from desktop.page.page import PageStatus
from tests.curation.building import plain

ABOUT, MENTIONED = DistrictLabel("430211"), DistrictLabel("430202", Relation.MENTIONED)


def accepted(page, article="a1"):
    return set(page.article_by_id[article].accepted)


def taken():
    """Return a page whose first article has a topic that was typed, and labels that were taken as suggested."""
    typed = add_topics(plain(), ["a1"], ["law"])
    return accept(typed, {"a1": Labels(("economy", "law"), (ABOUT, MENTIONED))})


def test_labels_taken_as_suggested_are_marked_and_those_that_were_there_are_not():
    article = taken().article_by_id["a1"]
    assert article.topics == ("law", "economy")
    assert article.districts == (ABOUT, MENTIONED)
    assert article.accepted == {"economy", "430211", "430202"}
    assert article.status is ArticleStatus.AS_PARSED
    assert taken().status is PageStatus.IN_PROGRESS


def test_a_district_that_is_there_keeps_its_place_and_relation():
    page = set_district(plain(), ["a1"], "430202", Relation.ABOUT)
    page = accept(page, {"a1": Labels((), (ABOUT, MENTIONED))})
    assert page.article_by_id["a1"].districts == (DistrictLabel("430202"), ABOUT)
    assert accepted(page) == {"430211"}


def test_several_articles_take_theirs_in_one_edit():
    page = accept(plain(), {"a1": Labels(("law",)), "a2": Labels((), (ABOUT,))})
    assert (accepted(page, "a1"), accepted(page, "a2")) == ({"law"}, {"430211"})
    assert accept(page, {"a1": Labels(("law",))}) is page
    with pytest.raises(EditRefused):
        accept(page, {"gone": Labels(("law",))})


def test_a_label_that_goes_takes_its_mark_along():
    page = set_district(remove_topics(taken(), ["a1"], ["economy"]), ["a1"], "430211", None)
    assert accepted(page) == {"430202"}
    assert accepted(add_topics(page, ["a1"], ["economy"])) == {"430202"}


def test_another_relation_is_still_the_district_that_was_suggested():
    assert "430202" in accepted(set_district(taken(), ["a1"], "430202", Relation.ABOUT))


def test_united_labels_are_marked_only_where_nobody_set_them_unasked():
    page = add_topics(taken(), ["a2"], ["economy", "health"])
    page = accept(page, {"a2": Labels(("sport",))})
    assert accepted(merge(page, "a2", "a1")) == {"430211", "430202", "sport"}


def test_a_part_that_is_split_off_keeps_the_marks():
    page = start_article(taken(), [3], "new")
    assert accepted(page, "new") == accepted(page, "a1") == accepted(taken())


def test_a_topic_in_the_place_of_others_is_marked_only_if_all_of_them_were():
    assert "trade" in accepted(replace_topics(taken(), {"economy": "trade"}))
    assert accepted(replace_topics(taken(), {"economy": "law"})) == {"430211", "430202"}
    assert accepted(replace_topics(taken(), {"economy": "trade", "law": "trade"})) == {"430211", "430202"}


def test_what_the_parser_said_comes_back_with_the_labels_and_their_marks():
    page = merge(taken(), "a2", "a1")
    assert accepted(as_parsed(page, plain(), "a1")) == accepted(taken())


@pytest.mark.parametrize(
    ("edit", "heir"),
    [
        (lambda page: nudge_start(page, "a2", -9), "a2"),
        (lambda page: nudge_start(nudge_start(page, "a2", -3), "a2", -1), "a2"),
        (lambda page: move_blocks(page, (1, 2, 3, 4), "a2"), "a2"),
        (lambda page: move_blocks(page, (1, 2, 3, 4), "a2", before=7), "a2"),
        (lambda page: start_article(page, (1, 2, 3, 4, 7), "new"), "new"),
        (lambda page: move_blocks(nudge_end(page, "a1", -3), (1,), "a2"), "a2"),
    ],
)
def test_an_article_that_takes_all_of_another_takes_its_labels(edit, heir):
    page = edit(taken())
    assert "a1" not in page.article_by_id
    assert set(page.article_by_id[heir].topics) == {"law", "economy"}
    assert set(page.article_by_id[heir].districts) == {ABOUT, MENTIONED}
    assert accepted(page, heir) == {"economy", "430211", "430202"}


def test_what_takes_the_first_block_takes_the_labels():
    page = move_blocks(move_blocks(taken(), (2, 3, 4), "a2"), (1,), "a2")
    assert page.article_by_id["a2"].labels == {"law", "economy", "430211", "430202"}


def test_labels_of_blocks_that_nothing_takes_go_with_their_article():
    page = detach(taken(), (1, 2, 3, 4))
    assert [article.id for article in page.articles] == ["a2"]
    assert page.article_by_id["a2"].labels == frozenset()


def test_an_article_that_is_as_parsed_again_takes_the_labels_of_what_was_split_off():
    page = add_topics(start_article(plain(), (3,), "new"), ["new"], ["sport"])
    assert as_parsed(page, plain(), "a1").article_by_id["a1"].topics == ("sport",)
