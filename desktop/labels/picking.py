"""What the label pickers offer: topics and districts as type-ahead entries."""

from collections.abc import Iterator, Mapping

from desktop.labels.gazetteer import Gazetteer
from desktop.labels.pinyin import syllables
from desktop.labels.places import Level, Place
from desktop.labels.topics import TopicScheme
from desktop.labels.typeahead import Entry, Spelling

HERE = 0
ELSEWHERE = 1


def topic_entries(scheme: TopicScheme) -> tuple[Entry, ...]:
    """Return an entry for each topic that is offered, in the scheme's order.

    Topics without pinyin in their scheme are read by pypinyin, which is imported then.
    """
    return tuple(
        Entry(
            topic.id,
            (Spelling(topic.name_zh, topic.pinyin or syllables(topic.name_zh)),),
            topic.name_en,
            " › ".join(each.name_zh for each in scheme.above(topic.id)),
        )
        for topic in scheme.offered
    )


def district_entries(gazetteer: Gazetteer, pinyin: Mapping[str, tuple[str, ...]]) -> tuple[Entry, ...]:
    """Return an entry for each county and zone at home, then for each county elsewhere.

    Parameters: `pinyin`, the syllables of their names, from `load_pinyin`; a name without them is found by its
    characters only.
    """
    return (*_entries(gazetteer, pinyin, HERE), *_entries(gazetteer, pinyin, ELSEWHERE))


def _entries(gazetteer: Gazetteer, pinyin: Mapping[str, tuple[str, ...]], group: int) -> Iterator[Entry]:
    for place in gazetteer.districts() if group == HERE else gazetteer.elsewhere():
        own = (alias.name for alias in gazetteer.aliases if alias.code == place.code)
        names = dict.fromkeys((place.name, *place.short_aliases, *own))
        spellings = tuple(Spelling(name, pinyin.get(name, ())) for name in names)
        yield Entry(place.code, spellings, detail=_detail(gazetteer, place), group=group)


def _detail(gazetteer: Gazetteer, place: Place) -> str:
    if place.level is Level.ZONE:
        return "、".join(gazetteer.name_of(code) for code in place.counties)
    return place.full_name.removesuffix(place.name)
