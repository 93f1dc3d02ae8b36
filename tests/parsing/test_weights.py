"""What cues are worth: added up exactly, once for each group, and named when they tell two tags apart."""

import pytest

from desktop.parsing.cues import Group
from desktop.parsing.forms import Ending
from desktop.parsing.memo import Memo
from desktop.parsing.tag import Tag
from desktop.parsing.tagger import Weights, score_tags

STILL = tuple((0.0,) * len(Tag) for _ in Tag)


def row(**worth: float) -> tuple[float, ...]:
    return tuple(worth.get(tag.name.lower(), 0.0) for tag in Tag)


def test_worth_of_a_group_is_the_exact_sum_of_its_known_cues():
    weights = Weights({"a": row(text=0.1), "b": row(text=0.2), "c": row(text=-0.3, headline=1.15)}, STILL)
    assert weights.worth[Group(("a", "b", "c", "unknown"))] == tuple(
        {Tag.HEADLINE: 115}.get(tag, 0) for tag in Tag
    )  # fmt: skip
    assert weights.worth[Group(())] == (0,) * len(Tag)


def test_a_line_that_has_a_choice_is_scored_by_its_cues_and_one_that_has_none_needs_none():
    weights = Weights({"a": row(text=0.5, caption=-1.0), "b": row(text=0.25)}, STILL)
    choices = [(Tag.TEXT, Tag.CAPTION), (Tag.TEXT,)]
    scores = score_tags(choices, [[Group(("a",)), Group(("b",))], []], weights)
    assert scores == [{Tag.TEXT: 0.75, Tag.CAPTION: -1.0}, {Tag.TEXT: 0.0}]


def test_telling_cues_are_the_two_that_most_speak_for_a_tag_and_none_that_speaks_against_it():
    cues = {"a": row(text=1.0), "b": row(text=3.0, caption=0.5), "c": row(text=2.0), "d": row(caption=4.0)}
    telling = Weights(cues, STILL).telling[Tag.TEXT, Tag.CAPTION]
    assert telling[Group(("a", "b", "c", "d"))] == [(2.5, "b"), (2.0, "c")]
    assert telling[Group(("d", "a"))] == [(1.0, "a")]


def test_memo_works_out_what_it_lacks_once_and_begins_anew_when_it_is_full():
    asked: list[int] = []
    squares = Memo(lambda number: asked.append(number) or number * number, most=2)
    assert [squares[n] for n in (3, 3, 4, 3)] == [9, 9, 16, 9]
    assert asked == [3, 4]
    assert squares[5] == 25
    assert dict(squares) == {5: 25}


@pytest.mark.parametrize(
    ("line", "ends"),
    [("东门夜话", True), ("东门夜话”", True), ("东门夜话”。", False), ("夜话东门", False), ("话", False)],
)
def test_ending_is_a_word_alone_or_before_one_closing_mark(line, ends):
    assert Ending(("夜话", "一线"), "”》").match(line) is ends
