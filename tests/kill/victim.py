"""A process to be killed: it works on a corpus at random and prints what it is about to do and what it has done.

`try {page: hash}` comes before the work, `did` as soon as the corpus has confirmed it.
"""

import itertools
import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from desktop.corpus.backups import backups_of, folder_of, make_backup
from desktop.corpus.importing import ImportProgress, import_paths
from desktop.corpus.migration import upgrade_corpus
from desktop.corpus.restoring import restore
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.link import Link, Place
from desktop.curation.linking import consequences
from desktop.curation.refusal import EditRefused
from desktop.page.page import Page
from tests.corpus.made import Maker, random_edit
from tests.kill.labelling import planned
from tests.kill.states import SETS, page_hash, sets_hash

MOST_PAGES = 6
"""How many pages the largest bulk step changes."""


def say(word: str, hashes: Mapping[int, str] | None = None) -> None:
    """Print a line at once."""
    print(word, json.dumps(hashes or {}), flush=True)


def edit(corpus: Corpus, random: Random) -> None:
    """Save, undo and redo at random for ever; what undo and redo will do is known from a model of them."""
    ids = corpus.page_ids()
    done: list[tuple[dict[int, Page], dict[int, Page]]] = []
    undone: list[tuple[dict[int, Page], dict[int, Page]]] = []
    say("ready")
    for number in itertools.count():
        turn = random.random()
        if turn < 0.15 and done:
            undone.append(done.pop())
            say("try", {page_id: page_hash(page) for page_id, page in undone[-1][0].items()})
            corpus.undo()
        elif turn < 0.3 and undone:
            done.append(undone.pop())
            say("try", {page_id: page_hash(page) for page_id, page in done[-1][1].items()})
            corpus.redo()
        else:
            step, before, after = _random_step(corpus, random, ids, number)
            done.append(({page_id: before[page_id] for page_id in after}, after))
            undone.clear()
            say("try", {page_id: page_hash(page) for page_id, page in after.items()})
            corpus.save(step)
        say("did")


def _random_step(
    corpus: Corpus, random: Random, ids: tuple[int, ...], number: int
) -> tuple[Step, dict[int, Page], dict[int, Page]]:
    """Return a step of edits, or one that links or unlinks; the pages before, and those that it will have changed."""
    while True:
        chosen = random.sample(ids, random.choice((1, 1, 1, MOST_PAGES)))
        links, made, ended = frozenset(corpus.links()), tuple[Link, ...](), tuple[Link, ...]()
        edited = {i: random_edit(corpus.page(i), random, f"{random.getrandbits(64)}") for i in chosen}
        if random.random() < 0.3:
            edited = {}
            pages = [i for i in random.sample(ids, MOST_PAGES) if corpus.page(i).articles][:2]
            places = [Place(i, random.choice(corpus.page(i).articles).id) for i in pages]
            ended = (random.choice(sorted(links)),) if links and random.random() < 0.3 else ()
            made = () if ended else (Link(places[0], places[1]),)
        proposals: tuple[tuple[int, Page], ...] = ()
        if random.random() < 0.2:  # as when pages are read again with another parser
            edited = {page_id: replace(page, parser=f"{number}.0") for page_id, page in edited.items()}
            proposals = tuple((i, replace(corpus.proposal(i), parser=page.parser)) for i, page in edited.items())
        ends = (place for link in (*links, *made) for place in (link.earlier, link.later))
        before = {page_id: corpus.page(page_id) for page_id in {*edited, *(place.page_id for place in ends)}}
        with suppress(EditRefused):
            after, _ = consequences(before, edited, links, made, ended)
            return Step("Edit %1", (str(number),), tuple(edited.items()), made, ended, proposals), before, after


def label(corpus: Corpus, random: Random) -> None:
    """Make, undo and redo label steps at random for ever; the hashes of `SETS` are those of the label sets."""
    done: list[tuple[dict[int, str], dict[int, str]]] = []
    undone: list[tuple[dict[int, str], dict[int, str]]] = []
    say("ready")
    for number in itertools.count():
        turn = random.random()
        if turn < 0.15 and done:
            undone.append(done.pop())
            say("try", undone[-1][0])
            corpus.undo()
        elif turn < 0.3 and undone:
            done.append(undone.pop())
            say("try", done[-1][1])
            corpus.redo()
        else:
            after, make = planned(corpus, random, number)
            sets = sets_hash(corpus.label_sets())
            done.append(({each: sets if each == SETS else page_hash(corpus.page(each)) for each in after}, after))
            undone.clear()
            say("try", after)
            make()
        say("did")


def import_folder(corpus: Corpus, folder: Path) -> None:
    """Import a folder, page by page."""
    confirmed = len(corpus.page_ids())

    def report(progress: ImportProgress) -> None:
        pages = confirmed + progress.imported
        say("did", dict.fromkeys(range(confirmed + 1, pages + 1), ""))

    say("ready")
    import_paths(corpus, [folder], report=report, processes=0)
    say("end")


def export_pages(corpus: Corpus, folder: Path) -> None:
    """Export the same folder again and again."""
    from desktop.dataset.export import export

    say("ready")
    while True:
        export(corpus, folder)
        say("did")


def back_up(corpus: Corpus, random: Random) -> None:
    """Edit and back up in turns for ever, some backups in the middle of an edit's day, with a clock that goes on."""
    ids = corpus.page_ids()
    say("ready")
    for day in itertools.count():
        page_id = random.choice(ids)
        page = random_edit(corpus.page(page_id), random, f"{random.getrandbits(64)}")
        say("try", {page_id: page_hash(page)})
        corpus.save(Step("Edit %1", (str(day),), ((page_id, page),)))
        say("did")
        make_backup(corpus.path, folder_of(corpus.path), datetime.now(UTC) + timedelta(days=day))


def restore_backups(path: Path, random: Random) -> None:
    """Restore backups at random for ever; each is another page count of the same corpus."""
    backups = backups_of(path)
    say("ready")
    while True:
        backup = random.choice(backups)
        restore(path, backup.path, lambda: datetime.now(UTC))
        say("did")


def upgrade(path: Path, scripts: Path) -> None:
    """Bring a corpus up to date by other scripts."""
    say("ready")
    upgrade_corpus(path, scripts=scripts)
    say("did")


def main(kind: str, path: Path, other: Path, seed: int) -> None:
    """Do one kind of work until killed."""
    random = Random(seed)
    if kind == "upgrade":
        upgrade(path, other)
        return
    if kind == "restore":
        restore_backups(path, random)
    with Maker(path).open() as corpus:
        if kind == "edit":
            edit(corpus, random)
        elif kind == "label":
            label(corpus, random)
        elif kind == "backup":
            back_up(corpus, random)
        elif kind == "import":
            import_folder(corpus, other)
        else:
            export_pages(corpus, other)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
