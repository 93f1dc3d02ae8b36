import pytest

from desktop.curation.blocks import cut, glue, mark_duplicate, mark_furniture, reorder, set_join, set_role
from desktop.curation.boundaries import detach
from desktop.curation.refusal import EditRefused
from desktop.page.page import Page
from desktop.page.role import Role
from tests.curation.building import OPEN, SENTENCE, Row, page_of, plain


def cut_behind(page: Page, block_id: int, words: str) -> Page:
    return cut(page, block_id, page.text.index(words, page.block_by_id[block_id].start) + len(words))


def test_a_cut_inside_a_sentence_joins_the_halves():
    page = cut_behind(plain(), 3, "新修的步道")
    second = page.blocks[4]
    assert page.text_of(page.block_by_id[3]) == "记者在现场看到，新修的步道"
    assert (second.id, second.role, second.article, second.joins_previous) == (10, Role.BODY, "a1", True)
    assert page.article_by_id["a1"].blocks == (1, 2, 3, 10, 4)


def test_a_cut_between_sentences_or_in_a_headline_joins_nothing():
    page = page_of(Row("天晴了。花开了", article="a1"), Row("老码头 修好了", Role.HEADLINE, "a1"))
    assert not cut_behind(page, 0, "天晴了。").blocks[1].joins_previous
    halves = cut_behind(page, 1, "老码头")
    assert [halves.text_of(block) for block in halves.blocks[1:]] == ["老码头", "修好了"]
    assert not halves.blocks[2].joins_previous


def test_a_cut_counts_code_points():
    page = page_of(Row("𠮷野家。開了", article="a1"))
    assert page.text_of(cut(page, 0, 4).blocks[0]) == "𠮷野家。"


@pytest.mark.parametrize("offset", [0, 7, 99])
def test_a_cut_at_an_edge_or_outside_is_refused(offset: int):
    with pytest.raises(EditRefused, match="inside the block"):
        cut(page_of(Row("天晴了花开了吗")), 0, offset)


def test_ids_are_not_used_again():
    page = cut_behind(plain(), 3, "新修")
    page = cut_behind(glue(page, 3, 10), 3, "新修")
    assert page.blocks[4].id == 11


def test_gluing_keeps_the_first_and_repoints_copies_of_the_second():
    page = page_of(
        Row(OPEN, article="a1"),
        Row(SENTENCE, article="a1"),
        Row(SENTENCE, Role.DUPLICATE, repeats=1),
        Row("春。", article="a1"),
    )
    glued = glue(page, 1, 0)
    assert glued.text_of(glued.blocks[0]) == f"{OPEN}\n{SENTENCE}"
    assert glued.article_by_id["a1"].blocks == (0, 3)
    assert glued.block_by_id[2].duplicate_of == 0


def test_a_join_to_the_glued_block_stays():
    page = page_of(*(Row(SENTENCE, article="a1", joins=index == 2) for index in range(3)))
    assert glue(page, 0, 1).block_by_id[2].joins_previous


def test_gluing_across_blocks_articles_or_a_repeat_is_refused():
    with pytest.raises(EditRefused, match="follow each other"):
        glue(plain(), 1, 3)
    for first, second in ((4, 5), (5, 6), (8, 9), (0, 1)):
        with pytest.raises(EditRefused, match="different things"):
            glue(plain(), first, second)


def test_reordering_moves_together_and_up_or_down():
    page = page_of(*(Row(SENTENCE, article="a1") for _ in range(5)))
    assert reorder(page, (1, 2), by=1).article_by_id["a1"].blocks == (0, 3, 1, 2, 4)
    assert reorder(page, (1, 3), by=-9).article_by_id["a1"].blocks == (1, 3, 0, 2, 4)
    assert reorder(page, (4,), before=0).article_by_id["a1"].blocks == (4, 0, 1, 2, 3)


def test_reordering_nothing_or_across_articles_is_refused():
    with pytest.raises(EditRefused, match="already stand"):
        reorder(plain(), (1,), by=-1)
    for chosen in ((1, 6), (9,)):
        with pytest.raises(EditRefused, match="of one article"):
            reorder(plain(), chosen, by=1)
    with pytest.raises(EditRefused, match="can't go there"):
        reorder(plain(), (1,), before=6)


