"""Exporting: articles with their labels and where they come from, as files and a manifest."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from desktop import __version__
from desktop.dataset.counts import Counts
from desktop.dataset.errors import NO_FORMAT, NO_PAGES, ExportRefused, of_system
from desktop.dataset.jsonl import JsonLines
from desktop.dataset.manifest import Contents, WrittenFile, described, manifest, write_manifest
from desktop.dataset.masking import masked
from desktop.dataset.record import ArticleRecord, LabelSchemes, records
from desktop.dataset.selection import PageSource, Selection
from desktop.dataset.staging import staged
from desktop.dataset.table import Table
from desktop.dataset.wholes import Wholes

Report = Callable[[int, int], None]
"""Called with how many pages are done and how many there are; what it raises cancels."""


class ArticleFile(Protocol):
    """A file that takes one article after the other."""

    name: str

    def write(self, record: ArticleRecord) -> None:
        """Add an article."""
        ...

    def close(self) -> None:
        """Write out what is left."""
        ...


FORMATS: dict[str, Callable[[Path], ArticleFile]] = {"jsonl": JsonLines, "csv": Table}
"""What can be exported, by name."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote: its folder, the manifest's path, the files and the counts; `masked`, see `Contents`."""

    folder: Path
    manifest: Path
    files: tuple[WrittenFile, ...]
    counts: Counts
    masked: Mapping[str, int] | None


def count(
    corpus: PageSource,
    selection: Selection | None = None,
    *,
    schemes: LabelSchemes | None = None,
    report: Report | None = None,
) -> Counts:
    """Return what an export would hold.

    Parameters: as in `export`; `report` is called after each page, and what it raises passes through.
    """
    counts = Counts()
    for found in _pages(corpus, selection or Selection(), schemes or schemes_of(corpus), report):
        counts = counts.plus_page(found)
    return counts


def export(
    corpus: PageSource,
    folder: Path,
    *,
    formats: Sequence[str] = ("jsonl", "csv"),
    selection: Selection | None = None,
    mask: bool = False,
    report: Report | None = None,
    schemes: LabelSchemes | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> ExportReport:
    """Write a dataset into a folder: the same corpus gives the same bytes but for the manifest's time.

    Parameters: `corpus`; `folder`, which must not exist, be empty, or hold a dataset that Jianbao made, which is then
    replaced; `formats`, names of `FORMATS`; `selection`, None for all pages; `mask`, hide personal data, see `masked`;
    `report`, called after each page: what it raises cancels; `schemes`, None for the corpus's own; `clock`, gives the
    time of the manifest, aware.
    Raises: `ExportRefused` when it can't be done, and what `report` raises; then the folder is as it was before.
    """
    unknown = [name for name in formats if name not in FORMATS]
    if unknown or not formats:
        raise ExportRefused(NO_FORMAT, ", ".join(unknown), ", ".join(FORMATS))
    selection, schemes = selection or Selection(), schemes or schemes_of(corpus)
    if not selection.ids(corpus):
        raise ExportRefused(NO_PAGES)
    try:
        with staged(folder) as staging:
            tally = _write(_pages(corpus, selection, schemes, report, mask=mask), staging, formats)
            contents = tally.contents(staging, mask=mask)
            app = f"Jianbao {__version__}"
            path = write_manifest(staging, manifest(contents, selection, schemes, app, clock()))
    except OSError as error:
        raise of_system(error, folder) from error
    return ExportReport(folder, folder / path.name, contents.files, contents.counts, contents.masked)


def schemes_of(corpus: PageSource) -> LabelSchemes:
    """Return the topic scheme of a corpus, and the places of its home prefecture and of China."""
    sets = corpus.label_sets()
    return LabelSchemes(sets.topics, sets.gazetteer())


def _pages(
    corpus: PageSource, selection: Selection, schemes: LabelSchemes, report: Report | None, *, mask: bool = False
) -> Iterator[list[ArticleRecord]]:
    ids = selection.ids(corpus)
    wholes = Wholes(corpus.links(), ids)
    for done, page_id in enumerate(ids, 1):
        found = records(corpus, page_id, wholes, schemes)
        yield list(map(masked, found) if mask else found)
        if report is not None:
            report(done, len(ids))


@dataclass
class _Tally:
    """What was written so far."""

    counts: Counts = field(default_factory=Counts)
    parsers: Counter[str] = field(default_factory=Counter[str])
    topics: set[str] = field(default_factory=set[str])
    districts: set[str] = field(default_factory=set[str])
    masked: Counter[str] = field(default_factory=Counter[str])

    def add(self, found: list[ArticleRecord]) -> None:
        """Count the articles of a page."""
        self.counts = self.counts.plus_page(found)
        for record in found:
            self.parsers[record.page.parser] += 1
            self.masked.update(record.masked)
            self.topics.update(topic.id for topic in record.topics)
            self.districts.update(label.code for label in record.districts)

    def contents(self, folder: Path, *, mask: bool) -> Contents:
        """Return it all, with the files that are in a folder. Parameters: `mask`, whether personal data was hidden."""
        names = sorted(path.name for path in folder.iterdir())
        files = tuple(described(folder / name, self.counts.articles) for name in names)
        hidden = dict(self.masked) if mask else None
        return Contents(self.counts, files, self.parsers, frozenset(self.topics), frozenset(self.districts), hidden)


def _write(pages: Iterator[list[ArticleRecord]], folder: Path, formats: Sequence[str]) -> _Tally:
    tally = _Tally()
    with ExitStack() as stack:
        files = [FORMATS[name](folder) for name in dict.fromkeys(formats)]
        for file in files:
            stack.callback(file.close)
        for found in pages:
            tally.add(found)
            for file in files:
                for record in found:
                    file.write(record)
    return tally
