"""`jianbao import`: dumps into a corpus."""

import os
from collections.abc import Sequence
from pathlib import Path

from desktop.cli.corpora import open_corpus
from desktop.cli.endings import Unusable
from desktop.cli.page_source import checked_encoding, chosen_newspaper, found_dumps
from desktop.cli.progress import Cancelled, progress
from desktop.cli.status import Status
from desktop.cli.streams import emit_json, say
from desktop.corpus.importing import ImportCancelled, ImportProgress, ImportReport, import_paths
from desktop.corpus.upkeep import tidy


def import_dumps(
    path: Path,
    dumps: Sequence[Path],
    *,
    create: bool,
    encoding: str | None,
    newspaper: Path | None,
    curator: str | None,
    as_json: bool,
) -> Status:
    """Import files and folders into a corpus and name what was skipped or failed."""
    encoding, forms = checked_encoding(encoding), chosen_newspaper(newspaper)
    if not create and not os.path.exists(path):
        raise Unusable(f"There is no corpus “{path}”: check its name, or add --create to make it.")
    files = found_dumps(dumps)
    with open_corpus(path, write=True, create=create, curator=curator) as corpus, progress("Importing") as show:

        def report(step: ImportProgress) -> None:
            show(step.done, step.total)

        cancelled = False
        try:
            result = import_paths(corpus, files, report=report, encoding=encoding, newspaper=forms)
            tidy(path)
        except ImportCancelled as stopped:
            result, cancelled = stopped.report, True
    _tell(result, as_json=as_json)
    if cancelled:
        raise Cancelled
    return Status.FAILURES if result.failed else Status.DONE


def _tell(result: ImportReport, *, as_json: bool) -> None:
    for _, reason in result.failed:
        say(str(reason))
    if as_json:
        emit_json(
            {
                "imported": [{"path": str(path), "page": page_id} for path, page_id in result.imported],
                "skipped": [{"path": str(path), "reason": str(reason)} for path, reason in result.skipped],
                "failed": [{"path": str(path), "reason": str(reason)} for path, reason in result.failed],
            }
        )
    else:
        for _, reason in result.skipped:
            say(str(reason))
        say(f"Pages imported: {len(result.imported)}, skipped: {len(result.skipped)}, failed: {len(result.failed)}.")
