"""What every test may ask for."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.browsers import browser as browser
from tests.world import World

PROJECT = Path(__file__).parent.parent

# The small worlds print the same sheets over and over.
os.environ.setdefault("KENNISBANK_PRINT_CACHE", str(PROJECT / ".cache" / "print"))

# The same examples each time and no clock: a test that passes today passes on a busy machine.
settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "verzameling")
