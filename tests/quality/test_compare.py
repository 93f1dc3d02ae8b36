"""Figures worked out by hand on small pages, and what is true of them whatever the page."""

from cProfile import Profile
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.page.article import Article
from desktop.page.page import DateBasis, Issue, Page
from desktop.page.role import Role
from desktop.quality.alignment import OtherText
from desktop.quality.figures import pool
from desktop.quality.reference import Reference
from desktop.quality.score import PageScore, compare
from desktop.quality.tally import Hits, Share
from tests.curation.building import Row, page_of, pages
from tests.quality.damage import damaged

HEAD, NOISE = Role.HEADLINE, Role.PAGE_FURNITURE


def page(*owners: str | None, texts: str = "甲乙丙丁戊己庚辛", **kept) -> Page:
    """Return a page with a line of ten code points for each owner."""
    return page_of(*(Row(text * 10, Role.BODY, owner) for owner, text in zip(owners, texts, strict=False)), **kept)


def named(built: Page, **fields) -> Page:
    """Return a page whose only article has some fields."""
    return replace(built, articles=(replace(built.articles[0], **fields),))


def test_two_articles_taken_for_one():
    score = compare(Reference(page("a", "a", "a", "b")), page("x", "x", "x", "x"))
    # a is 3 of the 4 lines: more than half; b is matched by nothing.
    assert score.pq == pytest.approx(0.75 / ((2 + 1) / 2))
    # recall 1; precision (3 * 3/4 + 1 * 1/4) / 4 = 10/16
    assert score.b3 == pytest.approx(2 * (10 / 16) / (1 + 10 / 16))
    assert (score.exact, score.order, score.ops) == (Share(0, 2), Share(0, 0), 1)
    first, second = score.verdicts
    assert (first.match, first.missing, first.extra) == ("x", frozenset(), frozenset({3}))
    assert (second.match, second.exact) == (None, None)


def test_half_of_the_union_is_no_match():
    score = compare(Reference(page("a", "a")), page("x", "y"))
    assert (score.pq, score.exact, score.ops) == (0.0, Share(0, 1), 1)


def test_a_line_too_many_is_a_split_and_a_merge():
    score = compare(Reference(page("a", "a", "b", "b")), page("x", "x", "x", "y"))
    assert score.ops == 2
    assert score.pq == pytest.approx((2 / 3 + 0) / 2)


def test_noise_kept_and_text_thrown_away():
    score = compare(Reference(page("a", "a", None, None)), page("x", None, "x", None))
    assert score.noise == Hits(right=1, extra=1, missing=1)
    assert score.role == Share(1, 2)
    # clusters: {0,1} {2} {3} against {0,2} {1} {3}: four pairs, three and three clusters
    assert score.ops == 8 - 3 - 3 + 0


def test_every_noise_line_is_a_cluster_of_its_own():
    score = compare(Reference(page(None, None)), page("x", "x"))
    assert score.ops == 1
    assert score.b3 == pytest.approx(2 * 0.5 / 1.5)


def test_order_is_counted_of_exact_articles_only():
    right = page("a", "a", "b", "b")
    said = page("x", "x", "y", "y", order={"x": [1, 0], "y": [2, 3]})
    score = compare(Reference(right), said)
    assert (score.exact, score.order) == (Share(2, 2), Share(1, 2))


def test_another_order_and_another_set_of_lines_can_be_right_too():
    right, said = page("a", "a", "a", "b"), page("x", "x", "y", "y", order={"x": [1, 0], "y": [2, 3]})
    assert compare(Reference(right), said).exact == Share(0, 2)
    score = compare(Reference(right, orders={"a": ((1, 0),)}), said)
    assert (score.exact, score.order) == (Share(1, 2), Share(1, 1))


def test_a_free_line_costs_nothing_but_its_role():
    right, said = page("a", "a", "a", "b", "b"), page("a", "a", "b", "b", "b")
    assert compare(Reference(right), said).exact == Share(0, 2)
    score = compare(Reference(right, free=frozenset({2})), said)
    assert (score.exact, score.order, score.ops, score.noise) == (Share(2, 2), Share(2, 2), 0, Hits(0, 0, 0))
    assert all(not verdict.missing and not verdict.extra for verdict in score.verdicts)
    turned = page("a", "a", "a", "b", "b", order={"a": [0, 2, 1], "b": [3, 4]})
    assert compare(Reference(right, free=frozenset({2})), turned).order == Share(2, 2)


