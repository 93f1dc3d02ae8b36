"""The problems of the open page as rows."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt

from desktop.curation.problem import Problem, Severity
from desktop.curation.standing import may_stand
from desktop.page.page import Page
from desktop.ui.phrases import Phrases
from desktop.ui.raw.rows import Lines, lines_of
from desktop.ui.row_model import RowModel

_EXCERPT_CHARACTERS = 60
_TELLING_CHARACTERS = 8
_BRIEF_CHARACTERS = 6


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem in the curator's words.

    Parameters: `line`, where it is, such as “Line 35”, empty for the page as a whole; `sentence`; `brief`, the same in
    short quotations, where there is little room; `excerpt`, how its block begins, empty when the sentence quotes
    it; `button`, what its button does: the repair, else that it is fine, empty when a person has to see to it;
    `brief_button`, the same with short quotations.
    """

    problem: Problem
    line: str
    sentence: str
    brief: str
    excerpt: str
    button: str
    brief_button: str


class ProblemsModel(RowModel[ProblemRow]):
    """The rows of the problems panel and of its strip. Parameters: `phrases`, what translates a problem's sentence."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self.has_page = False

    def read(self, page: Page | None, problems: Iterable[Problem]) -> None:
        """Show what was found on a page; None shows nothing."""
        self.has_page = page is not None
        self.show(self._rows(page, problems) if page is not None else ())

    def counts(self) -> tuple[int, ...]:
        """Return how many problems there are of each severity, in the order of `Severity`."""
        counter = Counter(row.problem.severity for row in self.rows)
        return tuple(counter[severity] for severity in Severity)

    def row_of_block(self, block_id: int | None) -> int | None:
        """Return the first row about a block, or None."""
        rows = (number for number, row in enumerate(self.rows) if row.problem.block_id == block_id)
        return next(rows, None) if block_id is not None else None

    def words(self, row: ProblemRow, place: int, role: int) -> str | None:
        """Return a problem's sentence, with block and button as a tool tip, or what a screen reader says of it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.sentence, row.excerpt, row.button) if part)
        return self._spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _rows(self, page: Page, problems: Iterable[Problem]) -> tuple[ProblemRow, ...]:
        lines = lines_of(page.text)
        return tuple(self._row(page, lines, problem) for problem in problems)

    def _row(self, page: Page, lines: Lines, problem: Problem) -> ProblemRow:
        block = page.block_by_id.get(problem.block_id) if problem.block_id is not None else None
        sentence = self._phrases.say(problem.text, problem.arguments)
        shortened = tuple(_shortened(argument) for argument in problem.arguments)
        excerpt = page.text[block.start : block.end][:_EXCERPT_CHARACTERS] if block else ""
        return ProblemRow(
            problem,
            self.tr("Line %1").replace("%1", str(lines.at(block.start))) if block else "",
            sentence,
            self._phrases.say(problem.text, shortened),
            "" if excerpt[:_TELLING_CHARACTERS] in sentence else excerpt,
            self._button(problem, str),
            self._button(problem, _shortened),
        )

    def _button(self, problem: Problem, said: Callable[[str], str]) -> str:
        if problem.repair is not None:
            return self._phrases.say(
                problem.repair.text, tuple(said(argument) for argument in problem.repair.arguments)
            )
        return self.tr("Nothing wrong") if may_stand(problem) else ""

    def _spoken(self, row: ProblemRow) -> str:
        severity = {
            Severity.MUST: self.tr("Must"),
            Severity.SHOULD: self.tr("Should"),
            Severity.MAY: self.tr("May"),
        }[row.problem.severity]
        button = self.tr("Enter: %1").replace("%1", row.button) if row.button else ""
        return ". ".join(part for part in (severity, row.line, row.sentence, button) if part)


def _shortened(argument: str) -> str:
    """Return the beginning of a long quotation; what is a word of the window, such as `role:body`, stays as it is."""
    short = len(argument) <= _BRIEF_CHARACTERS + 2 or ":" in argument
    return argument if short else f"{argument[:_BRIEF_CHARACTERS]}…"
