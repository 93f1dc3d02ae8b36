from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.curation.refusal import EditRefused
from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import Role
from desktop.ui.raw.rows import Lines, State, rows_of
from tests.curation.building import pages
from tests.curation.test_any_edits import any_edit

TEXT = "云溪新桥通车\n\n本报讯(记者/丁禾) 昨日上午,跨江\n\n\n\n图为通车现场\n跨江\n大桥正式通车。\n云溪晨报\n"


def page():
    starts = {line: TEXT.index(line) for line in ("云溪新桥通车", "本报讯", "图为", "大桥", "云溪晨报")}
    lead_end = TEXT.index("\n", starts["本报讯"])
    repeat = TEXT.index("\n跨江\n") + 1
    return Page(
        "invented.txt",
        "0",
        "utf-8",
        TEXT,
        blocks=(
            Block(0, 0, 6, Role.HEADLINE, "a"),
            Block(1, starts["本报讯"], lead_end, Role.LEAD, "a"),
            Block(2, starts["图为"], starts["图为"] + 6, Role.CAPTION),
            Block(3, repeat, repeat + 2, Role.DUPLICATE, duplicate_of=1),
            Block(4, starts["大桥"], starts["大桥"] + 7, Role.BODY, "a", joins_previous=True),
            Block(5, starts["云溪晨报"], starts["云溪晨报"] + 4, Role.PAGE_FURNITURE),
        ),
        articles=(Article("a", (0, 1, 4)),),
    )


def test_each_block_has_a_row_and_only_long_gaps_have_one():
    rows = rows_of(page())
    assert [row.block.id if row.block else "gap" for row in rows] == [0, 1, "gap", 2, 3, 4, 5]
    assert next(row.gap for row in rows if row.block is None) == 3


def test_a_row_says_its_line_number_and_what_accounts_for_it():
    rows = {row.block.id: row for row in rows_of(page()) if row.block}
    assert [rows[i].line for i in range(6)] == [1, 3, 7, 8, 9, 10]
    assert [rows[i].state for i in range(6)] == [
        State.ARTICLE,
        State.ARTICLE,
        State.UNASSIGNED,
        State.DUPLICATE,
        State.ARTICLE,
        State.FURNITURE,
    ]
    assert rows[3].original_line == 3
    assert rows[1].copies == 1


def test_a_number_stands_where_a_run_of_an_article_starts():
    starts = [row.starts_run for row in rows_of(page()) if row.block and row.number]
    assert starts == [True, False, True]


def test_brackets_tie_joins_and_duplicates_across_what_stands_between():
    rows = {row.block.id: row for row in rows_of(page()) if row.block}
    assert (rows[1].join_lane, rows[2].join_lane, rows[3].join_lane, rows[4].join_lane) == (
        "start",
        "through",
        "through",
        "end",
    )
    assert (rows[1].copy_lane, rows[2].copy_lane, rows[3].copy_lane, rows[4].copy_lane) == (
        "start",
        "through",
        "end",
        "",
    )


def test_lines_are_counted_from_one_whatever_the_text_ends_with():
    lines = Lines("甲\n乙\n")
    assert [lines.at(offset) for offset in range(4)] == [1, 1, 2, 2]


@given(st.data(), pages())
@settings(max_examples=100, deadline=None)
def test_rows_used_again_after_an_edit_are_those_that_would_be_made_anew(data: st.DataObject, page: Page):
    rows = rows_of(page)
    for number in range(data.draw(st.integers(1, 4))):
        edit = data.draw(st.composite(any_edit)(page, f"new{number}"))
        with suppress(EditRefused):
            page = edit(page)
        rows = rows_of(page, {row.block.id: row for row in rows if row.block})
        assert rows == rows_of(page)