def test_a_line_that_serves_several_articles_is_free():
    rows = [Row("甲" * 10, HEAD, None), Row("乙" * 10, Role.BODY, "a"), Row("丙" * 10, Role.BODY, "b")]
    right = page_of(replace(rows[0], serves=("a", "b")), *rows[1:])
    said = page_of(replace(rows[0], article="a"), *rows[1:])
    score = compare(Reference(right), said)
    assert (score.exact, score.noise) == (Share(2, 2), Hits(0, 0, 0))


def test_the_other_copy_costs_only_order():
    right = page_of(
        Row("甲" * 9, Role.BODY, "a"), Row("乙" * 9, Role.BODY, "a"), Row("甲" * 9, Role.DUPLICATE, repeats=0)
    )
    said = page_of(
        Row("甲" * 9, Role.DUPLICATE, repeats=2), Row("乙" * 9, Role.BODY, "x"), Row("甲" * 9, Role.BODY, "x")
    )
    score = compare(Reference(right), said)
    assert (score.exact, score.order, score.noise, score.ops) == (Share(1, 1), Share(0, 1), Hits(1, 0, 0), 0)
    placed = replace(said, articles=(replace(said.articles[0], blocks=(2, 1)),))
    assert compare(Reference(right), placed).order == Share(1, 1)


def test_roles_that_count_as_one_and_further_roles():
    right = page_of(Row("甲", Role.LEAD, "a"), Row("乙", Role.AUTHOR, "a"), Row("丙", Role.SECTION_LABEL, "a"))
    said = page_of(Row("甲", Role.BODY, "a"), Row("乙", Role.BYLINE, "a"), Row("丙", Role.SUBHEADLINE, "a"))
    assert compare(Reference(right), said).role == Share(2, 3)
    assert compare(Reference(right, roles={2: frozenset({Role.SUBHEADLINE})}), said).role == Share(3, 3)


def test_a_headline_is_right_without_its_blanks_or_with_a_stand_in():
    right = named(page("a"), headline="茶园 采摘季")
    assert compare(Reference(right), named(page("x"), headline="茶园采 摘季")).headline == Share(1, 1)
    said = named(page("x"), headline="采摘季")
    assert compare(Reference(right), said).headline == Share(0, 1)
    assert compare(Reference(right, headlines={"a": frozenset({"采摘季"})}), said).headline == Share(1, 1)
    assert compare(Reference(named(page("a"), headline=None)), named(page("x"), headline=None)).headline == Share(1, 1)


def test_names_are_counted_with_their_article():
    right = named(page("a", "a"), reporters=("何晚舟",), correspondents=("凌小满",), compilers=("石磊",))
    said = named(page("x", "x"), reporters=("凌小满",), authors=("陶然",))
    assert compare(Reference(right), said).names == Hits(right=1, extra=1, missing=2)
    assert Hits(right=1, extra=1, missing=2).value == 2 / 5
    assert compare(Reference(right, named=False), said).names is None


def test_names_of_an_article_without_a_match_are_wrong_whatever_its_id():
    right, said = named(page("a", "a"), reporters=("何晚舟",)), page("a", "b")
    said = replace(said, articles=tuple(replace(each, reporters=("何晚舟",)) for each in said.articles))
    assert compare(Reference(right), said).names == Hits(right=0, extra=2, missing=1)


def test_jumps_are_compared_by_their_numbers():
    right = page_of(Row("甲" * 9, Role.BODY, "a"), Row("下转02版", Role.JUMP_TO, "a"))
    right = named(right, continues_to="02版", continues_from=None)
    assert compare(Reference(right), named(right, continues_to="2")).jumps == Hits(1, 0, 0)
    said = named(right, continues_to=None, continues_from="03")
    assert compare(Reference(right), said).jumps == Hits(0, 1, 1)


def test_the_pointer_of_a_teaser_does_not_count():
    right = named(page("a"), continues_to="08")
    assert compare(Reference(right), named(right, continues_to=None)).jumps == Hits()


def test_joins_count_where_text_is_kept():
    right = page_of(Row("甲" * 9, article="a"), Row("乙" * 9, article="a", joins=True), Row("丙" * 9, article="a"))
    said = page_of(Row("甲" * 9, article="a"), Row("乙" * 9, article="a"), Row("丙" * 9, article="a", joins=True))
    assert compare(Reference(right), said).join == Hits(0, 1, 1)


