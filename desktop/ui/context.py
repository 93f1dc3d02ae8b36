"""What every part of the window is given: theme, settings, words, clock, worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.ui.jobs import Jobs
from desktop.ui.names import Names
from desktop.ui.phrases import Phrases
from desktop.ui.settings import Settings, WindowState
from desktop.ui.theme import Theme

if TYPE_CHECKING:  # read from tables on the worker, not at the start
    from desktop.ui.labels_service import Schemes


@dataclass(frozen=True)
class Context:
    """The collaborators of the window, made once at start.

    Parameters: `clock`, the time with its offset; `new_id`, makes ids for new articles; `load_schemes`, reads the label
    sets once for every corpus that is opened.
    """

    theme: Theme
    settings: Settings
    window_state: WindowState
    names: Names
    phrases: Phrases
    jobs: Jobs
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    load_schemes: Callable[[], Schemes]
