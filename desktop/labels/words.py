"""Cutting text into words with jieba: imported, and its dictionary loaded, at the first text."""

import logging
import warnings
from collections.abc import Iterable
from functools import lru_cache
from sys import intern
from typing import Any

_KEPT = 1 << 14
"""How many texts are remembered with their words: after an edit most of a page is cut already."""


class WordCutter:
    """Cuts text into words and the words inside them. For one thread at a time; loading takes about a second.

    Parameters: `words`, words of our own that jieba must know; `terms`, lines in the format of jieba's dictionary, of
    which the first field counts.
    """

    def __init__(self, words: Iterable[str] = (), terms: Iterable[str] = ()) -> None:
        """Remember what to load."""
        self._own = tuple(dict.fromkeys((*words, *(term.split()[0] for term in terms if term.strip()))))
        self._tokenizer: Any = None
        self.cut = lru_cache(_KEPT)(self._cut)
        """Return the words of a text and the shorter words inside them."""

    def _cut(self, text: str) -> tuple[str, ...]:
        if self._tokenizer is None:
            self._tokenizer = self._load()
        # Each word once in memory: it would be there anew in every text that has it
        return tuple(map(intern, self._tokenizer.cut_for_search(text, HMM=False)))

    def _load(self) -> Any:
        # jieba 0.42.1 warns of its own syntax and of pkg_resources: nothing for the people who run this
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import jieba

        jieba.setLogLevel(logging.WARNING)
        tokenizer = jieba.Tokenizer()
        # As its `initialize` does, but without its cache: that lies in a folder that anybody may write to, is read
        # unchecked, and saves no time
        tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
        tokenizer.initialized = True
        for word in self._own:
            tokenizer.add_word(word)
        return tokenizer
