"""Another newspaper is another data file: nothing but its forms changes."""

import json
from pathlib import Path

import pytest

from desktop.page.role import Role
from desktop.parsing.newspaper import Newspaper, default_newspaper
from tests.parsing.stories import BRIDGE, FLOOD, LIBRARY, TEA, articles_of, block_with, parsed

FILE = Path(__file__).parent / "newspapers" / "harbour_gazette.json"


def lines():
    return [
        TEA.headline, f"屿港公报专稿(采写人/何晚舟 投稿人/凌小满) {TEA.paragraphs[0]}",
        *TEA.paragraphs[1:], "请翻 05版",
        BRIDGE.headline, "屿港公报驻港采写人/邵一鸣", *BRIDGE.paragraphs,
        "排字:陶然", "来信请寄屿港东街九号",
        "承前02版", *FLOOD.paragraphs,
        "码头风信", LIBRARY.headline, "屿港公报采写人/陶然", *LIBRARY.paragraphs,
    ]  # fmt: skip


def test_its_forms_are_read():
    page = parsed(lines(), newspaper=Newspaper.load(FILE))
    assert [len(article) for article in articles_of(page)] == [7, 7, 6, 8]
    tea, bridge, flood, library = page.articles
    assert (tea.reporters, tea.correspondents, tea.continues_to) == (("何晚舟",), ("凌小满",), "05版")
    assert (bridge.byline, bridge.reporters) == ("屿港公报驻港采写人/邵一鸣", ("邵一鸣",))
    assert flood.continues_from == "02版"
    assert (library.column, library.reporters) == ("码头风信", ("陶然",))
    assert block_with(page, "排字").role is Role.COLOPHON
    assert block_with(page, "来信").role is Role.PAGE_FURNITURE
    assert page.issue.newspaper == "屿港公报"


def test_without_its_file_they_are_not():
    page = parsed(lines())
    assert all(article.reporters == () for article in page.articles)
    assert not any(article.continues_to or article.continues_from for article in page.articles)


def test_forms_that_a_file_leaves_out_are_the_default_ones():
    newspaper = Newspaper.load(FILE)
    assert newspaper.notice_words == default_newspaper().notice_words
    assert newspaper.reporter_words == ("采写人",)


@pytest.mark.parametrize(
    "content", ["[]", '{"colour": ["red"]}', '{"desks": "全媒体"}', '{"desks": [1]}', '{"name": 3}']
)
def test_a_file_that_is_no_newspaper_is_refused(tmp_path, content):
    path = tmp_path / "wrong.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"wrong\.json"):
        Newspaper.load(path)


def test_a_missing_file_is_an_error(tmp_path):
    with pytest.raises(OSError, match="absent"):
        Newspaper.load(tmp_path / "absent.json")


def test_the_default_file_names_no_newspaper():
    assert default_newspaper().name is None
    assert json.loads(FILE.read_text(encoding="utf-8"))["name"] == "屿港公报"
