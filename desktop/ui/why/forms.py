"""What cues say of a line's own form: its length, its first and last sign, its words."""

from PySide6.QtCore import QObject

LENGTHS = (2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 23, 26, 30, 34, 40, 50, 64)
"""The upper bounds, in code points, of the lengths that cues tell apart."""


class FormWords(QObject):
    """Sentences about the form of one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain = {
            "glued_above": self.tr("no blank line is above it"),
            "glued_below": self.tr("no blank line is below it"),
            "picture_above": self.tr("a gap as of a picture is above it"),
            "picture_below": self.tr("a gap as of a picture is below it"),
            "spaced": self.tr("it has a space inside"),
            "much_spaced": self.tr("it has several spaces inside"),
            "tail_bracket": self.tr("it ends with words in brackets"),
            "all_bracket": self.tr("all of it stands in brackets"),
            "asks": self.tr("it ends as a line that leads up to a headline"),
            "asks_above": self.tr("the short line above ends as one that leads up to a headline"),
            "asks_below": self.tr("the short line below ends as one that leads up to a headline"),
            "happened": self.tr("it says that something has happened"),
            "happened_above": self.tr("the short line above says that something has happened"),
            "happened_below": self.tr("the short line below says that something has happened"),
            "attends": self.tr("it says who was there"),
            "attends_above": self.tr("the short line above says who was there"),
            "attends_below": self.tr("the short line below says who was there"),
            "goes_on": self.tr("it begins without a subject, as if it went on"),
            "goes_on_above": self.tr("the short line above begins without a subject"),
            "goes_on_below": self.tr("the short line below begins without a subject"),
            "figures": self.tr("there are figures in it"),
            "figures_above": self.tr("there are figures in the short line above"),
            "figures_below": self.tr("there are figures in the short line below"),
            "opens_word": self.tr("it opens with a Chinese character"),
            "opens_digit": self.tr("it opens with a figure"),
            "opens_dash": self.tr("it opens with a dash"),
            "ends_word": self.tr("it ends with a Chinese character"),
            "ends_digit": self.tr("it ends with a figure"),
            "ends_dash": self.tr("it ends with a dash"),
            "dash_above": self.tr("the short line above has a dash or a colon at its edge"),
            "dash_below": self.tr("the short line below has a dash or a colon at its edge"),
            "dated": self.tr("it opens with a date"),
            "says": self.tr("it ends with what somebody did or said, as kickers do"),
            "numbered": self.tr("it is numbered"),
            "listed": self.tr("it lists several things"),
            "column_word": self.tr("it is the name of a column"),
            "column_ending": self.tr("it ends as the names of columns do"),
            "institution": self.tr("it names an institution"),
            "comma": self.tr("there is a comma in it"),
            "open_quotation": self.tr("a quotation in it is not closed"),
            "stop_inside": self.tr("there is a full stop inside"),
            "seen_twice": self.tr("the same words stand elsewhere on the page"),
        }

    @property
    def plain(self) -> dict[str, str]:
        """The sentences of cues that are named by fixed words."""
        return self._plain

    def length(self, bucket: int) -> str:
        """Say how long the line is. Parameters: `bucket`, its place among the lengths."""
        if bucket >= len(LENGTHS):
            return self.tr("it is longer than %1 characters").replace("%1", str(LENGTHS[-1]))
        if bucket == 0:
            return self.tr("it has at most %1 characters").replace("%1", str(LENGTHS[0]))
        text = self.tr("it has %1 to %2 characters")
        return text.replace("%1", str(LENGTHS[bucket - 1] + 1)).replace("%2", str(LENGTHS[bucket]))

    def opens(self, sign: str) -> str:
        """Say with which sign the line opens."""
        return self.tr("it opens with the sign %1").replace("%1", sign)

    def ends(self, sign: str) -> str:
        """Say with which sign the line ends."""
        return self.tr("it ends with the sign %1").replace("%1", sign)

    def opens_with_date(self) -> str:
        """Say that a paragraph opens with a date."""
        return self.tr("it opens with a date")
