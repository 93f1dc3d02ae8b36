"""Personal data in articles is named before it stands in a dataset."""

from dataclasses import replace

from desktop.curation.checks import problems
from desktop.curation.standing import let_stand
from desktop.page.article import Kind
from desktop.page.role import Role
from tests.curation.building import Row, page_of
from tests.privacy.test_finding import NUMBER


def page(kind=Kind.NOTICE):
    """Return a page with an article that holds a mobile number twice and an identity number, and furniture with one."""
    made = page_of(
        Row("广告热线13900009999", Role.PAGE_FURNITURE),
        Row("遗失声明", Role.HEADLINE, "a1"),
        Row("拾到者请拨打13900001234，必有重谢。", Role.NOTICE, "a1"),
        Row(f"身份证号{NUMBER}，声明作废，电话13900001234。", Role.NOTICE, "a1"),
    )
    return replace(made, articles=tuple(replace(article, kind=kind) for article in made.articles))


def personal(page):
    return {problem.code: problem for problem in problems(page) if problem.code.startswith("personal")}


def test_each_kind_is_named_once_with_its_count_and_first_place():
    listed = personal(page())
    assert set(listed) == {"personal_mobile_number", "personal_identity_number"}
    mobile = listed["personal_mobile_number"]
    assert (mobile.arguments[0], mobile.block_id, mobile.article_id) == ("2", 2, "a1")
    assert listed["personal_identity_number"].block_id == 3


def test_numbers_to_call_in_a_report_are_no_personal_data():
    assert set(personal(page(Kind.NEWS))) == {"personal_identity_number"}


def test_it_can_be_let_stand():
    noticed = page()
    for problem in personal(noticed).values():
        noticed = let_stand(noticed, problem)
    assert not personal(noticed)
