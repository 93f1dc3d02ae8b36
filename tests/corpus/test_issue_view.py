"""What a page is told of a large issue: nothing before all of it was read and weighed, since somebody waits for it."""

from collections.abc import Iterator

import pytest

from desktop.corpus import issue
from desktop.corpus.issue import IssueView
from desktop.corpus.store import Corpus
from tests.corpus.issue import FIRST, SECOND, add
from tests.corpus.made import Maker


@pytest.fixture
def pair(maker: Maker, monkeypatch: pytest.MonkeyPatch) -> Iterator[Corpus]:
    """A corpus with the two pages of an issue, 1 and 2, where two pages are many."""
    monkeypatch.setattr(issue, "_AT_ONCE", 0)
    with maker.create() as corpus:
        add(corpus, FIRST, 1)
        add(corpus, SECOND, 2)
        yield corpus


def test_the_other_pages_are_told_of_when_all_were_read_and_weighed(pair: Corpus):
    view, page = IssueView(pair), pair.page(1)
    looking = view.look_round(1, page)
    next(looking)  # read, not weighed
    assert view.around(1, page).others == ()
    assert not list(looking)  # the one other page has no third one to be weighed with
    assert {part.place.page_id for part in view.around(1, page).others} == {2}


def test_they_are_not_read_again_while_somebody_waits(pair: Corpus, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(issue, "_KEPT", 1)
    view, page = IssueView(pair), pair.page(1)
    list(view.look_round(1, page))
    view._parts_of(1)  # which takes the place of the other page's
    assert view.around(1, page).others == ()


def test_the_issues_of_pages_that_were_only_read_are_forgotten(pair: Corpus, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(issue, "_ISSUES", 1)
    view = IssueView(pair)
    for page_id in (1, 2, 1):
        view.around(page_id, pair.page(page_id))
        assert [key[0] for key in view._issues] == [page_id]
