"""Furniture, masthead and the issue that they tell."""

import pytest

from desktop.page.page import DateBasis
from desktop.page.role import Role
from tests.parsing.stories import BRIDGE, GAPS, TEA, articles_of, block_with, parsed

MASTHEAD = (
    "云泽日报",
    "2031年3月22日 星期六",
    "辛亥年三月初一 第4021期 今日8版",
    "中共云泽市委主管、主办 国内统一连续出版物号 CN 99-0021",
)


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("at_end", [False, True])
def test_masthead_is_furniture_and_tells_the_issue(gap, at_end):
    lines = (*TEA.lines, *MASTHEAD) if at_end else (*MASTHEAD, *TEA.lines)
    page = parsed(lines, gap, name="2031-03-23-05.txt")
    assert articles_of(page) == [list(TEA.lines)]
    assert {page.text_of(block) for block in page.blocks if block.role is Role.MASTHEAD} == set(MASTHEAD)
    issue = page.issue
    assert (issue.newspaper, issue.date, issue.date_basis) == ("云泽日报", "2031-03-22", DateBasis.PRINTED)
    assert (issue.issue_no, issue.cn_code) == ("4021", "CN 99-0021")
    assert (issue.filename_date, issue.filename_pages) == ("2031-03-23", ("05",))


def test_date_comes_from_the_file_name_without_a_masthead():
    page = parsed(TEA.lines, name="20310322_A02.txt")
    assert (page.issue.date, page.issue.date_basis) == ("2031-03-22", DateBasis.FILENAME)
    assert page.issue.pages == ("A02",)


def test_no_date_is_claimed_where_there_is_none():
    issue = parsed(TEA.lines).issue
    assert (issue.date, issue.date_basis, issue.pages) == (None, None, ())
    assert issue.newspaper == "云泽日报"


def test_a_date_in_the_text_is_no_masthead():
    page = parsed([*TEA.lines, "2031年3月22日,澄江水位开始上涨。", *BRIDGE.lines])
    assert block_with(page, "2031年").role is Role.BODY


def test_an_impossible_date_is_not_read():
    assert parsed(["云泽日报", "2031年13月42日 星期六", *TEA.lines]).issue.date is None


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("02 要闻", Role.PAGE_FURNITURE),
        ("经济·民生 A05", Role.PAGE_FURNITURE),
        ("广告接待热线 20001234", Role.PAGE_FURNITURE),
        ("扫描二维码 看云泽新闻", Role.PAGE_FURNITURE),
        ("责任编辑:陶然 美术编辑:何晚舟 校对:秦守田", Role.COLOPHON),
        ("责编/陶然 校对/秦守田", Role.COLOPHON),
        ("A05 民生 编辑:陶然 电话:0999-6666120", Role.COLOPHON),
    ],
)
@pytest.mark.parametrize("place", [0, 6, 12])
def test_furniture_anywhere_is_in_no_article(line, role, place):
    lines = [*TEA.lines, *BRIDGE.lines]
    lines.insert(place, line)
    page = parsed(lines)
    assert block_with(page, line).role is role
    assert articles_of(page) == [list(TEA.lines), list(BRIDGE.lines)]


def test_printed_page_number():
    assert parsed(["02 要闻", *TEA.lines], name="2031-03-22-07.txt").issue.pages == ("02",)


FOLIOS = [
    "云泽日报 2031年3月22日 星期六",
    "云泽日报 A02 2031年3月22日 星期六 要闻",
    "云泽日报|2031年3月22日|星期六|A02版|江畔",
    "2031年3月22日 星期六 A02 责任编辑:陶然 美编:何晚舟",
    "A02 综合新闻 2031.3.22 星期六 云泽日报",
    "A02 民生 2031-03-22 星期六 云泽日报社出版",
]


@pytest.mark.parametrize("folio", FOLIOS)
@pytest.mark.parametrize("place", [0, 6, 12])
def test_a_folio_of_several_parts_tells_the_issue(folio, place):
    lines = [*TEA.lines, *BRIDGE.lines]
    lines.insert(place, folio)
    page = parsed(lines)
    assert block_with(page, folio).role is Role.MASTHEAD
    assert articles_of(page) == [list(TEA.lines), list(BRIDGE.lines)]
    assert (page.issue.date, page.issue.newspaper) == ("2031-03-22", "云泽日报")


@pytest.mark.parametrize("line", ["2031年3月22日 晴", "星期六 江畔读书会开讲", "2031年3月22日 江畔 读书会 开讲"])
def test_other_lines_with_a_day_are_no_folio(line):
    page = parsed([*TEA.lines, line, *BRIDGE.lines])
    assert block_with(page, line).role is not Role.MASTHEAD
