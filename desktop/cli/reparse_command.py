"""`jianbao reparse`: the pages of a corpus read again with the present parser, as the window does it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.cli.corpora import open_corpus
from desktop.cli.page_source import chosen_newspaper
from desktop.cli.progress import Cancelled, Report, progress
from desktop.cli.status import Status
from desktop.cli.streams import emit, emit_json, say
from desktop.corpus.queue import QueueFilter
from desktop.corpus.remark import Remark
from desktop.corpus.reparsing import MOST, Reading, Readings, read_again, save_readings
from desktop.curation.problem import excerpt
from desktop.curation.reparsing import Conflict
from desktop.page.page import Page, PageStatus
from desktop.parsing.parse import PARSER_VERSION


@dataclass
class _Tally:
    """What became of the pages so far."""

    read: int = 0
    changed: int = 0
    kept: int = 0
    same: int = 0
    conflicts: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    refused: list[Remark] = field(default_factory=list[Remark])

    def add(self, readings: Readings) -> None:
        """Count what was found of some pages."""
        self.read += len(readings.pages)
        self.changed += sum(each.changes for each in readings.pages)
        self.kept += sum(each.outcome.kept for each in readings.pages)
        self.same += len(readings.same)
        self.conflicts += [_described(page, conflict) for page in readings.pages for conflict in page.conflicts]
        self.refused += [reason for _, reason in readings.refused]


def reparse(
    path: Path, status: PageStatus | None, *, dry_run: bool, newspaper: Path | None, curator: str | None, as_json: bool
) -> Status:
    """Read pages again; every conflict stays the curator's and is written to standard output, one a line.

    Parameters: `status`, of the pages to read, None for all; `dry_run`, only say what would change.
    """
    forms, tally, cancelled = chosen_newspaper(newspaper), _Tally(), False
    with open_corpus(path, write=not dry_run, curator=curator) as corpus, progress("Reading again") as report:
        page_ids = corpus.page_ids(QueueFilter(statuses=frozenset({status} if status else ())))
        try:
            for start in range(0, len(page_ids), MOST):
                chosen = page_ids[start : start + MOST]
                readings = read_again(corpus, chosen, _from(start, len(page_ids), report), newspaper=forms)
                if not dry_run:
                    save_readings(corpus, readings.pages, {})  # nobody else may write meanwhile
                tally.add(readings)
        except Cancelled:
            cancelled = True
    _tell(path, tally, dry_run=dry_run, as_json=as_json)
    if cancelled:
        raise Cancelled
    return Status.FAILURES if tally.refused else Status.DONE


def _from(start: int, total: int, report: Report) -> Report:
    """Return a report for a part of the pages."""
    return lambda done, _total: report(start + done, total)


def _described(reading: Reading, conflict: Conflict) -> dict[str, Any]:
    return {
        "source": reading.now.source,
        "line": reading.now.text.count("\n", 0, conflict.start) + 1,
        "mine": [_title(reading.now, each) for each in conflict.mine],
        "parser": [_title(reading.new, each) for each in conflict.parsers],
    }


def _title(page: Page, article_id: str) -> str:
    article = page.article_by_id[article_id]
    return article.headline or excerpt(page.text_of(page.block_by_id[article.blocks[0]]))


def _tell(path: Path, tally: _Tally, *, dry_run: bool, as_json: bool) -> None:
    for reason in tally.refused:
        say(str(reason))
    if as_json:
        emit_json(
            {
                "corpus": str(path),
                "parser": PARSER_VERSION,
                "dry_run": dry_run,
                "read": tally.read,
                "changed": tally.changed,
                "kept": tally.kept,
                "same": tally.same,
                "conflicts": tally.conflicts,
                "refused": [str(reason) for reason in tally.refused],
            }
        )
        return
    for row in tally.conflicts:
        mine, parsers = (
            " + ".join(f"“{title}”" for title in row[whose]) or "no article" for whose in ("mine", "parser")
        )
        emit(f"{row['source']}:{row['line']}: conflict: {mine} stays, the parser has {parsers}")
    done = "Pages that would be read again" if dry_run else "Pages read again"
    say(
        f"{done} with parser {PARSER_VERSION}: {tally.read}, of which {tally.changed} change. Articles that stay as "
        f"they were curated: {tally.kept}, conflicts: {len(tally.conflicts)}. Read by this parser before: {tally.same}."
    )
