"""What every part of the window is given: theme, settings, words, clock, worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.ui.jobs import Jobs
from desktop.ui.settings import Settings, WindowState
from desktop.ui.theme import Theme

if TYPE_CHECKING:  # words are not needed before the first paint; label sets are read on the worker
    from desktop.labels.label_sets import LabelSets
    from desktop.ui.labels_service import Schemes
    from desktop.ui.names import Names
    from desktop.ui.phrases import Phrases


@dataclass(frozen=True)
class Context:
    """The collaborators of the window, made once at start.

    Parameters: `jobs`, the worker of long work, such as imports; `lookups`, a second one for what somebody waits for
    meanwhile, which only reads; `upkeep`, a third one for what keeps a corpus safe, such as backups and checks;
    `learning`, a fourth one, which waits for the process that learns from labels; `clock`, the time with its offset;
    `new_id`, makes ids for new articles; `load_schemes`, reads what goes with the label sets of a corpus, once for
    those that several corpora share.
    """

    theme: Theme
    settings: Settings
    window_state: WindowState
    jobs: Jobs
    lookups: Jobs
    upkeep: Jobs
    learning: Jobs
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    load_schemes: Callable[[LabelSets], Schemes]

    @cached_property
    def names(self) -> Names:
        """The names of roles, kinds and states."""
        from desktop.ui.names import Names

        return Names()

    @cached_property
    def phrases(self) -> Phrases:
        """The sentences of steps, problems and failures."""
        from desktop.ui.phrases import Phrases

        return Phrases()

    def stop(self) -> None:
        """End the workers."""
        workers = (self.jobs, self.lookups, self.upkeep, self.learning)
        for worker in workers:
            worker.give_up()
        for worker in workers:
            worker.stop()
