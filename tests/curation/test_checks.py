"""Each check has a page that it speaks about and pages that it is silent about."""

import string
from dataclasses import replace

import pytest

from desktop.curation.around import Around
from desktop.curation.articles import set_field, set_issue
from desktop.curation.checks import Problem, Repair, Severity, apply_repair, problems
from desktop.curation.labels import add_topics
from desktop.curation.link import Link, Place
from desktop.curation.problem import FILL_IN, excerpt
from desktop.curation.refusal import EditRefused
from desktop.page.article import ArticleStatus
from desktop.page.page import DateBasis, Issue, Page
from desktop.page.role import Role
from desktop.page.sentence import fill
from tests.curation.building import OPEN, SENTENCE, Row, page_of

HEADLINE = Row("老码头修好了", Role.HEADLINE, "a1")
BYLINE = Row("本报记者 林小江", Role.BYLINE, "a1")
BODY = Row(SENTENCE, article="a1")
OTHER = Row("孩子们种下了一片小树林，老师说明年春天还要来。", article="a1")
LEAD = Row("本报讯（记者 周北）城北小学昨天开了新课，孩子们学会了种菜。", Role.LEAD, "a1")


def of(page: Page, code: str) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems(page) if problem.code == code)


def only(page: Page, code: str) -> Problem:
    (problem,) = of(page, code)
    return problem


def repaired(page: Page, problem: Problem) -> Page:
    assert problem.repair is not None
    after = apply_repair(page, problem.repair, "new")
    assert problem not in problems(after)
    return after


def test_a_sound_page_has_no_problems():
    assert problems(page_of(HEADLINE, BYLINE, BODY, OTHER)) == ()


def test_unassigned_blocks_between_parts_of_one_article_go_to_it_as_one_run():
    lost = [Row("这里漏了一行，"), Row("这里又漏了一行。")]
    page = page_of(HEADLINE, BYLINE, BODY, lost[0], Row("临江日报", Role.PAGE_FURNITURE), lost[1], OTHER)
    problem = only(page, "unassigned")
    assert (problem.severity, problem.block_id) == (Severity.MUST, 3)
    assert fill(problem.text, problem.arguments) == "2 block(s) in no article: “这里漏了一行，”"
    assert repaired(page, problem).article_by_id["a1"].blocks == (0, 1, 2, 3, 5, 6)


@pytest.mark.parametrize(("role", "home"), [(Role.BODY, "a1"), (Role.HEADLINE, "a2"), (Role.BYLINE, "a2")])
def test_unassigned_blocks_between_articles_go_back_and_openings_forward(role: Role, home: str):
    page = page_of(HEADLINE, BODY, Row("城北小学开课", role), replace(OTHER, article="a2"))
    repair = only(page, "unassigned").repair
    assert repair is not None
    assert repair.value == home


def test_unassigned_blocks_at_the_page_s_edges_have_one_neighbour_or_none():
    page = page_of(Row("漏了的一行"), HEADLINE, BODY, Row("城北小学开课", Role.HEADLINE))
    assert [p.repair and p.repair.value for p in of(page, "unassigned")] == ["a1", "a1"]
    alone = page_of(Row("只有这一行"))
    assert repaired(alone, only(alone, "unassigned")).article_by_id["new"].blocks == (0,)


def test_what_is_explained_is_not_unassigned():
    page = page_of(
        Row("临江日报", Role.MASTHEAD),
        Row("乡村行", Role.SECTION_LABEL, serves=("a1",)),
        HEADLINE,
        BODY,
        Row("…", Role.OTHER),
    )
    assert of(page, "unassigned") == ()


def test_an_article_without_headline_and_what_could_be_one():
    page = page_of(Row("老码头修好了", article="a1"), BYLINE, BODY)
    after = repaired(page, only(page, "no_headline"))
    assert after.article_by_id["a1"].headline == "老码头修好了"
    assert only(page_of(BYLINE, BODY), "no_headline").repair is None
    assert only(page_of(BODY, OTHER), "no_headline").repair is None


@pytest.mark.parametrize(
    "page",
    [
        set_field(page_of(BYLINE, BODY), "a1", "headline", None),
        page_of(Row("上接01版", Role.JUMP_FROM, "a1"), BODY),
        page_of(Row("遗失身份证一张，声明作废。", Role.NOTICE, "a1")),
        page_of(Row("江边的花开了。 林小江 摄", Role.CAPTION, "a1")),
    ],
)
def test_some_articles_need_no_headline(page: Page):
    assert of(page, "no_headline") == ()


def test_a_headline_inside_starts_an_article_with_its_kicker():
    kicker, second = Row("市领导强调", Role.KICKER, "a1"), Row("城北小学开课", Role.HEADLINE, "a1")
    page = page_of(HEADLINE, BYLINE, BODY, kicker, second, replace(BYLINE, text="本报记者 周北"), OTHER)
    problem = only(page, "headline_inside")
    assert problem.block_id == 4
    assert of(page, "byline_inside") == ()
    after = repaired(page, problem)
    assert after.article_by_id["new"].blocks == (3, 4, 5, 6)


