"""What a model learns from: the words and the pairs of characters of an article, with how often they stand there."""

import re
from collections.abc import Callable, Iterable

from desktop.labels.flow import weighted
from desktop.page.article import Article
from desktop.page.page import Page

WORD, GRAM = "w", "c"
"""With what the name of a feature begins: a word as jieba cuts it, or two characters that stand together."""

RUN = re.compile(r"[\u4e00-\u9fd5a-zA-Z0-9+#&._%-]+")
"""What jieba cuts as one (its `re_han_default`)."""

Features = dict[str, float]
"""How often each feature stands in an article: in the headline it counts thrice, in the opening half as much again."""

_LONGEST = 20
"""Characters: what is longer is an address or a row of digits, no word."""


def features(page: Page, article: Article, cut: Callable[[str], Iterable[str]]) -> Features:
    """Return the features of an article. Parameters: `cut`, cuts a run of characters into words."""
    counted: Features = {}
    for weight, text in weighted(page, article):
        for run in RUN.findall(text):
            names = [WORD + word for word in cut(run) if 1 < len(word) <= _LONGEST]
            names += [GRAM + run[at : at + 2] for at in range(len(run) - 1)]
            for name in names:
                counted[name] = counted.get(name, 0.0) + weight
    return counted
