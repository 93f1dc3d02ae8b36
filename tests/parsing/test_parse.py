"""The parser as a whole: sound whatever the text, the same everywhere, cut off where a page ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.page.dump import Dump
from desktop.page.invariants import checked
from desktop.page.reading import reading_text
from desktop.page.role import Role
from desktop.parsing.parse import BLOCK_LIMIT, PARSER_VERSION, parse
from tests.parsing.stories import STORIES, parsed

WORDS = [
    "本报讯",
    "(记者 林江)",
    "云泽日报",
    "全媒体记者/",
    "林江",
    "——",
    "。",
    ",",
    "“",
    "”",
    "(",
    "（",
    "【",
    "】",
    "下转02版",
    "上接01版",
    "责任编辑:",
    "遗失",
    "声明",
    "公告",
    "摄",
    "2031年3月1日",
    "星期一",
    "第12期",
    "CN 99-0021",
    "快评",
    "要闻",
    "市民走进公园观看灯展",
    "河水上涨,堤防告急。",
    "4399021978010100",
    "退休教师",
]
PIECES = st.sampled_from(["\n", "\n\n", " ", "\u3000", "\x85", "\u2028", "\U0001f600", *WORDS])
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=60).map("".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text_gives_a_sound_page(text):
    data = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace").encode()
    page = checked(parse(Dump("any.txt", data, "utf-8")))
    assert page.parser == PARSER_VERSION
    assert [article.id for article in page.articles] == [f"a{n}" for n in range(1, len(page.articles) + 1)]
    for article in page.articles:
        assert reading_text(page, article)
        assert 0.0 <= article.confidence <= 1.0


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([line for story in STORIES for line in story.lines]), max_size=40))
def test_any_order_of_lines_gives_a_sound_page(lines):
    checked(parsed(lines))


def test_empty_and_blank_dumps_have_no_blocks():
    for text in ("", "\n \n\u3000\n"):
        page = parse(Dump("empty.txt", text.encode(), "utf-8"))
        assert (page.blocks, page.articles) == ((), ())


def test_a_dump_in_another_encoding_or_with_other_line_ends_is_the_same_page():
    lines = [line for story in STORIES for line in story.lines]
    plain = parsed(lines)
    for data, encoding in (
        ("\r\n\r\n".join(lines).encode("gb18030"), "gb18030"),
        (("\ufeff" + "\n\n".join(lines)).encode("utf-16-le"), "utf-16-le"),
    ):
        page = parse(Dump("page.txt", data, encoding))
        assert (page.text, page.blocks, page.articles) == (plain.text, plain.blocks, plain.articles)


def test_a_dump_that_is_not_in_its_encoding_says_so():
    with pytest.raises(UnicodeDecodeError):
        parse(Dump("page.txt", b"\xff\xfe\xff", "utf-8"))


@pytest.mark.parametrize("beyond", [0, 1, 3])
def test_beyond_the_block_limit_the_rest_is_one_unassigned_block(beyond):
    lines = [f"第{n}条" for n in range(BLOCK_LIMIT + beyond)]
    page = checked(parsed(lines, "\n"))
    assert page.block_limit_hit == (beyond > 0)
    if beyond:
        assert len(page.blocks) == BLOCK_LIMIT + 1
        rest = page.blocks[-1]
        assert page.text_of(rest) == "\n".join(lines[BLOCK_LIMIT:])
        assert (rest.article, rest.role) == (None, Role.BODY)
        assert rest in page.unassigned


def test_the_hash_seed_changes_nothing():
    program = (
        "from tests.parsing.stories import STORIES, MORE_TEA, parsed\n"
        "lines = [line for story in STORIES for line in story.lines]\n"
        "page = parsed([*lines[:9], *lines[12:], *lines[9:12], *MORE_TEA])\n"
        "print(repr((page.blocks, page.articles, page.issue)))\n"
    )
    root = Path(__file__).parents[2]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("0", "1", "2")
    }  # fmt: skip
    assert len(outputs) == 1