def test_the_issue_is_its_date_number_and_code():
    printed = Issue(date="2023-03-14", date_basis=DateBasis.PRINTED, issue_no="0229", cn_code="CN 43-0005")
    right = replace(page("a"), issue=printed)
    said = replace(right, issue=replace(printed, issue_no="229", cn_code="43-0005"))
    assert compare(Reference(right), said).issue == Share(3, 3)
    wrong = replace(said, issue=replace(said.issue, cn_code="CN 43-0006"))
    assert compare(Reference(right), wrong).issue == Share(2, 3)
    assert compare(Reference(right, dated=False), said).issue is None
    assert compare(Reference(replace(right, issue=Issue())), right).issue == Share(0, 3)
    guessed = replace(right, issue=Issue(date="2023-03-14", date_basis=DateBasis.FILENAME))
    assert compare(Reference(replace(right, issue=Issue())), guessed).issue == Share(3, 3)


def test_confidence_is_counted_on_what_the_page_says():
    said = page("x", "x", "y", "y")
    said = replace(
        said, articles=(replace(said.articles[0], confidence=0.95), replace(said.articles[1], confidence=0.5))
    )
    score = compare(Reference(page("a", "a", "b", "c")), said)
    assert (score.confident_exact, score.confident) == (Share(1, 1), Share(1, 2))


def test_articles_counted_apart():
    right = Reference(page("a", "a", "b"), displaced=frozenset({"a"}), interleaved=frozenset({"b"}))
    score = compare(right, page("x", None, "y"))
    assert (score.displaced, score.interleaved) == (Share(0, 1), Share(1, 1))


def test_a_reference_may_cut_lines_and_a_page_glue_them():
    text = "甲甲甲甲乙乙乙\n丙丙丙"
    cut = Page("p", "", "utf-8", text, _blocks((0, 4, "a"), (4, 7, "b"), (8, 11, "b")), _articles(a=(0,), b=(1, 2)))
    assert compare(Reference(cut), cut).exact == Share(2, 2)
    glued = Page("p", "", "utf-8", text, _blocks((0, 11, "x")), _articles(x=(0,)))
    score = compare(Reference(cut), glued)
    assert (score.exact, score.ops, score.role) == (Share(0, 2), 1, Share(3, 3))
    assert score.pq == pytest.approx(0.6 / 1.5)  # b has 6 of the 10 code points
    lines = Page("p", "", "utf-8", text, _blocks((0, 7, "x"), (8, 11, "y")), _articles(x=(0,), y=(1,)))
    assert compare(Reference(cut), lines).exact == Share(0, 2)
    # Measured against whole lines a cut line is where most of it is.
    assert compare(Reference(lines), cut).exact == Share(2, 2)


def test_a_line_cut_in_equal_halves_is_where_it_begins():
    text = "甲甲乙乙"
    whole = Page("p", "", "utf-8", text, _blocks((0, 4, "a")), _articles(a=(0,)))
    halves = Page("p", "", "utf-8", text, _blocks((0, 2, "x"), (2, 4, "y")), _articles(x=(0,), y=(1,)))
    (verdict,) = compare(Reference(whole), halves).verdicts
    assert verdict.exact == "x"


def test_lines_inside_a_glued_block_stand_as_printed():
    text = "甲甲\n乙乙\n甲甲"
    blocks = _blocks((0, 2, "a"), (3, 5, "a"), (6, 8, "a"))
    copied = (*blocks[:2], replace(blocks[2], role=Role.DUPLICATE, article=None, duplicate_of=0))
    right = Page("p", "", "utf-8", text, copied, _articles(a=(0, 1)))
    first, rest = _blocks((0, 2, "x"), (3, 8, "x"))
    said = Page("p", "", "utf-8", text, (replace(first, role=Role.OTHER, article=None), rest), _articles(x=(1,)))
    score = compare(Reference(right), said)
    # The kept copy of the first line stands behind the second line, in one block with it.
    assert (score.exact, score.order) == (Share(1, 1), Share(0, 1))


def _blocks(*ranges: tuple[int, int, str]):
    blank = page("a").blocks[0]
    return tuple(replace(blank, id=number, start=start, end=end, article=owner)
                 for number, (start, end, owner) in enumerate(ranges))  # fmt: skip


def _articles(**blocks: tuple[int, ...]):
    return tuple(Article(owner, of) for owner, of in blocks.items())


