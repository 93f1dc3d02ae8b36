"""Makes the files of this folder anew: `python -m tests.databases.make`. Files of past schemas are never made again."""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

from desktop.corpus.schema import APPLICATION_ID, SCHEMA_VERSION
from desktop.corpus.step import Step
from desktop.curation.keeping import look_again, trash, write_note
from desktop.curation.labels import add_topics, set_district
from desktop.curation.link import Link, Place
from desktop.labels.label_sets import Apart
from desktop.labels.places import PlaceAlias
from desktop.labels.scheme_edits import retire_topic
from desktop.page.article import Relation
from tests.corpus.made import Maker, made_page, random_edit

FOLDER = Path(__file__).parent


def make_current() -> None:
    """Make a small corpus of the current schema with rows in every table, unless there is one."""
    path = FOLDER / f"schema_{SCHEMA_VERSION}.db"
    if path.exists():
        return
    with Maker(path).create() as corpus:
        for number in range(2):
            corpus.add(*made_page(number))
        page = corpus.page(1)
        article = page.articles[0].id
        labelled = set_district(add_topics(page, [article], ["economy"]), [article], "430211", Relation.ABOUT)
        corpus.save(Step("Label %1", ("渡船",), ((1, labelled),)))
        corpus.save(Step("Edit", (), ((2, random_edit(corpus.page(2), Random(2), "new")),)))
        other = Place(2, corpus.page(2).articles[0].id)
        corpus.save(Step("Link", (), (), made=(Link(Place(1, article), other),)))
        marked = look_again(write_note(corpus.page(2), "日期要再核对"), True)
        third = corpus.add(*made_page(2))
        assert third is not None
        labels = corpus.label_sets()
        retired = retire_topic(labels.topics, "culture", retired=True)
        apart = (Apart("person", ("李明", "李鸣")),)
        aliases = (PlaceAlias("天原区", "430211"),)
        corpus.save(Step("Labels", (), (), topics=retired, aliases=aliases, apart=apart, home="4301"))
        corpus.save(Step("Mark", (), ((2, marked), (third, trash(corpus.page(third))))))
    path.with_name(path.name + ".lock").unlink(missing_ok=True)


def make_newer() -> None:
    """Make a corpus of a schema that is not known yet, with tables that are not known either."""
    path = FOLDER / "newer.db"
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            f"""
            PRAGMA application_id = {APPLICATION_ID};
            CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL);
            INSERT INTO alembic_version VALUES ('9002');
            CREATE TABLE sheet (id INTEGER PRIMARY KEY, content BLOB);
            """
        )


if __name__ == "__main__":
    make_current()
    make_newer()
