"""Learning topics from labelled articles, with scikit-learn. Only a process of its own imports this."""

from __future__ import annotations

import warnings
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from desktop.labels.blending import LEAST_LABELLED, Calibration
from desktop.labels.features import Features
from desktop.labels.topic_model import TopicModel

LEAST_OF_TOPIC = 3
"""A topic with fewer articles is left to the keywords."""
MOST_NAMES = 20_000
"""So many words, and so many pairs of characters: those that stand in the most articles."""
FOLDS = 5
FEW_FOLDS_FROM = 2_000
"""With so many articles or more two folds are enough: halves are large, and time is not."""

_SEED = 5
_WORD = "\n"
"""Before the name of a word; no pair of characters begins with it."""
_TOLERANCE = 0.05

Matrix = Any
Numbers = np.ndarray[Any, Any]


@dataclass
class Lexicon:
    """The features as numbers, so that those of ten thousand articles can be kept; words have a mark before them."""

    numbers: dict[str, int] = field(default_factory=dict)

    def pack(self, features: Features) -> tuple[array[int], array[float]]:
        """Return the numbers of an article's features, and how often each stands there."""
        numbers = self.numbers
        names = array("i", (numbers.setdefault(name, len(numbers)) for name in features.grams))
        names.extend(numbers.setdefault(_WORD + name, len(numbers)) for name in features.words)
        return names, array("f", (*features.grams.values(), *features.words.values()))


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled article: its packed features, the scores of the keywords by topic, and the topics that it has."""

    names: array[int]
    times: array[float]
    totals: dict[str, float]
    topics: tuple[str, ...]


@dataclass(frozen=True)
class Learned:
    """A model, and what each example looks like to the models that had not seen it: a calibrated probability a topic.

    The columns of `probabilities` are `topics`, its rows the examples in the order in which they were given.
    """

    model: TopicModel
    topics: tuple[str, ...]
    probabilities: Numbers


def train(examples: Sequence[Example], lexicon: Lexicon) -> Learned | None:
    """Return what examples teach; None when they are too few.

    The articles are dealt into folds. For each fold a linear support vector machine a topic learns from the others; it
    judges those that it has not seen, and on these judgements probabilities are calibrated (see `blending`). The model
    is the mean of those machines, as in scikit-learn's `CalibratedClassifierCV(ensemble=True)`. The same examples in
    the same order give the same model: their order, the seed and the order of features are fixed.
    """
    counts: dict[str, int] = {}
    for topic in (topic for example in examples for topic in example.topics):
        counts[topic] = counts.get(topic, 0) + 1
    topics = tuple(sorted(topic for topic, count in counts.items() if count >= LEAST_OF_TOPIC))
    if len(examples) < LEAST_LABELLED or len(topics) < 2:
        return None
    grams, words, idf, matrix = _matrix(examples, lexicon)
    said = np.array([[topic in example.topics for topic in topics] for example in examples])
    margins, weights, biases = _cross_fitted(matrix, said)
    everything = tuple(sorted({*topics, *counts, *(topic for example in examples for topic in example.totals)}))
    calibration, probabilities = _calibrated(examples, topics, everything, margins)
    model = TopicModel(
        len(examples), topics, grams, words, idf.astype(np.float32), weights.astype(np.float32), biases, calibration
    )
    return Learned(model, everything, probabilities)


def _matrix(examples: Sequence[Example], lexicon: Lexicon) -> tuple[tuple[str, ...], tuple[str, ...], Numbers, Matrix]:
    everywhere = np.concatenate([np.frombuffer(example.names, dtype=np.int32) for example in examples])
    found = np.bincount(everywhere, minlength=len(lexicon.numbers))
    grams, words = (_chosen(lexicon, found, words=words) for words in (False, True))
    names = (*grams, *(_WORD + word for word in words))
    places = np.full(len(lexicon.numbers), -1)
    numbers = np.array([lexicon.numbers[name] for name in names])
    places[numbers] = np.arange(len(names))
    idf = np.log((1 + len(examples)) / (1 + found[numbers])) + 1
    columns = places[everywhere]
    rows = np.repeat(np.arange(len(examples)), [len(example.names) for example in examples])
    times = np.concatenate([np.frombuffer(example.times, dtype=np.float32) for example in examples])
    kept = columns >= 0
    values = (1 + np.log(times[kept])) * idf[columns[kept]]
    shape = len(examples), len(names)
    whole = cast(Any, csr_matrix((values, (rows[kept], columns[kept])), shape=shape))
    first = len(grams)
    return grams, words, idf, hstack([normalize(whole[:, :first]), normalize(whole[:, first:])], format="csr")


def _chosen(lexicon: Lexicon, found: Numbers, *, words: bool) -> tuple[str, ...]:
    """Return the features to learn from in alphabetical order, whatever the order in which they were met."""
    known = ((found[number], name) for name, number in lexicon.numbers.items() if name.startswith(_WORD) is words)
    often = sorted((-int(times), name.removeprefix(_WORD)) for times, name in known if times > 1)
    return tuple(sorted(name for _, name in often[:MOST_NAMES]))


def _cross_fitted(matrix: Matrix, said: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return the margins of each example by machines that had not seen it, and the mean of all machines."""
    count, topics = said.shape
    folds = 2 if count >= FEW_FOLDS_FROM else FOLDS
    fold_of = np.random.default_rng(_SEED).permutation(count) % folds
    margins = np.full(said.shape, np.nan)
    weights, biases = np.zeros((matrix.shape[1], topics)), np.zeros(topics)
    machines = np.zeros(topics)
    for fold in range(folds):
        seen = fold_of != fold
        learned, judged = matrix[seen], matrix[~seen]
        for topic in range(topics):
            if said[seen, topic].any() and not said[seen, topic].all():
                machine = _machine(learned, said[seen, topic])
                margins[~seen, topic] = machine.decision_function(judged)
                weights[:, topic] += np.asarray(machine.coef_)[0]
                biases[topic] += np.asarray(machine.intercept_)[0]
                machines[topic] += 1
    machines = np.maximum(machines, 1)
    return margins, weights / machines, biases / machines


def _machine(matrix: Matrix, said: Numbers) -> LinearSVC:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return LinearSVC(random_state=_SEED, tol=_TOLERANCE).fit(matrix, said)


def _calibrated(
    examples: Sequence[Example], topics: tuple[str, ...], everything: tuple[str, ...], margins: Numbers
) -> tuple[Calibration, Numbers]:
    said = np.array([[topic in example.topics for topic in everything] for example in examples])
    totals = np.array([[example.totals.get(topic, 0.0) for topic in everything] for example in examples])
    scores = np.log1p(totals)
    known = np.full(scores.shape, np.nan)
    known[:, [everything.index(topic) for topic in topics]] = margins
    judged = ~np.isnan(known)
    both = np.stack([known[judged], scores[judged]], axis=1)
    learned = LogisticRegression(C=1e3).fit(both, said[judged])
    lone = LogisticRegression(C=1e3).fit(scores.reshape(-1, 1), said.ravel())
    probabilities = lone.predict_proba(scores.reshape(-1, 1))[:, 1].reshape(scores.shape)
    probabilities[judged] = learned.predict_proba(both)[:, 1]
    margin, score = map(float, learned.coef_[0])
    calibration = Calibration(
        margin, score, float(learned.intercept_[0]), float(lone.coef_[0][0]), float(lone.intercept_[0])
    )
    return calibration, probabilities
