"""Which districts an article is about, which it only mentions, and where it says so."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.labels.finder import PlaceFinder
from desktop.labels.flow import SIGNATURES, Passage, passages
from desktop.labels.mention import Mention
from desktop.page.article import Article, Relation
from desktop.page.page import Page
from desktop.page.role import Role

TITLE = 3.0
"""For a name in the headline, the kicker or the subheadline."""
OPENING = 2.0
"""For a name in the opening: the first sentences under the headline, where a news story says where it happens."""
EARLY = 1.0
"""For a name after the opening, but in the first third."""
EACH = 0.5
"""For each sentence that names it, `MOST` at the most; half for the name of an organisation."""
MOST = 2.0
ABOUT = 2.0
"""From here an article is about a district."""

OPENING_LENGTH = 100
"""Code points of running text; a sentence that begins in it belongs to it."""
MANY = 4
"""A sentence that names so many counties lists them: each weighs a quarter, and is neither opening nor early."""

_SENTENCE_END = "。!?！？;；\n"
_EARLY_SHARE = 1 / 3
_STEEP = 0.09
_SUREST = 0.98


@dataclass(frozen=True, slots=True)
class DistrictSuggestion:
    """A district that an article may be labelled with.

    Parameters: `code`, a county's or zone's; `relation`; `confidence` in that relation, 0 to 1; `score`, what the
    places of its names add up to; `evidence`, its mentions with offsets in the page's text, in reading order.
    """

    code: str
    relation: Relation
    confidence: float
    score: float
    evidence: tuple[Mention, ...]


def suggest_districts(page: Page, article: Article, finder: PlaceFinder) -> tuple[DistrictSuggestion, ...]:
    """Return the districts that an article names, what it is about first, best first.

    It is about a district whose names add up to `ABOUT`: title 3, opening 2, or else first third 1; and for each
    sentence that names it 0.5, 2 at the most. The name of an organisation counts half for its sentence; a sentence with
    four counties or more is a list and counts a quarter, wherever it stands. Bylines, authors, credits and contacts
    never make an article about a district. A zone's mention is one of its county, too.
    """
    flow = passages(page, article)
    sightings = list(_sightings(flow, finder))
    length = sum(len(passage.text) for passage in flow if passage.is_running)
    found: dict[str, list[_Sighting]] = {}
    for sighting in sightings:
        for code in sighting.mention.codes:
            found.setdefault(code, []).append(sighting)
    suggestions = [_suggestion(code, seen, length) for code, seen in found.items()]
    return tuple(sorted(suggestions, key=lambda item: (item.relation, -item.score, -item.confidence, item.code)))


@dataclass(frozen=True, slots=True)
class _Sighting:
    """A mention on the page, its sentence, and where that sentence stands.

    `at` is where the sentence begins in the running text, in code points; `crowd`, how many counties it names.
    """

    mention: Mention
    passage: Passage
    sentence: tuple[int, int]
    at: int
    crowd: int


def _sightings(flow: tuple[Passage, ...], finder: PlaceFinder) -> Iterator[_Sighting]:
    """Yield every mention. All passages are searched as one text: a village's county may stand in another one."""
    text = "\n".join(passage.text for passage in flow)
    mentions = iter(finder.find(text))
    mention = next(mentions, None)
    begin = 0
    for number, passage in enumerate(flow):
        found: list[Mention] = []
        while mention is not None and mention.start < begin + len(passage.text):
            found.append(mention)
            mention = next(mentions, None)
        yield from _placed(passage, number, begin, found)
        begin += len(passage.text) + 1


def _placed(passage: Passage, number: int, begin: int, found: list[Mention]) -> Iterator[_Sighting]:
    starts = {mention: _sentence_start(passage.text, mention.start - begin) for mention in found}
    crowds = Counter({start: len(_counties(found, starts, start)) for start in set(starts.values())})
    for mention in found:
        start, end = passage.on_page(mention.start - begin, mention.end - begin)
        on_page = replace(mention, start=start, end=end, text=mention.text[: end - start])
        sentence = starts[mention]
        yield _Sighting(on_page, passage, (number, sentence), passage.at + sentence, crowds[sentence])


def _counties(found: list[Mention], starts: dict[Mention, int], sentence: int) -> set[str]:
    return {mention.codes[-1] for mention in found if starts[mention] == sentence}


def _sentence_start(text: str, at: int) -> int:
    return max(text.rfind(end, 0, at) for end in _SENTENCE_END) + 1


def _suggestion(code: str, seen: list[_Sighting], length: int) -> DistrictSuggestion:
    score = _score([sighting for sighting in seen if sighting.passage.role not in SIGNATURES], length)
    evidence = tuple(sighting.mention for sighting in seen)
    surest = max(mention.confidence * (0.8 if mention.organisation else 1.0) for mention in evidence)
    if score >= ABOUT:
        confidence = min(_SUREST, surest, 0.6 + _STEEP * (score - ABOUT))
        return DistrictSuggestion(code, Relation.ABOUT, round(max(0.5, confidence), 3), score, evidence)
    return DistrictSuggestion(code, Relation.MENTIONED, round(surest * (1 - score / (4 * ABOUT)), 3), score, evidence)


def _score(seen: list[_Sighting], length: int) -> float:
    best_place = max((_place_score(sighting, length) for sighting in seen), default=0.0)
    sentences: dict[tuple[int, int], float] = {}
    for sighting in seen:
        weight = EACH * (0.5 if sighting.mention.organisation else 1.0) * (0.25 if sighting.crowd >= MANY else 1.0)
        sentences[sighting.sentence] = max(weight, sentences.get(sighting.sentence, 0.0))
    return best_place + min(MOST, sum(sentences.values()))


def _place_score(sighting: _Sighting, length: int) -> float:
    if sighting.passage.is_title:
        return TITLE
    if not sighting.passage.is_running or sighting.crowd >= MANY:
        return 0.0
    if sighting.at < OPENING_LENGTH and sighting.passage.role is not Role.CAPTION:
        return OPENING
    return EARLY if sighting.at < length * _EARLY_SHARE else 0.0