def test_roles_of_text_stay_in_the_article_and_change_its_fields():
    page = set_role(plain(), (2,), Role.SUBHEADLINE)
    assert page.article_by_id["a1"].subheadline == "本报记者 林小江"
    assert page.article_by_id["a1"].byline is None


def test_roles_of_noise_leave_the_article_and_come_back_unassigned():
    noise = set_role(plain(), (8,), Role.OTHER)
    assert noise.block_by_id[8].article is None
    assert 8 not in [block.id for block in noise.unassigned]
    assert 8 in [block.id for block in set_role(noise, (8,), Role.BODY).unassigned]


def test_a_duplicate_with_a_role_of_text_repeats_nothing():
    block = set_role(plain(), (5,), Role.BODY).block_by_id[5]
    assert (block.duplicate_of, block.article) == (None, None)


def test_the_role_duplicate_needs_an_original():
    with pytest.raises(EditRefused, match="Mark as duplicate"):
        set_role(plain(), (3,), Role.DUPLICATE)


def test_furniture_keeps_its_finer_role():
    page = mark_furniture(plain(), (0, 9))
    assert (page.block_by_id[0].role, page.block_by_id[9].role) == (Role.MASTHEAD, Role.PAGE_FURNITURE)
    assert mark_furniture(page, (0,)) == page


def test_joins_are_set_and_taken_away():
    page = set_join(plain(), (8,), True)
    assert page.block_by_id[8].joins_previous
    assert not set_join(page, (8, 4), False).block_by_id[4].joins_previous
    for block in (6, 9):
        with pytest.raises(EditRefused, match="has none"):
            set_join(plain(), (block,), True)


def test_a_joined_block_that_becomes_first_joins_no_more():
    assert not detach(plain(), (1, 2, 3)).block_by_id[4].joins_previous
    assert not reorder(plain(), (4,), by=-3).block_by_id[4].joins_previous


# ── duplicates ──


def test_a_run_repeats_a_run():
    page = page_of(*(Row(text, article="a1") for text in (OPEN, SENTENCE, "春。", OPEN, SENTENCE)))
    marked = mark_duplicate(page, (4, 3), 0)
    assert [marked.block_by_id[each].duplicate_of for each in (3, 4)] == [0, 1]
    assert marked.article_by_id["a1"].blocks == (0, 1, 2)


def test_overlapping_and_too_short_runs_are_refused():
    page = page_of(*(Row(SENTENCE, article="a1") for _ in range(5)))
    with pytest.raises(EditRefused, match="repeat itself"):
        mark_duplicate(page, (1, 2), 0)
    with pytest.raises(EditRefused, match="fewer blocks"):
        mark_duplicate(page, (0, 1), 4)


def test_copies_of_a_new_duplicate_are_repointed():
    page = mark_duplicate(plain(), (3,), 8)
    assert (page.block_by_id[3].duplicate_of, page.block_by_id[5].duplicate_of) == (8, 8)


def test_an_original_that_is_a_copy_stands_for_its_own_original():
    assert mark_duplicate(plain(), (9,), 5).block_by_id[9].duplicate_of == 3


def test_the_second_copy_takes_the_place_of_the_first():
    page = mark_duplicate(plain(), (3,), 5)
    assert (page.block_by_id[3].duplicate_of, page.block_by_id[3].role) == (5, Role.DUPLICATE)
    assert (page.block_by_id[5].role, page.block_by_id[5].article) == (Role.BODY, "a1")
    assert page.article_by_id["a1"].blocks == (1, 2, 4, 5)


def test_a_copy_that_repeats_something_else_from_now_on_is_not_dragged_along():
    rows = [Row(text, article="a1") for text in (OPEN, SENTENCE, "春。")]
    page = page_of(*rows, Row(SENTENCE, Role.DUPLICATE, repeats=4), Row(OPEN, article="a1"), Row("夏。", article="a1"))
    marked = mark_duplicate(page, (3, 4), 0)
    assert [marked.block_by_id[each].duplicate_of for each in (3, 4)] == [0, 1]


def test_the_id_of_a_glued_block_is_not_given_to_a_cut_one():
    page = page_of(Row(SENTENCE, article="a1"), Row(OPEN, article="a1"))
    assert [block.id for block in cut(glue(page, 0, 1), 0, 5).blocks] == [0, 2]
