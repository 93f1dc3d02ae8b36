"""A block: a half-open range of code points of a dump, with one role."""

from dataclasses import dataclass

from desktop.page.role import Role


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a page.

    Parameters: `id`, unique in its page and never used again there; `start` and `end`, code points of the page's
    text, end exclusive; `article`, the id of its article, or None for furniture, duplicates and unassigned blocks;
    `duplicate_of`, the id of the block that it repeats; `joins_previous`, whether it continues the sentence of the
    block before it in its article across a column break; `applies_to`, the ids of the articles that a banner or a
    compiler line serves; `confidence`, 0 to 1; `reasons`, the names of the cues that decided its role and article.
    """

    id: int
    start: int
    end: int
    role: Role = Role.BODY
    article: str | None = None
    duplicate_of: int | None = None
    joins_previous: bool = False
    applies_to: tuple[str, ...] = ()
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
