"""What the tests of this site ask for: its collection, read once, and the site, built once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kennisbank.catalogue import Catalogue, Collection
from kennisbank.collection import open_collection
from tests.building import build
from tests.conftest import PROJECT
from tests.html_page import HtmlPage, pages_of
from tests.once import once, shared_folder
from tests.serving import serving


@pytest.fixture(scope="session")
def collection() -> Collection:
    """The records of this site, with every problem."""
    return open_collection(PROJECT)


@pytest.fixture(scope="session")
def catalogue(collection: Collection) -> Catalogue:
    """The records of this site."""
    return collection.catalogue


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This site, built once for all workers."""
    return once(shared_folder(tmp_path_factory) / "site", lambda to: build(PROJECT, to))


@pytest.fixture(scope="session")
def base(site: Path) -> Iterator[str]:
    """The address of this site."""
    yield from serving(site)


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, HtmlPage]:
    """Every page of this site by its address."""
    return pages_of(site)
