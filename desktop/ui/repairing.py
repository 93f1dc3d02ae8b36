"""Doing about a problem what its button says: one step each."""

from collections.abc import Callable

from desktop.curation import standing
from desktop.curation.checks import Problem, apply_repair
from desktop.curation.problem import FILL_IN
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.session import Session


def repair(session: Session, fill_in: Callable[[str], None], problem: Problem) -> None:
    """Apply a problem's repair, if it has one. Parameters: `fill_in`, leads to a field of the page, by its name."""
    suggested = problem.repair
    if suggested is None:
        return
    if suggested.edit == FILL_IN:
        fill_in(suggested.value)
        return
    if suggested.link is not None:
        session.link(suggested.link)
        return
    new_id = session.new_id()
    session.edit(suggested.text, suggested.arguments, lambda page: apply_repair(page, suggested, new_id))


def let_stand(session: Session, problem: Problem) -> None:
    """Let a problem stand: the curator found that nothing is wrong there."""
    if session.page is not None:
        place = standing.place_of(session.page, problem)
        text = QT_TRANSLATE_NOOP("Phrases", "Find nothing wrong at “%1”")
        session.edit(text, (place,), lambda page: standing.let_stand(page, problem))
