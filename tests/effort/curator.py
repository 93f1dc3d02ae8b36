"""A perfect curator: sees what is wrong, takes the cheapest way, and stops when the page is its gold."""

from dataclasses import dataclass

from desktop.curation.refusal import EditRefused
from desktop.page.page import Page
from desktop.ui.session import Session
from tests.effort.counter import ActionCounter
from tests.effort.gesture import Gesture, Situation
from tests.effort.gestures import NEW, gestures
from tests.effort.goal import Goal
from tests.effort.hands import Hands

_AHEAD = 3
"""How many gestures are kept in view of what would follow each of them."""


@dataclass(frozen=True)
class Option:
    """A gesture and what would be left after it."""

    gesture: Gesture
    page: Page
    left: int

    @property
    def whole(self) -> int:
        """The actions that it takes and those that are guessed to be left."""
        return self.gesture.actions + self.left


class Curator:
    """Works at one window. Parameters: `counter`, which sees what is really pressed, clicked and dragged."""

    def __init__(self, hands: Hands, session: Session, counter: ActionCounter) -> None:
        self._hands, self._session, self._counter = hands, session, counter
        self.log: list[str] = []

    def curate(self, goal: Goal) -> int:
        """Turn the open page into its goal; returns how many actions were counted."""
        begun, planned = self._counter.count, 0
        self.log.clear()
        seen: set[object] = set()
        while not goal.is_reached(self._page):
            option = self._best(goal)
            now = self._page.blocks, tuple(said(self._page))
            assert now not in seen, f"a circle: {self.log}"
            seen.add(now)
            option.gesture.make(self._hands)
            planned += option.gesture.actions
            self.log.append(f"{option.gesture.actions}: {option.gesture.name}")
            assert said(self._page) == said(option.page), f"the window did not do as expected: {self.log}"
            assert self._counter.count - begun == planned, f"{self._counter.count - begun} actions counted: {self.log}"
        return self._counter.count - begun

    @property
    def _page(self) -> Page:
        assert self._session.page is not None
        return self._session.page

    def _best(self, goal: Goal) -> Option:
        selection = self._session.selection
        now = Situation(self._page, selection.blocks, selection.article)
        found = options(goal, now)
        assert found, f"no gesture brings the page nearer to its gold: {self.log}"
        return min(found[:_AHEAD], key=lambda option: option.gesture.actions + _after(goal, option))


def options(goal: Goal, now: Situation) -> list[Option]:
    """Return what brings a page nearer to its goal, the best first."""
    before, found = goal.distance(now.page), list[Option]()
    for gesture in gestures(goal, now):
        try:
            page = gesture.edit(now.page)
        except EditRefused:
            continue
        distance = goal.distance(page)
        if distance < before or distance[1] < before[1]:
            found.append(Option(gesture, page, distance[0]))
    return sorted(found, key=lambda option: (option.whole, option.left))


def _after(goal: Goal, option: Option) -> int:
    """Return the actions left after a gesture, looking one further ahead."""
    if option.left == 0:
        return 0
    following = options(goal, Situation(option.page))
    return following[0].whole if following else 2 * option.left + 10


def said(page: Page) -> list[tuple[int, ...]]:
    """Return what a plan must foresee of a page: its articles' blocks in reading order, whatever their ids are."""
    return sorted(article.blocks for article in page.articles)


__all__ = ["NEW", "Curator", "options"]
