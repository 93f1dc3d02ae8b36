"""Edits of a topic scheme: pure functions from one scheme to the next. None forgets an id."""

import re
from collections.abc import Iterable
from dataclasses import replace

from desktop.labels.topics import Topic, TopicScheme
from desktop.page.failure import KnownFailure

_ID_END = 40
"""Characters of a topic's id that is made from its name."""


class SchemeRefused(KnownFailure):
    """A scheme can't be changed so."""


def add_topic(scheme: TopicScheme, topic: Topic) -> TopicScheme:
    """Put a topic behind the others of its parent.

    Raises: `SchemeRefused` for a known id, another topic's name or a lacking name.
    """
    _named(topic)
    _unlike_others(scheme, topic)
    if scheme.find(topic.id) is not None:
        raise SchemeRefused("There already is a topic with the id “%1”: choose another one.", topic.id)
    if topic.parent:
        _known(scheme, topic.parent)
    return replace(scheme, topics=(*scheme.topics, topic))


def change_topic(scheme: TopicScheme, topic: Topic) -> TopicScheme:
    """Give the topic of an id other names, another description, keywords or mapping; its place and past stay.

    Raises: `SchemeRefused` for an unknown id, another topic's name or a lacking name.
    """
    _named(topic)
    old = _known(scheme, topic.id)
    if (topic.name_zh, topic.name_en) != (old.name_zh, old.name_en):  # a scheme that was taken over may have twins
        _unlike_others(scheme, topic)
    pinyin = topic.pinyin if topic.name_zh == old.name_zh else ()
    now = replace(topic, pinyin=pinyin, parent=old.parent, former=old.former, retired=old.retired)
    return _with(scheme, now)


def move_topic(scheme: TopicScheme, topic_id: str, parent: str) -> TopicScheme:
    """Put a topic, with all below it, behind the others of another parent. Parameters: `parent`, "" for the top.

    Raises: `SchemeRefused` for an unknown id, or for a parent that lies below the topic.
    """
    topic = _known(scheme, topic_id)
    if parent:
        above = _known(scheme, parent)
        if topic in (above, *scheme.above(parent)):
            raise SchemeRefused("“%1” can't lie below itself: choose another place.", topic.name_zh)
    rest = tuple(each for each in scheme.topics if each is not topic)
    return scheme if topic.parent == parent else replace(scheme, topics=(*rest, replace(topic, parent=parent)))


def shift_topic(scheme: TopicScheme, topic_id: str, by: int) -> TopicScheme:
    """Let a topic change places with a neighbour of the same parent. Parameters: `by`, -1 for the one before it."""
    topic = _known(scheme, topic_id)
    beside = [each for each in scheme.topics if each.parent == topic.parent]
    place = beside.index(topic) + by
    if not 0 <= place < len(beside):
        return scheme
    other = beside[place]
    changed = {topic.id: other, other.id: topic}
    return replace(scheme, topics=tuple(changed.get(each.id, each) for each in scheme.topics))


def merge_topics(scheme: TopicScheme, source_id: str, target_id: str) -> TopicScheme:
    """Make one topic of two: the source's id, keywords, mapping and the topics below it go to the target.

    Raises: `SchemeRefused` for an unknown id, the same one twice, or a target below the source.
    """
    source, target = _known(scheme, source_id), _known(scheme, target_id)
    if source is target:
        raise SchemeRefused("A topic can't be merged with itself: choose another one.")
    if source in scheme.above(target_id):
        raise SchemeRefused("“%1” lies below “%2”: move it elsewhere first.", target.name_zh, source.name_zh)
    merged = replace(
        target,
        keywords=_united(target.keywords, source.keywords),
        iptc=_united(target.iptc, source.iptc),
        former=_united(target.former, (source.id, *source.former)),
    )
    rest = (each for each in scheme.topics if each is not source)
    lifted = (replace(each, parent=target_id) if each.parent == source_id else each for each in rest)
    return replace(scheme, topics=tuple(merged if each.id == target_id else each for each in lifted))


def retire_topic(scheme: TopicScheme, topic_id: str, *, retired: bool) -> TopicScheme:
    """Offer a topic no more, or again; the articles that have it keep it. Raises: `SchemeRefused`."""
    return _with(scheme, replace(_known(scheme, topic_id), retired=retired))


def replace_scheme(scheme: TopicScheme, new: TopicScheme, used: Iterable[str]) -> TopicScheme:
    """Put another scheme in the place of one: topics that it lacks stay, retired, where articles have them.

    Parameters: `used`, the ids that articles have. An id that was merged away here stays known unless `new` has it.
    """
    kept: list[Topic] = []
    for topic_id in dict.fromkeys(map(scheme.resolve, sorted(used))):
        topic = scheme.by_id.get(topic_id)
        if topic is not None and new.find(topic_id) is None:
            parent = topic.parent if topic.parent in new.by_id else ""
            kept.append(replace(topic, parent=parent, retired=True))
    topics = (*new.topics, *kept)
    known = {each for topic in topics for each in (topic.id, *topic.former)}
    former = {
        topic.id: tuple(each for each in old.former if each not in known)
        for topic in new.topics
        if (old := scheme.by_id.get(topic.id)) is not None
    }
    with_past = (replace(each, former=(*each.former, *former.get(each.id, ()))) for each in new.topics)
    stale = tuple(replace(each, former=tuple(one for one in each.former if new.find(one) is None)) for each in kept)
    return TopicScheme((*with_past, *stale), new.name)


def id_for(scheme: TopicScheme, name_en: str) -> str:
    """Return an id for a new topic, made from its English name, that the scheme never had."""
    stem = re.sub(r"[^a-z0-9]+", "-", name_en.casefold()).strip("-")[:_ID_END] or "topic"
    found, number = stem, 1
    while scheme.find(found) is not None:
        number += 1
        found = f"{stem}-{number}"
    return found


def _named(topic: Topic) -> None:
    if not (topic.id and topic.name_zh and topic.name_en):
        raise SchemeRefused("A topic needs a Chinese and an English name: write both.")


def _unlike_others(scheme: TopicScheme, topic: Topic) -> None:
    """Refuse a name that another offered topic has in the same language: nobody could tell the two apart."""
    others = [other for other in scheme.offered if other.id != topic.id]
    for name, names in (
        (topic.name_zh, {other.name_zh for other in others}),
        (topic.name_en, {other.name_en for other in others}),
    ):
        if name in names:
            raise SchemeRefused("There is a topic “%1” already: choose another name, or merge the two.", name)


def _known(scheme: TopicScheme, topic_id: str) -> Topic:
    topic = scheme.by_id.get(topic_id)
    if topic is None:
        raise SchemeRefused("There is no topic with the id “%1” any more: choose another one.", topic_id)
    return topic


def _with(scheme: TopicScheme, topic: Topic) -> TopicScheme:
    return replace(scheme, topics=tuple(topic if each.id == topic.id else each for each in scheme.topics))


def _united(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))
