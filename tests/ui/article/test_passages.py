from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.curation.articles import set_field
from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import Role
from desktop.ui.article.passages import Look, passages_of
from tests.ui.cards.sample import sample_page


def test_titles_come_first_then_the_text_with_joins_joined():
    page = sample_page()
    passages = passages_of(page, page.articles[0], "事实")
    assert [passage.look for passage in passages] == [
        *(Look.KICKER, Look.HEADLINE, Look.FACTS),
        *(Look.TEXT, Look.TEXT, Look.SECTION, Look.TEXT),
    ]
    assert passages[4].blocks == (5, 6)
    assert passages[4].text[passages[4].joins[0] :].startswith("同意书")
    assert passages[1].blocks == (2,)


def test_a_corrected_title_replaces_what_is_printed():
    page = set_field(sample_page(), "a1", "headline", "另一个标题")
    texts = [passage.text for passage in passages_of(page, page.articles[0], "")]
    assert "另一个标题" in texts
    assert not any("三十六部电梯" in text and len(text) < 20 for text in texts)


def test_a_headline_in_the_middle_is_not_hidden():
    page = sample_page()
    merged = replace(page.articles[0], blocks=page.articles[0].blocks + page.articles[1].blocks)
    passages = passages_of(page, merged, "")
    assert [passage.text for passage in passages if passage.blocks == (9,)] == ["攸县早稻插秧过半"]


def test_places_of_the_page_are_found_in_joined_passages():
    page = sample_page()
    passages = passages_of(page, page.articles[0], "")
    at = page.text.index("楼长老秦")
    joined = next(passage for passage in passages if passage.blocks == (5, 6))
    ((start, end),) = joined.ranges([(at, at + 4)])
    assert joined.text[start:end] == "楼长老秦"
    assert joined.block_at(start) == 6
    assert joined.block_at(0) == 5


letters = st.text(alphabet="字𠮷 \t甲，。\n", min_size=1, max_size=12).filter(lambda text: not text.isspace())


@given(st.lists(st.tuples(letters, st.booleans()), min_size=1, max_size=6), st.data())
def test_every_character_of_a_body_stands_where_its_part_says(lines, data):
    blocks, text = [], ""
    for number, (line, joins) in enumerate(lines):
        blocks.append(
            Block(number, len(text), len(text) + len(line), Role.BODY, "a", joins_previous=joins and number > 0)
        )
        text += line + "\n"
    page = Page("p", "", "utf-8", text, tuple(blocks), (Article("a", tuple(range(len(blocks)))),))
    passages = passages_of(page, page.articles[0], "")
    assert [block for passage in passages for block in passage.blocks] == [block.id for block in blocks]
    place = data.draw(st.integers(0, len(text) - 1))
    shown = [passage.text[start:end] for passage in passages for start, end in passage.ranges([(place, place + 1)])]
    owner = next((block for block in blocks if block.start <= place < block.end), None)
    if owner is not None and not text[place].isspace():
        assert shown == [text[place]]
