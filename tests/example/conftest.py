"""The committed example, opened once for reading."""

from collections.abc import Iterator

import pytest

from desktop.corpus.store import Corpus
from desktop.page.page import Page
from tests.example.build import EXAMPLE, Calendar, Ids


@pytest.fixture(scope="session")
def example() -> Iterator[Corpus]:
    """The committed corpus."""
    with Corpus.open(EXAMPLE, curator="reader", clock=Calendar(), new_id=Ids(), write=False) as corpus:
        yield corpus


@pytest.fixture(scope="session")
def example_ids(example: Corpus) -> dict[str, int]:
    """The page ids of the example by the path of each dump."""
    return {example.dump(page_id).path: page_id for page_id in example.page_ids()}


@pytest.fixture(scope="session")
def example_pages(example: Corpus, example_ids: dict[str, int]) -> dict[str, Page]:
    """The pages of the example as its curators left them, by the path of each dump."""
    return {path: example.page(page_id) for path, page_id in example_ids.items()}
