"""How a command ends: its exit status, and one sentence instead of a traceback for every known failure."""

from collections.abc import Callable
from typing import NoReturn

import typer

from desktop.cli.progress import Cancelled
from desktop.cli.status import Status
from desktop.cli.streams import OutputLost, drop_output, flush, say
from desktop.page.failure import KnownFailure


class Unusable(Exception):
    """The arguments can't be used; the message is a sentence for the user."""


def end_with(work: Callable[[], Status]) -> NoReturn:
    """Do the work of a command and end it with its status.

    What it raises but known failures and `Unusable` is a bug and keeps its traceback. Raises: `typer.Exit`.
    """
    raise typer.Exit(_status_of(work))


def _status_of(work: Callable[[], Status]) -> Status:
    try:
        status = work()
        flush()
        return status
    except OutputLost as lost:
        drop_output(lost)
        return Status.FAILURES
    except (Cancelled, KeyboardInterrupt):
        say("Cancelled.")
        return Status.CANCELLED
    except (Unusable, KnownFailure) as error:
        say(str(error))
        return Status.UNUSABLE
