"""A problem: something that a check found on a page, with the place and perhaps a repair."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.curation.link import Link


class Severity(StrEnum):
    """How much a problem matters: the page is not done with it, it is likely wrong, or it is worth a look."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"


FILL_IN = "fill_in"
"""The repair that only a person can make: its value names the field of the page where it is written."""


@dataclass(frozen=True, slots=True)
class Repair:
    """An edit that would mend a problem, or `FILL_IN`.

    Parameters: `text` and `arguments`, what it does, in English with %1, %2…; `edit`, its name; `blocks`, what it is
    about, in order; `target`, the block that these repeat; `value`, the article, role, date or topic that the edit
    takes; `link`, the Link that it makes, which changes two pages and is no edit of one.
    """

    text: str
    arguments: tuple[str, ...]
    edit: str
    blocks: tuple[int, ...] = ()
    target: int | None = None
    value: str = ""
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding of a check.

    Parameters: `code`, which check; `severity`; `text` and `arguments`, an English sentence with %1, %2…; `block_id`
    and `article_id`, the place, None for the page as a whole; `repair`, None where only a person can tell.
    """

    code: str
    severity: Severity
    text: str
    arguments: tuple[str, ...] = ()
    block_id: int | None = None
    article_id: str | None = None
    repair: Repair | None = None

    @property
    def key(self) -> str:
        """What it is about, whatever its words: the check and the place; the same finding has it again."""
        return f"{self.code} {'' if self.block_id is None else self.block_id} {self.article_id or ''}"


_EXCERPT = 16


def excerpt(text: str) -> str:
    """Return the beginning of a text to name it by: at most sixteen code points, spaces and line ends as one space."""
    words = " ".join(text[: 4 * _EXCERPT].split())
    return words if len(words) <= _EXCERPT else words[: _EXCERPT - 1] + "…"
