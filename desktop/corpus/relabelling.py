"""Changes of labels and names in all articles of a corpus, each one step: merging topics, making names one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from desktop.corpus.label_use import pages_with_topics, used_topics
from desktop.corpus.name_use import COLUMN, NameKind, NamePlace, NameUse
from desktop.corpus.step import Step, StepRecord
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_field
from desktop.curation.labels import replace_topics
from desktop.labels import scheme_edits
from desktop.labels.gazetteer import Gazetteer, UnknownHome
from desktop.labels.label_sets import Apart
from desktop.labels.places import PlaceAliases
from desktop.labels.topics import TopicScheme
from desktop.page.page import Page

MOST = 5000
"""So many pages are changed in one step, which holds all of them at once."""
MERGE_TEXT = "Merge topic “%1” into “%2” (%3 page(s))"
NAMES_TEXT = "Make “%1” of “%2” (%3 page(s))"
SEVERAL_TEXT = "Make one name each of %1 groups of names (%2 page(s))"
SCHEME_TEXT = "Take over the topic scheme “%1” with %2 topic(s)"
ALIAS_TEXT = "Let the name “%1” mean %2"
NO_ALIAS_TEXT = "Let the name “%1” no longer mean %2"
SEVERAL_ALIASES_TEXT = "Let %1 names mean places"
APART_TEXT = "Keep the names “%1” apart: they mean different things"
HOME_TEXT = "Take %1 as the home region"

Report = Callable[[int, int], None]


class TooMany(scheme_edits.SchemeRefused):
    """A change would touch more pages than one step may."""

    def __init__(self, pages: int) -> None:
        super().__init__("This would change %1 pages; one step may change %2: choose less.", str(pages), str(MOST))


def merge_topics(corpus: Corpus, source_id: str, target_id: str, report: Report, *, chinese: bool = True) -> StepRecord:
    """Make one topic of two, in the scheme and on every article outside the trash, as one step.

    Parameters: `report`, told how many pages are looked at and how many there are, which may raise to cancel;
    `chinese`, whether the step is told with the topics' Chinese names, or with the English ones.
    Raises: `SchemeRefused`, `TooMany`, and as `Corpus.save`.
    """
    scheme = corpus.label_sets().topics
    source, target = scheme.by_id.get(source_id), scheme.by_id.get(target_id)
    after = scheme_edits.merge_topics(scheme, source_id, target_id)
    assert source is not None
    assert target is not None
    instead = dict.fromkeys((source.id, *source.former), target.id)
    changed = _changed(
        corpus, corpus.ask(pages_with_topics(tuple(instead))), lambda _, page: replace_topics(page, instead), report
    )
    names = (source.name_zh, target.name_zh) if chinese else (source.name_en, target.name_en)
    return corpus.save(Step(MERGE_TEXT, (*names, str(len(changed))), changed, topics=after))


def replace_scheme(corpus: Corpus, new: TopicScheme) -> TopicScheme:
    """Return the scheme that a corpus has when it takes another one: topics that articles have are never lost."""
    return scheme_edits.replace_scheme(corpus.label_sets().topics, new, corpus.ask(used_topics))


@dataclass(frozen=True, slots=True)
class Renaming:
    """Names that become one. Parameters: `name`, the one; `others`, those that go."""

    kind: NameKind
    name: str
    others: tuple[str, ...]

    def places(self, use: NameUse) -> tuple[NamePlace, ...]:
        """Return where something changes."""
        names = use.get(self.kind, {})
        return tuple(place for other in self.others for place in names.get(other, ()))


def rename(corpus: Corpus, renamings: Iterable[Renaming], use: NameUse, report: Report) -> StepRecord | None:
    """Write one name for several on every article that has one of them, as one step; None when none has any more.

    Parameters: `use`, where the names stand; `report`, as in `merge_topics`. Raises: `TooMany`, and as `Corpus.save`.
    """
    wanted = tuple(each for each in renamings if each.others)
    instead = {(each.kind, other): each.name for each in wanted for other in each.others}
    places: dict[int, set[NamePlace]] = {}
    for each in wanted:
        for place in each.places(use):
            places.setdefault(place.page_id, set()).add(place)
    changed = _changed(
        corpus, tuple(sorted(places)), lambda page_id, page: _renamed(page, places[page_id], instead), report
    )
    if not changed:
        return None
    count = str(len(changed))
    if len(wanted) == 1:
        return corpus.save(Step(NAMES_TEXT, (wanted[0].name, "”, “".join(wanted[0].others), count), changed))
    return corpus.save(Step(SEVERAL_TEXT, (str(len(wanted)), count), changed))


def _renamed(page: Page, places: Iterable[NamePlace], instead: Mapping[tuple[NameKind, str], str]) -> Page:
    """Return a page with other names in some fields; an article that is gone by now, or has others, is let alone."""
    for place in sorted(places, key=lambda place: (place.article_id, place.field)):
        article = page.article_by_id.get(place.article_id)
        if article is None:
            continue
        if place.field == COLUMN:
            name = instead.get((NameKind.COLUMN, article.column or ""))
            page = set_field(page, article.id, COLUMN, name) if name is not None else page
            continue
        names: tuple[str, ...] = getattr(article, place.field)
        now = tuple(instead.get((NameKind.PERSON, name), name) for name in names)
        page = set_field(page, article.id, place.field, now) if now != names else page
    return page


def _changed(
    corpus: Corpus, page_ids: tuple[int, ...], edit: Callable[[int, Page], Page], report: Report
) -> tuple[tuple[int, Page], ...]:
    if len(page_ids) > MOST:
        raise TooMany(len(page_ids))
    changed: list[tuple[int, Page]] = []
    for done, page_id in enumerate(page_ids):
        report(done, len(page_ids))
        page = corpus.glance(page_id)
        after = edit(page_id, page)
        if after != page:
            changed.append((page_id, after))
    return tuple(changed)


def scheme_step(scheme: TopicScheme) -> Step:
    """Return the step by which a corpus takes over another scheme."""
    return Step(SCHEME_TEXT, (scheme.name or "?", str(len(scheme.topics))), (), topics=scheme)


def apart_step(before: tuple[Apart, ...], kind: str, *groups: Iterable[str]) -> Step:
    """Return the step by which the names of each group are kept apart from now on.

    Parameters: `kind`, person, column or place.
    """
    new = tuple(Apart(kind, tuple(sorted(set(names)))) for names in groups)
    said = "”; “".join("”, “".join(each.names) for each in new)
    return Step(APART_TEXT, (said,), (), apart=tuple(sorted({*before, *new})))


def home_step(code: str, gazetteer: Gazetteer) -> Step:
    """Return the step by which another prefecture becomes the home of a corpus.

    Parameters: `code`, its digits. Raises: `UnknownHome` for what is none.
    """
    place = next((place for place in gazetteer.prefectures() if place.code == code), None)
    if place is None:
        raise UnknownHome(code)
    return Step(HOME_TEXT, (place.name,), (), home=code)


def alias_step(before: PlaceAliases, after: PlaceAliases, gazetteer: Gazetteer) -> Step:
    """Return the step by which the aliases of places become others: its text tells of the first that differs."""
    added, removed = sorted(set(after) - set(before)), sorted(set(before) - set(after))
    one = (added or removed)[0]
    more = [each for each in added if each is not one]
    text = SEVERAL_ALIASES_TEXT if more else ALIAS_TEXT if added else NO_ALIAS_TEXT
    arguments = (str(len(added)),) if more else (one.name, gazetteer.name_of(one.code))
    return Step(text, arguments, (), aliases=after)
