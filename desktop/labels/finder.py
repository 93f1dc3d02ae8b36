"""Finding places in a text: all names at once, then the rules that say which of them are meant."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from desktop.labels.gazetteer import Gazetteer
from desktop.labels.mention import CONFIDENCE, Mention, codes_of
from desktop.labels.names import Meaning, Needs, elsewhere_names, home_names, meanings
from desktop.labels.places import Level, Place

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_THING = re.compile(
    r"(?:[东南西北中]?(?:路|大道|大桥|街(?!道)|巷|公园|广场|花园|新村|小区|桥|隧道|立交|站|火车站|机场|高速|水库|水电站|电厂"
    r"|小学|中学|学校|学院|医院|酒店|宾馆|大厦|商场|超市|影院|足球|公馆))"
)
"""What makes a bare alias the name of a thing: a road, a school… bears the name wherever it stands."""

_COMPANY = re.compile(r"[\u3400-\u9fff()（）]{0,14}?(?:公司|集团|有限|股份|厂(?!区)|合作社|俱乐部|工作室|事务所)")
"""What makes a bare alias a part of a company's name."""

_ORGANISATION = re.compile(
    r"[\u3400-\u9fff]{0,9}?(?:局|委(?!托|屈|婉|曲)|政府|法院|检察院|支行|分行|银行|供销社|商会|协会|联合会|总工会|工商联|妇联"
    r"|医院|学校|中学|小学|学院|中心|大队|支队|委员|代表|有限公司|公司|集团)"
)
"""What makes a full name a part of an organisation's."""


_HOME_WORD = "我市"
"""What a paper calls the prefecture in which it appears."""

_NOTHING_BETWEEN = ("", "市", "县", "省", "的")
_DEPTH = {Level.PROVINCE: 0, Level.PREFECTURE: 1, Level.COUNTY: 2, Level.ZONE: 3, Level.TOWNSHIP: 3, Level.VILLAGE: 4}


@dataclass(frozen=True, slots=True)
class _Found:
    """A name in a text, what it may mean at home, whether it is a place elsewhere, or the home prefecture itself."""

    start: int
    end: int
    known: tuple[Meaning, ...]
    elsewhere: bool
    home: bool


@dataclass(frozen=True, slots=True)
class _Names:
    """Every name that a gazetteer knows.

    Parameters: `meanings`, what each name at home may mean; `home`, the names of the home prefecture itself, of which
    places `elsewhere` bear some too; `automaton`, which finds them all in a text.
    """

    meanings: dict[str, tuple[Meaning, ...]]
    home: frozenset[str]
    elsewhere: frozenset[str]
    automaton: "AhoCorasick"


