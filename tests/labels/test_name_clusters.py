"""Names that may be one: what sounds alike or is nearly written alike, and nothing that is drawn in over others."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.labels.name_clusters import clusters

NAMES = st.dictionaries(st.text("林知夏许星何遥小满罗一苇", min_size=1, max_size=6), st.integers(1, 50), max_size=12)


def found(counts):
    return [[name for name, _ in cluster.names] for cluster in clusters(counts)]


def test_a_misread_character_joins_the_frequent_name():
    counts = {"唐小满": 9, "唐小潢": 1, "何知遥": 4}
    assert found(counts) == [["唐小满", "唐小潢"]]
    assert clusters(counts)[0].proposed == "唐小满"
    assert not clusters(counts)[0].alike


def test_the_same_sound_comes_first():
    counts = {"钟晚舟": 2, "钟晚周": 1, "罗一苇": 30, "罗一伟舟": 1, "罗大苇": 1}
    first, *others = clusters(counts)
    assert first.alike
    assert [name for name, _ in first.names] == ["钟晚舟", "钟晚周"]
    assert all(not other.alike for other in others)


def test_two_names_with_one_character_in_common_stay_two():
    assert found({"林夏": 5, "林星": 5}) == []


@given(NAMES)
def test_no_name_is_in_two_clusters_and_the_most_frequent_is_proposed(counts):
    seen = set()
    for cluster in clusters(counts):
        names = [name for name, _ in cluster.names]
        assert len(names) >= 2
        assert not seen & set(names)
        seen |= set(names)
        assert [count for _, count in cluster.names] == [counts[name] for name in names]
        assert counts[cluster.proposed] == max(counts[name] for name in names)


def test_names_that_mean_different_things_make_no_cluster_again():
    counts = {"李明亮": 5, "李鸣亮": 2, "李明良": 1}
    assert [[name for name, _ in each.names] for each in clusters(counts)] == [["李明亮", "李鸣亮", "李明良"]]
    apart = {frozenset(("李明亮", "李鸣亮"))}
    assert [[name for name, _ in each.names] for each in clusters(counts, apart)] == [["李明亮", "李明良"]]
    apart |= {frozenset(("李明亮", "李明良")), frozenset(("李鸣亮", "李明良"))}
    assert clusters(counts, apart) == ()
