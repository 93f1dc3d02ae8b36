"""A non-blank line of a dump while it is being parsed, and how a text is cut into them."""

import re
from dataclasses import dataclass, field

from desktop.page.role import Role
from desktop.parsing.dots import with_chinese_marks
from desktop.parsing.shape import Shape

BLOCK_LIMIT = 20_000
"""How many blocks a page may have; what comes after them is one block."""

HEAD = 64
"""How many code points of a long line are enough to see what it is."""

_CONTENT = re.compile(r"\S(?:[^\n]*\S)?")
"""A non-blank line without the space around it."""
_HALF_WIDTH = (
    ("\u3000", " "), ("\t", " "), ("\uff08", "("), ("\uff09", ")"), ("\uff1a", ":"), ("\uff0c", ","), ("\uff0f", "/"),
    ("\uff01", "!"), ("\uff1f", "?"), ("\uff1b", ";"), ("\uff5c", "|"),
)  # fmt: skip


@dataclass(slots=True, eq=False)
class Line:
    """One non-blank line and what the parser has found out about it.

    Parameters: `index`, its place among the lines; `start` and `end`, code points of the text without the space around
    the line; `text`, verbatim but for dots that stand for full stops; `whole`, the same with half-width punctuation,
    for matching only; `plain`, the beginning of that; `length`, code points; `gap`, blank lines before it; `shape`,
    what it looks like; `role`; `copy_of`, the line that it repeats; `noise`, whether it belongs to no article; `joins`,
    whether it continues a sentence; `reasons`, the cues that decided; `certainty`, 0 to 1.
    """

    index: int
    start: int
    end: int
    text: str
    whole: str
    plain: str
    length: int
    gap: int
    shape: Shape = Shape.DISPLAY
    role: Role = Role.BODY
    copy_of: "Line | None" = None
    noise: bool = False
    joins: bool = False
    reasons: list[str] = field(default_factory=list[str])
    certainty: float = 1.0


def plain_form(text: str) -> str:
    """Return a text with half-width brackets, colons, commas, slashes and spaces: as long as before, to match only."""
    for wide, narrow in _HALF_WIDTH:
        text = text.replace(wide, narrow)
    return text


def cut_lines(text: str, limit: int = BLOCK_LIMIT) -> tuple[list[Line], int]:
    """Return the non-blank lines of a text, at most `limit`, and the code point from which on it was not cut.

    Parameters: `text`, with LF line ends; `limit`, lines.
    """
    lines: list[Line] = []
    end = 0
    read = with_chinese_marks(text)
    plain_text = plain_form(read)  # of all lines at once: as long as the text, so that places are the same
    for content in _CONTENT.finditer(text):
        start = content.start()
        if len(lines) == limit:
            return lines, start
        gap = text.count("\n", end, start) - bool(lines)
        end = content.end()
        whole = plain_text[start:end]
        lines.append(Line(len(lines), start, end, read[start:end], whole, whole[:HEAD], end - start, gap))
    return lines, len(text)
