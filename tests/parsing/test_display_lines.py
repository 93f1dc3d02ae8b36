"""Short lines that look like headlines, and what their neighbours say they are."""

import pytest

from desktop.page.role import Role
from tests.parsing.stories import BRIDGE, GAPS, TEA, WIDTHS, articles_of, block_with, parsed

BYLINE = "云泽日报全媒体记者/何晚舟"
CREDIT = "云泽日报全媒体记者/邵一鸣 摄"
KITES = "3月18日,石桥村小学的孩子们在操场上放风筝,两百多只风筝飞上天空。"


def role_of(page, line):
    return block_with(page, line).role


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "quotation",
    [["“茶园成了景区。”——茶园负责人秦守田"], ["“茶园成了景区,茶农就能吃两季饭。”", "——茶园负责人秦守田"]],
)
def test_quotation_between_headline_and_byline(quotation, width):
    quotation = [width(line) for line in quotation]
    page = parsed([TEA.headline, *quotation, BYLINE, *map(width, TEA.paragraphs[1:])])
    assert [role_of(page, line) for line in quotation] == [Role.PULL_QUOTE] * len(quotation)
    assert page.articles[0].headline == TEA.headline


def test_quotation_that_is_a_headline():
    page = parsed(["钱从哪里来", "“土专家”——记茶农秦守田", BYLINE, *TEA.paragraphs[1:]])
    assert role_of(page, "“土专家”") is not Role.PULL_QUOTE


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("column", ["“行走澄江”专栏", "“行走澄江”专栏⑤", "“我们的村庄”系列报道之三"])
def test_quoted_column(column, gap):
    page = parsed([column, *TEA.lines, column, *BRIDGE.lines], gap)
    assert [article.column for article in page.articles] == [column, column]


@pytest.mark.parametrize("gap", GAPS)
def test_deck_of_two_lines(gap):
    deck = ["——青枫镇茶产业观察", "从卖茶青到卖风景"]
    page = parsed([TEA.headline, *deck, TEA.lead, *TEA.paragraphs[1:]], gap)
    assert [role_of(page, line) for line in deck] == [Role.SUBHEADLINE] * 2


def test_statement_below_a_deck_is_no_deck():
    page = parsed([TEA.headline, "——青枫镇茶产业观察", "茶香飘得很远。", *TEA.lines[1:]])
    assert role_of(page, "茶香飘得很远。") is Role.BODY


@pytest.mark.parametrize("gap", GAPS)
def test_line_that_stops_after_a_comma_is_text(gap):
    lines = [*TEA.lines[:3], "茶厂的老师傅守着炒茶锅,", "火候全凭手掌。", *BRIDGE.lines]
    page = parsed(lines, gap)
    assert articles_of(page) == [lines[:5], list(BRIDGE.lines)]
    assert block_with(page, "火候").joins_previous


def test_further_questions_are_text():
    questions = ["问:新茶怎么存?", "答:放进冰箱,不要和别的东西放在一起。", "问:老人家里的隔年茶还能不能喝?",
                 "答:能喝,泡以前先看看茶叶有没有霉点,", "再闻一闻有没有怪味。"]  # fmt: skip
    page = parsed([*TEA.lines, "存茶的几个问题", BYLINE, *questions], "\n")
    assert [role_of(page, line) for line in questions] == [Role.BODY] * 5


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("opening", [[BRIDGE.lead], ["云泽日报全媒体记者/邵一鸣", BRIDGE.paragraphs[0]]])
def test_notices_end_above_a_headline(opening, gap):
    notice = ["遗失声明", "秋实粮油店遗失公章一枚,编号430211000", "1234,声明作废。"]
    below = [BRIDGE.headline, *opening, *BRIDGE.paragraphs[1:]]
    assert articles_of(parsed([*TEA.lines, *notice, *below], gap))[-1] == below


