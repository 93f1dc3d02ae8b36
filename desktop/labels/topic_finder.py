"""Which topics an article may have, by the keywords of the scheme, and the words that say so."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.labels.flow import SIGNATURES, passages
from desktop.labels.topics import Topic, TopicScheme
from desktop.labels.words import WordCutter
from desktop.page.article import Article, Kind
from desktop.page.page import Page
from desktop.page.role import Role

TITLE = 3.0
"""A word in the headline or in what belongs to it counts so many times."""
OPENING = 1.5
"""A word in the first passage under the headline counts so many times."""
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
_RUN = re.compile(r"[\u4e00-\u9fd5a-zA-Z0-9+#&._%-]+")
"""What jieba cuts as one (its `re_han_default`)."""
_EVIDENCE = 6


@dataclass(frozen=True, slots=True)
class TopicSuggestion:
    """A topic that an article may have.

    Parameters: `id`; `confidence`, 0 to 1, rising with the score: it orders, it is no probability; `evidence`, the
    words that say so, the weightiest first.
    """

    id: str
    confidence: float
    evidence: tuple[str, ...]


class TopicFinder:
    """Suggests topics of one scheme; made once. jieba is loaded at the first article, not before."""

    def __init__(self, scheme: TopicScheme, terms: tuple[str, ...] = ()) -> None:
        """Prepare the scheme's keywords. Parameters: `terms`, local words in jieba's dictionary format."""
        self._weights: dict[str, dict[str, float]] = {}
        for topic in scheme.offered:
            for word, weight in _words(topic).items():
                self._weights.setdefault(word, {})[topic.id] = weight
        self._has_notices = any(topic.id == NOTICE for topic in scheme.offered)
        self._phrases = tuple(word for word in self._weights if len(word) >= _PHRASE)
        short = tuple(word for word in self._weights if len(word) < _PHRASE)
        self._cutter = WordCutter(short, terms)
        self._short = re.compile("|".join(map(re.escape, sorted(short))) or r"(?!)")

    def suggest(self, page: Page, article: Article, limit: int = 5) -> tuple[TopicSuggestion, ...]:
        """Return the likeliest topics of an article, best first.

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
        best = sorted((item for item in totals.items() if item[1] >= LEAST), key=lambda item: (-item[1], item[0]))
        return tuple(_suggestion(topic_id, total, scores.get(topic_id, {})) for topic_id, total in best[:limit])

    def _counted(self, page: Page, article: Article) -> dict[str, float]:
        counted: dict[str, float] = {}
        for weight, text in _weighted(page, article):
            for word in self._in(text):
                counted[word] = counted.get(word, 0.0) + weight
        return counted

    def _in(self, text: str) -> Iterator[str]:
        for phrase in self._phrases:
            yield from (phrase for _ in range(text.count(phrase)))
        # jieba cuts each run by itself, so that runs without a keyword can be spared: most of the time is there
        for run in _RUN.findall(text):
            if self._short.search(run):
                yield from (word for word in self._cutter.cut(run) if len(word) < _PHRASE and word in self._weights)


def _words(topic: Topic) -> dict[str, float]:
    described = _WORD_ENDS.split(f"{topic.description} {topic.name_zh}")
    return dict.fromkeys((word for word in described if len(word) > 1), DESCRIBED) | dict.fromkeys(topic.keywords, 1.0)


def _weighted(page: Page, article: Article) -> Iterator[tuple[float, str]]:
    for passage in passages(page, article):
        if passage.role in SIGNATURES:
            continue
        if passage.is_title or passage.role is Role.SECTION_LABEL:
            yield TITLE, passage.text
        else:
            yield (OPENING if passage.is_running and passage.at == 0 else 1.0), passage.text


def _suggestion(topic_id: str, total: float, words: dict[str, float]) -> TopicSuggestion:
    evidence = tuple(word for word, _ in sorted(words.items(), key=lambda item: (-item[1], item[0]))[:_EVIDENCE])
    return TopicSuggestion(topic_id, round(total / (total + _HALF_SURE), 3), evidence)
