"""The queue: order, filters, and a light start."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.corpus.errors import NotACorpus, Vanished
from desktop.corpus.full_text import phrase, spaced
from desktop.corpus.queue import (
    COUNT_MARKS,
    Marks,
    QueueFilter,
    QueueOrder,
    QueueRow,
    Summary,
    read_marks,
    read_queue,
    summary,
)
from desktop.corpus.schema import SCHEMA_VERSION
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_field, set_issue, set_page_status
from desktop.curation.boundaries import detach
from desktop.curation.keeping import look_again, trash, untrash, write_note
from desktop.page.dump import Dump
from desktop.page.page import PageStatus
from desktop.page.reading import reading_text
from desktop.parsing.parse import parse
from tests.corpus.made import Maker


def add(corpus: Corpus, text: str, name: str = "page.txt") -> int:
    dump = Dump(name, text.encode(), "utf-8")
    page_id = corpus.add(dump, parse(dump))
    assert page_id is not None
    return page_id


@pytest.fixture
def empty(maker: Maker):
    with maker.create() as corpus:
        yield corpus


def test_newest_first_then_by_page_number_and_undated_last(empty: Corpus):
    printed = [("2021-03-01", "A10"), ("2021-03-01", "A2"), (None, "1"), ("2021-03-02", "12"), ("2021-03-02", "3")]
    printed += [("2021-03-01", None), ("2021-03-01", "B01")]
    for number, (date, page_no) in enumerate(printed):
        page_id = add(empty, f"渡口新闻{number}")
        page = set_issue(empty.page(page_id), date=date, pages=[page_no] if page_no else [])
        if page != empty.page(page_id):
            empty.save(Step("Set the issue", (), ((page_id, page),)))
    rows = read_queue(empty.path)
    assert [(row.date, row.page_no) for row in rows] == [
        ("2021-03-02", "3"),
        ("2021-03-02", "12"),
        ("2021-03-01", "A2"),
        ("2021-03-01", "A10"),
        ("2021-03-01", "B01"),
        ("2021-03-01", None),
        (None, "1"),
    ]
    assert empty.page_ids() == tuple(row.id for row in rows)


def test_a_row_says_what_the_page_says(corpus: Corpus):
    page = corpus.page(2)
    gone = detach(page, list(page.articles[0].blocks[1:2]))
    corpus.save(Step("Detach", (), ((2, gone),)))
    row = next(row for row in read_queue(corpus.path) if row.id == 2)
    assert row == QueueRow(
        id=2,
        date="2021-02-02",
        page_no=page.issue.pages[0],
        source=page.source,
        status=PageStatus.IN_PROGRESS,
        articles=len(page.articles),
        problems=row.problems,
        unassigned=1,
        first_headline=next(article.headline for article in gone.articles if article.headline),
        confidence=min(article.confidence for article in gone.articles),
    )
    assert row.problems >= 1


def test_filters_by_status_and_problems(corpus: Corpus):
    done = set_page_status(corpus.page(2), PageStatus.DONE, insist=True)
    unassigned = detach(corpus.page(3), [corpus.page(3).articles[0].blocks[1]])
    corpus.save(Step("Edit", (), ((2, done), (3, unassigned))))
    both = QueueFilter(statuses=frozenset({PageStatus.DONE, PageStatus.IN_PROGRESS}))
    assert {row.id for row in read_queue(corpus.path, both)} == {2, 3}
    assert corpus.page_ids(QueueFilter(statuses=frozenset({PageStatus.DONE}))) == (2,)
    clean = {row.id for row in read_queue(corpus.path) if not row.problems}
    assert set(corpus.page_ids(QueueFilter(only_problems=True))) == {1, 2, 3} - clean
    assert 3 not in clean


@pytest.mark.parametrize("text", ["%", "_", '"', "云泽%", "AND", "*", "电动船 船", "“五", "\\", "(", "NEAR(", "\0"])
def test_a_text_is_looked_for_as_it_stands(corpus: Corpus, text: str):
    hits = {page_id for page_id in (1, 2, 3) if text in searched(corpus, page_id)}
    assert set(corpus.page_ids(QueueFilter(text=text))) == hits


def searched(corpus: Corpus, page_id: int) -> str:
    page = corpus.page(page_id)
    texts = [reading_text(page, article) for article in page.articles]
    return "\n".join([page.source, page.issue.date or "", *texts])


@pytest.mark.parametrize("text", ["钟晚舟", "2021-02", "_1.txt", "_1.TXT", "剃头五元", "照看，收成", "云泽1·0二中"])
def test_names_dates_sources_and_body_are_found(corpus: Corpus, text: str):
    assert 2 in corpus.page_ids(QueueFilter(text=text))


def test_a_corrected_headline_is_found_and_the_old_index_entry_goes_with_undo(corpus: Corpus):
    page = corpus.page(1)
    corpus.save(Step("Set", (), ((1, set_field(page, page.articles[0].id, "headline", "龘龘")),)))
    assert corpus.page_ids(QueueFilter(text="龘")) == (1,)
    corpus.undo()
    assert corpus.page_ids(QueueFilter(text="龘")) == ()


CHARACTERS = st.sampled_from("云泽渡口，。“”Ab1 𠮷㐀")


@given(st.lists(st.text(CHARACTERS, min_size=1, max_size=40), min_size=1, max_size=5), st.text(CHARACTERS, max_size=3))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_found_is_what_has_the_text_in_it(tmp_path: Path, texts: list[str], asked: str):
    path = tmp_path / "found.db"
    path.unlink(missing_ok=True)
    with Maker(path).create() as corpus:
        for number, text in enumerate(texts):
            add(corpus, f"标题{number}\n{text}")
        wanted = {
            page_id for page_id in corpus.page_ids() if asked.strip().lower() in searched(corpus, page_id).lower()
        }
        assert set(corpus.page_ids(QueueFilter(text=asked))) == wanted


def test_only_what_the_index_knows_is_asked_of_it():
    assert phrase("，。") is None
    assert phrase("渡，口") == '"渡 ， 口"'
    assert spaced("渡口") == "渡 口"


def test_a_page_in_the_trash_is_only_there_where_the_trash_is_asked_for(corpus: Corpus):
    text = searched(corpus, 2)[:3]
    assert 2 in corpus.page_ids(QueueFilter(text=text))
    corpus.save(Step("Trash", (), ((2, trash(look_again(corpus.page(2), True))),)))
    everywhere = (QueueFilter(), QueueFilter(text=text), QueueFilter(look_again=True), QueueFilter(only_problems=True))
    for queue_filter in everywhere:
        assert 2 not in corpus.page_ids(queue_filter)
        assert 2 not in {row.id for row in read_queue(corpus.path, queue_filter)}
    assert corpus.page_ids(QueueFilter(trashed=True)) == (2,)
    assert corpus.page_ids(QueueFilter(text=text, trashed=True)) == (2,)
    assert [row.trashed for row in read_queue(corpus.path, QueueFilter(trashed=True))] == [True]
    assert corpus.marks() == read_marks(corpus.path) == Marks(look_again=0, trashed=1)
    assert summary(corpus.path).pages == 2
    assert summary(corpus.path).articles == sum(len(corpus.page(page_id).articles) for page_id in (1, 3))
    corpus.save(Step("Restore", (), ((2, untrash(corpus.page(2))),)))
    assert 2 in corpus.page_ids(QueueFilter(text=text))
    assert corpus.marks() == Marks(look_again=1, trashed=0)
    corpus.undo()
    assert corpus.marks() == Marks(look_again=0, trashed=1)


def test_pages_to_look_at_again_are_told_and_filtered(corpus: Corpus):
    corpus.save(Step("Flag", (), ((3, look_again(corpus.page(3), True)),)))
    assert corpus.page_ids(QueueFilter(look_again=True)) == (3,)
    assert {row.id: row.look_again for row in read_queue(corpus.path)} == {1: False, 2: False, 3: True}
    assert corpus.marks() == Marks(look_again=1, trashed=0)


def test_a_note_is_found(corpus: Corpus):
    corpus.save(Step("Note", (), ((1, write_note(corpus.page(1), "存疑：第二版 Retry")),)))
    assert corpus.page_ids(QueueFilter(text="存疑")) == (1,)
    assert corpus.page_ids(QueueFilter(text="retry")) == (1,)


def test_counting_marks_reads_no_other_page(corpus: Corpus):
    with sqlite3.connect(corpus.path) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {COUNT_MARKS}").fetchall()
    connection.close()
    assert "COVERING INDEX ix_page_trashed_look_again" in plan[0][3]


def test_a_summary_counts(corpus: Corpus):
    corpus.save(Step("Done", (), ((1, set_page_status(corpus.page(1), PageStatus.DONE, insist=True)),)))
    articles = sum(len(corpus.page(page_id).articles) for page_id in (1, 2, 3))
    assert summary(corpus.path) == Summary(pages=3, done=1, articles=articles, schema_version=SCHEMA_VERSION)


def test_no_corpus_is_a_sentence(tmp_path: Path):
    (tmp_path / "note.txt").write_text("云泽")
    with pytest.raises(NotACorpus, match=r"“note\.txt” is not a Jianbao corpus"):
        summary(tmp_path / "note.txt")
    with pytest.raises(NotACorpus):
        summary(tmp_path)
    with pytest.raises(Vanished):
        read_queue(tmp_path / "none.db")


def test_reading_the_queue_loads_neither_sqlalchemy_nor_alembic():
    heavy = "{'sqlmodel', 'sqlalchemy', 'alembic', 'filelock', 'jieba', 'numpy', 'typer', 'PySide6'}"
    code = f"import sys, desktop.corpus.queue, desktop.corpus.step; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_only_some_pages_are_looked_at(corpus):
    everything = read_queue(corpus.path)
    assert everything
    one = everything[-1]
    assert read_queue(corpus.path, only=(one.id, 10**9)) == [one]
    assert read_queue(corpus.path, QueueFilter(text="没有这样的字"), only=(one.id,)) == []


def test_rows_that_say_what_they_said_are_the_same_rows_again(corpus):
    before = {row.id: row for row in read_queue(corpus.path)}
    corpus.save(Step("Done", (), ((2, set_page_status(corpus.page(2), PageStatus.DONE, insist=True)),)))
    again = {row.id: row for row in read_queue(corpus.path, known=before.get)}
    assert list(again.values()) == read_queue(corpus.path)
    assert {page_id for page_id, row in again.items() if row is before[page_id]} == {1, 3}
    assert again[2].status is PageStatus.DONE


def test_a_day_stands_in_memory_once_for_all_of_its_pages(empty):
    for number in range(3):
        page_id = add(empty, f"渡口新闻{number}")
        empty.save(Step("Set", (), ((page_id, set_issue(empty.page(page_id), date="2021-03-01", pages=["A12"])),)))
    rows = read_queue(empty.path)
    assert len(rows) == 3
    assert len({id(row.date) for row in rows}) == len({id(row.page_no) for row in rows}) == 1


def test_least_certain_first_and_what_is_done_last(corpus):
    corpus.save(Step("Done", (), ((2, set_page_status(corpus.page(2), PageStatus.DONE, insist=True)),)))
    with sqlite3.connect(corpus.path) as connection:
        connection.executemany("UPDATE page SET confidence = ? WHERE id = ?", ((0.9, 1), (0.1, 2), (0.4, 3)))
    connection.close()
    assert [row.id for row in read_queue(corpus.path, order=QueueOrder.CONFIDENCE)] == [3, 1, 2]
    unfinished = QueueFilter(statuses=frozenset({PageStatus.NEW, PageStatus.IN_PROGRESS}))
    assert [row.id for row in read_queue(corpus.path, unfinished, order=QueueOrder.CONFIDENCE)] == [3, 1]
    assert [row.id for row in read_queue(corpus.path, only=(1, 2), order=QueueOrder.CONFIDENCE)] == [1, 2]
    assert {row.id for row in read_queue(corpus.path)} == {1, 2, 3}


def test_pages_that_are_as_certain_stand_by_date(empty):
    for number, date in enumerate(("2021-03-01", "2021-03-03", "2021-03-02")):
        page_id = add(empty, f"渡口新闻{number}")
        empty.save(Step("Set", (), ((page_id, set_issue(empty.page(page_id), date=date, pages=["1"])),)))
    with sqlite3.connect(empty.path) as connection:
        connection.execute("UPDATE page SET confidence = 0.5, status = 'new'")
    connection.close()
    rows = read_queue(empty.path, order=QueueOrder.CONFIDENCE)
    assert [row.date for row in rows] == ["2021-03-03", "2021-03-02", "2021-03-01"]
