"""What cues say of the short lines that stand together, and of the text below them."""

from PySide6.QtCore import QObject

from desktop.ui.why.shapes import ShapeWords

MOST_LINES, MOST_BELOW = 5, 4
"""Up to here cues count the lines of a run, and the paragraphs and lines below."""
_RUNNING = ("text", "cut", "lead")


class RunWords(QObject):
    """Sentences about a line's place in a run of short lines and about how the text around takes it up."""

    def __init__(self, shapes: ShapeWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shapes = shapes

    def place(self, place: int, size: int) -> str:
        """Say which line of a run it is. Parameters: `place`, counted from 0, and `size`, both as cues cap them."""
        if size == 1:
            return self.tr("it is the only short line here")
        last = place >= MOST_LINES - 1
        number = self.tr("5 or later") if last else str(place + 1)
        lines = self.tr("5 or more") if size >= MOST_LINES else str(size)
        return self.tr("it is number %1 of %2 short lines in a row").replace("%1", number).replace("%2", lines)

    def follows(self, size: int, shape: str) -> str:
        """Say what comes after the run."""
        if size == 1:
            return self._shapes.below(shape)
        return self.tr("after the short lines comes %1").replace("%1", self._shapes.noun(shape))

    def precedes(self, size: int, shape: str) -> str:
        """Say what comes before the run."""
        if size == 1:
            return self._shapes.above(shape)
        return self.tr("before the short lines comes %1").replace("%1", self._shapes.noun(shape))

    def from_end(self, lines: int, shape: str) -> str:
        """Say what comes after the run, and how far down."""
        if lines == 1:
            return self.tr("it is the last short line before %1").replace("%1", self._shapes.noun(shape))
        if lines >= MOST_BELOW:
            return self.tr("4 or more lines further down comes %1").replace("%1", self._shapes.noun(shape))
        return self.tr("%n line(s) further down comes %1", "", lines).replace("%1", self._shapes.noun(shape))

    def then(self, shape: str, paragraphs: int) -> str:
        """Say how much text comes after the run, and what comes after that."""
        noun = self._shapes.noun(shape)
        if paragraphs == 0:
            return self.tr("after the short lines comes %1").replace("%1", noun)
        if paragraphs >= MOST_BELOW and shape in _RUNNING:
            return self.tr("a long text comes after the short lines")
        if paragraphs >= MOST_BELOW:
            return self.tr("4 or more paragraphs further down comes %1").replace("%1", noun)
        return self.tr("%n paragraph(s) further down comes %1", "", paragraphs).replace("%1", noun)

    def tie(self, level: int | None) -> str:
        """Say how much the text below goes on with the text above. Parameters: `level`, 0 to 8, None without text."""
        if level is None:
            return self.tr("there is no text above that the text below could go on with")
        if level <= 1:
            return self.tr("the text below shares hardly a word with the text above")
        if level <= 4:
            return self.tr("the text below shares few words with the text above")
        if level <= 6:
            return self.tr("the text below shares some words with the text above")
        return self.tr("the text below shares many words with the text above")

    def words_below(self, level: int) -> str:
        """Say how many of the line's words the text below takes up. Parameters: `level`, 0 to 6."""
        return (
            self.tr("none of its words come up in the text below"),
            self.tr("hardly any of its words come up in the text below"),
            self.tr("some of its words come up in the text below"),
            self.tr("many of its words come up in the text below"),
            self.tr("half of its words come up in the text below"),
            self.tr("most of its words come up in the text below"),
            self.tr("nearly all of its words come up in the text below"),
        )[min(level, 6)]

    def taken_up(self, how: str, side: str) -> str:
        """Compare how the text below takes up this line's words and those of its neighbour in the run."""
        return {
            ("more", "above"): self.tr("the text below takes up more of its words than of the line above"),
            ("like", "above"): self.tr("the text below takes up its words as much as those of the line above"),
            ("less", "above"): self.tr("the text below takes up fewer of its words than of the line above"),
            ("more", "below"): self.tr("the text below takes up more of its words than of the short line below"),
            ("like", "below"): self.tr("the text below takes up its words as much as those of the short line below"),
            ("less", "below"): self.tr("the text below takes up fewer of its words than of the short line below"),
        }[how, side]

    def told(self, how: str, side: str) -> str:
        """Compare when the text below tells what this line says and what its neighbour in the run says."""
        return {
            ("much_sooner", "above"): self.tr("the text below tells this at once and what the line above says later"),
            ("sooner", "above"): self.tr("the text below tells this sooner than what the line above says"),
            ("alike", "above"): self.tr("the text below tells this as soon as what the line above says"),
            ("later", "above"): self.tr("the text below tells this later than what the line above says"),
            ("much_later", "above"): self.tr("the text below tells at once what the line above says and this later"),
            ("much_sooner", "below"): self.tr("the text below tells this at once and what the line below says later"),
            ("sooner", "below"): self.tr("the text below tells this sooner than what the line below says"),
            ("alike", "below"): self.tr("the text below tells this as soon as what the line below says"),
            ("later", "below"): self.tr("the text below tells this later than what the line below says"),
            ("much_later", "below"): self.tr("the text below tells at once what the line below says and this later"),
        }[how, side]

    def longer(self, longer: bool, side: str) -> str:
        """Compare the line's length with that of its neighbour in the run."""
        if side == "above":
            return (
                self.tr("it is longer than the line above")
                if longer
                else self.tr("it is no longer than the line above")
            )
        return self.tr("it is longer than the line below") if longer else self.tr("it is no longer than the line below")