def test_a_byline_or_lead_inside_starts_an_article():
    page = page_of(HEADLINE, BYLINE, BODY, replace(BYLINE, text="本报记者 周北"), OTHER)
    assert repaired(page, only(page, "byline_inside")).article_by_id["new"].blocks == (3, 4)
    assert only(page_of(HEADLINE, BODY, LEAD), "byline_inside").block_id == 2
    assert len(of(page_of(LEAD, LEAD, LEAD), "byline_inside")) == 2


def test_a_byline_at_the_end_and_two_headlines_at_the_top_are_no_beginnings():
    page = page_of(HEADLINE, HEADLINE, BODY, OTHER, Row("（记者 林小江）", Role.BYLINE, "a1"))
    assert of(page, "headline_inside") == of(page, "byline_inside") == ()
    assert of(page_of(HEADLINE, LEAD, BODY), "byline_inside") == ()


def test_unmarked_repeats_are_marked_as_a_run():
    page = page_of(HEADLINE, BODY, OTHER, BODY, replace(OTHER, text=OTHER.text.replace("，", "， ")))
    problem = only(page, "repeat")
    after = repaired(page, problem)
    assert [after.block_by_id[each].duplicate_of for each in (3, 4)] == [1, 2]


def test_bylines_quotes_short_and_marked_repeats_are_no_problem():
    long_byline = Row("临江日报全媒体记者 林小江 周北 通讯员 陈一帆", Role.BYLINE, "a1")
    quote = Row(SENTENCE, Role.PULL_QUOTE, "a1")
    marked = Row(SENTENCE, Role.DUPLICATE, repeats=2)
    page = page_of(
        HEADLINE,
        long_byline,
        BODY,
        quote,
        marked,
        replace(long_byline),
        Row("春。", article="a1"),
        Row("春。", article="a1"),
    )
    assert of(page, "repeat") == ()


def test_an_article_that_ends_in_mid_sentence_gets_what_follows():
    open_end = Row(OPEN, article="a1")
    lost = page_of(HEADLINE, open_end, Row("种满了花。"))
    problem = only(lost, "open_sentence")
    assert problem.block_id == 1
    assert repaired(lost, problem).article_by_id["a1"].blocks == (0, 1, 2)
    headless = page_of(HEADLINE, open_end, Row("种满了花，市民很高兴。", article="a2"))
    assert repaired(headless, only(headless, "open_sentence")).article_by_id["a1"].blocks == (0, 1, 2)
    complete = page_of(HEADLINE, open_end, replace(HEADLINE, article="a2"), replace(OTHER, article="a2"))
    assert only(complete, "open_sentence").repair is None


@pytest.mark.parametrize(
    "tail", [Row("下转02版", Role.JUMP_TO, "a1"), Row("种满了花。”", article="a1"), Row("种满了花（完）", article="a1")]
)
def test_a_jump_a_quote_or_a_bracket_ends_an_article(tail: Row):
    assert of(page_of(HEADLINE, Row(OPEN, article="a1"), tail), "open_sentence") == ()


def test_dates_that_disagree_are_settled_by_the_curator():
    issue = Issue(date="2023-03-14", date_basis=DateBasis.PRINTED, filename_date="2023-03-15")
    page = page_of(HEADLINE, BODY, issue=issue)
    problem = only(page, "date_conflict")
    assert (problem.severity, problem.block_id) == (Severity.MUST, None)
    assert repaired(page, problem).issue.date == "2023-03-14"
    assert of(set_issue(page, date="2023-03-15"), "date_conflict") == ()
    assert of(page_of(HEADLINE, BODY, issue=replace(issue, filename_date="2023-03-14")), "date_conflict") == ()


def test_a_page_without_date_takes_that_of_its_file_name():
    page = page_of(HEADLINE, BODY, issue=Issue(filename_date="2023-03-15"))
    assert repaired(page, only(page, "no_date")).issue.date == "2023-03-15"
    repair = only(page_of(HEADLINE, BODY, issue=Issue(newspaper="临江日报")), "no_date").repair
    assert (repair.edit, repair.value) == (FILL_IN, "date")


def test_a_page_without_number_is_worth_a_look():
    issue = Issue(date="2023-03-15")
    problem = only(page_of(HEADLINE, BODY, issue=issue), "no_number")
    assert (problem.severity, problem.block_id, problem.repair.value) == (Severity.MAY, None, "pages")
    assert of(page_of(HEADLINE, BODY, issue=replace(issue, pages=("02",))), "no_number") == ()


def test_jumps_are_open_until_they_are_linked():
    page = page_of(
        HEADLINE,
        BODY,
        Row("下转02版", Role.JUMP_TO, "a1"),
        Row("上接01版", Role.JUMP_FROM, "a2"),
        replace(OTHER, article="a2"),
    )
    assert [(p.block_id, p.arguments[1]) for p in problems(page) if p.code == "open_jump"] == [
        (2, "02"),
        (3, "01"),
    ]
    links = frozenset({Link(Place(1, "a1"), Place(2, "x")), Link(Place(3, "y"), Place(1, "a2"))})
    assert problems(page, Around(1, links)) == ()


