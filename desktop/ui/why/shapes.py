"""The shapes of lines as a newspaper person would call them."""

from PySide6.QtCore import QObject

START, END = "start", "end"
"""What cues call the ends of a page, where there is no line."""


class ShapeWords(QObject):
    """Names of the shapes that cues speak of: those of lines, a paragraph that is cut, and the ends of the page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nouns = {
            START: self.tr("the top of the page"),
            END: self.tr("the end of the page"),
            "text": self.tr("a paragraph"),
            "cut": self.tr("a paragraph without its end"),
            "display": self.tr("a short line"),
            "lead": self.tr("a paragraph that opens with a byline or dateline"),
            "byline": self.tr("a byline"),
            "reporter": self.tr("a reporter's name"),
            "author": self.tr("a person's name"),
            "signature": self.tr("a signature in brackets"),
            "caption": self.tr("a caption"),
            "credit": self.tr("a picture credit"),
            "jump_to": self.tr("a jump to another page"),
            "jump_from": self.tr("a jump from another page"),
            "teaser": self.tr("a teaser with a page number"),
            "label": self.tr("a label in brackets"),
            "notice_head": self.tr("the heading of a notice"),
            "notice": self.tr("a notice"),
            "masthead": self.tr("a line of the masthead"),
            "colophon": self.tr("a line of the colophon"),
            "furniture": self.tr("a line of furniture"),
            "contact": self.tr("an address or a telephone number"),
            "quote": self.tr("a quotation in display type"),
            "table": self.tr("a row of figures"),
        }

    @property
    def known(self) -> tuple[str, ...]:
        """The shapes that have words."""
        return tuple(self._nouns)

    def noun(self, shape: str) -> str:
        """Return a shape as it stands in a sentence."""
        return self._nouns[shape]

    def is_one(self, shape: str) -> str:
        """Say that a line looks like a shape."""
        return self.tr("it looks like %1").replace("%1", self.noun(shape))

    def can_only_be(self, shape: str) -> str:
        """Say that a line's form leaves no choice."""
        return self.tr("by its form it can only be %1").replace("%1", self.noun(shape))

    def below(self, shape: str) -> str:
        """Say what the line below looks like."""
        if shape == END:
            return self.tr("nothing stands below it on the page")
        return self.tr("%1 stands below").replace("%1", self.noun(shape))

    def above(self, shape: str) -> str:
        """Say what the line above looks like."""
        if shape == START:
            return self.tr("nothing stands above it on the page")
        return self.tr("%1 stands above").replace("%1", self.noun(shape))

    def both_below(self, near: str, far: str) -> str:
        """Say what the next two lines look like."""
        if near == END:
            return self.below(near)
        text = self.tr("%1 stands below, then comes %2")
        return text.replace("%1", self.noun(near)).replace("%2", self.noun(far))

    def both_above(self, far: str, near: str) -> str:
        """Say what the two lines above look like."""
        if near == START:
            return self.above(near)
        text = self.tr("%1 stands above, and before that comes %2")
        return text.replace("%1", self.noun(near)).replace("%2", self.noun(far))

    def between(self, above: str, shape: str, below: str) -> str:
        """Say what a line and those around it look like."""
        text = self.tr("it looks like %1 and stands between %2 and %3")
        for place, one in (("%1", shape), ("%2", above), ("%3", below)):
            text = text.replace(place, self.noun(one))
        return text
