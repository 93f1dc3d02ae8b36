"""Making a corpus of the current schema: a new one, or of an older one by way of a copy."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool

from desktop.corpus.database import damage
from desktop.corpus.errors import ExistsAlready, NotACorpus
from desktop.corpus.schema import APPLICATION_ID, connect_reading, read_version
from desktop.corpus.staging import flush, flush_folder, fold_log, keep_aside, place_new, staging

SCRIPTS = Path(__file__).with_name("migrations")
"""The folder of the migration scripts."""


def make_corpus(path: Path, *, settings: dict[str, str], scripts: Path = SCRIPTS) -> None:
    """Create an empty corpus: beside its place first, so that half of one never has its name.

    Parameters: `path`, which nobody else may be creating now; `settings`, its first ones.
    Raises: `ExistsAlready`, or another `CorpusError`.
    """
    # A log that a deleted corpus left behind would be played into the new one.
    for taken in (path, path.with_name(path.name + "-wal")):
        if taken.exists():
            raise ExistsAlready(taken)
    with staging(path) as staged:
        with closing(sqlite3.connect(staged, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(connection, scripts)
            connection.executemany("INSERT INTO setting (key, value) VALUES (?, ?)", settings.items())
            connection.execute("PRAGMA journal_mode = WAL")
        flush(staged)
        place_new(staged, path)


def upgrade_corpus(path: Path, *, scripts: Path = SCRIPTS) -> Path:
    """Bring an older corpus up to date and return where the old file is kept, `NAME.before-N`, N being the new schema.

    A copy is migrated with foreign keys off in one transaction and checked; only then it takes the place of the old
    file. The caller holds the writer's lock. Raises: `Damaged`, `CorpusBusy` or another `CorpusError`.
    """
    with staging(path) as staged:
        fold_log(path)
        with closing(connect_reading(path)) as old, closing(sqlite3.connect(staged, isolation_level=None)) as new:
            old.backup(new)
            version = bring_up_to_date(new, path, scripts)
            new.execute("PRAGMA journal_mode = WAL")
        flush(staged)
        kept = keep_aside(path, f"before-{version}")
        os.replace(staged, path)
        flush_folder(path.parent)
    return kept


def bring_up_to_date(copy: sqlite3.Connection, path: Path, scripts: Path = SCRIPTS) -> int:
    """Migrate a copy of an older corpus, look whether it is sound, and return its new schema.

    Parameters: `path`, the corpus that is copied. Raises: `Damaged`, or `NotACorpus` for nobody's schema.
    """
    from alembic.util.exc import CommandError  # 15 MB, for those who have something to migrate

    before = read_version(copy, path)
    try:
        migrate(copy, scripts)
    except CommandError as error:  # no migration leads on from there
        raise NotACorpus(path) from error
    version = _sound_version(copy, path)
    if version <= before:  # nor from there
        raise NotACorpus(path)
    return version


def migrate(connection: sqlite3.Connection, scripts: Path = SCRIPTS) -> None:
    """Run all migrations that a database lacks, in one transaction, without foreign keys.

    With foreign keys on, Alembic's way of rebuilding a table would delete the rows that refer to it.
    """
    from alembic import command
    from alembic.config import Config

    connection.execute("PRAGMA foreign_keys = OFF")
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    with engine.begin() as running:
        config.attributes["connection"] = running
        command.upgrade(config, "head")


def _sound_version(connection: sqlite3.Connection, path: Path) -> int:
    if found := damage(connection, path):
        raise found
    return read_version(connection, path)
