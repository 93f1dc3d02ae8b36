"""What was learned from the topics that curators set: a linear model, one weight for each feature and topic."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop.labels.blending import Calibration, blended
from desktop.labels.features import Features
from desktop.labels.fillers import FILLERS
from desktop.labels.topic_finder import LEAST, Scores, Source, TopicSuggestion, keyword_confidence

if TYPE_CHECKING:  # numpy must not load before the first paint
    import numpy as np

LEAST_SHOWN = 0.05
"""What is less probable is not offered at all."""
SPEAKS = 0.15
"""From here a model says a topic by itself, without the keywords."""

_WORDS = 6
"""How many words say why."""


@dataclass(frozen=True, slots=True)
class Vector:
    """An article's features that a model knows: their places in it, and a value for each."""

    places: np.ndarray[Any, Any]
    values: np.ndarray[Any, Any]


@dataclass(frozen=True)
class TopicModel:
    """A trained model. It is kept in memory only; made anew from the same labels it is the same.

    Parameters: `labelled`, the number of articles that it learned from; `topics`, those that it knows; `grams` and
    `words`, its features, pairs of characters first; `idf` and `weights`, for each feature how rare it is and one
    weight a topic; `biases`, one a topic; `calibration`.
    """

    labelled: int
    topics: tuple[str, ...]
    grams: tuple[str, ...]
    words: tuple[str, ...]
    idf: np.ndarray[Any, Any]
    weights: np.ndarray[Any, Any]
    biases: np.ndarray[Any, Any]
    calibration: Calibration

    @cached_property
    def _places(self) -> tuple[dict[str, int], dict[str, int]]:
        first = len(self.grams)
        grams = {name: place for place, name in enumerate(self.grams)}
        return grams, {name: place for place, name in enumerate(self.words, first)}

    def vector(self, features: Features) -> Vector:
        """Return an article as the model sees it: rare features weigh more, a long text no more than a short one."""
        import numpy as np

        places: list[int] = []
        values: list[np.ndarray[Any, Any]] = []
        for known, counted in zip(self._places, (features.grams, features.words), strict=True):
            found = {place: times for name, times in counted.items() if (place := known.get(name)) is not None}
            part = (1 + np.log(np.fromiter(found.values(), float, len(found)))) * self.idf[list(found)]
            places += found
            values.append(part / (np.linalg.norm(part) or 1.0))
        return Vector(np.array(places, np.intp), np.concatenate(values))

    def margins(self, vector: Vector) -> dict[str, float]:
        """Return for each topic how far an article is on its side, below 0 on the other one."""
        margins = vector.values @ self.weights[vector.places] + self.biases
        return dict(zip(self.topics, margins.tolist(), strict=True))

    def probabilities(self, margins: dict[str, float], totals: dict[str, float]) -> dict[str, float]:
        """Return what is shown of each topic that the model or the keywords know, 0 to 1 (see `blending`).

        Parameters: `totals`, the scores of the keywords.
        """
        return {
            topic_id: blended(
                self.labelled,
                self.calibration.probability(margins.get(topic_id), totals.get(topic_id, 0.0)),
                keyword_confidence(totals.get(topic_id, 0.0)),
            )
            for topic_id in sorted(margins.keys() | totals.keys())
        }

    def unsure(self, features: Features, scores: Scores, offered: Collection[str]) -> float:
        """Return how unsure it is of an article's likeliest topic, 0 to 1 (“least confidence”, Lewis and Gale 1994).

        It is 1 where no topic seems likely: an article unlike all that it learned from. Parameters: `offered`, topics
        that may be suggested.
        """
        shown = self.probabilities(self.margins(self.vector(features)), scores.totals)
        return 1 - max((likely for topic_id, likely in shown.items() if topic_id in offered), default=0.0)

    def suggest(self, features: Features, scores: Scores, limit: int = 5) -> tuple[TopicSuggestion, ...]:
        """Return the likeliest topics of an article by what was learned and by the keywords, best first."""
        vector = self.vector(features)
        margins = self.margins(vector)
        shown = self.probabilities(margins, scores.totals)
        best = sorted((item for item in shown.items() if item[1] >= LEAST_SHOWN), key=lambda item: (-item[1], item[0]))
        found = (
            self._suggestion(topic_id, confidence, margins.get(topic_id), vector, scores)
            for topic_id, confidence in best
        )
        return tuple(islice((each for each in found if _has_reason(each, scores)), limit))

    def _suggestion(
        self, topic_id: str, confidence: float, margin: float | None, vector: Vector, scores: Scores
    ) -> TopicSuggestion:
        learned = margin is not None and self.calibration.probability(margin, 0.0) >= SPEAKS
        by_words = scores.totals.get(topic_id, 0.0) >= LEAST
        source = Source.BOTH if learned and by_words else Source.LEARNED if learned else Source.KEYWORDS
        keywords = scores.evidence(topic_id) if source is not Source.LEARNED else ()
        words = self.why(vector, topic_id) if source is not Source.KEYWORDS else ()
        half = _WORDS // 2
        evidence = tuple(dict.fromkeys((*keywords[:half], *words[:half], *keywords[half:], *words[half:])))[:_WORDS]
        return TopicSuggestion(topic_id, round(confidence, 3), evidence, source)

    def why(self, vector: Vector, topic_id: str) -> tuple[str, ...]:
        """Return the words of an article that speak most for a topic, and pairs of characters where no word does.

        Words that stand in articles of every topic are left out.
        """
        import numpy as np

        if topic_id not in self.topics:
            return ()
        shares = vector.values * self.weights[vector.places, self.topics.index(topic_id)]
        order = np.lexsort((vector.places, -shares))[: np.count_nonzero(shares > 0)]
        first, best = len(self.grams), vector.places[order].tolist()
        words = (name for place in best if place >= first and (name := self.words[place - first]) not in FILLERS)
        grams = (name for place in best if place < first and (name := self.grams[place]) not in FILLERS)
        return _distinct(words) or _distinct(grams)


def _has_reason(suggestion: TopicSuggestion, scores: Scores) -> bool:
    """Say whether anything speaks for a topic: that it is frequent elsewhere is no reason to offer it here."""
    is_learned = suggestion.source is not Source.KEYWORDS
    return is_learned or bool(suggestion.evidence) or scores.totals.get(suggestion.id, 0.0) >= LEAST


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    chosen: list[str] = []
    for name in names:
        if not any(name in other or other in name for other in chosen):
            chosen.append(name)
        if len(chosen) == _WORDS:
            break
    return tuple(chosen)
