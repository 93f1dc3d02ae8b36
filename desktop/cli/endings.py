"""How a command ends: its exit status, and one sentence instead of a traceback for every known failure."""

from collections.abc import Callable
from typing import NoReturn

import typer

from desktop.cli.progress import Cancelled
from desktop.cli.status import Status
from desktop.cli.streams import OutputLost, drop_output, flush, say


class Unusable(Exception):
    """The arguments can't be used; the message is a sentence for the user."""


def end_with(work: Callable[[], Status], *known: type[Exception]) -> NoReturn:
    """Do the work of a command and end it with its status.

    Parameters: `work`; `known`, further exceptions whose text is a sentence for the user. Any other is a bug and keeps
    its traceback. Raises: `typer.Exit`.
    """
    raise typer.Exit(_status_of(work, known))


def _status_of(work: Callable[[], Status], known: tuple[type[Exception], ...]) -> Status:
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
    except (Unusable, *known) as error:
        say(str(error))
        return Status.UNUSABLE
