"""Which articles of an issue are proposed as one, why, and when nothing is proposed."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.curation import links
from desktop.curation.around import Around
from desktop.curation.articles import set_field
from desktop.curation.checks import Severity, problems
from desktop.curation.link import Link, Place, chain, faults
from desktop.curation.links import Reason, candidates, clear, judged, weigh
from desktop.curation.parts import parts_of, same_page
from desktop.page.page import Page
from desktop.page.role import Role
from desktop.page.sentence import fill
from tests.curation.building import Row, pages
from tests.curation.issue import BRIDGE, BRIDGE_REST, first, numbered, second, told


def proposed(*pages: Page, links: tuple[Link, ...] = ()) -> set[tuple[str, str]]:
    """The articles that are proposed as one, by their ids."""
    parts = [part for page_id, page in enumerate(pages, 1) for part in parts_of(page_id, page)]
    found = (candidate.link for candidate in clear(candidates(tuple(parts), frozenset(links))))
    return {(link.earlier.article_id, link.later.article_id) for link in found}


BOTH = {("bridge", "rest1"), ("museum", "rest2")}


def test_two_jumps_between_the_same_pages_are_told_apart_by_their_words_and_sentences():
    assert proposed(first(), second()) == BOTH


def test_the_order_of_the_pages_does_not_matter():
    assert proposed(second(), first()) == BOTH


def test_a_candidate_says_why():
    bridge = parts_of(1, first())[0]
    rest = parts_of(2, second())[1]
    found = judged(bridge, rest)
    assert found.reasons[0] is Reason.PAGES
    assert {Reason.SENTENCE, Reason.WORDS} <= set(found.reasons)
    assert found.score > 0.9
    assert found.link == Link(Place(1, "bridge"), Place(2, "rest1"))


def test_a_headline_in_short_form_outweighs_a_wrong_page_number():
    page = numbered(
        "03",
        Row("（上接05版）", Role.JUMP_FROM, "rest1"),
        Row("大桥换吊索", Role.HEADLINE, "rest1"),
        *told("rest1", *BRIDGE_REST),
    )
    page = set_field(page, "rest1", "headline", "临江大桥换吊索")
    assert proposed(first(bridge_to="下转03版"), page) == {("bridge", "rest1")}


def test_a_short_headline_in_the_jump_line_counts_too():
    page = numbered("02", Row("◀上接01版《临江大桥换吊索》", Role.JUMP_FROM, "a"), *told("a", "别的什么也没有说清楚。"))
    (part,) = parts_of(2, page)
    assert part.hint == "临江大桥换吊索"
    assert Reason.HEADLINE in judged(parts_of(1, first())[0], part).reasons


def test_wrong_page_numbers_on_both_sides_leave_it_to_a_person():
    assert proposed(first(bridge_to="下转07版", museum_to="下转07版"), second(bridge_from="上接06版", museum_from="上接06版")) == set()  # noqa: E501  # fmt: skip


def test_a_jump_whose_other_line_is_lost_is_found_by_the_sentence_and_the_words():
    page = numbered(
        "02", *told("rest1", *BRIDGE_REST), Row("两地的灯", Role.HEADLINE, "pier"), *told("pier", "灯都亮了。")
    )
    assert proposed(first(museum_to="完"), page) == {("bridge", "rest1")}


def test_two_that_are_as_likely_are_left_to_a_person():
    twin = [Row("上接01版", Role.JUMP_FROM, "twin"), *told("twin", *BRIDGE_REST)]
    page = numbered("02", Row("上接01版", Role.JUMP_FROM, "rest1"), *told("rest1", *BRIDGE_REST), *twin)
    assert proposed(first(museum_to="完"), page) == set()


def test_a_missing_partner_is_not_replaced_by_whatever_stands_on_the_page():
    page = numbered(
        "02", Row("老码头的灯修好了", Role.HEADLINE, "pier"), *told("pier", "江边的老码头修好了灯，市民一天比一天多。")
    )
    assert proposed(first(), page) == set()
    assert proposed(first()) == set()


def test_what_is_linked_is_proposed_no_more():
    done = Link(Place(1, "bridge"), Place(2, "rest1"))
    assert proposed(first(), second(), links=(done,)) == {("museum", "rest2")}


def test_articles_of_one_page_are_never_one():
    page = numbered("01", *told("a", *BRIDGE), Row("下转01版", Role.JUMP_TO, "a"),
                    Row("上接01版", Role.JUMP_FROM, "b"), *told("b", *BRIDGE_REST))  # fmt: skip
    assert proposed(page) == set()


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [("02版", "2", True), ("A02版", "A02", True), ("A02", "02", True), ("B02", "A02", False), ("12", "2", False),
     ("a2", "A02", True), ("封面", "1", False)],
)  # fmt: skip
def test_page_numbers_are_compared_as_they_are_meant(a: str, b: str, same: bool):
    assert same_page(a, b) is same


def test_any_article_may_be_looked_at_also_one_without_text():
    page = numbered("02", Row("江边晨跑", Role.CAPTION, "a"), Row("上接01版", Role.JUMP_FROM, "b"))
    assert [part.goes_on for part in parts_of(2, page)] == [False, False]
    assert proposed(first(), page) == set()


@given(pages(), pages())
def test_whatever_stands_on_two_pages_at_most_one_link_an_end_is_proposed(one: Page, other: Page):
    found = sorted(proposed(one, other))
    assert len({earlier for earlier, _ in found}) == len({later for _, later in found}) == len(found)


# ── as problems ──


def around(links: frozenset[Link] = frozenset()) -> Around:
    return Around(1, links, parts_of(2, second()))


def test_a_partner_that_is_found_is_a_problem_with_the_link_as_its_repair():
    found = [problem for problem in problems(first(), around()) if problem.code == "found_jump"]
    assert [(problem.article_id, problem.block_id, problem.severity) for problem in found] == [
        ("bridge", 4, Severity.MAY),
        ("museum", 9, Severity.MAY),
    ]
    sentence = fill(found[0].text, found[0].arguments)
    assert sentence.startswith("Goes on on page 02 in “否则水位上涨以后，施工船就靠不…” (0.9")
    assert found[0].repair is not None
    assert found[0].repair.link == Link(Place(1, "bridge"), Place(2, "rest1"))


def test_a_part_is_named_by_its_text_and_not_by_the_line_that_says_where_it_is_from():
    [problem, _] = [problem for problem in problems(second(), Around(2)) if problem.code == "open_jump"]
    assert "上接" not in problem.arguments[0]
    assert problem.arguments[0] == "知道。"


def test_without_the_other_page_a_jump_stays_open_and_is_found_once_that_is_there():
    assert [p.code for p in problems(first(), Around(1)) if "jump" in p.code] == ["open_jump", "open_jump"]
    assert [p.code for p in problems(first(), around()) if "jump" in p.code] == ["found_jump", "found_jump"]


def test_the_later_page_proposes_the_same_links():
    there = Around(2, frozenset(), parts_of(1, first()))
    found = [problem for problem in problems(second(), there) if problem.code == "found_jump"]
    assert {problem.article_id for problem in found} == {"rest1", "rest2"}
    assert {p.repair.link for p in found if p.repair} == {
        p.repair.link for p in problems(first(), around()) if p.code == "found_jump" and p.repair
    }


def test_a_middle_part_is_proposed_to_both_sides_at_once():
    middle = numbered(
        "02",
        Row("上接01版", Role.JUMP_FROM, "middle"),
        *told("middle", BRIDGE_REST[0], "葛望舒在临江大桥上守了四十天，每根吊索更换前后都要测三次，"),
        Row("下转03版", Role.JUMP_TO, "middle"),
    )
    last = numbered(
        "03",
        Row("上接02版", Role.JUMP_FROM, "end"),
        *told("end", "滨江路的居民给施工单位送来了绿豆汤，临江大桥的吊索更换前后，葛望舒都在桥上。"),
    )
    there = Around(2, frozenset(), (*parts_of(1, first()), *parts_of(3, last)))
    jumps = [problem for problem in problems(middle, there) if "jump" in problem.code]
    assert [problem.code for problem in jumps] == ["found_jump", "found_jump"]
    assert {problem.repair.link for problem in jumps if problem.repair} == {
        Link(Place(1, "bridge"), Place(2, "middle")),
        Link(Place(2, "middle"), Place(3, "end")),
    }


def test_linked_articles_have_no_open_jump_no_missing_headline_and_no_open_end():
    links = frozenset({Link(Place(1, "bridge"), Place(2, "rest1")), Link(Place(1, "museum"), Place(2, "rest2"))})
    assert [p.code for p in problems(first(), around(links)) if "jump" in p.code] == []
    bare = numbered("02", *told("rest1", BRIDGE_REST[1], BRIDGE[0]))
    assert {p.code for p in problems(bare)} == {"no_headline", "open_sentence"}
    middle = frozenset({Link(Place(1, "bridge"), Place(2, "rest1")), Link(Place(2, "rest1"), Place(3, "end"))})
    assert problems(bare, Around(2, middle)) == ()


# ── links in themselves ──


@given(st.permutations(range(5)), st.integers(0, 4))
def test_the_parts_of_a_whole_are_the_same_from_each_of_them(order: list[int], asked: int):
    places = [Place(page, f"a{page}") for page in order]
    links = [Link(a, b) for a, b in pairwise(places)]
    assert chain(reversed(links), places[asked]) == tuple(places)
    assert faults(links) == ()


def test_links_that_fork_meet_or_go_round_are_faults():
    a, b, c = (Place(page, f"a{page}") for page in (1, 2, 3))
    assert faults([Link(a, b), Link(a, c)]) == ("article a1 goes on twice",)
    assert faults([Link(a, c), Link(b, c)]) == ("article a3 continues two articles",)
    assert faults([Link(a, b), Link(b, c), Link(c, a)]) == ("article a1 continues itself",)
    assert faults([Link(a, replace(a, article_id="x"))]) == ("article a1 is linked with one of its own page",)


def test_what_was_weighed_is_not_judged_again(monkeypatch):
    parts = tuple(part for page_id, page in enumerate((first(), second()), 901) for part in parts_of(page_id, page))
    steps = sum(1 for _ in weigh(parts, frozenset()))
    assert steps > len(BOTH)
    monkeypatch.setattr(links, "judged", None)
    found = candidates(parts, frozenset())
    assert {(each.earlier.place.article_id, each.later.place.article_id) for each in found} >= BOTH
    assert len(found) < steps, "pairs without points are kept"
    assert list(weigh(parts, frozenset())) == []


def test_what_is_asked_for_again_and_again_is_not_pushed_out_by_what_is_weighed_ahead():
    asked, *others = (parts_of(page_id, first()) + parts_of(page_id + 1, second()) for page_id in range(921, 933, 2))
    found = candidates(asked, frozenset())
    assert found
    for ahead in others:
        assert list(weigh(ahead, frozenset()))
        assert candidates(asked, frozenset()) is found
