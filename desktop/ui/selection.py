"""What is selected on the open page, on both of its sides at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """The selected blocks in the order of the text, the current one among them, and the selected article."""

    blocks: tuple[int, ...] = ()
    current: int | None = None
    article: str | None = None
