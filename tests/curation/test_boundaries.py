import pytest

from desktop.curation.articles import set_field
from desktop.curation.boundaries import detach, merge, move_blocks, nudge_end, nudge_start, start_article
from desktop.curation.labels import add_topics, set_district
from desktop.curation.refusal import EditRefused
from desktop.page.article import ArticleStatus, DistrictLabel, Relation
from desktop.page.page import Page, PageStatus
from desktop.page.role import Role
from tests.curation.building import OPEN, SENTENCE, Row, page_of, plain


def blocks_of(page: Page, article: str) -> tuple[int, ...]:
    return page.article_by_id[article].blocks


def test_one_block_starts_an_article_with_all_after_it():
    page = start_article(plain(), (3,), "new")
    assert (blocks_of(page, "a1"), blocks_of(page, "new")) == ((1, 2), (3, 4))
    assert [article.id for article in page.articles] == ["a1", "new", "a2"]


def test_the_reading_order_counts_not_the_text():
    page = page_of(*(Row(SENTENCE, article="a1") for _ in range(4)), order={"a1": [2, 3, 0, 1]})
    parted = start_article(page, (3,), "new")
    assert (blocks_of(parted, "a1"), blocks_of(parted, "new")) == ((2,), (3, 0, 1))


def test_several_blocks_become_an_article_exactly_and_lose_no_order():
    page = start_article(plain(), (8, 4, 9), "new")
    assert blocks_of(page, "new") == (4, 8, 9)
    assert (blocks_of(page, "a1"), blocks_of(page, "a2")) == ((1, 2, 3), (6, 7))
    assert not page.block_by_id[4].joins_previous


def test_an_unassigned_block_becomes_an_article_in_its_place():
    page = start_article(plain(), (9,), "new")
    assert blocks_of(page, "new") == (9,)
    assert [article.id for article in page.articles] == ["a1", "a2", "new"]
    first = page_of(Row("新的一篇"), Row(SENTENCE, article="a1"))
    assert [article.id for article in start_article(first, (0,), "new").articles] == ["new", "a1"]


def test_labels_are_copied_and_corrected_fields_stay_with_the_first_part():
    page = set_field(plain(), "a1", "headline", "老码头")
    page = set_district(add_topics(page, ("a1",), ("travel",)), ("a1",), "430211", Relation.ABOUT)
    parted = start_article(page, (3,), "new")
    new = parted.article_by_id["new"]
    assert (new.topics, new.districts) == (("travel",), (DistrictLabel("430211"),))
    assert (new.headline, new.corrected, new.status) == (None, frozenset(), ArticleStatus.CHANGED)
    assert parted.article_by_id["a1"].headline == "老码头"


def test_nothing_is_left_behind_is_refused():
    with pytest.raises(EditRefused, match="already starts"):
        start_article(plain(), (1,), "new")
    with pytest.raises(EditRefused, match="already starts"):
        start_article(plain(), (6, 7, 8), "new")
    with pytest.raises(EditRefused, match="whole article"):
        start_article(plain(), (6, 7, 8, 9), "new")
    with pytest.raises(EditRefused, match="the id a2"):
        start_article(plain(), (3,), "a2")


def test_merging_appends_what_is_later_and_puts_first_what_is_earlier():
    assert blocks_of(merge(plain(), "a2", "a1"), "a1") == (1, 2, 3, 4, 6, 7, 8)
    page = merge(plain(), "a1", "a2")
    assert blocks_of(page, "a2") == (1, 2, 3, 4, 6, 7, 8)
    assert [article.id for article in page.articles] == ["a2"]
    assert page.block_by_id[4].joins_previous


def test_merging_unites_labels_and_own_relations_hold():
    page = add_topics(add_topics(plain(), ("a1",), ("travel", "health")), ("a2",), ("school", "travel"))
    page = set_district(set_district(page, ("a1",), "1", Relation.ABOUT), ("a2",), "1", Relation.MENTIONED)
    merged = merge(set_district(page, ("a2",), "2", Relation.ABOUT), "a2", "a1").article_by_id["a1"]
    assert merged.topics == ("travel", "health", "school")
    assert merged.districts == (DistrictLabel("1", Relation.ABOUT), DistrictLabel("2", Relation.ABOUT))


def test_merging_lets_banners_serve_the_target():
    page = page_of(
        Row("乡村行", Role.SECTION_LABEL, serves=("a1", "a2", "a3")),
        *(Row(SENTENCE, article=name) for name in ("a1", "a2", "a3")),
    )
    assert merge(page, "a2", "a1").block_by_id[0].applies_to == ("a1", "a3")


def test_an_article_is_not_merged_with_itself_or_a_gone_one():
    for other in ("a1", "gone"):
        with pytest.raises(EditRefused):
            merge(plain(), "a1", other)


def test_moved_blocks_go_where_the_text_has_them():
    page = move_blocks(plain(), (7, 2), "a1")
    assert blocks_of(page, "a1") == (1, 2, 3, 4, 7)
    assert blocks_of(move_blocks(plain(), (1,), "a2"), "a2") == (1, 6, 7, 8)
    jumbled = page_of(*(Row(SENTENCE, article="a1" if i != 2 else None) for i in range(5)), order={"a1": [3, 4, 0, 1]})
    assert blocks_of(move_blocks(jumbled, (2,), "a1"), "a1") == (3, 4, 0, 1, 2)


