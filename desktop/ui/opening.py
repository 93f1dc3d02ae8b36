"""Opening and closing corpora: off the main thread, one at a time, in plain sentences when it fails."""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.assets import resource
from desktop.ui.bring_in import BringIn
from desktop.ui.context import Context

if TYPE_CHECKING:
    from desktop.corpus.store import Corpus
    from desktop.ui.jobs import Job
    from desktop.ui.session import Session


PANES = (
    "desktop.ui.queue.pane",
    "desktop.ui.raw.view",
    "desktop.ui.raw.pane",
    "desktop.ui.cards.view",
    "desktop.ui.labels_service",
    "desktop.ui.article.reading",
    "desktop.ui.article.fields",
    "desktop.ui.panels.problems",
    "desktop.ui.panels.history",
    "desktop.ui.comparing.place",
    "desktop.ui.labelling.place",
    "desktop.ui.article.panel",
    "desktop.ui.learning",
    "desktop.ui.commands.articles",
    "desktop.ui.panes",
)
"""What shows an open corpus, in steps of at most some 25 ms: the large parts of `desktop.ui.panes` first."""

GUEST = "Guest"
"""Who makes the steps in the example until a curator gave a name."""


class Opening:
    """The corpus that is open, and how to get another one."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._example: tempfile.TemporaryDirectory[str] | None = None
        self.corpus: Corpus | None = None
        self.session: Session | None = None
        self._turn = 0

    def open(self, path: Path, done: Callable[[Session], None], failed: Callable[[Exception], None]) -> None:
        """Open a corpus on the worker, then call `done(session)`; `failed` gets what went wrong.

        One whose file turns out to be damaged can be read as far as that goes, and refuses changes.
        """
        self._start(lambda store, curator: store.open(path, **curator), done, failed)

    def create(self, path: Path, done: Callable[[Session], None], failed: Callable[[Exception], None]) -> None:
        """Make a new corpus and open it; see `open`."""
        self._start(lambda store, curator: store.create(path, **curator), done, failed)

    def _start(
        self,
        make: Callable[..., Corpus],
        done: Callable[[Session], None],
        failed: Callable[[Exception], None],
    ) -> None:
        context = self._context
        self._turn += 1
        turn = self._turn
        curator = {
            "curator": context.settings.values.curator or GUEST,
            "clock": context.clock,
            "new_id": context.new_id,
        }

        def work(_job: Job) -> Corpus:
            import desktop.corpus.learning
            import desktop.curation.comparison
            import desktop.quality.score  # noqa: F401  the panes need them next, and their thread would stand still
            from desktop.corpus.errors import DamagedFile
            from desktop.corpus.store import Corpus
            from desktop.parsing.forms import forms_of
            from desktop.parsing.newspaper import default_newspaper

            forms_of(default_newspaper())  # else the first edit would compile its patterns
            corpus = make(Corpus, curator)
            try:
                corpus.rehearse()
            except DamagedFile as failure:
                corpus.refuse(failure)
            except Exception as failure:  # it will be told when an edit fails for it; opening must not
                logging.getLogger(__name__).info("no rehearsal: %r", failure)
            return corpus

        def opened(corpus: Corpus) -> None:
            if turn != self._turn:  # another corpus was chosen, or none, while this one was opening
                corpus.close()
                return
            self._release()
            self.corpus = corpus
            BringIn(PANES, arrived, context.jobs)

        def arrived() -> None:
            from desktop.ui.session import Session

            if turn == self._turn and self.corpus is not None:
                self.session = Session(self.corpus, context.new_id)
                done(self.session)

        context.jobs.start(work, opened, lambda failure: failed(failure) if turn == self._turn else None)

    def example(self) -> Path:
        """Return a throw-away copy of the example corpus, the same until the program ends."""
        if self._example is None:
            self._example = tempfile.TemporaryDirectory(prefix="jianbao-", ignore_cleanup_errors=True)
            shutil.copyfile(resource("corpus.db.example"), Path(self._example.name) / "example.db")
        return Path(self._example.name) / "example.db"

    def is_example(self, path: Path) -> bool:
        """Say whether a corpus is the throw-away one."""
        return self._example is not None and path.parent == Path(self._example.name)

    def forget_example(self) -> None:
        """Delete the throw-away copy; the corpus must be closed."""
        if self._example is not None:
            self._example.cleanup()
            self._example = None

    def close(self) -> None:
        """Close the corpus, if one is open, and want none that is still opening."""
        self._turn += 1
        self._release()

    def _release(self) -> None:
        if self.session is not None:
            self.session.close()
        elif self.corpus is not None:
            self.corpus.close()
        self.corpus = self.session = None
