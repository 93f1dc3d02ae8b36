"""What became of the open page, and the way back: its steps, its earlier states, undo and redo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.page.failure import KnownFailure
from desktop.page.page import Page
from desktop.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # the store brings SQLAlchemy, which must not load before the first paint
    from desktop.corpus.step import StepRecord
    from desktop.ui.session import Session

_SAME = QT_TRANSLATE_NOOP("Phrases", "The page is the same now as it was then: nothing had to change.")


class PageHistory:
    """Reads the history of a session's open page, and goes along it; what it finds the session shows."""

    def __init__(self, session: Session) -> None:
        self._session, self._corpus = session, session.corpus
        self._can_undo: bool | None = None
        self._can_redo: bool | None = None
        self._steps: tuple[int | None, tuple[StepRecord, ...]] | None = None
        self._touched: set[int] = set()

    # ── what there is ──

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back; asked of the corpus once after each step."""
        if self._can_undo is None:
            self._can_undo = self._is_there(self._corpus.undoable)
        return self._can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again; asked of the corpus once after each step."""
        if self._can_redo is None:
            self._can_redo = self._is_there(self._corpus.redoable)
        return self._can_redo

    @staticmethod
    def _is_there(step: Callable[[], StepRecord | None]) -> bool:
        """Say whether there is a step; one that can't be read counts, so that trying to move says why it can't be."""
        try:
            return step() is not None
        except KnownFailure:
            return True

    def note_step(self, step: StepRecord) -> None:
        """Notice that a step was made: it can be taken back, and what had been undone is abandoned."""
        self._touched.update(step.page_ids)
        self._can_undo, self._can_redo, self._steps = True, False, None

    def note_move(self, step: StepRecord) -> None:
        """Notice that a step was undone or redone: at least that one can be redone, or undone."""
        from desktop.corpus.step import StepState

        self._steps = None
        self._can_undo, self._can_redo = (None, True) if step.state is StepState.UNDONE else (True, None)

    def forget(self) -> None:
        """Ask the corpus again what can be undone and redone."""
        self._can_undo = self._can_redo = self._steps = None

    @property
    def has_steps(self) -> bool:
        """Whether any step touched the open page; an undone one stays in its history, too."""
        return self._session.page_id in self._touched or bool(self.steps())

    def steps(self) -> tuple[StepRecord, ...]:
        """Return the steps that touched the open page, oldest first; none when its history can't be read."""
        page_id = self._session.page_id
        if self._steps is None or self._steps[0] != page_id:
            self._steps = page_id, self._read_steps(page_id)
        return self._steps[1]

    def _read_steps(self, page_id: int | None) -> tuple[StepRecord, ...]:
        try:
            return self._corpus.history(page_id) if page_id is not None else ()
        except KnownFailure:
            return ()

    def proposal(self) -> Page | None:
        """Return the open page as the parser that read it last made it; None when that can't be read."""
        page_id = self._session.page_id
        try:
            return self._corpus.proposal(page_id) if page_id is not None else None
        except KnownFailure:
            return None

    def page_after(self, step_id: int | None) -> Page | None:
        """Return the open page as a step left it, without one as it was first parsed; None if that can't be read."""
        page_id = self._session.page_id
        try:
            return self._corpus.page_after(page_id, step_id) if page_id is not None else None
        except (KnownFailure, KeyError):
            return None

    def step_before(self, step_id: int) -> int | None:
        """Return the step that left the open page as another one found it; None for the proposal, or if unreadable."""
        page_id = self._session.page_id
        try:
            return self._corpus.step_before(page_id, step_id) if page_id is not None else None
        except KnownFailure:
            return None

    # ── the way there ──

    def undo(self) -> None:
        """Take back this curator's last step, wherever it was, and show its page."""
        self._travel(self._corpus.undo)

    def redo(self) -> None:
        """Make the step that was last taken back again, and show its page."""
        self._travel(self._corpus.redo)

    def _travel(self, move: Callable[[], StepRecord | None]) -> None:
        self._session.about_to_act.emit()
        try:
            record = move()
        except KnownFailure as failure:
            self._session.report(failure)
            return
        if record is not None:
            self._session.arrive(record)

    def go_to(self, step_id: int | None, text: str, arguments: tuple[str, ...]) -> bool:
        """Bring the open page to where a step left it, without a step to the proposal; returns whether it changed.

        This curator's own steps are undone or redone where they alone lie between and touch nothing else. Everywhere
        else (another curator's steps, steps of several pages, branches left behind) that state becomes a new step,
        called `text` with `arguments`, which undo takes back like any other.
        """
        session = self._session
        page_id, now = session.page_id, session.page
        if page_id is None or now is None:
            return False
        from desktop.curation.reverting import reverted

        session.about_to_act.emit()
        try:
            record = self._corpus.travel(page_id, step_id)
            page = self._corpus.page_after(page_id, step_id)
        except KnownFailure as failure:
            session.report(failure)
            return False
        if record is not None:
            session.arrive(record)
            return True
        if session.edit(text, arguments, lambda now: reverted(now, page, session.linked)):
            return True
        if reverted(now, page, session.linked) is now:
            session.failed.emit(_SAME, [])
        return False
