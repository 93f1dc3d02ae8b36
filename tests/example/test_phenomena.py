"""The table of phenomena: each is there, is what it says it is, and stands in the corpus as it should."""

import re

import pytest

from tests.example.matching import in_gold_words
from tests.example.sources import phenomena, sources

FAMILIES = {"M": 4, "H": 7, "B": 9, "A": 4, "C": 2, "L": 6, "D": 7, "J": 7, "P": 3, "G": 4, "N": 2, "Q": 2, "T": 4}
IDS = [f"{letter}{number}" for letter, count in FAMILIES.items() for number in range(1, count + 1)]
IDS.remove("L5")  # nobody has met one
SOURCES = {source.path: source for source in sources()}
TABLE = phenomena()
DONE = [row for row in TABLE if SOURCES[row.page].status == "done"]


def named(rows):
    return [f"{row.id} {row.page}:{row.lines[0].line}" for row in rows]


ROWS = pytest.mark.parametrize("row", TABLE, ids=named(TABLE))


def text_of(row, line):
    return SOURCES[row.page].text.split("\n")[line.line - 1]


def blanks_before(row, line):
    above = SOURCES[row.page].text.split("\n")[: line.line - 1]
    return next((count for count, text in enumerate(reversed(above)) if text.strip()), len(above))


def test_every_phenomenon_is_on_a_page_that_is_done():
    assert {row.id for row in DONE} == set(IDS)
    assert {row.id for row in TABLE} == set(IDS)


@ROWS
def test_it_says_the_same_as_the_gold_of_its_page(row):
    gold = SOURCES[row.page].gold
    assert [gold.by_line[line.line] for line in row.lines] == list(row.lines)


@pytest.mark.parametrize("row", [r for r in TABLE if r.id[0] == "D"], ids=named(r for r in TABLE if r.id[0] == "D"))
def test_a_repeat_is_the_same_text_or_nearly(row):
    copies = [line for line in row.lines if line.dup_of is not None]
    text = SOURCES[row.page].text.split("\n")
    assert copies
    for line in copies:
        same = text[line.line - 1] == text[line.dup_of - 1]
        assert same != (row.id == "D6")
        assert (line.dup_of > line.line) <= (row.id == "D5")


@pytest.mark.parametrize("row", [r for r in TABLE if r.id[0] == "J"], ids=named(r for r in TABLE if r.id[0] == "J"))
def test_a_cut_sentence_goes_on(row):
    joined = next(line for line in row.lines if line.join)
    before = max(
        (line for line in row.lines if line.article == joined.article and (line.order or 0) < (joined.order or 0)),
        key=lambda line: line.order or 0,
    )
    assert before.order == joined.order - 1
    end = text_of(row, before)[-1]
    assert end not in "。！？"
    assert {"J1": end in ",，", "J3": end.isdigit(), "J4": text_of(row, joined)[0] == "“"}.get(row.id, True)


@pytest.mark.parametrize(
    ("id_", "role"),
    [("M1", "masthead"), ("H1", "kicker"), ("H2", "subheadline"), ("B1", "lead"), ("B2", "byline"), ("B8", "byline"),
     ("A1", "author"), ("A2", "author"), ("A3", "author"), ("L1", "section_label"), ("L4", "section_label"),
     ("L6", "pull_quote"), ("P1", "jump_to"), ("P2", "jump_from"), ("P3", "jump_to"), ("G2", "caption"),
     ("G3", "other"), ("G4", "caption"), ("N1", "notice"), ("N2", "contact"), ("D7", "other")],
)  # fmt: skip
def test_it_shows_in_the_role_of_a_line(id_, role):
    for row in TABLE:
        if row.id == id_:
            assert role in {line.role for line in row.lines}, row.page


def test_pictures_leave_blank_lines():
    for row in TABLE:
        if row.id == "G1":
            assert blanks_before(row, row.lines[0]) >= 2


def test_a_page_without_masthead_has_none_and_no_date_anywhere():
    for row in TABLE:
        if row.id == "M2":
            gold = SOURCES[row.page].gold
            assert gold.date is None
            assert not re.search(r"\d", row.page)
            assert all(line.role not in ("masthead", "page_furniture") for line in gold.lines)


def test_two_articles_with_one_byline_are_two_articles():
    for row in TABLE:
        if row.id == "B9":
            leads = [text_of(row, line).split(")")[0] for line in row.lines if line.role == "lead"]
            assert len(leads) == 2
            assert len(set(leads)) == 1
            assert len({line.article for line in row.lines}) == 2


def test_banners_serve_several_articles():
    for row in TABLE:
        if row.id in ("C2", "Q2"):
            assert any(len(line.applies_to) > 1 for line in row.lines)


@pytest.mark.parametrize("row", DONE, ids=named(DONE))
def test_it_stands_in_the_corpus_as_it_should(row, example_pages):
    said = {line.line: line for line in in_gold_words(example_pages[row.page], SOURCES[row.page].gold)}
    assert [said[line.line] for line in row.lines] == list(row.lines)
