"""How often to kill: 20 times by default, `pytest tests/kill --kills 300` to be surer."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=20, help="how many processes to kill")
    parser.addoption("--soaks", type=int, default=0, help="how often to fill the disk, and to hold the lock; else none")


@pytest.fixture
def soaks(request: pytest.FixtureRequest) -> int:
    """How many rounds under trouble to make; they are made by hand, for they take long and need a disk to mount."""
    count: int = request.config.getoption("--soaks", default=0)
    return count or pytest.skip("run by `pytest tests/kill -k soak --soaks 60`")


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    """How many processes to kill in all; the option is unknown when this folder is not named on the command line."""
    return request.config.getoption("--kills", default=20)
