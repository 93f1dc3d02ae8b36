"""`jianbao check`: is everything in a corpus as it should be?"""

from pathlib import Path

from desktop.cli.progress import progress
from desktop.cli.status import Status
from desktop.cli.streams import emit, emit_json, say
from desktop.corpus.check import check_corpus


def check(path: Path, *, as_json: bool) -> Status:
    """Look at a corpus without changing it and write what was found to standard output, one finding a line."""
    with progress("Checking") as report:
        findings = check_corpus(path, report)
    if as_json:
        emit_json({"corpus": str(path), "findings": list(findings)})
    else:
        for finding in findings:
            emit(finding)
        say(f"“{path}”: {len(findings)} faults found." if findings else f"“{path}” is in order.")
    return Status.FAILURES if findings else Status.DONE
