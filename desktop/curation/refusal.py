"""Why an edit can't be made."""

from desktop.page.failure import KnownFailure


class EditRefused(KnownFailure):
    """An edit that the page does not allow; the page is as it was."""
