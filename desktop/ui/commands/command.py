"""A command: one row of the table."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Menu(StrEnum):
    """The menus in their order on the menu bar."""

    FILE = "file"
    EDIT = "edit"
    PAGE = "page"
    ARTICLE = "article"
    BLOCK = "block"
    LABEL = "label"
    VIEW = "view"
    HELP = "help"


class Needs(StrEnum):
    """What must be there for a command to be possible."""

    NOTHING = "nothing"
    CORPUS = "corpus"
    PAGE = "page"
    BLOCK = "block"
    ARTICLE = "article"


@dataclass(frozen=True)
class Command:
    """Something that a curator can do.

    Parameters: `id`, for tests and settings; `text`, in the curator's language; `run`; `keys`, in Qt's portable form,
    the first one is shown; `icon`, its file's name; `short`, its word on the tool bar, empty when it isn't there;
    `needs`; `writes`, whether a corpus open for reading forbids it; `possible`, a further condition; `checked`, the
    state of a toggle; `rule`, whether a separator stands before it; `within`, the title of the menu inside its menu in
    which it stands.
    """

    id: str
    menu: Menu
    text: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    short: str = ""
    needs: Needs = Needs.PAGE
    writes: bool = False
    possible: Callable[[], bool] = field(default=lambda: True)
    checked: Callable[[], bool] | None = None
    rule: bool = False
    within: str = ""
