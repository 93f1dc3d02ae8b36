"""Label steps at random: labels set, accepted, taken away; topics merged and changed; names of places, apart; homes."""

import itertools
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from random import Random

from desktop.corpus.relabelling import ALIAS_TEXT, HOME_TEXT, apart_step, merge_topics
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.labels import Labels, accept, add_topics, remove_topics, replace_topics, set_district
from desktop.labels import scheme_edits
from desktop.labels.places import PlaceAlias
from desktop.labels.topics import TopicScheme
from desktop.page.article import DistrictLabel, Relation
from desktop.page.page import Page
from tests.kill.states import SETS, page_hash, sets_hash

CODES = ("430211", "430202", "430223")

Hashes = dict[int, str]
Planned = tuple[Hashes, Callable[[], object]]
"""What a step will have made of pages and label sets, and what makes it."""


def planned(corpus: Corpus, random: Random, number: int) -> Planned:
    """Return a step that changes something."""
    for _ in itertools.count():
        with suppress(scheme_edits.SchemeRefused):
            articles = (_of_articles, _of_articles, _of_articles)
            kind = random.choice((*articles, _merger, _of_scheme, _of_aliases, _apart, _home))
            hashes, make = kind(corpus, random, number)
            if hashes:
                return hashes, make
    raise AssertionError("unreachable")


def _of_articles(corpus: Corpus, random: Random, number: int) -> Planned:
    ids = random.sample(corpus.page_ids(), random.choice((1, 1, 6)))
    changed = {each: _labelled(corpus.page(each), random, corpus.label_sets().topics) for each in ids}
    changed = {each: page for each, page in changed.items() if page != corpus.page(each)}
    step = Step("Label %1", (str(number),), tuple(changed.items()))
    return {each: page_hash(page) for each, page in changed.items()}, lambda: corpus.save(step)


def _labelled(page: Page, random: Random, scheme: TopicScheme) -> Page:
    articles = [article.id for article in page.articles]
    chosen = random.sample(articles, random.randint(1, len(articles)))
    topic, code = random.choice(scheme.offered).id, random.choice(CODES)
    suggested = Labels((topic,), (DistrictLabel(code, Relation.MENTIONED),))
    edits: tuple[Callable[[], Page], ...] = (
        lambda: add_topics(page, chosen, (topic,)),
        lambda: remove_topics(page, chosen, (topic,)),
        lambda: set_district(page, chosen, code, random.choice((*Relation, None))),
        lambda: accept(page, dict.fromkeys(chosen, suggested)),
        lambda: accept(page, dict.fromkeys(chosen, suggested)),
    )
    return random.choice(edits)()


def _merger(corpus: Corpus, random: Random, number: int) -> Planned:
    sets = corpus.label_sets()
    source, target = random.sample(sets.topics.offered, 2)
    after = scheme_edits.merge_topics(sets.topics, source.id, target.id)
    instead = dict.fromkeys((source.id, *source.former), target.id)
    pages = {each: corpus.page(each) for each in corpus.page_ids()}
    changed = {each: replace_topics(page, instead) for each, page in pages.items()}
    hashes = {each: page_hash(page) for each, page in changed.items() if page != pages[each]}
    hashes[SETS] = sets_hash(replace(sets, topics=after))
    return hashes, lambda: merge_topics(corpus, source.id, target.id, lambda done, total: None)


def _of_scheme(corpus: Corpus, random: Random, number: int) -> Planned:
    sets = corpus.label_sets()
    topic = replace(random.choice(sets.topics.offered), id=f"new-{number}-{random.getrandbits(32)}", former=())
    named = replace(topic, name_zh=f"新主题{topic.id}", name_en=f"New topic {topic.id}", keywords=(), iptc=())
    after = scheme_edits.add_topic(sets.topics, named)
    step = Step("Add the topic “%1” to the scheme", (named.name_en,), (), topics=after)
    return {SETS: sets_hash(replace(sets, topics=after))}, lambda: corpus.save(step)


def _of_aliases(corpus: Corpus, random: Random, number: int) -> Planned:
    sets = corpus.label_sets()
    alias = PlaceAlias(f"错字{random.getrandbits(32)}", random.choice(CODES))
    kept = tuple(each for each in sets.aliases if random.random() < 0.8)
    after = tuple(sorted((*kept, alias)))
    hashes, pages = {SETS: sets_hash(replace(sets, aliases=after))}, ()
    if random.random() < 0.5:  # as one step with the district of the article that says it
        page_id = random.choice(corpus.page_ids())
        page = corpus.page(page_id)
        labels = Labels((), (DistrictLabel(alias.code, Relation.ABOUT),))
        labelled = accept(page, {random.choice(page.articles).id: labels})
        if labelled != page:
            pages = ((page_id, labelled),)
            hashes[page_id] = page_hash(labelled)
    step = Step(ALIAS_TEXT, (alias.name, alias.code), pages, aliases=after)
    return hashes, lambda: corpus.save(step)


def _apart(corpus: Corpus, random: Random, number: int) -> Planned:
    sets = corpus.label_sets()
    step = apart_step(sets.apart, random.choice(("person", "column", "place")), (f"李{number}", f"季{random.random()}"))
    assert step.apart is not None
    return {SETS: sets_hash(replace(sets, apart=step.apart))}, lambda: corpus.save(step)


def _home(corpus: Corpus, random: Random, number: int) -> Planned:
    sets = corpus.label_sets()
    code = random.choice([each for each in ("4301", "4302", "50") if each != sets.home])
    step = Step(HOME_TEXT, (code,), (), home=code)
    return {SETS: sets_hash(replace(sets, home=code))}, lambda: corpus.save(step)
