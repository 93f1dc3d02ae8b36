"""What a model learns from: the words and the pairs of characters of an article, with how often they stand there."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from operator import add

from desktop.labels.flow import TITLE, weighted
from desktop.page.article import Article
from desktop.page.page import Page

RUN = re.compile(r"[\u4e00-\u9fd5a-zA-Z0-9+#&._%-]+")
"""What jieba cuts as one (its `re_han_default`)."""

CUT = 150
"""So many code points under the headline are cut into words: what an article is of is said early, and jieba is slow."""

_LONGEST = 20
"""Characters: what is longer is an address or a row of digits, no word."""


@dataclass(frozen=True, slots=True)
class Features:
    """How often each word and each pair of characters stands in an article; in the headline it counts thrice."""

    words: dict[str, float]
    grams: dict[str, float]


def features(page: Page, article: Article, cut: Callable[[str], Iterable[str]]) -> Features:
    """Return the features of an article. Parameters: `cut`, cuts a run of characters into words."""
    words: dict[float, list[Iterable[str]]] = {}
    grams: dict[float, list[Iterable[str]]] = {}
    left = CUT
    for weight, text in weighted(page, article):
        words_here, grams_here = words.setdefault(weight, []), grams.setdefault(weight, [])
        for run in RUN.findall(text):
            if weight == TITLE or left > 0:
                words_here.append(cut(run))
                left -= len(run) if weight != TITLE else 0
            grams_here.append(map(add, run, run[1:]))
    return Features(
        {word: times for word, times in _summed(words).items() if 1 < len(word) <= _LONGEST}, _summed(grams)
    )


def _summed(groups: dict[float, list[Iterable[str]]]) -> dict[str, float]:
    summed: dict[str, float] = {}
    for weight, names in groups.items():
        for name, times in Counter(chain.from_iterable(names)).items():  # at once: a run alone has few
            summed[name] = summed.get(name, 0.0) + weight * times
    return summed
