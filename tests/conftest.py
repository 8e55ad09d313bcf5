"""What every test may ask for."""

from pathlib import Path

import pytest

from tests.browsers import browser as browser
from tests.world import World

PROJECT = Path(__file__).parent.parent


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "verzameling")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real collection, built once for all tests."""
    from tests.building import build

    return build(PROJECT, tmp_path_factory.mktemp("site"))
