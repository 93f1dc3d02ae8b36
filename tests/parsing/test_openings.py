"""Lines at which an article opens though they look otherwise, and lines at which none opens though it looks so."""

import pytest

from desktop.page.role import Role
from desktop.parsing.bag import Background
from desktop.parsing.cohesion import Terms
from desktop.parsing.draft import cut_drafts
from desktop.parsing.forms import forms_of
from desktop.parsing.heads import give_heads, give_rests
from desktop.parsing.hints import weigh_hints
from desktop.parsing.line import cut_lines
from desktop.parsing.looks import look
from desktop.parsing.newspaper import default_newspaper
from desktop.parsing.tag import Tag
from desktop.parsing.tagger import allowed
from desktop.parsing.words import surnames
from tests.parsing.stories import (
    BRIDGE,
    FLOOD,
    GAPS,
    LIBRARY,
    MORE_BRIDGE,
    MORE_TEA,
    TEA,
    WIDTHS,
    articles_of,
    block_with,
    parsed,
)  # fmt: skip

BYLINE = "云泽日报全媒体记者/何晚舟"
ABSTRACTS = (
    "茶园有八百亩,采摘季要请两百多名采茶工,日工资比去年涨了两成,茶芽也比去年早了五天,新茶装上冷链车发往外地,茶农盼着今年的好收成",
    "茶农的收入三年里翻了一番,茶叶合作社统一收茶、统一制茶、统一卖茶,又添了三条制茶生产线,鲜叶按等级过秤,茶款当场结清,不必等到年底",
)


def _looked(texts):
    """Return lines with their shapes."""
    lines = cut_lines("\n\n".join(texts))[0]
    look(lines, forms_of(default_newspaper()), surnames())
    return lines


def _hinted(texts):
    """Return what the lines around each line say of its tags."""
    lines = _looked(texts)
    scores = [dict.fromkeys(allowed(line), 0.0) for line in lines]
    weigh_hints(lines, scores, forms_of(default_newspaper()), Terms(lines))
    return scores


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("writers", [("青枫县 秦守田", "澄江市 林江"), ("青枫县 秦 守", "澄江市 林 江")])
def test_who_wrote_a_letter_ends_it(writers, gap, width):
    letters = ["街坊来信", BYLINE, "茶山路该装路灯", TEA.paragraphs[1], writers[0]]
    letters += ["轮渡班次太少", BRIDGE.paragraphs[3], writers[1]]
    below = ["把路灯装到茶山上(澄江快评)", *FLOOD.lines[1:]]
    page = parsed([width(line) for line in (*letters, *below)], gap)
    assert articles_of(page)[-1] == [width(line) for line in below]
    assert block_with(page, writers[1]).article == block_with(page, width(letters[3])[:10]).article


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("box", ["澄江两岸轮渡全面停航(链接)", "一座桥和一条江(记者手记)"])
def test_a_box_of_links_or_notes_stays_in_its_article(box, gap, width):
    article = [*BRIDGE.lines, box, f"云泽日报讯(全媒体记者/陶然) {MORE_BRIDGE[2]}", *MORE_BRIDGE[3:]]
    page = parsed([width(line) for line in (*article, *TEA.lines)], gap)
    assert articles_of(page) == [[width(line) for line in lines] for lines in (article, TEA.lines)]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("count", [1, 2])
def test_a_lead_below_abstracts_opens_no_article(count, width):
    article = [TEA.headline, *ABSTRACTS[:count], *TEA.lines[1:]]
    page = parsed([width(line) for line in (*BRIDGE.lines, *article, *FLOOD.lines)])
    assert articles_of(page) == [[width(line) for line in lines] for lines in (BRIDGE.lines, article, FLOOD.lines)]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_lead_below_an_inline_byline_of_its_own_opens_no_article(width):
    byline, lead = "云泽日报讯(记者 何晚舟 通讯员 凌小满)", f"据新华社云泽3月18日电 {TEA.paragraphs[0]}"
    article = [TEA.headline, byline, lead, *TEA.paragraphs[1:]]
    page = parsed([width(line) for line in (*BRIDGE.lines, *article, *FLOOD.lines)])
    assert articles_of(page)[1] == [width(line) for line in article]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_lead_below_whole_paragraphs_opens_an_article(width):
    page = parsed([width(line) for line in (*TEA.lines, *BRIDGE.lines[1:], *FLOOD.lines)])
    assert [len(lines) for lines in articles_of(page)] == [6, 5, 6]


def test_a_byline_below_the_editors_note_opens_an_article():
    note = ["看见 街坊要情", BYLINE, *TEA.paragraphs[:2], "——编 者"]
    head = ["望江大桥项目部——", BRIDGE.headline]
    article = ["云泽日报全媒体记者/邵一鸣", *BRIDGE.paragraphs[:3], *head, *BRIDGE.paragraphs[3:]]
    page = parsed([*LIBRARY.lines, *note, *article])
    assert block_with(page, BRIDGE.paragraphs[0][:10]).article != block_with(page, TEA.paragraphs[0][:10]).article


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
def test_a_speech_is_dated_below_its_headline(gap, width):
    head = ["在望江大桥建设座谈会上的讲话", "(2031年3月19日)"]
    page = parsed([width(line) for line in (*TEA.lines, *head, *BRIDGE.paragraphs, *MORE_BRIDGE)], gap)
    assert [page.articles[1].headline, page.articles[1].subheadline] == [head[0], width(head[1])]


