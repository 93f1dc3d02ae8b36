"""Bags of words: joined, grown and left alone, they say the same as if they had been filled at once."""

import pytest

from desktop.parsing.bag import Background, Bag
from desktop.parsing.cohesion import Terms
from desktop.parsing.line import Line, cut_lines

_FERRY = ["渡船每天开八趟,过江的人排队上船。", "船工说,渡船每天修一次,过江要一刻钟。", "过江的人说,渡船比大桥近。"]
_TEA = ["茶园今年添了八百亩新茶,采茶人上山早。", "采茶人说,新茶每天采一次,茶园要人手。", "过江的人也买新茶。"]


@pytest.fixture
def page() -> tuple[list[Line], Terms, Background]:
    lines = cut_lines("\n".join(_FERRY + _TEA))[0]
    terms = Terms(lines)
    return lines, terms, Background(terms, lines)


def test_two_bags_foretell_each_other_as_one_bag_of_all_their_lines_does(page):
    lines, _, background = page
    ferry, tea = Bag(background, lines[:3]), Bag(background, lines[3:])
    assert ferry.likelihood_with(tea) == Bag(background, lines).likelihood() == tea.likelihood_with(ferry)
    assert ferry.likelihood_with(tea) != ferry.likelihood() + tea.likelihood()


def test_a_bag_with_another_in_it_has_the_lines_of_both_and_leaves_the_other_as_it_was(page):
    lines, _, background = page
    ferry = Bag(background, lines[:3])
    before = dict(ferry.counts)
    both, whole = Bag(background, lines[3:], ferry), Bag(background, lines)
    assert (both.counts, both.size) == (whole.counts, whole.size)
    assert ferry.counts == before


def test_a_line_shares_nothing_with_lines_of_other_words_and_everything_repeated_with_itself(page):
    lines, terms, _ = page
    assert terms.shared(terms.words[lines[0]], [lines[3]]) == 0.0
    some, all_its_own = [terms.shared(terms.words[lines[i]], [lines[1]]) for i in (2, 1)]
    assert 0.0 < some < all_its_own < 1.0  # pairs that stand in one line only are shared with nobody
    assert terms.shared(terms.words[lines[2]], [lines[1]]) == some  # though its weight is not worked out anew


def test_a_page_knows_the_words_of_its_lines_and_not_those_across_their_breaks(page):
    _, terms, _ = page
    assert terms.knows("渡船")
    assert not terms.knows("船渡")
    assert not terms.knows("船过")
