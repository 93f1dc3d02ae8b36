"""A known failure: one sentence that says what is wrong and what to do."""

from desktop.page.sentence import fill


class KnownFailure(Exception):
    """Something that may go wrong in good order; what was there before is as it was.

    Parameters: `text`, an English sentence with %1, %2… that a window can translate; `arguments`, what goes there.
    `str` gives the sentence filled in.
    """

    def __init__(self, text: str, *arguments: str) -> None:
        self.text = text
        self.arguments = arguments
        super().__init__(text, *arguments)

    def __str__(self) -> str:
        return fill(self.text, self.arguments)
