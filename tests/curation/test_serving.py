import pytest

from desktop.curation.blocks import set_role
from desktop.curation.refusal import EditRefused
from desktop.curation.serving import serve
from desktop.page.invariants import faults
from desktop.page.role import Role
from tests.curation.building import SENTENCE, Row, page_of

COMPILED = "(临江日报记者/林小江 整理)"


def round_up():
    return page_of(
        Row("读者来信选登", Role.SECTION_LABEL, "a1"),
        Row("一条小路", Role.HEADLINE, "a1"),
        Row(SENTENCE, Role.BODY, "a1"),
        Row("一盏路灯", Role.HEADLINE, "a2"),
        Row(SENTENCE[:-3] + "。", Role.BODY, "a2"),
        Row(COMPILED, Role.BYLINE, "a2"),
    )


def test_a_banner_leaves_its_article_and_names_the_column_of_all_that_it_serves():
    page = serve(round_up(), [0], ["a2", "a1"])
    assert page.block_by_id[0].article is None
    assert page.block_by_id[0].applies_to == ("a1", "a2")
    assert [article.column for article in page.articles] == ["读者来信选登", "读者来信选登"]
    assert not page.unassigned


def test_the_compiler_of_a_line_that_serves_two_articles_is_the_compiler_of_both():
    page = serve(round_up(), [5], ["a1", "a2"])
    assert [article.compilers for article in page.articles] == [("林小江",), ("林小江",)]


def test_serving_nothing_leaves_the_line_unassigned_and_the_articles_without_it():
    page = serve(serve(round_up(), [0], ["a1", "a2"]), [0], [])
    assert [block.id for block in page.unassigned] == [0]
    assert [article.column for article in page.articles] == [None, None]
    assert list(faults(page)) == []


def test_serving_what_it_serves_already_changes_nothing():
    page = serve(round_up(), [0], ["a1", "a2"])
    assert serve(page, [0], ["a1", "a2"]) == page


def test_all_of_an_article_cant_serve_it():
    with pytest.raises(EditRefused, match="all that this article has"):
        serve(round_up(), [0, 1, 2], ["a1", "a2"])


def test_an_unknown_article_is_refused():
    with pytest.raises(EditRefused, match="no longer on the page"):
        serve(round_up(), [0], ["a9"])


def test_a_line_that_serves_articles_gives_them_its_new_role():
    page = set_role(serve(round_up(), [0], ["a1", "a2"]), [0], Role.BYLINE)
    assert [article.column for article in page.articles] == [None, None]
