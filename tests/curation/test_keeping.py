"""What is said about a page as a whole: flag, note and trash change nothing else, and old states stay as they are."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.curation.articles import set_page_status
from desktop.curation.keeping import LONGEST_NOTE, look_again, require_untrashed, trash, untrash, write_note
from desktop.curation.refusal import EditRefused
from desktop.curation.reverting import reverted
from desktop.page.page import PageStatus
from desktop.page.state import pack, unpack
from tests.corpus.made import made_page

DUMP, PAGE = made_page(1)


def test_a_flag_is_set_and_taken_off_and_nothing_else_changes():
    flagged = look_again(PAGE, True)
    assert flagged == replace(PAGE, look_again=True)
    assert look_again(flagged, True) is flagged
    assert look_again(flagged, False) == PAGE


def test_what_was_trashed_is_restored_as_it_was():
    page = write_note(look_again(PAGE, True), "再看")
    assert trash(page).trashed
    assert untrash(trash(page)) == page
    assert untrash(page) is page
    assert trash(trash(page)) == trash(page)


@given(st.text(max_size=60))
def test_a_note_is_kept_without_the_space_around_it(text: str):
    page = write_note(PAGE, text)
    assert page.note == "\n".join(line.rstrip() for line in text.strip().splitlines())
    assert write_note(page, page.note) is page
    assert replace(page, note="") == PAGE


def test_a_note_that_is_too_long_is_refused_and_says_by_how_much():
    assert write_note(PAGE, "字" * LONGEST_NOTE).note
    with pytest.raises(EditRefused, match="2001 characters: shorten it to 2000"):
        write_note(PAGE, "字" * (LONGEST_NOTE + 1))


@given(st.text("再看，\n a", max_size=20), st.booleans(), st.booleans())
def test_a_state_keeps_the_marks(note: str, again: bool, gone: bool):
    page = replace(PAGE, note=note, look_again=again, trashed=gone)
    assert unpack(pack(page), DUMP) == page
    assert (pack(page) == pack(PAGE)) == (page == PAGE)


def test_taking_a_page_back_to_an_earlier_state_keeps_what_is_said_about_it():
    marked = write_note(look_again(set_page_status(PAGE, PageStatus.DONE, insist=True), True), "再看")
    back = reverted(marked, PAGE)
    assert replace(back, spent=PAGE.spent) == write_note(look_again(PAGE, True), "再看")
    assert reverted(trash(PAGE), PAGE).trashed
    assert reverted(look_again(PAGE, True), PAGE) == look_again(PAGE, True)


def test_a_page_in_the_trash_can_only_leave_it():
    gone = trash(PAGE)
    require_untrashed(gone, untrash(gone))
    require_untrashed(PAGE, gone)
    require_untrashed(gone, gone)
    with pytest.raises(EditRefused, match="restore it first"):
        require_untrashed(gone, write_note(gone, "x"))