def test_a_page_cut_at_the_block_limit_says_so():
    page = page_of(HEADLINE, BODY)
    assert of(page, "block_limit") == ()
    assert only(replace(page, block_limit_hit=True), "block_limit").block_id == 1


def test_the_parser_s_doubt_is_passed_on_until_somebody_looked():
    page = page_of(HEADLINE, BODY)
    doubtful = replace(page.articles[0], confidence=0.42)
    problem = only(replace(page, articles=(doubtful,)), "low_confidence")
    assert fill(problem.text, problem.arguments) == "The parser is unsure about “老码头修好了” (42 %)"
    assert of(replace(page, articles=(replace(doubtful, confidence=0.5),)), "low_confidence") == ()
    assert of(replace(page, articles=(replace(doubtful, status=ArticleStatus.CHANGED),)), "low_confidence") == ()
    labelled = add_topics(replace(page, articles=(doubtful,)), ["a1"], ["economy"])
    assert of(labelled, "low_confidence"), "a label says nothing of where the article begins and ends"


def test_a_scrap_of_an_article_is_short():
    assert only(page_of(Row("老码头", Role.HEADLINE, "a1")), "short").severity is Severity.MAY
    assert of(page_of(HEADLINE, BODY), "short") == ()


def test_an_article_of_two_pages_length_may_be_two():
    page = page_of(HEADLINE, BYLINE, Row(SENTENCE * 300, article="a1"))
    problem = only(page, "long")
    assert problem.severity is Severity.MAY
    said = fill(problem.text, problem.arguments)
    assert said == "The article has 8114 characters: perhaps “老码头修好了” is more than one"
    assert of(page_of(HEADLINE, BYLINE, Row(SENTENCE * 200, article="a1")), "long") == ()


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ((HEADLINE, Row(SENTENCE * 10, article="a1")), 1),
        ((HEADLINE, BODY), 0),
        ((HEADLINE, BYLINE, Row(SENTENCE * 10, article="a1")), 0),
        ((HEADLINE, LEAD, Row(SENTENCE * 10, article="a1")), 0),
        ((HEADLINE, Row(SENTENCE * 10, article="a1"), Row("（周北）", Role.AUTHOR, "a1")), 0),
    ],
)
def test_a_long_article_that_nobody_signs(rows: tuple[Row, ...], found: int):
    assert len(of(page_of(*rows), "no_byline")) == found


def test_who_says_that_nobody_signs_is_believed():
    page = page_of(HEADLINE, Row(SENTENCE * 10, article="a1"))
    said = replace(page.articles[0], corrected=frozenset({"byline"}))
    assert of(replace(page, articles=(said,)), "no_byline") == ()


def test_a_page_number_twice_in_an_issue():
    page = page_of(HEADLINE, BYLINE, BODY, issue=Issue(date="2023-03-14", pages=("02版",)))
    (problem,) = problems(page, Around(twins=("b.txt", "c.txt")))
    assert (problem.code, problem.severity, problem.block_id) == ("twin", Severity.MAY, None)
    assert fill(problem.text, problem.arguments) == "Page 02版 is in this issue twice: also as b.txt、c.txt"
    assert problems(page) == ()


def test_problems_come_in_the_order_of_the_text_with_the_page_first():
    page = page_of(Row("漏了的一行"), BYLINE, BODY, Row(OPEN, article="a2"), issue=Issue())
    assert [problem.code for problem in problems(page)][:3] == ["no_date", "no_number", "unassigned"]


def test_every_sentence_has_as_many_arguments_as_places():
    page = page_of(Row("漏了的一行"), BYLINE, BODY, LEAD, Row(OPEN, article="a1"), BODY, issue=Issue())
    found = problems(page)
    assert len({problem.code for problem in found}) >= 5
    for said in (*found, *(problem.repair for problem in found if problem.repair)):
        assert all(f"%{number}" in said.text for number in range(1, len(said.arguments) + 1))
        assert f"%{len(said.arguments) + 1}" not in said.text
        assert set(said.text) <= {*string.printable, "“", "”"}


def test_a_repair_that_came_too_late_is_refused():
    page = page_of(HEADLINE, BODY)
    stale = [
        Repair("", (), "move_blocks", (0,), value="gone"),
        Repair("", (), "merge", (99,), value="a1"),
        Repair("", (), "mark_duplicate", (1,), 99),
    ]
    for repair in stale:
        with pytest.raises(EditRefused):
            apply_repair(page, repair, "new")


def test_an_excerpt_is_short_and_on_one_line():
    assert excerpt("春天\n来了") == "春天 来了"
    assert excerpt("一二三四五六七八九十一二三四五六七") == "一二三四五六七八九十一二三四五…"


def test_a_repeat_that_is_marked_before_its_original_is_no_problem():
    page = page_of(Row(SENTENCE, Role.DUPLICATE, repeats=2), HEADLINE, BODY)
    assert of(page, "repeat") == ()
