"""What a curator says about a page as a whole: to be looked at again, a note, and whether it is kept at all."""

from dataclasses import replace

from desktop.curation.refusal import EditRefused
from desktop.page.page import Page

LONGEST_NOTE = 2000
"""So many code points a note may have: it is kept with every revision of its page."""


def look_again(page: Page, wanted: bool) -> Page:
    """Return the page as one that somebody wants to look at again, or does no longer."""
    return page if page.look_again is wanted else replace(page, look_again=wanted)


def write_note(page: Page, text: str) -> Page:
    """Return the page with a note, without the space around it; an empty one takes it away.

    Raises: `EditRefused` for one of more than `LONGEST_NOTE` code points.
    """
    note = "\n".join(line.rstrip() for line in text.strip().splitlines())
    if len(note) > LONGEST_NOTE:
        raise EditRefused("The note has %1 characters: shorten it to %2.", str(len(note)), str(LONGEST_NOTE))
    return page if note == page.note else replace(page, note=note)


def trash(page: Page) -> Page:
    """Return the page as one that is in the trash: nothing of it goes, it only leaves the work until it is restored."""
    return page if page.trashed else replace(page, trashed=True)


def untrash(page: Page) -> Page:
    """Return a page of the trash as it was before."""
    return replace(page, trashed=False) if page.trashed else page


def page_marks(page: Page) -> tuple[str, bool, bool]:
    """Return what is said of a page as a whole, which stays when the page goes back to an earlier state."""
    return page.note, page.look_again, page.trashed


def require_untrashed(before: Page, after: Page) -> None:
    """Raise `EditRefused` when an edit changed a page that is in the trash and stays there."""
    if before.trashed and after.trashed and before != after:
        raise EditRefused("The page is in the trash: restore it first, then change it.")
