"""A screen of its own for every test that wants one."""

import pytest

from tests.e2e.screen import Screen, missing_tools
from tests.e2e.watched import OFFENCE


@pytest.fixture
def screen(tmp_path):
    """A screen; what it showed last is kept as a picture."""
    lacking = missing_tools()
    if lacking:
        pytest.skip(f"this machine has no {lacking}")
    with Screen(tmp_path) as screen:
        yield screen
        screen.shoot("last")
        assert OFFENCE not in screen.log()
