"""How the characters of a page are accounted for."""

from dataclasses import dataclass

from desktop.page.page import Page, is_unassigned
from desktop.page.reading import characters_of


@dataclass(frozen=True, slots=True)
class Coverage:
    """Code points of a page that are not white space, by what accounts for their block.

    Parameters: `assigned`, in an article or a banner of several; `unassigned`, nothing accounts for them;
    `duplicates`; `furniture`, with noise (role `other`).
    """

    assigned: int = 0
    unassigned: int = 0
    duplicates: int = 0
    furniture: int = 0

    @property
    def total(self) -> int:
        """All characters of the page."""
        return self.assigned + self.unassigned + self.duplicates + self.furniture

    def percent(self, characters: int) -> str:
        """Return a part of the page in per cent with one digit; never 100.0 or 0.0 for a part that is less or more."""
        if not self.total:
            return "0.0"
        tenths = round(1000 * characters / self.total)
        if characters < self.total:
            tenths = min(tenths, 999)
        if characters:
            tenths = max(tenths, 1)
        return f"{tenths / 10:.1f}"


def coverage(page: Page) -> Coverage:
    """Return how the characters of a page are accounted for."""
    assigned = unassigned = duplicates = furniture = 0
    for block in page.blocks:
        count = characters_of(page, (block,))
        if block.article is not None or block.applies_to:
            assigned += count
        elif block.duplicate_of is not None:
            duplicates += count
        elif is_unassigned(block):
            unassigned += count
        else:
            furniture += count
    return Coverage(assigned, unassigned, duplicates, furniture)
