"""What every test runs under: no screen, unless a test starts one of its own."""

import os
from functools import partial

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A property is not a race: how long an example takes depends on what else the machine does
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# `--hypothesis-profile long`: 10,000 random edits, undos and restarts in tests/corpus/test_history.py, for one
settings.register_profile("long", max_examples=3200, deadline=None)

_PATIENCE = 30_000
"""Milliseconds after which what a test waits for did not come. Nothing is judged by how long it took."""


@pytest.fixture
def qtbot(qtbot):
    """pytest-qt's, with the patience that a busy machine needs; its own five seconds are too few for that."""
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=_PATIENCE))
    return qtbot
