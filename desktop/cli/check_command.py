"""`jianbao check`: is everything in a corpus as it should be, and what is left to do on its pages?"""

from pathlib import Path
from typing import Any

from desktop.cli.corpora import open_corpus
from desktop.cli.progress import progress
from desktop.cli.status import Status
from desktop.cli.streams import emit, emit_json, say
from desktop.corpus.check import check_corpus
from desktop.corpus.issue import IssueView
from desktop.curation.checks import Problem, problems
from desktop.curation.links import Reason
from desktop.page.page import Page
from desktop.page.sentence import fill

_REASONS = {
    Reason.PAGES: "both name each other's page",
    Reason.GOES_TO: "the earlier part names the page",
    Reason.COMES_FROM: "the later part names the page",
    Reason.HEADLINE: "the headline is repeated",
    Reason.NAMES: "the same people sign",
    Reason.SENTENCE: "the sentence goes on",
    Reason.WORDS: "many words in common",
}
"""What speaks for a link, as the window says it."""


def check(path: Path, *, pages: bool, as_json: bool) -> Status:
    """Look at a corpus without changing it and write what was found to standard output, one finding a line.

    Parameters: `pages`, list the problems of its pages too; those are work that is left, no faults.
    """
    with progress("Checking") as report:
        findings = check_corpus(path, report)
    listed = _problems(path) if pages and not findings else []
    if as_json:
        emit_json({"corpus": str(path), "findings": list(findings), **({"problems": listed} if pages else {})})
    else:
        for finding in findings:
            emit(finding)
        for row in listed:
            emit(_sentence(row))
        say(_summary(path, len(findings), len(listed) if pages and not findings else None))
    return Status.FAILURES if findings else Status.DONE


def _summary(path: Path, faults: int, open_problems: int | None) -> str:
    if faults:
        return f"“{path}”: {faults} faults found."
    left = "" if open_problems is None else f" Problems on its pages: {open_problems}."
    return f"“{path}” is in order.{left}"


def _problems(path: Path) -> list[dict[str, Any]]:
    """Return the problems of every page in the queue's order."""
    listed: list[dict[str, Any]] = []
    with open_corpus(path, write=False) as corpus, progress("Looking at pages") as report:
        issues, page_ids = IssueView(corpus), corpus.page_ids()
        for done, page_id in enumerate(page_ids, 1):
            page = corpus.page(page_id)
            listed += [_row(page, problem) for problem in problems(page, issues.around(page_id, page))]
            report(done, len(page_ids))
    return listed


def _row(page: Page, problem: Problem) -> dict[str, Any]:
    block = None if problem.block_id is None else page.block_by_id[problem.block_id]
    return {
        "source": page.source,
        "date": page.issue.date,
        "pages": list(page.issue.pages),
        "code": problem.code,
        "severity": problem.severity,
        "line": None if block is None else page.text.count("\n", 0, block.start) + 1,
        "article": problem.article_id,
        "text": fill(problem.text, tuple(map(_in_words, problem.arguments))),
    }


def _in_words(argument: str) -> str:
    """Return an argument of a problem as it is said: reasons for a link have names, all else stands for itself."""
    kind, _, value = argument.partition(":")
    reasons = value.split("+")
    if kind != "because" or not set(reasons) <= set(Reason):
        return argument
    return ", ".join(_REASONS[Reason(reason)] for reason in reasons)


def _sentence(row: dict[str, Any]) -> str:
    """Return a problem with its place: date and page numbers too, since files of many days have the same names."""
    file = row["source"] if row["line"] is None else f"{row['source']}:{row['line']}"
    place = " ".join(filter(None, (row["date"], ",".join(row["pages"]), file)))
    return f"{place}: {row['severity']}: {row['text']}"
