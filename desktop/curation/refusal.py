"""Why an edit can't be made."""

from desktop.page.sentence import fill


class EditRefused(Exception):
    """An edit that the page does not allow; the page is as it was.

    Parameters: `text`, an English sentence that says why and what to do, with %1, %2… for `arguments`. `str` gives
    the sentence filled in.
    """

    def __init__(self, text: str, *arguments: str) -> None:
        self.text = text
        self.arguments = arguments
        super().__init__(text, *arguments)

    def __str__(self) -> str:
        return fill(self.text, self.arguments)
