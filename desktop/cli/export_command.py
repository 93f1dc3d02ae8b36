"""`jianbao export`: a dataset from a corpus."""

from dataclasses import asdict
from pathlib import Path

from desktop.cli.corpora import open_corpus
from desktop.cli.progress import progress
from desktop.cli.status import Status
from desktop.cli.streams import emit_json, say
from desktop.dataset.export import export
from desktop.dataset.selection import Selection


def export_dataset(path: Path, folder: Path, *, formats: str, only_done: bool, mask: bool, as_json: bool) -> Status:
    """Write a dataset into a folder and say in numbers what it holds.

    Parameters: `formats`, joined by commas; `mask`, hide personal data.
    """
    selection = Selection.done() if only_done else Selection.everything()
    names = [name.strip() for name in formats.split(",") if name.strip()]
    with open_corpus(path, write=False) as corpus, progress("Exporting") as report:
        result = export(corpus, folder, formats=names, selection=selection, mask=mask, report=report)
    if as_json:
        emit_json(
            {
                "folder": str(result.folder),
                "manifest": result.manifest.name,
                "files": [asdict(file) for file in result.files],
                "counts": asdict(result.counts),
                "masked": result.masked,
            }
        )
    else:
        counts = result.counts
        say(f"Exported to “{folder}”: {counts.pages} pages, {counts.articles} articles, {counts.labelled} labelled.")
        if result.masked is not None:
            say(f"Personal data was masked in {sum(result.masked.values())} places; names stay.")
    return Status.DONE
