"""Garbage that refers to itself goes while somebody works, before it is megabytes."""

import weakref
from collections import deque


class Node:
    """Something that refers to itself."""

    def __init__(self):
        self.me = self


def test_what_was_kept_for_a_while_and_refers_to_itself_is_found(window, qtbot):
    qtbot.waitUntil(lambda: window.workbench.is_ready)
    made, kept = [], deque(maxlen=8000)
    for _ in range(70_000):
        kept.append(Node())
        made.append(weakref.ref(kept[-1]))
    assert sum(node() is not None for node in made) < 20_000
