"""What stands close together on a dense page: titles, colophons, captions, posters, authors, teasers, briefs."""

import pytest

from desktop.page.role import Role
from desktop.parsing.cohesion import Terms
from desktop.parsing.cues import Cues
from desktop.parsing.forms import forms_of
from desktop.parsing.line import cut_lines
from desktop.parsing.looks import look
from desktop.parsing.newspaper import default_newspaper
from desktop.parsing.words import surnames
from tests.parsing.stories import BRIDGE, FLOOD, GAPS, LIBRARY, TEA, WIDTHS, articles_of, block_with, parsed

ARTICLE = [BRIDGE.headline, "云泽日报全媒体记者/邵一鸣 文/图", *BRIDGE.paragraphs]


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("本版责任编辑/陶然 美术编辑/何晚舟", Role.COLOPHON),
        ("本期责编:陶然 校对:秦守田", Role.COLOPHON),
        ("B07 望江·夜读", Role.PAGE_FURNITURE),
        ("06版 澄江周刊", Role.PAGE_FURNITURE),
        ("09 灯下 2031年3月22日 星期六", Role.PAGE_FURNITURE),
        ("YUNZE RIBAO", Role.MASTHEAD),
        ("云泽日报 Yunze Daily", Role.MASTHEAD),
    ],
)
def test_a_line_of_the_page_itself_is_in_no_article(line, role, gap):
    page = parsed(["云泽日报", line, *TEA.lines, *FLOOD.lines], gap)
    assert block_with(page, line[:6]).role is role
    assert articles_of(page) == [list(TEA.lines), list(FLOOD.lines)]


def test_a_date_beside_the_page_title_is_the_issues():
    issue = parsed(["09 灯下 2031年3月22日 星期六", *TEA.lines]).issue
    assert (issue.date, issue.pages) == ("2031-03-22", ("09",))


def test_a_headline_that_opens_with_a_number_is_no_page_title():
    assert articles_of(parsed(["20 年守一座桥", *BRIDGE.lines[1:]]))[0][0] == "20 年守一座桥"


@pytest.mark.parametrize("width", WIDTHS)
def test_who_wrote_and_took_the_picture_signs_the_article(width):
    page = parsed([*TEA.lines, *(width(line) for line in ARTICLE)])
    assert len(page.articles) == 2
    assert block_with(page, "云泽日报全媒体记者").role is Role.BYLINE
    assert page.articles[1].reporters == ("邵一鸣",)


def test_a_byline_whose_name_stands_on_the_next_line():
    page = parsed([BRIDGE.headline, "云泽日报全媒体记者/", "邵一鸣", *BRIDGE.paragraphs])
    assert [block.role for block in page.blocks[:3]] == [Role.HEADLINE, Role.BYLINE, Role.BYLINE]


@pytest.mark.parametrize(
    "author", ["本报评论员", "青枫镇教育局", "澄江茶社理事长 秦守田", "返乡创业青年 凌小满", "江上客"]
)
def test_an_author_who_is_no_reporter(author):
    page = parsed([*TEA.lines, "该给老街留一盏灯", author, *LIBRARY.paragraphs])
    assert block_with(page, author).role is Role.AUTHOR
    assert page.articles[1].headline == "该给老街留一盏灯"


@pytest.mark.parametrize("credit", ["云泽日报全媒体记者/邵一鸣 摄", "通讯员 凌小满 供图", "邵一鸣 摄"])
def test_a_picture_inside_a_sentence_does_not_end_the_article(credit):
    cut, rest = TEA.paragraphs[1][:44], TEA.paragraphs[1][44:]
    lines = [TEA.headline, TEA.lead, cut, "\n\n采茶工走上茶垄。\n" + credit + "\n\n", rest, *TEA.paragraphs[2:]]
    page = parsed(lines)
    assert len(page.articles) == 1
    assert block_with(page, "采茶工走上").role is Role.CAPTION
    assert block_with(page, credit).role in (Role.CAPTION, Role.CREDIT)
    assert block_with(page, rest[:10]).joins_previous


def test_a_dated_picture_of_something_else_is_an_article():
    picture = "\n\n3月21日,海棠小学的孩子们在操场上试飞自己扎的风筝。\n云泽日报全媒体记者/陶然 摄\n\n"
    page = parsed([*TEA.lines, picture, *BRIDGE.lines])
    assert [len(lines) for lines in articles_of(page)] == [len(TEA.lines), 2, len(BRIDGE.lines)]
    assert page.articles[1].kind == "picture"


def test_a_poster_between_pictures_is_in_no_article():
    page = parsed([*TEA.lines, "\n\n全民阅读 书香云泽\n第三届读书月\nYUNZE 2031\n\n", *BRIDGE.lines])
    assert block_with(page, "第三届").role is Role.OTHER
    assert articles_of(page) == [list(TEA.lines), list(BRIDGE.lines)]


def test_briefs_with_triangles_are_text_and_no_captions():
    briefs = [f"▲{line}" for line in LIBRARY.paragraphs[:3]]
    page = parsed([*TEA.lines, "街道短波", *briefs, *BRIDGE.lines])
    assert {block.role for block in page.blocks if page.text_of(block) in briefs} == {Role.BODY}