@pytest.mark.parametrize("news", [[f"{KITES} {CREDIT}"], [KITES, CREDIT]])
def test_picture_news_behind_a_picture_is_an_article(news):
    page = parsed([*TEA.lines, "\n" + news[0], *news[1:], "\n" + BRIDGE.headline, *BRIDGE.lines[1:]])
    assert articles_of(page) == [list(TEA.lines), news, list(BRIDGE.lines)]


@pytest.mark.parametrize(("credit", "role"), [(CREDIT, Role.CREDIT), ("通讯员 凌小满 供图", Role.CREDIT),
                                              ("新华社记者 邵一鸣摄", Role.CAPTION)])  # fmt: skip
def test_credit_of_its_own(credit, role):
    page = parsed([*TEA.lines[:3], "\n\n图为采茶工在采茶。\n" + credit + "\n\n", *TEA.lines[3:]])
    assert role_of(page, credit) is role


def test_labels_in_a_heap_are_read_before_their_paragraphs():
    texts = list(TEA.paragraphs[1:4])
    labels = ["【园】", "【厂】", "【社】"]
    page = parsed([TEA.headline, BYLINE, *texts, *labels])
    assert articles_of(page) == [[TEA.headline, BYLINE, *[line for pair in zip(labels, texts, strict=True)
                                                         for line in pair]]]  # fmt: skip


def test_labels_in_a_heap_around_a_quotation():
    texts = list(TEA.paragraphs[2:])
    quotation = "“茶园成了景区,茶农就能吃两季饭。”"
    page = parsed([TEA.headline, quotation, BYLINE, *texts, "【言】", "【事】", "【评】"])
    right = [TEA.headline, "【言】", quotation, BYLINE, "【事】", *texts[:-1], "【评】", texts[-1]]
    assert articles_of(page) == [right]


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("dot", ["·", "• "])
def test_items_of_a_list_are_text(dot, width, gap):
    items = [width(f"{dot}{item}") for item in ("东门茶市:每天上午开秤收青叶", "青枫茶厂:周末开放参观")]
    page = parsed([*TEA.lines, *items, *BRIDGE.lines], gap)
    assert [role_of(page, line) for line in items] == [Role.BODY] * 2
    assert articles_of(page) == [[*TEA.lines, *items], list(BRIDGE.lines)]


def test_a_title_between_dots_is_no_item():
    page = parsed([*TEA.lines, "·茶 园 夜 话·", "·茶 园 来 信·", *BRIDGE.lines])
    assert not any("one_of_several_rows" in block.reasons for block in page.blocks)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("said", "role"), [(True, Role.PULL_QUOTE), (False, Role.SECTION_LABEL)])
def test_a_question_in_brackets_is_a_quotation_where_the_text_asks_it(said, role, width):
    question = width("茶园成了景区,茶农能不能吃上两季饭?")
    text = f"“{question}”{TEA.byline[:3]}问。" if said else "茶园里有人问起步道的事。"
    page = parsed([TEA.headline, BYLINE, *TEA.paragraphs[:2], f"【{question}】", *TEA.paragraphs[2:], text])
    assert role_of(page, "【") is role


@pytest.mark.parametrize("number", ["第5版", "第 5 版", "05版", "A05 版", "— 5 —"])
def test_the_number_of_the_page_alone_is_furniture(number):
    page = parsed([*TEA.lines, number])
    assert role_of(page, number) is Role.PAGE_FURNITURE
    assert page.issue.pages == (number.strip("第版— "),)


@pytest.mark.parametrize("title", ["第五版", "·5·", "要 闻", "经 济 新 闻"])
def test_other_ways_to_print_a_page_title(title):
    page = parsed([title, *TEA.lines, *BRIDGE.lines])
    assert role_of(page, title) is Role.PAGE_FURNITURE
    assert page.articles[0].headline == TEA.headline


@pytest.mark.parametrize("headline", ["茶 园 夜 话", "第五版茶经出版", "第 5 版茶经出版"])
def test_what_only_resembles_a_page_title_is_a_headline(headline):
    assert parsed([headline, *TEA.lines[1:]]).articles[0].headline == headline
