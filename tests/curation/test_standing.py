"""What a curator found fine is listed no more, until its place is another one or it is asked for again."""

from dataclasses import replace

import pytest

from desktop.curation.boundaries import move_blocks
from desktop.curation.checks import problems
from desktop.curation.refusal import EditRefused
from desktop.curation.standing import let_stand, place_of, take_up
from desktop.page.dump import Dump
from desktop.page.page import PageStatus
from desktop.page.role import Role
from desktop.page.state import pack, unpack
from tests.curation.building import OPEN, SENTENCE, Row, page_of


def unfinished():
    """Return a page with two articles of which the first ends in mid-sentence, and a block in none."""
    return page_of(
        Row("步道通到公园", Role.HEADLINE, "a1"),
        Row(OPEN, article="a1"),
        Row("孩子们学会了种菜", Role.HEADLINE, "a2"),
        Row(SENTENCE, article="a2"),
        Row("从公园往北再走两里，就到了去年秋天才开门的"),
    )


def of(page, code):
    return next(problem for problem in problems(page) if problem.code == code)


def test_it_is_listed_no_more_and_the_page_is_in_progress():
    before = unfinished()
    after = let_stand(before, of(before, "open_sentence"))
    assert "open_sentence" not in {problem.code for problem in problems(after)}
    assert after.status is PageStatus.IN_PROGRESS
    assert after.articles == before.articles


def test_the_same_check_speaks_of_other_places():
    page = unfinished()
    page = let_stand(page, of(page, "open_sentence"))
    longer = move_blocks(page, (4,), "a1")
    assert of(longer, "open_sentence").block_id == 4


def test_unassigned_text_can_not_be_let_stand():
    page = unfinished()
    with pytest.raises(EditRefused, match="put right"):
        let_stand(page, of(page, "unassigned"))


def test_all_are_listed_again_on_request():
    page = unfinished()
    assert problems(take_up(let_stand(page, of(page, "open_sentence")))) == problems(page)
    assert take_up(page) is page


def test_it_is_kept_with_the_page():
    page = unfinished()
    after = let_stand(page, of(page, "open_sentence"))
    dump = Dump(page.source, page.text.encode(), "utf-8")
    assert unpack(pack(after), dump).let_stand == after.let_stand
    assert pack(take_up(after)) == pack(replace(page, status=PageStatus.IN_PROGRESS)), "a page without any is as before"


def test_a_place_has_a_name():
    page = unfinished()
    assert place_of(page, of(page, "open_sentence")) == "记者在现场看到，新修的步道从码…"
    assert place_of(page, replace(of(page, "open_sentence"), block_id=None)) == "2023-03-14"
