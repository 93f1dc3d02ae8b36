"""What was learned from the topics that curators set: a linear model, one weight for each feature and topic."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop.labels.blending import Calibration, blended
from desktop.labels.features import GRAM, WORD, Features
from desktop.labels.topic_finder import LEAST, Scores, Source, TopicSuggestion, keyword_confidence

if TYPE_CHECKING:  # numpy must not load before the first paint
    import numpy as np

LEAST_SHOWN = 0.05
"""What is less probable is not offered at all."""
SPEAKS = 0.15
"""From here a model says a topic by itself, without the keywords."""

_WORDS = 6
"""How many words say why."""


@dataclass(frozen=True)
class TopicModel:
    """A trained model. It is kept in memory only; made anew from the same labels it is the same.

    Parameters: `labelled`, the number of articles that it learned from; `topics`, those that it knows; `names`, its
    features; `idf` and `weights`, for each feature how rare it is and one weight a topic; `biases`, one a topic;
    `calibration`.
    """

    labelled: int
    topics: tuple[str, ...]
    names: tuple[str, ...]
    idf: np.ndarray[Any, Any]
    weights: np.ndarray[Any, Any]
    biases: np.ndarray[Any, Any]
    calibration: Calibration

    @cached_property
    def _places(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.names)}

    def vector(self, features: Features) -> tuple[list[int], np.ndarray[Any, Any]]:
        """Return the places of an article's features, and their values: rare ones weigh more, long texts no more."""
        import numpy as np

        places: list[int] = []
        values: list[float] = []
        for kind in (WORD, GRAM):
            named = ((name, times) for name, times in features.items() if name[0] == kind)
            known = [(self._places[name], times) for name, times in named if name in self._places]
            part = np.array([1 + math.log(times) for _, times in known]) * self.idf[[place for place, _ in known]]
            places += [place for place, _ in known]
            values += list(part / (np.linalg.norm(part) or 1.0))
        return places, np.array(values)

    def margins(self, features: Features) -> dict[str, float]:
        """Return for each topic how far an article is on its side, below 0 on the other one."""
        places, values = self.vector(features)
        margins = values @ self.weights[places] + self.biases
        return dict(zip(self.topics, margins.tolist(), strict=True))

    def probabilities(self, features: Features, totals: dict[str, float]) -> dict[str, float]:
        """Return the calibrated probability of each topic that it or the keywords know.

        Parameters: `totals`, the scores of the keywords.
        """
        margins = self.margins(features)
        return {
            topic_id: self.calibration.probability(margins.get(topic_id), totals.get(topic_id, 0.0))
            for topic_id in sorted(margins.keys() | totals.keys())
        }

    def suggest(self, features: Features, scores: Scores, limit: int = 5) -> tuple[TopicSuggestion, ...]:
        """Return the likeliest topics of an article by what was learned and by the keywords, best first."""
        margins, totals = self.margins(features), scores.totals
        shown = {
            topic_id: blended(self.labelled, learned, keyword_confidence(totals.get(topic_id, 0.0)))
            for topic_id, learned in self.probabilities(features, totals).items()
        }
        best = sorted((item for item in shown.items() if item[1] >= LEAST_SHOWN), key=lambda item: (-item[1], item[0]))
        return tuple(
            self._suggestion(topic_id, confidence, margins.get(topic_id), features, scores)
            for topic_id, confidence in best[:limit]
        )

    def _suggestion(
        self, topic_id: str, confidence: float, margin: float | None, features: Features, scores: Scores
    ) -> TopicSuggestion:
        learned = margin is not None and self.calibration.probability(margin, 0.0) >= SPEAKS
        by_words = scores.totals.get(topic_id, 0.0) >= LEAST
        source = Source.BOTH if learned and by_words else Source.LEARNED if learned else Source.KEYWORDS
        evidence = scores.evidence(topic_id) if source is not Source.LEARNED else ()
        if source is not Source.KEYWORDS:
            evidence = tuple(dict.fromkeys((*self.why(features, topic_id), *evidence)))[:_WORDS]
        return TopicSuggestion(topic_id, round(confidence, 3), evidence, source)

    def why(self, features: Features, topic_id: str) -> tuple[str, ...]:
        """Return what of an article speaks most for a topic: words, and pairs of characters that are in none."""
        if topic_id not in self.topics:
            return ()
        places, values = self.vector(features)
        shares = values * self.weights[places, self.topics.index(topic_id)]
        best = sorted(((-share, self.names[place]) for share, place in zip(shares.tolist(), places, strict=True)))
        return tuple(_distinct(name for share, name in best if share < 0))


def _distinct(names: Iterator[str]) -> list[str]:
    chosen: list[str] = []
    for name in names:
        text = name[1:]
        if not any(text in word or (name[0] == WORD and word in text) for word in chosen):
            chosen.append(text)
        if len(chosen) == _WORDS:
            break
    return chosen
