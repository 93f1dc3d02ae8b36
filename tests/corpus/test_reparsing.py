"""Reading pages of a corpus again: the new proposal is kept beside the old one, and it is one step."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop.corpus import parsing_pool
from desktop.corpus.check import check_corpus
from desktop.corpus.reparsing import STEP_TEXT, read_again, save_readings
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_field
from desktop.curation.boundaries import merge, start_article
from desktop.curation.keeping import trash
from desktop.curation.labels import add_topics
from desktop.curation.reverting import reverted
from desktop.page.dump import Dump
from desktop.page.page import Page
from desktop.page.role import Role
from desktop.page.state import pack
from desktop.parsing.parse import PARSER_VERSION, parse
from tests.corpus.issue import FIRST, SECOND, dump, link_of
from tests.corpus.made import Maker, made_page


def older(page: Page, parser: str = "0.9.0") -> Page:
    """Return what an older parser might have said: its first two articles are one."""
    first, second = page.articles[:2]
    clean = merge(page, second.id, first.id)
    articles = tuple(replace(each, status=page.articles[0].status) for each in clean.articles)
    return replace(clean, articles=articles, parser=parser, status=page.status)


def quiet(done: int, total: int) -> None:
    """Take progress without a word."""


@pytest.fixture
def corpus(maker: Maker) -> Iterator[Corpus]:
    """A corpus of three pages, the first two of which an older parser read."""
    with maker.create() as corpus:
        for number in range(3):
            made, page = made_page(number)
            corpus.add(made, page if number == 2 else older(page))
        yield corpus


def again(corpus: Corpus, *page_ids: int) -> None:
    """Read pages again."""
    readings = read_again(corpus, page_ids, quiet, processes=0)
    save_readings(corpus, readings.pages, {})


def sound(corpus: Corpus) -> bool:
    """Say whether a check of the file finds nothing."""
    return not check_corpus(corpus.path, quiet)


def said(page: Page) -> list[str]:
    """Return the texts of the articles of a page."""
    return ["\n".join(page.text_of(block) for block in page.blocks_of(article)) for article in page.articles]


def test_pages_of_an_older_parser_follow_as_one_step_which_undo_takes_back_byte_for_byte(corpus: Corpus):
    before = [pack(corpus.page(page_id)) for page_id in (1, 2, 3)]
    readings = read_again(corpus, (1, 2, 3), quiet, processes=0)
    assert [each.page_id for each in readings.pages] == [1, 2]
    assert (readings.same, readings.refused) == ((3,), ())
    record, changed_since = save_readings(corpus, readings.pages, {})
    assert record is not None
    assert (record.text, record.arguments, record.page_ids, changed_since) == (
        STEP_TEXT, ("2", PARSER_VERSION), (1, 2), 0,
    )  # fmt: skip
    for number in (0, 1):
        assert said(corpus.page(number + 1)) == said(parse(made_page(number)[0]))
    assert sound(corpus)
    corpus.undo()
    assert [pack(corpus.page(page_id)) for page_id in (1, 2, 3)] == before
    assert sound(corpus)
    corpus.redo()
    assert said(corpus.page(1)) == said(parse(made_page(0)[0]))
    assert sound(corpus)


def test_a_page_is_compared_with_what_the_parser_said_that_read_it_last(corpus: Corpus, maker: Maker):
    first = corpus.proposal(1)
    again(corpus, 1)
    later = corpus.proposal(1)
    assert (first.parser, later.parser) == ("0.9.0", PARSER_VERSION)
    assert said(later) == said(parse(made_page(0)[0]))
    assert corpus.page_after(1, None) == first
    page = corpus.page(1)
    corpus.save(Step("Label", (), ((1, add_topics(page, [page.articles[0].id], ["health"])),)))
    assert corpus.proposal(1) == later
    corpus.close()
    with maker.open() as reopened:
        assert reopened.proposal(1) == later
        reopened.undo()
        reopened.undo()
        assert reopened.proposal(1) == first
        reopened.redo()
        assert reopened.proposal(1) == later
        now = reverted(reopened.page(1), later)
        assert said(now) == said(later)
        assert sound(reopened)


def test_an_untouched_article_keeps_its_id_and_a_new_one_gets_one_of_its_own(corpus: Corpus):
    before = corpus.page(1)
    again(corpus, 1)
    after = corpus.page(1)
    assert len(after.articles) == len(before.articles) + 1
    assert set(before.article_by_id) < set(after.article_by_id)


def test_conflicts_are_told_and_what_was_chosen_is_saved(corpus: Corpus):
    first = corpus.page(1).articles[0].id
    mine = set_field(
        start_article(corpus.page(1), [corpus.page(1).articles[0].blocks[-1]], "made"), first, "headline", "渡口"
    )
    corpus.save(Step("Split", (), ((1, mine),)))
    (reading,) = read_again(corpus, (1,), quiet, processes=0).pages
    (conflict,) = reading.conflicts
    assert set(conflict.mine) == {first, "made"}
    assert not reading.changes
    save_readings(corpus, (reading,), {1: frozenset({conflict.start})})
    assert said(corpus.page(1)) == said(parse(made_page(0)[0]))
    corpus.undo()
    save_readings(corpus, (reading,), {})
    assert said(corpus.page(1)) == said(mine)
    assert sound(corpus)


def test_pages_in_the_trash_and_of_a_newer_parser_are_refused_with_a_reason(corpus: Corpus):
    corpus.save(Step("Trash", (), ((1, trash(corpus.page(1))),)))
    dump, page = made_page(7)
    newer = corpus.add(dump, replace(page, parser="1.10.0"))
    assert newer is not None
    readings = read_again(corpus, (1, newer), quiet, processes=0)
    assert (readings.pages, readings.same) == ((), ())
    sentences = [str(reason) for _, reason in readings.refused]
    assert sentences[0] == f"{corpus.page(1).source} is in the trash: restore it first."
    assert sentences[1] == f"{page.source} was read by a newer parser (1.10.0): install the newer Jianbao."


def test_a_page_that_was_changed_since_it_was_looked_at_stays(corpus: Corpus):
    readings = read_again(corpus, (1, 2), quiet, processes=0)
    page = corpus.page(1)
    corpus.save(Step("Label", (), ((1, add_topics(page, [page.articles[0].id], ["health"])),)))
    now = corpus.page(1)
    record, changed_since = save_readings(corpus, readings.pages, {})
    assert record is not None
    assert (record.page_ids, changed_since, corpus.page(1)) == ((2,), 1, now)


def test_cancelling_changes_nothing(corpus: Corpus):
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_again(corpus, (1, 2), stop, processes=0)
    assert corpus.undoable() is None


def test_a_page_that_can_t_be_parsed_is_named_and_the_others_go_on(corpus: Corpus, monkeypatch: pytest.MonkeyPatch):
    broken = corpus.page(1).source

    def parse_some(dump: Dump, newspaper: object = None) -> Page:
        if dump.source == broken:
            raise RecursionError("too deep")
        return parse(dump)

    monkeypatch.setattr(parsing_pool, "parse", parse_some)
    readings = read_again(corpus, (1, 2), quiet, processes=0)
    assert [each.page_id for each in readings.pages] == [2]
    ((page_id, reason),) = readings.refused
    assert page_id == 1
    assert str(reason).startswith(f"{broken} could not be parsed (RecursionError: too deep)")


def test_processes_of_their_own_read_the_same(corpus: Corpus):
    one, other = (read_again(corpus, (1, 2), quiet, processes=processes) for processes in (0, 1))
    assert [each.outcome.page for each in one.pages] == [each.outcome.page for each in other.pages]


def test_a_linked_article_stays_and_keeps_its_link_also_where_the_parser_is_chosen(maker: Maker):
    with maker.create() as corpus:
        corpus.add(first := dump(FIRST, 1), older(parse(first)))
        corpus.add(second := dump(SECOND, 2), parse(second))
        link = link_of(corpus, 1, 2)
        corpus.save(Step("Link", (), (), made=(link,)))
        (reading,) = read_again(corpus, (1, 2), quiet, processes=0).pages
        (conflict,) = reading.conflicts
        assert conflict.mine == (link.earlier.article_id,)
        save_readings(corpus, (reading,), {})
        assert corpus.links() == (link,)
        corpus.undo()
        save_readings(corpus, (reading,), {1: frozenset({conflict.start})})
        assert said(corpus.page(1)) == said(parse(first))
        (after,) = corpus.links()
        part = corpus.page(1).article_by_id[after.earlier.article_id]
        assert Role.JUMP_TO in {block.role for block in corpus.page(1).blocks_of(part)}
        assert sound(corpus)
        corpus.undo()
        assert corpus.links() == (link,)
        assert sound(corpus)
