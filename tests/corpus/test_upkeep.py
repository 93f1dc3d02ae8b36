"""What is done while nobody waits changes nothing that is seen, and ends when it is asked to."""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from desktop.corpus.check import check_file
from desktop.corpus.queue import QueueFilter
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.corpus.upkeep import tidy
from tests.corpus.made import Maker, made_page, random_edit


class Onwards(Exception):
    """The curator goes on."""


def go_on() -> None:
    raise Onwards


def worked_on(path: Path) -> Corpus:
    """Return a corpus of which each page, and each of many steps, left a segment of the index."""
    corpus, random = Maker(path).create(), Random(11)
    for number in range(6):
        corpus.add(*made_page(number))
    for number in range(12):
        page_id = random.choice(corpus.page_ids())
        corpus.save(Step("Edit", (), ((page_id, random_edit(corpus.page(page_id), random, f"new{number}")),)))
    return corpus


def segments(path: Path) -> int:
    """Return in how many segments the words of a corpus are."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT count(DISTINCT segid) FROM article_text_idx").fetchone()[0]


def found(corpus: Corpus) -> list[tuple[int, ...]]:
    return [corpus.page_ids(QueueFilter(text=text)) for text in ("渡船", "云泽3", "水稻", "改过的标题", "没有")]


def test_the_index_is_merged_and_the_log_written_while_nothing_else_changes(tmp_path):
    with worked_on(tmp_path / "corpus.db") as corpus:
        before, hits, pages = segments(corpus.path), found(corpus), [corpus.page(each) for each in corpus.page_ids()]
        size = corpus.path.stat().st_size
        tidy(corpus.path)
        assert before > 8
        assert segments(corpus.path) <= before / 2
        assert corpus.path.stat().st_size > size, "the log is in the file"
        assert found(corpus) == hits
        assert [corpus.page(each) for each in corpus.page_ids()] == pages
        assert corpus.undo() is not None
        path = corpus.path
    assert check_file(path) == ()


def test_it_gives_way_between_two_merges(tmp_path):
    with worked_on(tmp_path / "corpus.db") as corpus:
        with pytest.raises(Onwards):
            tidy(corpus.path, go_on)
        assert corpus.undo() is not None
        hits = found(corpus)
        tidy(corpus.path)
        assert found(corpus) == hits
        path = corpus.path
    assert check_file(path) == ()


def test_what_keeps_it_from_being_done_is_no_failure(tmp_path):
    tidy(tmp_path / "gone.db")
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"no corpus at all" * 100)
    tidy(broken)
    assert broken.read_bytes() == b"no corpus at all" * 100
