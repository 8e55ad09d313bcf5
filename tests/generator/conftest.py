"""What the tests of the generator ask for: the small world as a site, built once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.building import build
from tests.conftest import PROJECT
from tests.html_page import HtmlPage, pages_of
from tests.once import once, shared_folder
from tests.serving import serving
from tests.world import World

ADDRESSES = ("KENNISBANK_SITE_URL", "KENNISBANK_REPO_URL", "KENNISBANK_MAILBOX")
BIKES = PROJECT / "examples/fietsen"


@pytest.fixture(scope="session")
def world_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small world as a site, built once for all workers."""

    def make(folder: Path) -> None:
        build(World(folder).publish(), folder / "site")

    return once(shared_folder(tmp_path_factory) / "world", make) / "site"


@pytest.fixture(scope="session")
def bare_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small world as a site that knows no address of its own, no repository and no mailbox."""

    def make(folder: Path) -> None:
        build(World(folder).publish(), folder / "site", **dict.fromkeys(ADDRESSES, ""))

    return once(shared_folder(tmp_path_factory) / "bare", make) / "site"


@pytest.fixture(scope="session")
def bikes_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The second knowledge base as a site, built once for all workers."""
    return once(shared_folder(tmp_path_factory) / "bikes", lambda to: build(BIKES, to))


@pytest.fixture(scope="session")
def base(world_site: Path) -> Iterator[str]:
    """The address of the small world's site."""
    yield from serving(world_site)


@pytest.fixture(scope="session")
def pages(world_site: Path) -> dict[str, HtmlPage]:
    """Every page of the small world's site by its address."""
    return pages_of(world_site)
