"""Builds `corpus.db.example` from the example pages: `python -m tests.example.build [FILE]`.

The pages are parsed and added, then two curators put most of them right by the edits that the window makes, on several
days of an invented calendar. Clock and ids are injected: whoever builds it, whenever, gets the same corpus.
"""

import os
import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from desktop.corpus.store import Corpus
from desktop.labels.gazetteer import Gazetteer
from desktop.parsing.parse import parse
from tests.example.article_corrections import Labelling
from tests.example.desk import Desk
from tests.example.sources import HERE, sources

EXAMPLE = HERE.parents[1] / "corpus.db.example"
CURATORS = ("闻笛", "许星")

_BEGINNING = datetime(2024, 5, 6, 0, 2, tzinfo=UTC)
_NAMESPACE = UUID("a3b0c442-98fc-5c14-9afb-f4c8996fb924")
_FIRST_EDITS = 5
"""How many edits a page gets that its curator has only begun."""
_FIRST_ARTICLES = 3
"""How many of its articles are labelled."""


class Calendar:
    """A clock that goes on by some seconds whenever somebody looks at it."""

    def __init__(self) -> None:
        self._now = _BEGINNING
        self._looks = 0

    def __call__(self) -> datetime:
        self._looks += 1
        self._now += timedelta(seconds=4 + self._looks * 7 % 23)
        return self._now

    def begin(self, day: int, hour: int) -> None:
        """Go to an hour (UTC) of a day, both counted from 0."""
        self._now = _BEGINNING + timedelta(days=day, hours=hour)


class Ids:
    """Ids that look random and are the same each time."""

    def __init__(self) -> None:
        self._made = 0

    def __call__(self) -> str:
        self._made += 1
        return str(uuid5(_NAMESPACE, str(self._made)))


@dataclass(frozen=True)
class Sitting:
    """A curator at work: on which day, from which hour (UTC), on which pages, by their places in the manifest."""

    curator: str
    day: int
    hour: int
    pages: tuple[int, ...]


SITTINGS = (
    Sitting(CURATORS[0], 0, 1, (0, 1, 2)),
    Sitting(CURATORS[1], 0, 6, (3, 4)),
    Sitting(CURATORS[0], 1, 1, (6, 7, 8)),
    Sitting(CURATORS[1], 3, 2, (9, 10, 11)),
    Sitting(CURATORS[0], 4, 7, (12, 13)),
    Sitting(CURATORS[1], 8, 1, (14, 15, 16)),
)
"""Pages that nobody sits over stay as the parser proposed them."""


class Builder:
    """Makes the corpus at a path that nothing is at yet."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._clock = Calendar()
        self._new_id = Ids()
        self._labelling = Labelling(Gazetteer.load())
        self._sources = sources()
        self._page_ids: list[int] = []

    def build(self) -> None:
        """Add the pages, let the curators work, and one of them have second thoughts on the last day."""
        with Corpus.create(self._path, curator=CURATORS[0], clock=self._clock, new_id=self._new_id) as corpus:
            for source in self._sources:
                page_id = corpus.add(source.dump, parse(source.dump))
                assert page_id is not None, f"{source.path} is in the manifest twice"
                self._page_ids.append(page_id)
        for sitting in SITTINGS:
            with self._sit_down(sitting.curator, sitting.day, sitting.hour) as corpus:
                for place in sitting.pages:
                    self._work(corpus, place)
        with self._sit_down(CURATORS[1], 9, 2) as corpus:
            self._desk(corpus, 0).waver("disaster", "agriculture")

    def _sit_down(self, curator: str, day: int, hour: int) -> Corpus:
        self._clock.begin(day, hour)
        return Corpus.open(self._path, curator=curator, clock=self._clock, new_id=self._new_id)

    def _work(self, corpus: Corpus, place: int) -> None:
        desk = self._desk(corpus, place)
        if self._sources[place].status == "done":
            desk.correct()
            desk.label()
            desk.finish()
        else:
            desk.correct(_FIRST_EDITS)
            desk.label(_FIRST_ARTICLES)

    def _desk(self, corpus: Corpus, place: int) -> Desk:
        return Desk(corpus, self._page_ids[place], self._sources[place], self._new_id, self._labelling)


def tidy(path: Path) -> None:
    """Leave one plain file that opens where nothing may be written: no log beside it, no unused space in it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")


def main() -> None:
    """Build the example in a folder of its own and put it into its place."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else EXAMPLE).absolute()
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        path = Path(folder, "example.db")
        Builder(path).build()
        tidy(path)
        os.replace(path, target)


if __name__ == "__main__":
    main()