class PlaceFinder:
    """Finds the places of a gazetteer; made once, then used for every text.

    Its names take half a second and some megabytes: they are prepared when it is first asked, which may be never.

    Which names count:
    1. The longest name at a place wins, so that 浦口区 of another city is no 浦口镇 of ours.
    2. Full names of counties, their safe aliases, zones, and townships whose name nothing else in China bears stand
       alone. Other full names of townships, and safe aliases of townships, need the home prefecture or their county
       somewhere in the text. Villages, vanished townships, names that several places at home bear, variant spellings
       and ambiguous names of zones need their county. An ambiguous alias of a county counts beside another county in
       a list (荷塘、石峰两区), one of a township directly behind its county (攸县网岭): nowhere else.
    3. A name directly behind another place must lie in it: 长沙县金山街道 is not ours; if it does, it is sure.
    4. A bare alias that goes on as a road, a school, a company… (芦淞路, 渌口建设集团) is that thing and no place.
    5. A name that curators added to the corpus means what they say and stands alone, but for rules 1, 3 and 4.
    6. A name that goes on as an organisation (天元区教育局, 茶陵县支行) is a mention that weighs half.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Take a gazetteer."""
        self.gazetteer = gazetteer

    @cached_property
    def _names(self) -> _Names:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        known, home = meanings(self.gazetteer), frozenset(home_names(self.gazetteer))
        both: set[str] = set()
        # One name at a time: the automaton is where the tens of thousands of names elsewhere are kept, and nothing else
        names = chain(known, home, _noted(elsewhere_names(self.gazetteer), home, both))
        automaton = AhoCorasick(names, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
        return _Names(known, home, frozenset(both), automaton)

    def find(self, text: str) -> tuple[Mention, ...]:
        """Return the places that a text names, in order; their counties are all of the home prefecture."""
        found = [self._found(text, start, end) for _, start, end in self._names.automaton.find_matches_as_indexes(text)]
        scene = _Scene(text, tuple(found), _HOME_WORD in text or any(item.home for item in found))
        sure: dict[int, Meaning] = {}
        for at, item in enumerate(found):
            for meaning in item.known:
                if scene.allows(at, meaning) and scene.is_sure(at, meaning):
                    sure.setdefault(item.start, meaning)
        counties = frozenset(code for meaning in sure.values() for code in meaning.place.counties)
        return tuple(
            _mention(text, item, meaning)
            for at, item in enumerate(found)
            if (meaning := sure.get(item.start) or scene.in_context(at, counties)) is not None
        )

    def names_in(self, text: str) -> Iterator[tuple[int, int, tuple[Place, ...]]]:
        """Yield every name of a place in a text: code points, end exclusive, and the places at home that bear it."""
        for _, start, end in self._names.automaton.find_matches_as_indexes(text):
            yield start, end, tuple(meaning.place for meaning in self._names.meanings.get(text[start:end], ()))

    def is_new(self, word: str) -> bool:
        """Say whether a word is, and begins with, no name of a place anywhere."""
        return not any(start == 0 for _, start, _ in self._names.automaton.find_matches_as_indexes(word))

    def _found(self, text: str, start: int, end: int) -> _Found:
        name, names = text[start:end], self._names
        known, home = names.meanings.get(name, ()), name in names.home
        return _Found(start, end, known, not known and (not home or name in names.elsewhere), home)


def _noted(names: Iterable[str], of: frozenset[str], among: set[str]) -> Iterator[str]:
    """Yield names, and note those of them that are `of` a set `among` others."""
    for name in names:
        if name in of:
            among.add(name)
        yield name


@dataclass(frozen=True, slots=True)
class _Scene:
    """Every name in a text, and whether it speaks of the home prefecture."""

    text: str
    found: tuple[_Found, ...]
    at_home: bool

    def allows(self, at: int, meaning: Meaning) -> bool:
        """Say whether nothing around a name forbids a meaning: neither what it goes on as nor what is before it."""
        if meaning.alias and (
            _THING.match(self.text, self.found[at].end) or _COMPANY.match(self.text, self.found[at].end)
        ):
            return False
        before = self._directly_before(at)
        if before is None:
            return True
        if before.elsewhere:
            return False
        if before.home or not before.known:  # the prefecture may be called like one of its counties: 长沙
            return True
        return meaning.place.level in (Level.COUNTY, Level.ZONE) or _share(before, meaning.place)

    def is_sure(self, at: int, meaning: Meaning) -> bool:
        """Say whether a meaning needs no county in the text."""
        before = self._directly_before(at)
        if before is not None and _contains(before, meaning.place):
            return True
        if meaning.needs is Needs.LIST:
            return self._is_in_list(at)
        return meaning.needs is Needs.NOTHING or (meaning.needs is Needs.HOME and self.at_home)

    def in_context(self, at: int, counties: frozenset[str]) -> Meaning | None:
        """Return what a name means in a text that names some counties, None when nobody can tell."""
        fitting = [
            meaning
            for meaning in self.found[at].known
            if meaning.needs in (Needs.HOME, Needs.COUNTY)
            and counties.intersection(meaning.place.counties)
            and self.allows(at, meaning)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _directly_before(self, at: int) -> _Found | None:
        if at == 0:
            return None
        before = self.found[at - 1]
        return before if self.text[before.end : self.found[at].start] in _NOTHING_BETWEEN else None

    def _is_in_list(self, at: int) -> bool:
        neighbours = ((at - 1, at), (at, at + 1))
        return any(
            left >= 0
            and right < len(self.found)
            and self.text[self.found[left].end : self.found[right].start] == "、"
            and all(_is_county(self.found[index]) for index in (left, right))
            for left, right in neighbours
        )


def _is_county(item: _Found) -> bool:
    return any(meaning.place.level is Level.COUNTY for meaning in item.known)


def _share(before: _Found, place: Place) -> bool:
    return any(set(place.counties) & set(meaning.place.counties) for meaning in before.known)


def _contains(before: _Found, place: Place) -> bool:
    return any(
        set(place.counties) & set(meaning.place.counties)
        and _DEPTH[meaning.place.level] < _DEPTH[place.level]
        and meaning.needs is not Needs.CONTAINER
        for meaning in before.known
    )


def _mention(text: str, item: _Found, meaning: Meaning) -> Mention:
    return Mention(
        start=item.start,
        end=item.end,
        text=text[item.start : item.end],
        code=meaning.place.code,
        codes=codes_of(meaning.place),
        rule=meaning.rule,
        confidence=CONFIDENCE[meaning.rule],
        organisation=bool(_ORGANISATION.match(text, item.end)),
    )
