"""Each fault of a page is found, and a sound page has none."""

from dataclasses import replace

import pytest

from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.invariants import BrokenPage, checked, faults
from desktop.page.page import Page
from desktop.page.role import Role

TEXT = "老码头\n  今年修好了\n下转02版\n今年修好了"
BLOCKS = (
    Block(0, 0, 3, Role.HEADLINE, "a1"),
    Block(1, 6, 11, Role.BODY, "a1"),
    Block(2, 12, 17, Role.JUMP_TO),
    Block(3, 18, 23, Role.DUPLICATE, duplicate_of=1),
)
SOUND = Page("page.txt", "", "utf-8", TEXT, BLOCKS, (Article("a1", (0, 1)),))


def with_block(index: int, **changes: object) -> Page:
    blocks = list(BLOCKS)
    blocks[index] = replace(blocks[index], **changes)  # pyright: ignore[reportArgumentType]
    return replace(SOUND, blocks=tuple(blocks))


def with_articles(*articles: Article) -> Page:
    return replace(SOUND, articles=articles)


def test_a_sound_page_has_no_fault():
    assert list(faults(SOUND)) == []
    assert checked(SOUND) is SOUND
    assert list(faults(replace(SOUND, text=" \n", blocks=(), articles=()))) == []


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        (with_block(1, start=2), "block 1 overlaps"),
        (with_block(1, end=6), "block 1 overlaps"),
        (with_block(3, end=24), "block 3 overlaps"),
        (replace(SOUND, blocks=tuple(reversed(BLOCKS))), "overlaps"),
        (with_block(0, start=1), "text before block 0 is in no block"),
        (with_block(1, start=7), "text before block 1 is in no block"),
        (with_block(3, end=22), "text after the last block is in no block"),
        (replace(SOUND, blocks=(), articles=()), "text after the last block is in no block"),
        (replace(SOUND, blocks=(BLOCKS[0], Block(9, 4, 6), *BLOCKS[1:])), "block 9 is blank"),
        (with_block(3, id=2), "a block id is used twice"),
        (with_articles(Article("a1", (0, 1)), Article("a1", (0, 1))), "an article id is used twice"),
        (with_articles(Article("a1", (0, 1)), Article("a2", ())), "article a2 has no blocks"),
        (with_articles(Article("a1", (0, 1, 0))), "block 0 is listed twice"),
        (
            with_articles(Article("a1", (0, 1), accepted=frozenset({"law"}))),
            "article a1 took a suggestion that is not among its labels",
        ),
        (with_articles(Article("a1", (0,))), "block 1 and its article disagree"),
        (with_articles(Article("a1", (0, 1, 2))), "block 2 and its article disagree"),
        (with_articles(Article("a1", (0, 1, 77))), "article a1 lists an unknown block"),
        (with_block(1, article="a2"), "block 1 and its article disagree"),
        (with_block(1, role=Role.MASTHEAD), "block 1 is masthead and yet in an article"),
        (with_block(1, role=Role.DUPLICATE, duplicate_of=0), "block 1 is duplicate and yet in an article"),
        (with_block(3, duplicate_of=99), "block 3 repeats no original"),
        (with_block(3, duplicate_of=3), "block 3 repeats no original"),
        (with_block(2, role=Role.DUPLICATE, duplicate_of=3), "block 2 repeats no original"),
        (with_block(3, role=Role.BODY), "block 3 repeats another and is body"),
        (with_block(2, joins_previous=True), "block 2 joins and is in no article"),
        (with_block(0, joins_previous=True), "block 0 joins and is the first of its article"),
        (with_block(2, applies_to=("a9",)), "block 2 applies to an unknown article"),
        (with_block(1, applies_to=("a1",)), "block 1 applies to articles and is in one"),
    ],
)
def test_each_fault_is_named(page: Page, fault: str):
    assert any(fault in found for found in faults(page)), list(faults(page))
    with pytest.raises(BrokenPage):
        checked(page)
