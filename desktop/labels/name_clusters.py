"""Clusters of names that may be one: one person's name, or one column's, in several spellings."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from desktop.labels.pinyin import syllables

_LONG = 5
"""Characters: from here two may differ, below only one."""
_MOST = 20_000
"""So many names are compared with each other; beyond, only the most frequent ones."""


@dataclass(frozen=True, slots=True)
class NameCluster:
    """Names that may be one, the most frequent first, each with how often it stands; `alike`, whether they sound so."""

    names: tuple[tuple[str, int], ...]
    alike: bool

    @property
    def proposed(self) -> str:
        """The name that the others most likely mean: the most frequent one."""
        return self.names[0][0]


def clusters(counts: Mapping[str, int], apart: Collection[frozenset[str]] = ()) -> tuple[NameCluster, ...]:
    """Return the clusters of some names: those that sound alike first, then those that begin alike, the frequent first.

    Two names belong together when their pinyin is the same, or when one differs from the other, of the same length or
    one longer, by one character (two from five characters on) and has two in common at least. A cluster gathers round
    its most frequent name: what is near only to a rarer one is not drawn in. Parameters: `counts`, how often each name
    stands; `apart`, every two that somebody said mean different things. Imports rapidfuzz and pypinyin.
    """
    names = sorted(counts, key=lambda name: (-counts[name], name))[:_MOST]
    sounds = {name: " ".join(syllables(name)) for name in names}
    near = _near(names)
    taken: set[str] = set()
    found: list[NameCluster] = []
    by_sound: dict[str, list[str]] = {}
    for name in names:
        by_sound.setdefault(sounds[name], []).append(name)
    for name in names:
        if name in taken:
            continue
        others = dict.fromkeys((*by_sound[sounds[name]], *near.get(name, ())))
        members = [
            each for each in others if each not in taken and each != name and frozenset((name, each)) not in apart
        ]
        if members:
            taken |= {name, *members}
            rows = tuple((each, counts[each]) for each in (name, *sorted(members, key=lambda one: -counts[one])))
            found.append(NameCluster(rows, all(sounds[each] == sounds[name] for each in members)))
    return tuple(sorted(found, key=_merit))


def _merit(cluster: NameCluster) -> tuple[bool, bool, int]:
    one_surname = len({name[0] for name, _ in cluster.names}) == 1
    return (not cluster.alike, not one_surname, -sum(count for _, count in cluster.names))


def _near(names: Iterable[str]) -> dict[str, list[str]]:
    """Return for each name those that are nearly written the same, found by what they have in common."""
    from rapidfuzz.distance import Levenshtein

    # Names that are near share a character at a place counted from either end: only those are compared
    shared: dict[tuple[int, str], list[str]] = {}
    near: dict[str, list[str]] = {}
    for name in names:
        if len(name) < 2 or not any("\u3400" <= char <= "\u9fff" for char in name):
            continue
        keys = {(at, char) for at, char in enumerate(name)} | {(at - len(name), char) for at, char in enumerate(name)}
        for other in dict.fromkeys(each for key in keys for each in shared.get(key, ())):
            if _is_near(name, other, Levenshtein.distance(name, other, score_cutoff=2)):
                near.setdefault(other, []).append(name)
                near.setdefault(name, []).append(other)
        for key in keys:
            shared.setdefault(key, []).append(name)
    return near


def _is_near(name: str, other: str, distance: int) -> bool:
    shorter = min(len(name), len(other))
    return 0 < distance <= (2 if shorter >= _LONG else 1) and shorter - distance >= 1 and len({*name} & {*other}) >= 2
