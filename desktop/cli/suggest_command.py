"""`jianbao suggest`: districts and topics for the articles of pages, as suggestions only."""

from collections.abc import Sequence
from pathlib import Path

from desktop.cli.contract_file import ContractFile
from desktop.cli.endings import Unusable
from desktop.cli.page_source import ParsedDumps, checked_encoding
from desktop.cli.progress import progress
from desktop.cli.status import Status
from desktop.cli.streams import emit_json, say
from desktop.labels.blending import LEAST_LABELLED
from desktop.labels.label_sets import LabelSets
from desktop.labels.suggest import Suggester, to_contract


def suggest_labels(
    paths: Sequence[Path], pages_file: Path | None, corpus: Path | None, *, encoding: str | None
) -> Status:
    """Write the suggestions for each page to standard output, a line of JSON a page.

    Parameters: either `paths`, dumps that are parsed first, or `pages_file`, pages in the parse contract;
    `corpus`, whose topics, aliases and labels count, or None for what ships and the keywords alone. A corpus with too
    few labels to learn from is named.
    """
    if bool(paths) == (pages_file is not None):
        raise Unusable("Give either dumps or --pages FILE, and not both.")
    encoding = checked_encoding(encoding)
    suggester = Suggester.of(LabelSets()) if corpus is None else _taught(corpus)
    with progress("Reading pages") as report:
        pages = ContractFile(pages_file, report) if pages_file else ParsedDumps(paths, encoding, report)
        for page in pages:
            emit_json(to_contract(page, suggester.suggest(page)))
    return Status.FAILURES if pages.failures else Status.DONE


def _taught(path: Path) -> Suggester:
    """Return what suggests as the window of a corpus does: by its topics and aliases, and by its labels."""
    from desktop.cli.corpora import open_corpus  # with SQL and scikit-learn, which the keywords do without
    from desktop.corpus.lessons import Teacher

    with open_corpus(path, write=False) as corpus:
        sets = corpus.label_sets()
    terms = sets.gazetteer().terms
    with progress("Learning from labels") as report:
        lesson = Teacher(path, sets.topics, terms).learn(report)
    if lesson is None:
        say(f"“{path.name}” has too few labelled articles to learn from: {LEAST_LABELLED} are needed at least.")
    return Suggester.of(sets).with_model(lesson.model if lesson else None)
