"""How what was learned and what the keywords say become one probability.

The margin of the learned model and the score of the keywords are the two inputs of one logistic regression, which is
fitted on articles that the model had not seen (Platt 1999, "Probabilistic outputs for support vector machines"; Wolpert
1992, "Stacked generalization"): P = 1 / (1 + exp(-(a·margin + b·ln(1 + score) + c))). A topic that has too few articles
to learn from has P from its score alone. How much P counts beside the confidence of the keywords grows with the number
of labelled articles n (Bühlmann 1967, "Experience rating and credibility"): Z = n / (n + 25), and what is shown is
Z·P + (1 - Z)·confidence. With no labelled article that is the confidence of the keywords, unchanged.
"""

import math
from dataclasses import dataclass

LEAST_LABELLED = 20
"""With fewer labelled articles nothing is learned."""
HALF_TRUSTED = 25
"""With so many labelled articles the model and the keywords count the same."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """The logistic regressions of a model; `lone_…` is that of topics without a margin."""

    margin: float = 0.0
    score: float = 0.0
    constant: float = 0.0
    lone_score: float = 0.0
    lone_constant: float = 0.0

    def probability(self, margin: float | None, total: float) -> float:
        """Return the calibrated probability of a topic. Parameters: `total`, its score by the keywords."""
        score = math.log1p(total)
        if margin is None:
            return _sigmoid(self.lone_score * score + self.lone_constant)
        return _sigmoid(self.margin * margin + self.score * score + self.constant)


def credibility(labelled: int) -> float:
    """Return how much a model counts that learned from so many labelled articles, 0 to 1."""
    return labelled / (labelled + HALF_TRUSTED)


def blended(labelled: int, learned: float, confidence: float) -> float:
    """Return what is shown of a topic. Parameters: `confidence`, that of the keywords, 0 where they are silent."""
    trust = credibility(labelled)
    return trust * learned + (1 - trust) * confidence


def _sigmoid(value: float) -> float:
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, value))))
