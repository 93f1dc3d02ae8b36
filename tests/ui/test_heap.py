"""The heap that all threads share, seen in the memory map of a process of its own."""

import subprocess
import sys
from itertools import pairwise

import pytest

_WITH_A_BUSY_THREAD = """
import sys, threading
if {shared}:
    from desktop.ui.heap import share_heap
    share_heap()
work, look = threading.Barrier(2), threading.Barrier(2)
def allocate():
    kept = [bytes(1000) for _ in range(1000)]
    work.wait(), look.wait()
threading.Thread(target=allocate).start()
work.wait()
print(open("/proc/self/maps").read())
look.wait()
"""
_ARENA = 64 << 20
"""Bytes of address space that GNU's C library sets aside for the heap of a thread, on 64 bits."""


def heaps_of_threads(*, shared: bool) -> int:
    """Return how many heaps beside the first one a process has in which a second thread allocated."""
    command = [sys.executable, "-c", _WITH_A_BUSY_THREAD.format(shared=shared)]
    maps = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    spans = [[int(end, 16) for end in line.split()[0].split("-")] for line in maps if line]
    return sum(one[1] == two[0] and one[0] % _ARENA == 0 and two[1] - one[0] == _ARENA for one, two in pairwise(spans))


@pytest.mark.skipif(sys.platform != "linux", reason="only GNU's C library is told anything")
def test_a_thread_has_no_heap_of_its_own():
    assert heaps_of_threads(shared=False) == 1, "this C library gives threads no heaps: the test can see nothing"
    assert heaps_of_threads(shared=True) == 0
