"""A corpus with three pages for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.corpus.store import Corpus
from tests.corpus.made import Maker, made_page


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path / "云泽 50%.db")


@pytest.fixture
def corpus(maker: Maker) -> Iterator[Corpus]:
    with maker.create() as corpus:
        for number in range(3):
            corpus.add(*made_page(number))
        yield corpus
