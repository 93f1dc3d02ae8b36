import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.labels.typeahead import Entry, Match, MatchKind, Spelling, TypeAhead

ENTRIES = (
    Entry("party", (Spelling("党建", ("dang", "jian")),), "Party building & discipline"),
    Entry("sport", (Spelling("体育", ("ti", "yu")),), "Sport"),
    Entry("430211", (Spelling("天元区", ("tian", "yuan", "qu")), Spelling("天元", ("tian", "yuan")))),
    Entry("Z-1", (Spelling("高新区(天元区)", ("gao", "xin", "qu", "(", "tian", "yuan", "qu", ")")),)),
    Entry("451003", (Spelling("田阳区", ("tian", "yang", "qu")),), group=1),
    Entry("430223", (Spelling("攸县", ("you", "xian")),)),
    Entry("610100", (Spelling("西安市", ("xi", "an", "shi")),), group=1),
    Entry("green", (Spelling("绿化", ("lv", "hua")),)),
    Entry("pm", (Spelling("PM2.5治理", ("p", "m", "2", ".", "5", "zhi", "li")),)),
)


@pytest.fixture(scope="module")
def typeahead() -> TypeAhead:
    return TypeAhead(ENTRIES)


def first(typeahead: TypeAhead, query: str) -> Match:
    return typeahead.search(query)[0]


@pytest.mark.parametrize(
    ("query", "found", "kind", "marked"),
    [
        ("天元", "430211", MatchKind.NAME, ["天元"]),
        ("tyq", "430211", MatchKind.INITIALS, ["t", "y", "q"]),
        ("TYQ", "430211", MatchKind.INITIALS, ["t", "y", "q"]),
        ("tianyuan", "430211", MatchKind.PINYIN, ["tian", "yuan"]),
        ("tian yuan qu", "430211", MatchKind.PINYIN, ["tian", "yuan", "qu"]),
        ("tianyq", "430211", MatchKind.PINYIN, ["tian", "y", "q"]),
        ("天yq", "430211", MatchKind.INITIALS, ["tian", "y", "q"]),
        ("you'xian", "430223", MatchKind.PINYIN, ["you", "xian"]),
        ("xian", "430223", MatchKind.PINYIN, ["xian"]),
        ("lü", "green", MatchKind.PINYIN, ["lv"]),
        ("disc", "party", MatchKind.ENGLISH, ["disc"]),
        ("party  build", "party", MatchKind.ENGLISH, ["Party build"]),
        ("pm2.5", "pm", MatchKind.NAME, ["PM2", "5"]),
        ("gxqty", "Z-1", MatchKind.INITIALS, ["g", "x", "q", "t", "y"]),
    ],
)
def test_finds_by_characters_pinyin_initials_and_english(typeahead, query, found, kind, marked):
    match = first(typeahead, query)
    assert (match.entry_id, match.kind) == (found, kind)
    assert [match.shown[start:end] for start, end in match.ranges] == marked


def test_what_is_at_home_comes_before_what_is_elsewhere(typeahead):
    assert [match.entry_id for match in typeahead.search("tyq")] == ["430211", "Z-1", "451003"]
    # also when there is no room for all
    assert [match.entry_id for match in typeahead.search("tyq", 2)] == ["430211", "Z-1"]
    # 西安 is the whole query and yet elsewhere
    assert [match.entry_id for match in typeahead.search("xian")] == ["430223", "610100"]


def test_what_was_used_lately_comes_first_among_what_matches(typeahead):
    assert [m.entry_id for m in typeahead.search("ty", recent=("451003", "party"))][:2] == ["451003", "sport"]
    assert [m.entry_id for m in typeahead.search("", recent=("sport", "430223"))][:3] == ["sport", "430223", "party"]


def test_a_recent_entry_is_found_even_when_the_list_is_short(typeahead):
    assert [match.entry_id for match in typeahead.search("t", 1, recent=("451003",))] == ["451003"]


def test_an_english_query_needs_the_beginning_of_a_word(typeahead):
    assert typeahead.search("port") == ()
    assert typeahead.search("zzz") == ()
    assert typeahead.search("'") == ()


def test_an_entry_without_pinyin_is_found_by_its_characters():
    plain = TypeAhead([Entry("x", (Spelling("沔渡"),))])
    assert first(plain, "沔").entry_id == "x"
    assert plain.search("md") == ()


@given(
    st.sampled_from(ENTRIES),
    st.lists(st.sampled_from(("char", "initial", "syllable", "part")), min_size=8, max_size=8),
)
def test_any_mixture_of_characters_and_pinyin_finds_the_name(entry, ways):
    spelling = entry.spellings[0]
    query = ""
    for char, syllable, way in zip(spelling.text, spelling.syllables, ways, strict=False):
        query += {"char": char, "initial": syllable[:1], "syllable": syllable, "part": syllable[:2]}[way]
    assert entry.id in {match.entry_id for match in TypeAhead(ENTRIES).search(query)}


@given(st.text(max_size=12), st.integers(1, 5))
def test_any_query_gives_at_most_the_limit_and_ranges_inside_the_text(query, limit):
    found = TypeAhead(ENTRIES).search(query, limit)
    assert len(found) <= limit
    assert len({match.entry_id for match in found}) == len(found)
    for match in found:
        assert all(0 <= start < end <= len(match.shown) for start, end in match.ranges)


def test_three_thousand_entries_answer_within_a_key_press():
    many = [Entry(str(number), (Spelling("某某县", ("mou", "mou", "xian")),)) for number in range(3000)]
    typeahead = TypeAhead(many)
    started = time.process_time()
    for query in ("m", "mx", "moux", "zzz", "某", "xian", "mmxx"):
        typeahead.search(query)
    # 7 queries: far above the 5 ms each that they should take, so that only a wrong order of growth fails here
    assert time.process_time() - started < 0.5
