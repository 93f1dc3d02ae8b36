import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.page.article import Article, DistrictLabel
from desktop.page.block import Block
from desktop.page.contract import SCHEMA, from_contract, to_contract
from desktop.page.dump import Dump, normalise
from desktop.page.page import DateBasis, Issue, Page
from desktop.page.reading import paragraphs, reading_text
from desktop.page.role import Role
from desktop.page.state import pack, unpack
from tests.curation.building import pages, plain


def test_a_dump_s_text_has_no_mark_and_one_kind_of_line_end():
    dump = Dump("2023\\03\\page.txt", "\ufeff临江\r\n日报\r一版\n\ufeff".encode("utf-8"), "utf-8")
    assert dump.text == "临江\n日报\n一版\n\ufeff"
    assert dump.source == "page.txt"
    assert Dump("a/b/page.txt", b"", "utf-8").source == "page.txt"


def test_the_hash_is_of_the_bytes():
    a, b = Dump("a.txt", b"x\r\n", "utf-8"), Dump("b.txt", b"x\n", "utf-8")
    assert a.text == b.text
    assert a.sha256 != b.sha256
    assert a.sha256 == Dump("c.txt", b"x\r\n", "gb18030").sha256


@given(st.text())
def test_normalising_twice_changes_nothing_more(text: str):
    once = normalise(text).removeprefix("\ufeff")
    assert normalise(once) == once
    assert "\r" not in once


@given(pages())
@settings(max_examples=60, deadline=None)
def test_a_page_comes_back_from_its_state_and_from_the_contract(page: Page):
    dump = Dump(page.source, page.text.encode(), "utf-8")
    again = unpack(pack(page), dump)
    assert (again.blocks, again.articles, again.issue, again.status) == (
        page.blocks,
        page.articles,
        page.issue,
        page.status,
    )
    assert pack(again) == pack(page)
    row = json.loads(json.dumps(to_contract(page)))
    assert from_contract(row) == page
    assert row["schema"] == SCHEMA


def test_a_state_from_before_spent_ids_were_kept_still_opens():
    import zlib

    page = plain()
    state = json.loads(zlib.decompress(pack(page)))
    del state["spent"]
    old = zlib.compress(json.dumps(state).encode())
    assert unpack(old, Dump(page.source, page.text.encode(), "utf-8")).spent == 0


def test_what_was_suggested_is_kept_with_a_page_and_costs_the_others_nothing():
    import zlib

    page = plain()
    assert all("accepted" not in row for row in json.loads(zlib.decompress(pack(page)))["articles"])
    labels = {"topics": ("economy", "law"), "districts": (DistrictLabel("430211"),)}
    first = replace(page.articles[0], **labels, accepted=frozenset({"law", "430211"}))
    page = replace(page, articles=(first, *page.articles[1:]))
    dump = Dump(page.source, page.text.encode(), "utf-8")
    assert unpack(pack(page), dump).articles == page.articles
    assert json.loads(zlib.decompress(pack(page)))["articles"][0]["accepted"] == ["430211", "law"]


def test_the_contract_counts_code_points_and_leaves_out_empty_service():
    text = "𠮷野家的灯"
    page = Page("p.txt", "", "utf-8", text, (Block(0, 0, 5, article="a1"),), (Article("a1", (0,)),))
    row = to_contract(page)
    assert row["text"][row["blocks"][0]["start"] : row["blocks"][0]["end"]] == text
    assert "applies_to" not in row["blocks"][0]
    assert row["articles"][0]["text"] == text


def test_an_issue_comes_back_from_the_contract():
    issue = Issue("临江日报", "2023-03-14", DateBasis.PRINTED, ("A01", "A02"), "2296", "CN 00-0001")
    page = Page("p.txt", "", "utf-8", "", (), (), issue)
    assert from_contract(to_contract(page)).issue == issue


def test_what_is_not_in_the_contract_is_refused():
    row = to_contract(plain())
    row["blocks"][0]["role"] = "poem"
    with pytest.raises(ValueError, match="poem"):
        from_contract(row)
    del row["text"]
    with pytest.raises(KeyError):
        from_contract(row)


def test_joined_blocks_read_as_one_paragraph():
    page = plain()
    first = page.article_by_id["a1"]
    assert [[block.id for block in paragraph.blocks] for paragraph in paragraphs(page, first)] == [[1], [2], [3, 4]]
    assert reading_text(page, first).endswith("沿路种满了花。")


def test_unassigned_is_what_nothing_explains():
    blocks = (
        Block(0, 0, 1, Role.HEADLINE),
        Block(1, 1, 2, Role.OTHER),
        Block(2, 2, 3, Role.MASTHEAD),
        Block(3, 3, 4, Role.SECTION_LABEL, applies_to=("a1",)),
        Block(4, 4, 5, article="a1"),
        Block(5, 5, 6, Role.DUPLICATE, duplicate_of=4),
    )
    page = Page("p.txt", "", "utf-8", "一二三四五六", blocks, (Article("a1", (4,)),))
    assert [block.id for block in page.unassigned] == [0]


def test_the_page_layer_needs_only_the_standard_library():
    import ast
    import sys

    for file in Path(__file__).parents[2].glob("desktop/page/*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                assert name.split(".")[0] in sys.stdlib_module_names or name.startswith("desktop.page"), (file, name)
