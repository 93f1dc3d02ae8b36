"""Every phenomenon of the dumps on our own pages, in every variant: articles, order, roles, headlines, joins, names.

What the parser reads wrongly at present is on a list with what is wrong. It stays in the table and fails as soon as it
is read rightly, so that the list shrinks: `python -m tests.parsing.phenomena_table --write`.
"""

import pytest

from desktop.quality.score import compare
from tests.parsing.marked import read_marked, shortcomings
from tests.parsing.phenomena_table import FOLDER, IDS, Case, cases, pages, wrong_now
from tests.parsing.variants import VARIANTS, varied

WRONG = wrong_now()
CASES = list(cases())


def row(case: Case):
    known = [pytest.mark.xfail(strict=True, reason=f"wrong now: {WRONG[case.name]}")] if case.name in WRONG else []
    return pytest.param(case, id=case.name, marks=known)


@pytest.mark.parametrize("case", [row(case) for case in CASES])
def test_it_is_read_rightly(case):
    assert case.shortcomings() == []


def test_every_phenomenon_has_pages_of_its_own():
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(IDS)
    assert len(CASES) >= 10 * len(IDS)


def test_the_list_names_cases_of_the_table():
    assert set(WRONG) <= {case.name for case in CASES}
    assert all(WRONG.values())


@pytest.mark.parametrize("phenomenon", IDS)
def test_variants_keep_every_line_and_differ(phenomenon):
    for page in pages(phenomenon):
        texts = {name: varied(page, name).text for name in VARIANTS}
        assert len({texts[name] for name in texts if name not in ("as written", "blank lines")}) == len(VARIANTS) - 2
        assert all(text.count("\n") >= page.text.count("\n") - len(page.rows) for text in texts.values())


MARKED = """\
# A comment.
#: 1 reporters 何晚舟 凌小满
#: page date 2031-03-22
- masthead | 云泽日报

1 body          | 茶园里人声渐起,
1 headline @0   | 云雾茶园迎来采摘季
- duplicate of 2 | 茶园里人声渐起,
1 body +        | 采茶工走上茶垄。
- byline for 1 free | (陶然 整理)
"""


def test_a_marked_page_is_read_as_it_is_written():
    page = read_marked(MARKED)
    assert page.text == (
        "云泽日报\n\n茶园里人声渐起,\n云雾茶园迎来采摘季\n茶园里人声渐起,\n采茶工走上茶垄。\n(陶然 整理)\n"
    )
    right = page.reference
    (article,) = right.page.articles
    assert (article.blocks, article.headline) == ((2, 1, 4), "云雾茶园迎来采摘季")
    assert article.reporters == ("何晚舟", "凌小满")
    assert right.page.blocks[3].duplicate_of == 1
    assert right.page.blocks[4].joins_previous
    assert right.page.blocks[5].applies_to == ("1",)
    assert (right.free, right.named, right.dated, right.page.issue.date) == (frozenset({5}), True, True, "2031-03-22")


@pytest.mark.parametrize("line", ["1 body 茶园", "1 song | 茶园", "body | 茶园", "1 body of x | 茶园"])
def test_a_line_without_its_marks_is_refused(line):
    with pytest.raises(ValueError, match=r"."):
        read_marked(line)


def test_what_falls_short_is_said_in_a_few_words():
    right = read_marked("1 headline | 茶园\n1 body | 采茶工走上茶垄。\n")

    other = read_marked("1 body | 茶园\n2 body | 采茶工走上茶垄。\n")
    assert shortcomings(compare(right.reference, other.reference.page)) == [
        "exact 0 of 1", "role 1 of 2", "headline 0 of 1"
    ]  # fmt: skip
