"""How often to kill: 20 times by default, `pytest tests/kill --kills 300` to be surer."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=20, help="how many processes to kill")


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    """How many processes to kill in all; the option is unknown when this folder is not named on the command line."""
    return request.config.getoption("--kills", default=20)
