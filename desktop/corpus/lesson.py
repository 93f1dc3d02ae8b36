"""A lesson: what was learned from the labels of a corpus, as it comes from the process that learned it."""

from dataclasses import dataclass

from desktop.corpus.labelled import Labels
from desktop.labels.topic_model import TopicModel

Ranking = tuple[tuple[int, float], ...]
"""The ids of pages, the most useful first, each with how much it would teach, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A topic that a curator set and the model strongly denies. Parameters: `probability`, what the model says."""

    page_id: int
    article_id: str
    topic: str
    probability: float


@dataclass(frozen=True)
class Lesson:
    """What was learned: the model, the labels that it learned from, and those of them that look wrong, worst first."""

    model: TopicModel
    labels: Labels
    doubts: tuple[Doubt, ...]
