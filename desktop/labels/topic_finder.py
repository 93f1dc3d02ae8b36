"""Which topics an article may have, by the keywords of the scheme, and the words that say so."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import repeat

from desktop.labels.features import RUN, Features, features
from desktop.labels.flow import weighted
from desktop.labels.topics import Topic, TopicScheme
from desktop.labels.words import WordCutter
from desktop.page.article import Article, Kind
from desktop.page.page import Page

DESCRIBED = 0.4
"""What a word of a topic's name or description weighs, where a keyword weighs 1."""
LONGER = 0.35
"""What each character from the third on adds: 基层治理 says more than 社区."""
LEAST = 1.0
"""Topics that score less are not offered: one common word in the body is no reason."""
NOTICE = "notice"
NOTICE_SCORE = 8.0
"""For the topic of notices, when the article is a notice."""

_HALF_SURE = 6.0
_PHRASE = 4
"""Characters: from here a keyword is looked for as it stands; shorter ones must be words (通车 is not in 交通车辆)."""
_WORD_ENDS = re.compile(r"[、,;，；。:：()（）\s]+|[和及与]")
_EVIDENCE = 6


class Source(StrEnum):
    """Where a suggestion comes from: the scheme's keywords, what was learned from the curator's labels, or both."""

    KEYWORDS = "keywords"
    LEARNED = "learned"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class TopicSuggestion:
    """A topic that an article may have.

    Parameters: `id`; `confidence`, 0 to 1: from keywords alone it orders and is no probability, with a model it is (see
    `blending`); `evidence`, the words that say so, the weightiest first; `source`.
    """

    id: str
    confidence: float
    evidence: tuple[str, ...]
    source: Source = Source.KEYWORDS


@dataclass(frozen=True, slots=True)
class Scores:
    """What the keywords say of an article: by topic the score as a whole, and that of each word."""

    totals: dict[str, float]
    words: dict[str, dict[str, float]]

    def evidence(self, topic_id: str) -> tuple[str, ...]:
        """Return the keywords that speak for a topic, the weightiest first."""
        words = self.words.get(topic_id, {})
        return tuple(word for word, _ in sorted(words.items(), key=lambda item: (-item[1], item[0]))[:_EVIDENCE])


def keyword_confidence(total: float) -> float:
    """Return how sure a score of the keywords makes, 0 to 1; 0 for one that is too low to be offered."""
    return total / (total + _HALF_SURE) if total >= LEAST else 0.0


class TopicFinder:
    """Suggests topics of one scheme; made once. jieba is loaded at the first article, the automaton when it is made."""

    def __init__(self, scheme: TopicScheme, terms: tuple[str, ...] = ()) -> None:
        """Prepare the scheme's keywords. Parameters: `terms`, local words in jieba's dictionary format."""
        from ahocorasick_rs import AhoCorasick

        self._weights: dict[str, dict[str, float]] = {}
        self.offered = frozenset(topic.id for topic in scheme.offered)
        """The ids of the topics that may be suggested."""
        for topic in scheme.offered:
            for word, weight in _words(topic).items():
                self._weights.setdefault(word, {})[topic.id] = weight
        self._has_notices = NOTICE in self.offered
        self._phrases = tuple(word for word in self._weights if len(word) >= _PHRASE)
        self._automaton = AhoCorasick(self._phrases)
        short = tuple(word for word in self._weights if len(word) < _PHRASE)
        self._cutter = WordCutter(short, terms)
        self._short = re.compile("|".join(map(re.escape, sorted(short))) or r"(?!)")

    def suggest(self, page: Page, article: Article, limit: int = 5) -> tuple[TopicSuggestion, ...]:
        """Return the likeliest topics of an article by the keywords alone, best first."""
        scores = self.scores(page, article)
        offered = (item for item in scores.totals.items() if item[1] >= LEAST)
        best = sorted(offered, key=lambda item: (-item[1], item[0]))[:limit]
        return tuple(
            TopicSuggestion(topic_id, round(keyword_confidence(total), 3), scores.evidence(topic_id))
            for topic_id, total in best
        )

    def scores(self, page: Page, article: Article) -> Scores:
        """Return what the keywords say of an article.

        A word's score is its weight, more for longer words, divided by the number of topics that share it, times
        log2(1 + how often it stands there), where the headline counts thrice and the opening one and a half times.
        """
        scores: dict[str, dict[str, float]] = {}
        for word, times in self._counted(page, article).items():
            topics = self._weights[word]
            for topic_id, weight in topics.items():
                longer = 1 + LONGER * (len(word) - 2)
                scores.setdefault(topic_id, {})[word] = weight * longer * math.log2(1 + times) / len(topics)
        totals = {topic_id: sum(words.values()) for topic_id, words in scores.items()}
        if article.kind is Kind.NOTICE and self._has_notices:
            totals[NOTICE] = totals.get(NOTICE, 0.0) + NOTICE_SCORE
        return Scores(totals, scores)

    def features(self, page: Page, article: Article) -> Features:
        """Return what a model learns from an article and judges it by."""
        return features(page, article, self._cutter.cut)

    def _counted(self, page: Page, article: Article) -> dict[str, float]:
        texts: dict[float, list[str]] = {}
        for weight, text in weighted(page, article):
            texts.setdefault(weight, []).append(text)
        counted: dict[str, float] = {}
        for weight, group in texts.items():
            for word in self._in("\n".join(group)):
                counted[word] = counted.get(word, 0.0) + weight
        return counted

    def _in(self, text: str) -> Iterator[str]:
        yield from self._phrases_in(text)
        # jieba cuts each run by itself, so that runs without a keyword can be spared: most of the time is there
        for run in RUN.findall(text):
            if self._short.search(run):
                yield from (word for word in self._cutter.cut(run) if len(word) < _PHRASE and word in self._weights)

    def _phrases_in(self, text: str) -> Iterator[str]:
        """Yield each phrase as often as `str.count` finds it: inside another one too, but not across itself."""
        times: dict[int, int] = {}
        ends: dict[int, int] = {}
        for phrase, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if start >= ends.get(phrase, 0):
                times[phrase], ends[phrase] = times.get(phrase, 0) + 1, end
        for phrase in sorted(times):  # as they stand in the scheme: sums of the same scores are the same sums
            yield from repeat(self._phrases[phrase], times[phrase])


def _words(topic: Topic) -> dict[str, float]:
    described = _WORD_ENDS.split(f"{topic.description} {topic.name_zh}")
    return dict.fromkeys((word for word in described if len(word) > 1), DESCRIBED) | dict.fromkeys(topic.keywords, 1.0)