def test_moved_blocks_go_in_front_of_a_chosen_one_in_the_order_that_they_had():
    page = page_of(
        *(Row(SENTENCE, article="a1") for _ in range(3)),
        Row(SENTENCE, article="a2"),
        order={"a1": [2, 0, 1], "a2": [3]},
    )
    assert blocks_of(move_blocks(page, (0, 2), "a2", before=3), "a2") == (2, 0, 3)
    assert blocks_of(move_blocks(page, (1,), "a1", before=2), "a1") == (1, 2, 0)


@pytest.mark.parametrize("before", [8, 1])
def test_a_place_among_the_moved_or_elsewhere_is_refused(before: int):
    with pytest.raises(EditRefused, match="can't go there"):
        move_blocks(plain(), (8,), "a2", before=before)


def test_furniture_and_duplicates_become_text_when_they_are_moved():
    page = move_blocks(plain(), (0, 5), "a2")
    assert page.block_by_id[0].role is Role.BODY
    assert (page.block_by_id[5].role, page.block_by_id[5].duplicate_of) == (Role.BODY, None)
    headline = page_of(Row("老码头", Role.HEADLINE, "a1"), Row("老码头", Role.DUPLICATE, repeats=0))
    assert move_blocks(headline, (1,), "a1").block_by_id[1].role is Role.HEADLINE


def test_a_join_goes_with_its_sentence_and_not_to_another_one():
    page = plain()
    assert move_blocks(page, (3, 4), "a2").block_by_id[4].joins_previous
    assert not move_blocks(page, (4,), "a2", before=8).block_by_id[4].joins_previous
    between = move_blocks(page, (8,), "a1", before=4)
    assert not between.block_by_id[4].joins_previous
    gap = page_of(Row(OPEN, article="a1"), Row("插图说明", article="a1"), Row("种满了花。", article="a1", joins=True))
    assert detach(gap, (1,)).block_by_id[2].joins_previous


def test_detached_blocks_are_unassigned_whatever_they_were():
    page = detach(plain(), (0, 3, 5, 8))
    assert [block.id for block in page.unassigned] == [0, 3, 5, 8, 9]
    assert blocks_of(page, "a1") == (1, 2, 4)


def test_an_article_without_blocks_is_gone_and_banners_that_served_only_it_are_unassigned():
    page = page_of(Row("乡村行", Role.SECTION_LABEL, serves=("a1",)), Row(SENTENCE, article="a1"))
    emptied = detach(page, (1,))
    assert emptied.articles == ()
    assert [block.id for block in emptied.unassigned] == [0, 1]


def test_a_banner_that_is_moved_into_an_article_serves_no_others():
    page = page_of(Row("乡村行", Role.SECTION_LABEL, serves=("a1",)), Row(SENTENCE, article="a1"))
    block = move_blocks(page, (0,), "a1").block_by_id[0]
    assert (block.article, block.applies_to) == ("a1", ())


def test_fields_are_read_again_and_page_and_article_count_as_worked_on():
    page = detach(plain(), (1,))
    article = page.article_by_id["a1"]
    assert (article.headline, article.status) == (None, ArticleStatus.CHANGED)
    assert page.article_by_id["a2"] == plain().article_by_id["a2"]
    assert page.status is PageStatus.IN_PROGRESS


def test_a_nudge_passes_over_furniture_and_duplicates_and_takes_what_there_is():
    page = nudge_start(plain(), "a2", -1)
    assert blocks_of(page, "a2") == (4, 6, 7, 8)
    assert blocks_of(nudge_end(plain(), "a2", 5), "a2") == (6, 7, 8, 9)
    assert blocks_of(nudge_start(plain(), "a2", -9), "a2") == (1, 2, 3, 4, 6, 7, 8)


def test_a_nudge_gives_to_the_neighbour_or_leaves_unassigned():
    page = nudge_start(plain(), "a2", 1)
    assert blocks_of(page, "a1") == (1, 2, 3, 4, 6)
    shorter = nudge_end(plain(), "a2", -2)
    assert blocks_of(shorter, "a2") == (6,)
    assert [block.id for block in shorter.unassigned] == [7, 8, 9]


def test_a_nudge_that_can_take_or_give_nothing_is_refused():
    with pytest.raises(EditRefused, match="no further block"):
        nudge_start(plain(), "a1", -1)
    single = page_of(Row(SENTENCE, article="a1"), Row(SENTENCE, article="a2"))
    for nudge, by in ((nudge_start, 1), (nudge_end, -1)):
        with pytest.raises(EditRefused, match="only this block"):
            nudge(single, "a1", by)


def test_unknown_and_no_blocks_are_refused():
    for chosen in ((), (99,)):
        with pytest.raises(EditRefused):
            detach(plain(), chosen)


def test_what_is_printed_first_stays_first_when_it_becomes_an_article_of_its_own():
    first = start_article(plain(), (1, 2), "new")
    assert [article.id for article in first.articles] == ["new", "a1", "a2"]
    last = start_article(plain(), (3, 4), "new")
    assert [article.id for article in last.articles] == ["a1", "new", "a2"]
