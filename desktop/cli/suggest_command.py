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
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.suggest import Suggester, to_contract
from desktop.labels.topic_model import TopicModel
from desktop.labels.topics import TopicScheme


def suggest_labels(
    paths: Sequence[Path], pages_file: Path | None, corpus: Path | None, *, encoding: str | None
) -> Status:
    """Write the suggestions for each page to standard output, a line of JSON a page.

    Parameters: either `paths`, dumps that are parsed first, or `pages_file`, pages in the parse contract;
    `corpus`, whose labels teach topics first, or None for the keywords alone. A corpus with too few labels is named.
    """
    if bool(paths) == (pages_file is not None):
        raise Unusable("Give either dumps or --pages FILE, and not both.")
    encoding = checked_encoding(encoding)
    suggester = Suggester.shipped()
    if corpus is not None:
        suggester = suggester.with_model(_learned(corpus))
    with progress("Reading pages") as report:
        pages = ContractFile(pages_file, report) if pages_file else ParsedDumps(paths, encoding, report)
        for page in pages:
            emit_json(to_contract(page, suggester.suggest(page)))
    return Status.FAILURES if pages.failures else Status.DONE


def _learned(corpus: Path) -> TopicModel | None:
    from desktop.corpus.lessons import Teacher  # with scikit-learn, which the keywords do without

    gazetteer = Gazetteer.load()
    with progress("Learning from labels") as report:
        lesson = Teacher(corpus, TopicScheme.load(), gazetteer.terms).learn(report)
    if lesson is None:
        say(f"“{corpus.name}” has too few labelled articles to learn from: {LEAST_LABELLED} are needed at least.")
        return None
    return lesson.model
