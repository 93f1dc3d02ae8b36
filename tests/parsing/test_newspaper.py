"""Another newspaper is another data file: nothing but its forms changes."""

import json
import shutil
from pathlib import Path

import pytest

from desktop.parsing import masthead
from desktop.parsing.masthead import newspaper_of, printed_newspaper
from desktop.parsing.newspaper import Newspaper, default_newspaper
from desktop.parsing.parse import parse
from desktop.quality.score import compare
from tests.parsing.marked import read_marked, shortcomings
from tests.parsing.stories import BRIDGE, TEA, parsed

FOLDER = Path(__file__).parent / "newspapers"
FILE = FOLDER / "harbour_gazette.json"
PAGES = [read_marked(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("harbour_gazette_*.txt"))]
WHOLE = pytest.mark.parametrize("page", PAGES, ids=["front", "inner"])
NAME = "屿港公报"


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """A folder of newspapers as an installation has it, with one more data file."""
    shutil.copy(FILE, tmp_path / FILE.name)
    shutil.copy(masthead.resource("newspapers/default.json"), tmp_path)
    monkeypatch.setattr(masthead, "resource", lambda _: tmp_path)
    masthead.shipped_newspapers.cache_clear()
    yield tmp_path
    masthead.shipped_newspapers.cache_clear()


@WHOLE
def test_its_pages_are_read_by_its_forms(page):
    assert shortcomings(compare(page.reference, parse(page.dump(), Newspaper.load(FILE)))) == []


@WHOLE
def test_a_file_in_the_folder_is_found_by_the_masthead(page, shipped):
    found = parse(page.dump())
    assert shortcomings(compare(page.reference, found)) == []
    assert found.issue.newspaper == NAME


@WHOLE
def test_without_its_file_they_are_not(page, shipped):
    (shipped / FILE.name).unlink()
    score = compare(page.reference, parse(page.dump()))
    assert score.exact.hit <= 1
    assert score.jumps.right == 0
    assert score.names.missing >= 2
    assert score.noise.missing >= 2


@pytest.mark.parametrize("form", sorted(set(json.loads(FILE.read_text(encoding="utf-8"))) - {"name"}))
def test_each_of_its_forms_tells_something(form, tmp_path):
    forms = json.loads(FILE.read_text(encoding="utf-8"))
    del forms[form]
    path = tmp_path / "without.json"
    path.write_text(json.dumps(forms), encoding="utf-8")
    without, whole = Newspaper.load(path), Newspaper.load(FILE)
    assert any(parse(page.dump(), without) != parse(page.dump(), whole) for page in PAGES)


def test_dumps_of_other_papers_are_read_as_before(shipped):
    lines = ["云泽日报", "2031年3月22日 星期六", *TEA.lines, *BRIDGE.lines]
    assert newspaper_of("\n".join(lines)) is default_newspaper()
    shipped_along = parsed(lines)
    (shipped / FILE.name).unlink()
    masthead.shipped_newspapers.cache_clear()
    assert parsed(lines) == shipped_along


HARBOUR = Newspaper(name=NAME)
EVENING = Newspaper(name="屿港公报晚刊")


@pytest.mark.parametrize(
    "line",
    [
        NAME,
        "屿 港 公 报",
        "屿港公报 2031年9月4日 星期四",
        "屿港公报 星期四",
        "屿港公报 第4021期",
        "屿港公报 YUGANG GAZETTE",
    ],
)
@pytest.mark.parametrize("at_end", [False, True])
def test_a_masthead_names_its_paper(line, at_end):
    text = "\n\n".join([*TEA.lines, *BRIDGE.lines] * 3)
    whole = f"{text}\n{line}\n" if at_end else f"\n\n{line}\n{text}"
    assert printed_newspaper(whole, (EVENING, HARBOUR)) is HARBOUR


@pytest.mark.parametrize("line", ["屿港公报讯 九月的潮水", "据屿港公报", "屿港公报社的记者说", "屿港晚报", ""])
def test_a_line_that_only_mentions_it_does_not(line):
    assert printed_newspaper(f"{line}\n{TEA.lead}", (HARBOUR,)) is None


def test_a_name_in_mid_page_does_not():
    far = "\n".join(["茶" * 99] * 30)
    assert printed_newspaper(f"{far}\n{NAME}\n{far}", (HARBOUR,)) is None


def test_the_longest_name_of_the_first_line_counts():
    assert printed_newspaper("屿港公报晚刊\n屿港公报", (HARBOUR, EVENING)) is EVENING
    assert printed_newspaper("屿港公报\n屿港公报晚刊", (HARBOUR, EVENING)) is HARBOUR
    assert printed_newspaper("屿港公报", (HARBOUR, Newspaper(name=NAME, desks=("外港",)))) is HARBOUR


def test_what_ships_has_a_name_or_is_the_default():
    assert all(paper.name for paper in masthead.shipped_newspapers())


def test_of_no_words_none_is_read(tmp_path):
    path = tmp_path / "bare.json"
    path.write_text('{"signature_words": [], "desks": [], "notice_marks": [], "furniture_words": []}', encoding="utf-8")
    page = parsed([*TEA.lines, *BRIDGE.lines], newspaper=Newspaper.load(path))
    assert [article.headline for article in page.articles] == [TEA.headline, BRIDGE.headline]


def test_forms_that_a_file_leaves_out_are_the_default_ones():
    newspaper = Newspaper.load(FILE)
    assert newspaper.notice_marks == default_newspaper().notice_marks
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


ODD_PATTERNS = ("(", "(本报)", "(?P<page>本报)", "(?i)本报", "|", "本{99999999999999}", "(?:" * 3000)


@pytest.mark.parametrize("pattern", ODD_PATTERNS, ids=lambda pattern: pattern[:20])
def test_a_pattern_that_can_not_stand_beside_others_is_refused_by_name(tmp_path, pattern):
    path = tmp_path / "odd.json"
    path.write_text(json.dumps({"name": "云渡日报", "paper_names": [pattern]}), encoding="utf-8-sig")
    with pytest.raises(ValueError, match=r"odd\.json.*paper_names|odd\.json.*regular expression"):
        Newspaper.load(path)


def test_a_file_with_a_byte_order_mark_is_read(tmp_path):
    path = tmp_path / "marked.json"
    path.write_text(json.dumps({"name": "云渡日报"}), encoding="utf-8-sig")
    assert Newspaper.load(path).name == "云渡日报"
