from hypothesis import given
from hypothesis import strategies as st

from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import Role
from desktop.ui.cards.rows import ArticleRow, Group, GroupRow, rows_of
from tests.ui.cards.sample import sample_page


def test_unassigned_first_then_articles_then_the_rest():
    rows = rows_of(sample_page(), expanded=True)
    assert [row.group if isinstance(row, GroupRow) else row.number for row in rows] == [
        Group.UNASSIGNED,
        *(1, 2, 3),
        Group.OUTSIDE,
        Group.FURNITURE,
        Group.DUPLICATES,
    ]


def test_the_rest_is_only_counted_when_collapsed():
    rows = rows_of(sample_page(), expanded=False)
    assert isinstance(rows[-1], GroupRow)
    assert rows[-1].group is Group.OUTSIDE
    assert rows[-1].blocks == (0, 12, 16)


def test_characters_are_non_blank_code_points():
    rows = rows_of(sample_page(), expanded=False)
    cards = [row for row in rows if isinstance(row, ArticleRow)]
    assert cards[2].characters == len(
        "（上接01版）据介绍，今年全市计划新建改建农村公路三百公里，重点解决断头路和窄路。"
    )


loose = st.sampled_from([Role.BODY, Role.MASTHEAD, Role.OTHER, Role.CAPTION, Role.COLOPHON, Role.AD])


@given(st.lists(loose, max_size=12))
def test_every_block_without_an_article_is_in_one_group(roles):
    blocks = tuple(Block(i, i * 2, i * 2 + 1, role) for i, role in enumerate(roles))
    page = Page("p.txt", "", "utf-8", "字\n" * len(roles), blocks, ())
    groups = [row for row in rows_of(page, expanded=True) if isinstance(row, GroupRow)]
    listed = [block for row in groups if row.group is not Group.OUTSIDE for block in row.blocks]
    assert sorted(listed) == [block.id for block in blocks]
    outside = [row for row in groups if row.group is Group.OUTSIDE]
    inside = [block for row in groups if row.group not in (Group.OUTSIDE, Group.UNASSIGNED) for block in row.blocks]
    assert sorted(inside) == sorted(outside[0].blocks if outside else ())
