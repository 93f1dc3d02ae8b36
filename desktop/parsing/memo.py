"""Answers that are worked out once and kept."""

from collections.abc import Callable
from typing import Generic, TypeVar

Question = TypeVar("Question")
Answer = TypeVar("Answer")


class Memo(dict[Question, Answer], Generic[Question, Answer]):
    """A dict that works out what it lacks, and begins anew when it is full. A look into it is quicker than a call.

    Parameters: `answer`, which works out one answer; `most`, how many are kept.
    """

    def __init__(self, answer: Callable[[Question], Answer], most: int) -> None:
        super().__init__()
        self._answer = answer
        self._most = most

    def __missing__(self, question: Question) -> Answer:
        if len(self) >= self._most:
            self.clear()
        found = self[question] = self._answer(question)
        return found
