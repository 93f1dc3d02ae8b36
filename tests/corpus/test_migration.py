"""Schemas: the tables are what the migrations make, older files are brought up to date safely, newer ones refused."""

import hashlib
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from desktop.corpus.check import check_corpus
from desktop.corpus.errors import CorpusBusy, Damaged, NewerCorpus, OlderCorpus
from desktop.corpus.migration import SCRIPTS, upgrade_corpus
from desktop.corpus.queue import Marks, QueueFilter, read_queue, summary
from desktop.corpus.schema import SCHEMA_VERSION, version_of
from desktop.corpus.step import Step
from desktop.corpus.tables import CorpusTable
from desktop.labels.label_sets import Apart
from desktop.labels.places import PlaceAlias
from tests.corpus.made import Maker, made_page

DATABASES = Path(__file__).parents[1] / "databases"
NEXT_VERSION = "9001"


def schema_of(path: Path) -> dict[str, str]:
    """What SQLite was told to make, but for spaces and for what Alembic and the full text index need."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    # a view is no table: `test_links` asks it
    ours = (row for row in rows if not row[0].startswith(("alembic_version", "article_text", "whole_article")))
    return {name: re.sub(r"\s+", " ", sql) for name, sql in ours}


def test_the_migrations_make_the_tables_that_the_code_has(maker: Maker, tmp_path: Path):
    maker.create().close()
    engine = create_engine(f"sqlite:///{tmp_path / 'metadata.db'}")
    CorpusTable.metadata.create_all(engine)
    engine.dispose()
    assert schema_of(maker.path) == schema_of(tmp_path / "metadata.db")


def test_the_light_start_knows_the_last_migration():
    assert ScriptDirectory(str(SCRIPTS)).get_heads() == [f"{SCHEMA_VERSION:04d}"]


@pytest.fixture
def next_scripts(tmp_path: Path) -> Path:
    """Our migrations and a made-up next one, which rebuilds the table that all others refer to."""
    scripts = tmp_path / "scripts"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(DATABASES / "next_migration.py", scripts / "versions")
    return scripts


def copy_of(name: str, folder: Path) -> Path:
    return Path(shutil.copy(DATABASES / name, folder / name))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def rows_of(path: Path) -> dict[str, int]:
    tables = ("dump", "revision", "step", "page", "article", "article_topic", "article_district")
    with closing(sqlite3.connect(path)) as connection:
        return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}


def test_an_older_corpus_loses_no_row_and_its_file_is_kept(tmp_path: Path, next_scripts: Path):
    path = copy_of("schema_1.db", tmp_path)
    rows = rows_of(path)
    assert all(rows.values()), "the sample has a row in each table"
    kept = upgrade_corpus(path, scripts=next_scripts)
    assert rows_of(path) == rows
    assert version_of(path) == int(NEXT_VERSION)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT DISTINCT note FROM dump").fetchall() == [("none",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert kept == tmp_path / f"schema_1.db.before-{NEXT_VERSION}"
    assert rows_of(kept) == rows
    assert version_of(kept) == 1
    assert {file.name for file in tmp_path.iterdir()} - {"scripts"} == {path.name, kept.name}


def test_a_second_upgrade_never_overwrites_what_the_first_one_kept(tmp_path: Path, next_scripts: Path):
    path = copy_of("schema_1.db", tmp_path)
    (tmp_path / f"schema_1.db.before-{NEXT_VERSION}").write_text("precious")
    assert upgrade_corpus(path, scripts=next_scripts).name == f"schema_1.db.before-{NEXT_VERSION}.2"
    assert (tmp_path / f"schema_1.db.before-{NEXT_VERSION}").read_text() == "precious"


@pytest.mark.parametrize(
    ("fault", "failure"),
    [
        ("raise RuntimeError('half-way')", RuntimeError),
        ("op.execute('DELETE FROM dump WHERE id = 1')", Damaged),
    ],
)
def test_a_migration_that_fails_changes_nothing(
    tmp_path: Path, next_scripts: Path, fault: str, failure: type[Exception]
):
    script = next_scripts / "versions" / "next_migration.py"
    script.write_text(script.read_text(encoding="utf-8") + f"    {fault}\n", encoding="utf-8")
    path = copy_of("schema_1.db", tmp_path)
    rows = rows_of(path)
    with pytest.raises(failure):
        upgrade_corpus(path, scripts=next_scripts)
    assert rows_of(path) == rows
    assert version_of(path) == 1
    assert {file.name for file in tmp_path.iterdir()} - {"scripts"} == {path.name}


def test_what_is_still_in_the_log_of_a_killed_program_is_migrated_too(tmp_path: Path, next_scripts: Path):
    path = copy_of("schema_1.db", tmp_path)
    live = tmp_path / "live.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO setting VALUES ('late', 'yes')")
        connection.commit()
        for ending in ("", "-wal"):
            shutil.copy(f"{path}{ending}", f"{live}{ending}")
    upgrade_corpus(live, scripts=next_scripts)
    with closing(sqlite3.connect(live)) as connection:
        assert connection.execute("SELECT value FROM setting WHERE key = 'late'").fetchall() == [("yes",)]


def test_a_corpus_that_another_program_reads_is_not_swapped_away_under_it(tmp_path: Path, next_scripts: Path):
    path = copy_of("schema_1.db", tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM page").fetchone()
        with pytest.raises(CorpusBusy):
            upgrade_corpus(path, scripts=next_scripts)
    assert version_of(path) == 1


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_corpus_of_every_schema_so_far_still_opens(tmp_path: Path, version: int):
    path = copy_of(f"schema_{version}.db", tmp_path)
    with Maker(path).open() as corpus:
        assert len(corpus.page_ids()) == 2
        assert corpus.undo() is not None
        corpus.add(*made_page(5))
    assert check_corpus(path, lambda done, total: None) == ()


def test_the_labels_of_a_corpus_without_a_home_of_its_own_are_all_there_and_it_can_move(tmp_path: Path):
    path = copy_of("schema_5.db", tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        before = connection.execute("SELECT id, step_id, kind, previous_id, state FROM label_set_revision").fetchall()
    assert {row[2] for row in before} == {"topics", "aliases", "apart"}
    with Maker(path).open() as corpus:
        sets = corpus.label_sets()
        assert (sets.apart, sets.home) == ((Apart("person", ("李明", "李鸣")),), "4302")
        corpus.save(Step("Move", (), (), home="4301"))
        assert corpus.label_sets() == replace(sets, home="4301")
    with closing(sqlite3.connect(path)) as connection:
        after = connection.execute("SELECT id, step_id, kind, previous_id, state FROM label_set_revision").fetchall()
    assert after[: len(before)] == before


def test_the_labels_of_a_corpus_without_names_kept_apart_are_all_there_and_names_can_be_kept_apart(tmp_path: Path):
    path = copy_of("schema_4.db", tmp_path)
    apart = (Apart("person", ("李明", "李鸣")),)
    with closing(sqlite3.connect(path)) as connection:
        before = connection.execute("SELECT id, step_id, kind, previous_id, state FROM label_set_revision").fetchall()
    assert before
    with Maker(path).open() as corpus:
        sets = corpus.label_sets()
        assert (sets.aliases, sets.apart) == ((PlaceAlias("天原区", "430211"),), ())
        assert sets.topics.by_id["culture"].retired
        corpus.save(Step("Keep apart", (), (), apart=apart))
        assert corpus.label_sets() == replace(sets, apart=apart)
    with closing(sqlite3.connect(path)) as connection:
        after = connection.execute("SELECT id, step_id, kind, previous_id, state FROM label_set_revision").fetchall()
    assert after[: len(before)] == before


def test_the_pages_of_an_older_corpus_have_no_marks(tmp_path: Path):
    path = copy_of("schema_1.db", tmp_path)
    with Maker(path).open() as corpus:
        assert corpus.marks() == Marks(0, 0)
        assert [(page.note, page.look_again, page.trashed) for page in map(corpus.page, corpus.page_ids())] == [
            ("", False, False)
        ] * 2
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT DISTINCT look_again, trashed, note FROM page").fetchall() == [(0, 0, "")]


def test_marks_are_kept_in_the_sample_of_the_present_schema(tmp_path: Path):
    path = copy_of(f"schema_{SCHEMA_VERSION}.db", tmp_path)
    with Maker(path).open() as corpus:
        assert corpus.marks() == Marks(look_again=1, trashed=1)
        assert corpus.page(2).note == "日期要再核对"
        assert corpus.page_ids(QueueFilter(trashed=True)) == (3,)


def test_a_newer_corpus_is_refused_and_left_alone(tmp_path: Path):
    path = copy_of("newer.db", tmp_path)
    before = digest(path)
    maker = Maker(path)
    for attempt in (maker.open, lambda: maker.open(write=False), lambda: read_queue(path)):
        with pytest.raises(NewerCorpus, match=rf"newer Jianbao \(schema 9002, this one knows {SCHEMA_VERSION}\)"):
            attempt()
    with pytest.raises(NewerCorpus):
        check_corpus(path, lambda done, total: None)
    assert summary(path).schema_version == 9002
    assert digest(path) == before
    assert {file.name for file in tmp_path.iterdir()} == {path.name}


def test_an_older_corpus_is_not_changed_by_reading_it(tmp_path: Path):
    path = copy_of("schema_1.db", tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
        connection.commit()
    before = digest(path)
    with pytest.raises(OlderCorpus, match="open it in the window once"):
        Maker(path).open(write=False)
    assert digest(path) == before
