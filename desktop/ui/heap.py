"""Where the C library keeps what the program allocates."""

import sys

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""`M_MMAP_THRESHOLD` and `M_ARENA_MAX` of GNU's `malloc.h`."""
_LARGE = 1 << 16
"""Bytes from which on something is no part of the heap and goes back to the system when it is freed."""


def share_heap() -> None:
    """Let all threads allocate from one heap, where the C library would give each its own.

    What a worker frees could else be used by nobody but that worker: some 6 MB. The threads need not wait for each
    other more than they do: the interpreter lets one run at a time. The pictures of rows, which come and go all the
    time, are kept out of the heap: they leave holes in it, some 5 MB and in time more. To be called before there are
    threads; does nothing where the C library is not GNU's.
    """
    if sys.platform != "linux":
        return
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # other C libraries of Linux have none
    if mallopt is not None:
        mallopt(_ARENA_MAX, 1)
        mallopt(_MMAP_THRESHOLD, _LARGE)