@pytest.mark.parametrize("kicker", ["望江大桥项目部:", "望江大桥项目部负责人表示——"])
def test_a_line_that_leads_up_to_a_headline_with_its_column_is_likely_a_kicker(kicker):
    scores = _hinted([TEA.paragraphs[4], kicker, "架缆四十天(澄江英雄谱)", BRIDGE.paragraphs[0]])
    assert max(scores[1], key=scores[1].__getitem__) is Tag.KICKER


@pytest.mark.parametrize(
    ("signature", "favoured"),
    [("(云泽日报青枫3月18日电)", True), ("(凌小满参与采写)", False), ("(配图为记者陶然摄)", False)],
)
def test_a_line_between_a_signature_and_unsigned_text_is_likely_a_headline(signature, favoured):
    scores = _hinted([TEA.paragraphs[4], signature, BRIDGE.headline, BRIDGE.paragraphs[0]])
    assert (scores[2][Tag.HEADLINE] > scores[2][Tag.CROSSHEAD]) is favoured


@pytest.mark.parametrize(
    ("labels", "series"),
    [
        (("■ 采茶", "■ 制茶"), True),
        (("●青枫镇茶厂的制茶师傅老秦——", "●青枫镇茶叶合作社理事长温静——"), True),
        (("■ 采茶", "◆ 制茶"), False),
        (("采茶——", "制茶——"), True),
        (("采茶——", "制茶:"), False),
    ],
)
def test_lines_below_the_labels_of_a_series_are_likely_no_headlines(labels, series):
    below = ["指尖上的春天", "云雾茶园里的采茶工"]
    scores = _hinted([labels[0], *below, TEA.paragraphs[0], labels[1], *below, TEA.paragraphs[1]])
    below_labels = [scores[place] for place in (1, 2, 5, 6)]
    assert [score[Tag.HEADLINE] < score[Tag.CROSSHEAD] for score in below_labels] == [series] * 4


HEADED = (
    (TEA.lead, Tag.TEXT), ("采一季 吃一年", Tag.HEADLINE), (TEA.paragraphs[1], Tag.TEXT), (TEA.paragraphs[2], Tag.TEXT),
    ("让老茶园长出新风景(澄江快评)", Tag.HEADLINE), (MORE_TEA[0], Tag.TEXT), (MORE_TEA[1], Tag.TEXT),
)  # fmt: skip


@pytest.mark.parametrize(
    ("opening", "count"),
    [
        ((), 1),  # only the second one names its column
        ((("云雾茶园(茶事)", Tag.HEADLINE),), 3),  # the text above has a headline of its own
    ],
)
def test_the_headline_of_the_text_above_is_the_one_that_names_its_column(opening, count):
    rows = (*opening, *HEADED)
    lines = _looked([text for text, _ in rows])
    terms = Terms(lines)
    drafts = cut_drafts(lines, [tag for _, tag in rows])
    give_heads(drafts, Background(terms, lines))
    assert len(drafts) == count
    assert [line.text for line in drafts[-1].head] == [HEADED[4][0]]


@pytest.mark.parametrize(("cut", "count"), [(TEA.paragraphs[3][:-5], 2), (TEA.paragraphs[3], 3)])
def test_the_rest_of_a_sentence_between_a_headline_and_its_byline_goes_back(cut, count):
    rows = [
        (TEA.headline, Tag.HEADLINE), (TEA.lead, Tag.TEXT), (cut, Tag.TEXT), (BRIDGE.headline, Tag.HEADLINE),
        ("《采茶谣》。", Tag.TEXT), (BYLINE, Tag.BYLINE), (BRIDGE.paragraphs[0], Tag.TEXT),
    ]  # fmt: skip
    drafts = cut_drafts(_looked([text for text, _ in rows]), [tag for _, tag in rows])
    give_rests(drafts)
    assert len(drafts) == count
    assert drafts[-1].headed == (count == 2)


def test_a_long_announcement_reads_like_an_article():
    short = ["遗失声明", "秋实粮油店遗失公章一枚,声明作废。"]
    long = [
        "青枫镇茶厂招聘公告",
        "青枫镇茶厂招聘制茶师傅六名。",
        "一、报名条件",
        TEA.paragraphs[2],
        "二、报名时间",
        MORE_TEA[1],
    ]
    page = parsed([*BRIDGE.lines, *short, *LIBRARY.lines, *long])
    assert block_with(page, short[1]).role is Role.NOTICE
    assert {block_with(page, line[:12]).role for line in (long[3], long[5])} == {Role.BODY}
    assert page.articles[-1].kind == "notice"


@pytest.mark.parametrize(("below", "favoured"), [(BRIDGE.lead, True), (BYLINE, False)])
def test_the_second_of_two_lines_above_a_dateline_is_a_deck_more_often(below, favoured):
    scores = _hinted([TEA.paragraphs[4], BRIDGE.headline, "钢箱梁开始吊装", below, BRIDGE.paragraphs[1]])
    assert (scores[2][Tag.DECK] > scores[2][Tag.HEADLINE]) is favoured


@pytest.mark.parametrize(("credit", "text"), [("凌小满 陶 然摄影报道", True), ("凌小满 陶 然 摄", False)])
def test_those_who_reported_too_sign_text_and_no_caption(credit, text):
    scores = _hinted([BRIDGE.headline, *BRIDGE.paragraphs[:2], credit])
    assert [scores[place][Tag.TEXT] > scores[place][Tag.CAPTION] for place in (1, 2)] == [text] * 2
