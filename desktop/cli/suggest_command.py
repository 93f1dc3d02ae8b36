"""`jianbao suggest`: districts and topics for the articles of pages, as suggestions only."""

from collections.abc import Sequence
from pathlib import Path

from desktop.cli.contract_file import ContractFile
from desktop.cli.endings import Unusable
from desktop.cli.page_source import ParsedDumps, checked_encoding
from desktop.cli.progress import progress
from desktop.cli.status import Status
from desktop.cli.streams import emit_json
from desktop.labels.suggest import Suggester, to_contract


def suggest_labels(paths: Sequence[Path], pages_file: Path | None, *, encoding: str | None) -> Status:
    """Write the suggestions for each page to standard output, a line of JSON a page.

    Parameters: either `paths`, dumps that are parsed first, or `pages_file`, pages in the parse contract.
    """
    if bool(paths) == (pages_file is not None):
        raise Unusable("Give either dumps or --pages FILE, and not both.")
    encoding = checked_encoding(encoding)
    suggester = Suggester.shipped()
    with progress("Reading pages") as report:
        pages = ContractFile(pages_file, report) if pages_file else ParsedDumps(paths, encoding, report)
        for page in pages:
            emit_json(to_contract(page, suggester.suggest(page)))
    return Status.FAILURES if pages.failures else Status.DONE
