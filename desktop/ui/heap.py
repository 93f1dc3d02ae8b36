"""Where the C library keeps what the program allocates."""

import sys

_ARENA_MAX = -8
"""`M_ARENA_MAX` of GNU's `malloc.h`: how many heaps there may be."""


def share_heap() -> None:
    """Let all threads allocate from one heap, where the C library would give each its own.

    What a worker frees could else be used by nobody but that worker: some 6 MB. The threads need not wait for each
    other more than they do: the interpreter lets one run at a time. To be called before there are threads; does nothing
    where the C library is not GNU's.
    """
    if sys.platform != "linux":
        return
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # other C libraries of Linux have none
    if mallopt is not None:
        mallopt(_ARENA_MAX, 1)