def test_figures_are_pooled_over_articles_and_averaged_over_pages():
    scores = [
        compare(Reference(page("a", "a")), page("x", "x")),
        compare(Reference(page("a", "a")), page("x", "x")),
        compare(Reference(page("a", "a", "b", "b")), page("x", "x", "x", "y")),
    ]
    figures = pool(scores)
    assert figures.exact == Share(2, 4)
    assert (figures.pages, figures.ops, figures.median_ops) == (3, pytest.approx(2 / 3), 0)
    assert figures.pq == pytest.approx((1 + 1 + 1 / 3) / 3)
    assert figures.values()["exact"] == 0.5
    assert figures.values()["displaced"] is None


def test_no_page_has_no_figures():
    with pytest.raises(ValueError, match="no page"):
        pool([])


def test_pages_of_other_text_are_not_compared():
    with pytest.raises(OtherText, match="does not have the text"):
        compare(Reference(page("a", "b")), page("a"))


def test_a_page_without_text_agrees_with_itself():
    empty = Page("p", "", "utf-8", " \n", (), ())
    score = compare(Reference(empty), empty)
    assert (score.b3, score.pq, score.ops) == (1.0, 1.0, 0)


def figures_of(score: PageScore) -> dict[str, float | None]:
    return pool([score]).values()


NOT_OF_ONE = {"ops", "median_ops", "confident_exact", "confident"}


@given(pages(), st.integers(0, 10**6), st.integers(0, 6))
@settings(max_examples=80, deadline=None)
def test_a_page_agrees_with_itself(drawn: Page, seed: int, edits: int):
    right = damaged(drawn, str(seed), edits)
    ids = frozenset(article.id for article in right.articles)
    score = compare(Reference(right, displaced=ids), right)
    values = figures_of(score)
    assert {value for name, value in values.items() if name not in NOT_OF_ONE} <= {1.0, None}
    assert (score.ops, score.exact.hit) == (0, len(right.articles))
    assert all(not verdict.missing and not verdict.extra for verdict in score.verdicts)


@given(pages(), st.integers(0, 10**6))
@settings(max_examples=80, deadline=None)
def test_every_figure_is_a_share(drawn: Page, seed: int):
    score = compare(Reference(damaged(drawn, f"right {seed}", 4)), damaged(drawn, f"said {seed}", 8))
    values = {name: value for name, value in figures_of(score).items() if value is not None}
    assert score.ops >= 0
    assert all(0 <= value <= 1 for name, value in values.items() if not name.endswith("ops"))


@given(st.lists(st.tuples(*[st.sampled_from(["a", "b", "c", None])] * 2), min_size=1, max_size=8))
def test_b_cubed_is_the_same_both_ways(owners):
    one, other = page(*(left for left, _ in owners)), page(*(right for _, right in owners))
    assert compare(Reference(one), other).b3 == pytest.approx(compare(Reference(other), one).b3)
    assert compare(Reference(one), other).ops == compare(Reference(other), one).ops


@given(pages(), st.integers(0, 10**6), st.permutations(["a1", "a2", "a3", "new-0", "new-1"]))
@settings(max_examples=80, deadline=None)
def test_what_articles_are_called_does_not_matter(drawn: Page, seed: int, names: list[str]):
    said = damaged(drawn, str(seed), 4)
    other = renamed(said, dict(zip(sorted(names), names, strict=True)))
    before, after = compare(Reference(drawn), said), compare(Reference(drawn), other)
    assert replace(before, verdicts=()) == replace(after, verdicts=())


def renamed(built: Page, names: dict[str, str]) -> Page:
    return replace(
        built,
        blocks=tuple(
            replace(block, article=names.get(block.article or "", block.article),
                    applies_to=tuple(names.get(each, each) for each in block.applies_to))
            for block in built.blocks
        ),
        articles=tuple(replace(article, id=names.get(article.id, article.id)) for article in built.articles),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "said"), [("one", "each"), ("each", "one"), ("one", "none"), ("each", "each"), ("none", "one")]
)
def test_time_is_in_proportion_to_the_page(wanted, said):
    def steps(lines: int) -> int:
        owners = {"one": ["a"] * lines, "each": [f"a{n}" for n in range(lines)], "none": [None] * lines}
        pages = [page(*owners[name], texts="甲" * lines) for name in (wanted, said)]
        profile = Profile()
        profile.runcall(compare, Reference(pages[0]), pages[1])
        return sum(row.callcount for row in profile.getstats())

    assert steps(2_000) < 2.2 * steps(1_000)
