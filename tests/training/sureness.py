"""Fitting the confidence: a logistic regression of whether an article is exact on what made it sure or doubtful."""

from dataclasses import dataclass
from itertools import starmap
from unittest.mock import patch

import numpy as np

from desktop.parsing import parse as parser
from desktop.parsing.confidence import confidence_cues
from desktop.parsing.tagger import Weights
from tests.training.gold import NOISE, GoldPage

_SHRINK = 1.0
_ROUNDS = 60
_CAUTION = 0.55
"""What is taken off the sureness of every article: other pages differ from those that were fitted."""


@dataclass(frozen=True)
class Case:
    """An article that the parser made: its cues of confidence, whether it is exact, and the kind of its page."""

    cues: list[str]
    exact: bool
    kind: str


def cases_of(pages: list[GoldPage], weights: Weights) -> list[Case]:
    """Return the articles that the parser makes of pages with given weights, in the order of the pages."""
    seen: list[list[str]] = []

    def record(drafts, scores, _):  # the parser's own place where confidence is decided
        seen.extend(
            confidence_cues(draft, drafts[i + 1] if i + 1 < len(drafts) else None, scores)
            for i, draft in enumerate(drafts)
        )

    exact: list[bool] = []
    kinds: list[str] = []
    with patch.object(parser, "judge", record), patch.object(parser, "learned_weights", lambda: weights):
        for gold in pages:
            page = parser.parse(gold.dump)
            true = _articles(gold)
            exact += [
                frozenset(page.text_of(block) for block in page.blocks_of(article)) in true for article in page.articles
            ]
            kinds += [gold.kind] * len(page.articles)
    return list(starmap(Case, zip(seen, exact, kinds, strict=True)))


def _articles(page: GoldPage) -> set[frozenset[str]]:
    """Return the articles of the gold, each as the set of its lines: a line and its copy count as one."""
    found: dict[str, set[str]] = {}
    for row in page.rows:
        if row.article is not None and row.role not in NOISE:
            found.setdefault(row.article, set()).add(row.text)
    return {frozenset(lines) for lines in found.values()}


def fit_confidence(cases: list[Case], weight: list[float] | None = None) -> dict[str, float]:
    """Return the weights of the cues of confidence (Newton's method on the penalised likelihood).

    Parameters: `cases`; `weight`, how much each counts, all alike if None.
    """
    names = sorted({cue for case in cases for cue in case.cues} | {"always"})
    number = {name: i for i, name in enumerate(names)}
    seen, right = np.zeros((len(cases), len(names))), np.array([float(case.exact) for case in cases])
    for row, case in zip(seen, cases, strict=True):
        row[[number["always"], *(number[cue] for cue in case.cues)]] = 1
    counts = np.array(weight or [1.0] * len(cases))
    found = np.zeros(len(names))
    for _ in range(_ROUNDS):
        likely = 1 / (1 + np.exp(-seen @ found))
        slope = seen.T @ ((right - likely) * counts) - _SHRINK * found
        curve = (seen * (likely * (1 - likely) * counts)[:, None]).T @ seen + _SHRINK * np.eye(len(names))
        found += np.linalg.solve(curve, slope)
    found[number["always"]] -= _CAUTION
    return {name: round(float(value), 2) for name, value in zip(names, found, strict=True)}
