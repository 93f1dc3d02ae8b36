"""Getting ready the pages that come next and the next edit, in the time that the window has to spare."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from desktop.page.failure import KnownFailure
from desktop.page.page import Page
from desktop.ui.session import Session

PAUSE = 150
"""Milliseconds that nobody did anything for, before something is got ready."""
_PAGES = 4
"""Pages that are got ready: the next one, and others after it for those who go on faster than a page is read."""
_SAMPLE = 24
"""Pages from all over the corpus whose characters are got ready at first: they have most of what the others have."""
_SLICE = 0.003
"""Seconds of work between two looks for events."""


class Ahead(QObject):
    """Reads, measures and paints unseen what a curator is likely to open next, so that opening it takes less time.

    It runs on the main thread, where text is measured, in slices that nobody can feel, and stops for whatever the
    curator does. What it got ready lies in the caches of those that show it; nothing depends on it.

    Parameters: `session`; `upcoming`, returns the pages that come next, at most so many; `sample`, so many from all
    over the corpus; `prepare`, gets a page ready step by step; `draw`, does so with characters.
    """

    def __init__(
        self,
        session: Session,
        upcoming: Callable[[int], Sequence[int]],
        sample: Callable[[int], Sequence[int]],
        prepare: Callable[[int, Page], Iterator[None]],
        draw: Callable[[Iterable[str]], Iterator[None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._upcoming, self._sample = session, upcoming, sample
        self._prepare, self._draw = prepare, draw
        self._first_edit: Iterator[None] | None = None
        self._steps: Iterator[None] = iter(())
        self._has_characters = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._turn = QTimer(self, interval=0)
        self._pause.timeout.connect(self._turn.start)
        self._turn.timeout.connect(self._work)
        session.page_opened.connect(self._begin)
        session.page_settled.connect(lambda: self._first_edit and self._turn.start())
        session.queue_changed.connect(self._begin)
        session.about_to_act.connect(self.wait)
        session.selection_changed.connect(self.wait)

    @property
    def is_done(self) -> bool:
        """Whether everything that was to be got ready is."""
        return not (self._pause.isActive() or self._turn.isActive())

    def _begin(self) -> None:
        page = self._session.page
        self._first_edit = self._session.corpus.prepare(page) if page is not None else None
        self._steps = self._all_steps() if page is not None else iter(())
        self._pause.start()

    def wait(self) -> None:
        """Rest for a while: the curator does something."""
        if not self.is_done:
            self._turn.stop()
            self._pause.start()

    def stop(self) -> None:
        """Get nothing ready any more: the corpus is closed."""
        self._first_edit = None
        self._pause.stop()
        self._turn.stop()

    def _work(self) -> None:
        until = time.perf_counter() + _SLICE
        while self._turn.isActive() and time.perf_counter() < until:
            if self._first_edit is not None:
                self._get_first_edit_ready(self._first_edit)
            elif next(self._steps, self) is self:
                self._turn.stop()

    def _get_first_edit_ready(self, steps: Iterator[None]) -> None:
        """Do a step of what doesn't wait for a pause: the curator may edit the page as soon as it stands."""
        if next(steps, self) is self:
            self._first_edit = None
            if self._pause.isActive():
                self._turn.stop()

    def _all_steps(self) -> Iterator[None]:
        session = self._session
        if session.page is not None and session.page_id is not None:
            yield from session.look_round(session.page_id, session.page)
        if not self._has_characters:
            yield from self._draw_characters()
        for page_id in self._upcoming(_PAGES):
            for page in self._read(self._session.corpus.page, page_id):
                yield
                yield from self._prepare(page_id, page)

    def _draw_characters(self) -> Iterator[None]:
        characters: set[str] = set()
        for page_id in self._sample(_SAMPLE):
            for page in self._read(self._session.corpus.glance, page_id):
                characters |= set(page.text)
                yield
        yield from self._draw(characters)
        self._has_characters = True

    @staticmethod
    def _read(read: Callable[[int], Page], page_id: int) -> Iterator[Page]:
        """Yield a page, unless it can't be read: whoever opens it is told."""
        with suppress(KnownFailure):
            yield read(page_id)