@pytest.mark.parametrize("pointer", ["(全文见 04版)", "详见03版"])
@pytest.mark.parametrize("gap", GAPS)
def test_a_teaser_is_an_article_of_its_own(pointer, gap):
    teaser = ["全市防汛演练的九个细节", "防汛演练昨日举行,沙袋怎么垒,抽水机怎么接,一线的人逐一作答。", pointer]
    page = parsed([*TEA.lines, *teaser, *BRIDGE.lines], gap)
    assert articles_of(page) == [list(TEA.lines), teaser, list(BRIDGE.lines)]
    assert block_with(page, pointer).role is Role.JUMP_TO
    assert page.articles[1].continues_to in ("04版", "03版")


def test_numbered_crossheads_stay_in_their_article():
    labels = ["一、把“茶垄”变成“课堂”", "二、把“茶贩”变成“伙计”", "(三)从一片叶到一杯茶"]
    body = [line for pair in zip(labels, TEA.paragraphs[1:], strict=False) for line in pair]
    page = parsed([TEA.headline, TEA.lead, *body, *BRIDGE.lines])
    assert {block_with(page, label).role for label in labels} == {Role.SECTION_LABEL}
    assert len(page.articles) == 2


def test_a_quotation_above_the_byline_belongs_to_the_article_below():
    quote = "“桥是架给两岸的人走的,不是架给照相机看的。”“缆绳上的每一根钢丝,我们都替它量过身高。”"
    page = parsed([*TEA.lines, BRIDGE.headline, quote, "云泽日报全媒体记者/邵一鸣", *BRIDGE.paragraphs])
    assert articles_of(page)[1][:2] == [BRIDGE.headline, quote]
    assert block_with(page, quote[:8]).role is Role.PULL_QUOTE


def test_a_long_quotation_in_brackets_is_no_label():
    page = parsed([*BRIDGE.lines[:3], "【索股一根一根牵引过江,误差不能超过两毫米。】", *BRIDGE.lines[3:]])
    assert block_with(page, "【索股").role is Role.PULL_QUOTE
    assert len(page.articles) == 1


def test_a_notice_with_contact_and_signature():
    notice = ["停水通知", "因清洗沉淀池,定于3月24日夜间停水六小时,请市民储水备用。", "供水热线:0999-5550130"]
    page = parsed([*TEA.lines, *notice, *BRIDGE.lines])
    assert articles_of(page)[1] == notice
    assert page.articles[1].kind == "notice"
    assert block_with(page, "供水热线").role is Role.CONTACT


def test_times_in_rows_are_a_table():
    rows = ["云泽—青枫 6:30 7:30 9:00", "云泽—南塘 7:00—18:40 每30分钟一班"]
    page = parsed([*TEA.lines, "温馨提示", "以下班次自3月22日起执行,请旅客留意。", *rows])
    assert {block_with(page, row).role for row in rows} == {Role.TABLE}


def test_unsigned_items_below_a_banner_are_articles_of_their_own():
    items = [line for head, text in (("渡口添了雨棚", TEA.paragraphs[3]), ("老井装了盖子", BRIDGE.paragraphs[3]),
                                     ("巷口亮了夜灯", LIBRARY.paragraphs[3])) for line in (head, text)]  # fmt: skip
    signature = "(云泽日报全媒体记者/陶然 采访整理)"
    page = parsed([*FLOOD.lines, "代表委员“微提案”", *items, signature])
    assert [len(lines) for lines in articles_of(page)] == [len(FLOOD.lines), 2, 2, 2]
    served = tuple(article.id for article in page.articles[1:])
    assert block_with(page, "代表委员").applies_to == served == block_with(page, "(云泽").applies_to


def test_questions_and_answers_below_a_deck_are_an_article():
    head = ["借书证的三个小问题", "——社区图书馆馆员为您解答"]
    asked = ["问:没有户口能不能办证?", "答:可以,带上居住证到服务台登记即可。",
             "问:孩子能用大人的证借书吗?", "答:可以,每证每次六册,逾期不收费用。"]  # fmt: skip
    page = parsed([*TEA.lines, *head, *asked, *BRIDGE.lines])
    assert articles_of(page) == [list(TEA.lines), [*head, *asked], list(BRIDGE.lines)]


@pytest.mark.parametrize(
    ("gap", "told"), [("\n", set()), ("\n\n", set()), ("\n\n\n", {"picture_above", "picture_below"})]
)
def test_where_nothing_is_parted_by_blank_lines_their_absence_tells_nothing(gap, told):
    forms = forms_of(default_newspaper())
    lines = cut_lines(gap.join([*TEA.lines, *FLOOD.lines]))[0]
    look(lines, forms, surnames())
    cues = Cues(lines, forms, Terms(lines))
    names = {name for place in range(1, len(lines)) for group in cues.of(place) for name in group.names}
    assert {name for name in names if name.startswith(("glued", "picture"))} == told


def test_where_some_lines_are_parted_their_closeness_tells_something():
    forms = forms_of(default_newspaper())
    lines = cut_lines("\n".join([*TEA.lines, "", FLOOD.headline, *FLOOD.lines[1:]]))[0]
    look(lines, forms, surnames())
    cues = Cues(lines, forms, Terms(lines))
    assert "glued_below" in {name for group in cues.of(len(TEA.lines)) for name in group.names}
