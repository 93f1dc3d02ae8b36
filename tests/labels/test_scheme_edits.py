"""Edits of topic schemes: no id is ever lost, trees stay trees, CSV gives back what was written."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.assets import resource
from desktop.labels.label_sets import pack_topics, unpack_topics
from desktop.labels.scheme_edits import (
    SchemeRefused,
    add_topic,
    change_topic,
    id_for,
    merge_topics,
    move_topic,
    replace_scheme,
    retire_topic,
    shift_topic,
)
from desktop.labels.topics import IPTC_SCHEME, BrokenScheme, Topic, TopicScheme


def topic(topic_id: str, **more: object) -> Topic:
    return Topic(topic_id, f"题{topic_id}", f"T {topic_id}", **more)  # type: ignore[arg-type]


SCHEME = TopicScheme((topic("a", keywords=("甲",)), topic("b", parent="a", keywords=("乙",)), topic("c"), topic("d")))


def ids(scheme: TopicScheme) -> list[tuple[str, int]]:
    return [(each.id, depth) for each, depth in scheme.tree]


def test_a_topic_is_added_below_its_parent_and_needs_both_names_and_an_id_of_its_own():
    assert ids(add_topic(SCHEME, topic("e", parent="a"))) == [("a", 0), ("b", 1), ("e", 1), ("c", 0), ("d", 0)]
    with pytest.raises(SchemeRefused, match="already is a topic with the id “a”"):
        add_topic(SCHEME, topic("a"))
    with pytest.raises(SchemeRefused, match="already is a topic with the id “b”"):
        add_topic(merge_topics(SCHEME, "b", "c"), topic("b"))
    with pytest.raises(SchemeRefused, match="needs a Chinese and an English name"):
        add_topic(SCHEME, Topic("e", "题", ""))


def test_a_change_keeps_the_place_and_asks_for_new_pinyin_with_a_new_name():
    scheme = TopicScheme((Topic("a", "经济", "Economy", pinyin=("jing", "ji")), topic("b", parent="a", retired=True)))
    assert change_topic(scheme, Topic("a", "经济", "Business", pinyin=("jing", "ji"))).by_id["a"].pinyin
    assert change_topic(scheme, Topic("a", "财经", "Business", pinyin=("jing", "ji"))).by_id["a"].pinyin == ()
    changed = change_topic(scheme, topic("b")).by_id["b"]
    assert changed.parent == "a"
    assert changed.retired


def test_a_topic_moves_with_all_below_it_but_never_below_itself():
    assert ids(move_topic(SCHEME, "a", "d")) == [("c", 0), ("d", 0), ("a", 1), ("b", 2)]
    with pytest.raises(SchemeRefused, match="can't lie below itself"):
        move_topic(SCHEME, "a", "b")
    assert ids(shift_topic(SCHEME, "d", -1)) == [("a", 0), ("b", 1), ("d", 0), ("c", 0)]
    assert shift_topic(SCHEME, "a", -1) == SCHEME


def test_merging_keeps_the_id_and_the_keywords_and_lifts_what_lay_below():
    merged = merge_topics(merge_topics(SCHEME, "a", "c"), "c", "d")
    assert ids(merged) == [("d", 0), ("b", 1)]
    assert merged.by_id["d"].former == ("c", "a")
    assert merged.by_id["d"].keywords == ("甲",)
    assert [merged.resolve(each) for each in "abcd"] == ["d", "b", "d", "d"]
    with pytest.raises(SchemeRefused, match="with itself"):
        merge_topics(SCHEME, "a", "a")
    with pytest.raises(SchemeRefused, match="lies below"):
        merge_topics(SCHEME, "a", "b")
    with pytest.raises(SchemeRefused, match="no topic with the id “x”"):
        merge_topics(SCHEME, "x", "a")


def test_a_retired_topic_is_not_offered_but_keeps_its_name():
    scheme = retire_topic(SCHEME, "c", retired=True)
    assert [each.id for each in scheme.offered] == ["a", "b", "d"]
    found = scheme.find("c")
    assert found is not None
    assert found.name_zh == "题c"
    assert retire_topic(scheme, "c", retired=False) == SCHEME


def test_another_scheme_keeps_retired_what_articles_have_and_old_ids():
    old = merge_topics(SCHEME, "d", "a")
    new = replace_scheme(old, TopicScheme((topic("c"), topic("n")), "other"), {"a", "d", "c", "unknown"})
    assert [(each.id, each.retired) for each in new.topics] == [("c", False), ("n", False), ("a", True)]
    assert new.resolve("d") == "a"
    assert new.name == "other"


def test_ids_come_from_english_names_and_are_never_used_twice():
    assert id_for(SCHEME, "Arts & Culture") == "arts-culture"
    assert id_for(merge_topics(SCHEME, "b", "c"), "B") == "b-2"
    assert id_for(SCHEME, "文化") == "topic"


def test_a_scheme_survives_csv_and_the_corpus(tmp_path: Path):
    odd = topic("e", description="=1+1, “引号”", keywords=("-甲", "乙"), iptc=("medtop:1",), parent="a", retired=True)
    scheme = add_topic(merge_topics(SCHEME, "c", "d"), odd)
    scheme.save(tmp_path / "mine.csv")
    read = TopicScheme.load(tmp_path / "mine.csv")
    assert read.tree == scheme.tree
    assert "'=1+1" in (tmp_path / "mine.csv").read_text(encoding="utf-8")
    assert unpack_topics(pack_topics(scheme)) == scheme


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("a,,甲,A\nb,x,乙,B\n", "“b” lies below “x”"),
        ("a,b,甲,A\nb,a,乙,B\n", "“a” lies below itself"),
        ("a,,甲,\n", "“a” lacks a Chinese or an English name"),
    ],
)
def test_a_table_that_is_no_tree_is_refused(tmp_path: Path, rows: str, said: str):
    path = tmp_path / "mine.csv"
    path.write_text("id,parent,name_zh,name_en\n" + rows, encoding="utf-8")
    with pytest.raises(BrokenScheme, match=said):
        TopicScheme.load(path)


def test_a_table_in_another_encoding_is_refused(tmp_path: Path):
    path = tmp_path / "mine.csv"
    path.write_bytes("id,name_zh,name_en\na,甲乙,A\n".encode("gb18030"))
    with pytest.raises(BrokenScheme, match=r"mine\.csv.*UTF-8"):
        TopicScheme.load(path)


def test_the_full_tree_of_iptc_ships_as_a_scheme():
    scheme = TopicScheme.load(resource(IPTC_SCHEME))
    assert len(scheme.offered) > 1000
    assert [each.id for each in scheme.above("medtop:20000002")] == ["medtop:01000000"]
    assert all(each.iptc == (each.id,) for each in scheme.topics)


EDITS = st.lists(st.tuples(st.sampled_from("arms+"), st.integers(0, 30), st.integers(0, 30)), max_size=25)


@given(EDITS)
def test_whatever_is_edited_stays_a_tree_in_which_every_id_is_found(edits: list[tuple[str, int, int]]):
    scheme, ever = SCHEME, {each.id for each in SCHEME.topics}
    for kind, first, second in edits:
        one, two = (scheme.topics[number % len(scheme.topics)].id for number in (first, second))
        try:
            if kind == "a":
                scheme = add_topic(scheme, topic(f"n{len(ever)}", parent=one))
            elif kind == "r":
                scheme = retire_topic(scheme, one, retired=second % 2 == 0)
            elif kind == "m":
                scheme = merge_topics(scheme, one, two)
            elif kind == "s":
                scheme = shift_topic(scheme, one, 1)
            else:
                scheme = move_topic(scheme, one, two)
        except SchemeRefused:
            continue
        ever |= {each.id for each in scheme.topics}
        assert len(scheme.tree) == len(scheme.topics)
        assert all(scheme.find(each) is not None for each in ever)
        assert unpack_topics(pack_topics(scheme)) == scheme
