"""When the interpreter looks for garbage that refers to itself."""

import gc

_OFTEN = (700, 10, 3)
"""The thresholds of the three generations: a full search, of some milliseconds, three times as often as usual."""


def settle() -> None:
    """Look no more through what stands now, and through what comes after it the more often.

    What stands are hundreds of thousands of objects, which a full search would have to go through each time: a tenth
    of a second. CPython puts a full search off until a quarter as much is new as was old at the last one; the search
    that is made here finds nothing old, so that garbage is not kept by the megabyte from then on.
    """
    gc.freeze()
    gc.collect()
    gc.set_threshold(*_OFTEN)
