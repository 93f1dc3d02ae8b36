"""The exit statuses that scripts rely on."""

from enum import IntEnum


class Status(IntEnum):
    """How a command ended: all done, finished but for failures that were named, or nothing begun."""

    DONE = 0
    FAILURES = 1
    UNUSABLE = 2
    CANCELLED = 130  # what shells make of Ctrl+C
