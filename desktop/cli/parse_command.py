"""`jianbao parse`: dumps in, pages in the parse contract out."""

from collections.abc import Sequence
from pathlib import Path

from desktop.cli.page_source import ParsedDumps, checked_encoding, chosen_newspaper
from desktop.cli.progress import progress
from desktop.cli.status import Status
from desktop.cli.streams import emit, emit_json
from desktop.page.contract import to_contract
from desktop.page.page import Page
from desktop.page.reading import reading_text


def parse_dumps(paths: Sequence[Path], *, as_text: bool, encoding: str | None, newspaper: Path | None) -> Status:
    """Write the page of each dump to standard output: a line of JSON, or `as_text` for people to read."""
    encoding, forms = checked_encoding(encoding), chosen_newspaper(newspaper)
    with progress("Parsing") as report:
        dumps = ParsedDumps(paths, encoding, report, forms)
        for page in dumps:
            if as_text:
                emit(_text(page))
            else:
                emit_json(to_contract(page))
    return Status.FAILURES if dumps.failures else Status.DONE


def _text(page: Page) -> str:
    """Return a page as headings and reading texts."""
    issue = page.issue
    known = (issue.newspaper, issue.date, f"{'、'.join(issue.pages)}版" if issue.pages else None)
    parts = [f"# {page.source}  {' '.join(word for word in known if word)}".rstrip()]
    for article in page.articles:
        parts.append(f"## {article.headline or '（无标题）'}")
        parts.extend(line for line in (article.byline, reading_text(page, article)) if line)
    return "\n\n".join(parts) + "\n"
