"""The masthead: which of the newspapers that are known a dump is of."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from desktop.assets import resource
from desktop.parsing.newspaper import DEFAULT_FILE, Newspaper, default_newspaper

_FOLDER = "newspapers"
_EDGE = 2_000
"""A masthead begins so many code points from the beginning or the end of a dump, at most."""
_BEHIND = re.compile(r"$|[0-9A-Za-z·|/丨]|第|星期|农历")
"""What may stand behind a paper's name in a masthead: its name in Latin letters, a date, an issue's number."""


@cache
def shipped_newspapers() -> tuple[Newspaper, ...]:
    """Return the newspapers of `resources/newspapers` that have a name, in the order of their files' names.

    Raises: `ValueError` when one of the files holds no newspaper.
    """
    files = sorted(path for path in resource(_FOLDER).glob("*.json") if path.name != DEFAULT_FILE)
    return tuple(paper for paper in map(Newspaper.load, files) if paper.name)


def newspaper_of(text: str) -> Newspaper:
    """Return the shipped newspaper that a dump's masthead names, else the default one."""
    return printed_newspaper(text, shipped_newspapers()) or default_newspaper()


def printed_newspaper(text: str, newspapers: Sequence[Newspaper]) -> Newspaper | None:
    """Return which of some newspapers a dump's masthead names, None if none.

    It is the one whose name begins a line by itself, or before a date, near the dump's beginning or end: the first
    such line, there the longest name, of equal names the first. Blanks inside the name do not count.
    """
    if not newspapers:
        return None
    by_length = sorted(newspapers, key=lambda paper: -len(paper.name or ""))
    for line in _edges(text):
        for paper in by_length:
            if paper.name and line.startswith(paper.name) and _BEHIND.match(line, len(paper.name)):
                return paper
    return None


def _edges(text: str) -> Iterator[str]:
    """Yield the lines near the beginning and the end of a dump without their blanks, those at the beginning first."""
    for part in (text[:_EDGE], text[max(_EDGE, len(text) - _EDGE) :]):
        for line in part.split("\n"):
            yield "".join(line.split())
