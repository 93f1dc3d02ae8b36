"""Reading text knows the way back to the page."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.reading import characters, characters_of, paragraphs, reading_text

_TEXT = st.text(alphabet="河东市集今天开门，。 \u3000\t", min_size=1, max_size=12).filter(
    lambda text: not text.isspace()
)


def made(texts: list[str], joins: list[bool]) -> tuple[Page, Article]:
    """Return a page of one article with a block for each text, a line feed between them."""
    blocks: list[Block] = []
    start = 0
    for number, text in enumerate(texts):
        joined = number > 0 and joins[number]
        blocks.append(Block(number, start, start + len(text), article="a1", joins_previous=joined))
        start += len(text) + 1
    article = Article("a1", tuple(range(len(texts))))
    return Page("made.txt", "", "utf-8", "\n".join(texts), tuple(blocks), (article,)), article


@given(st.lists(st.tuples(_TEXT, st.booleans()), min_size=1, max_size=6))
def test_pieces_say_where_on_the_page_each_character_stands(rows):
    page, article = made([text for text, _ in rows], [joins for _, joins in rows])
    for paragraph in paragraphs(page, article):
        assert [piece.block for piece in paragraph.pieces] == [block.id for block in paragraph.blocks]
        assert sum(piece.length for piece in paragraph.pieces) == len(paragraph.text)
        for piece in paragraph.pieces:
            on_page = page.text[piece.start : piece.start + piece.length]
            assert on_page == paragraph.text[piece.at : piece.at + piece.length]


def test_a_joined_block_goes_on_in_the_same_paragraph():
    page, article = made(["　　市集今天", "开门。 ", "人很多。"], [False, True, False])
    assert reading_text(page, article) == "市集今天开门。\n人很多。"
    first, second = paragraphs(page, article)
    assert [(piece.at, piece.start, piece.length) for piece in first.pieces] == [(0, 2, 4), (4, 7, 3)]
    assert [(piece.at, piece.start, piece.length) for piece in second.pieces] == [(0, 12, 4)]


def test_characters_are_those_that_are_not_blank():
    assert characters(" 市集\u3000今天\n开门。\t") == 7


@given(st.lists(_TEXT, min_size=1, max_size=6))
def test_characters_are_counted_alike_in_a_text_and_in_blocks(texts: list[str]):
    page, article = made(texts, [False] * len(texts))
    assert characters_of(page, page.blocks_of(article)) == characters(reading_text(page, article))
