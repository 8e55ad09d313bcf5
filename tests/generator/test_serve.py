"""An author works with the site open: what changes on disk changes on the page."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kennisbank.cli import main
from tests.conftest import PROJECT
from tests.world import SECOND, SOUP, World

PATIENCE = 60  # seconds for a rebuild on a busy machine; a test that passes takes about two


class Served:
    """A collection that is being served, and how to ask it for a page."""

    def __init__(self, world: World, port: int) -> None:
        self.world = world
        self.base = f"http://127.0.0.1:{port}/"

    def fetch(self, address: str) -> str:
        """Return the page, or an empty text while there is none."""
        return self.content(address).decode()

    def content(self, address: str) -> bytes:
        """Return the file, or nothing while there is none."""
        try:
            with urllib.request.urlopen(self.base + address, timeout=PATIENCE) as answer:
                content: bytes = answer.read()
                return content
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return b""

    def becomes(self, address: str, true: Callable[[str], bool]) -> bool:
        """Wait until a page is as expected."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if true(self.fetch(address)):
                return True
            time.sleep(0.2)
        return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    world = World(tmp_path_factory.mktemp("served"))
    port = free_port()
    project = {"KENNISBANK_DOCS": str(PROJECT / "docs"), "KENNISBANK_ROOT": str(world.root)}
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    watched = [word for name in ("practices", "data") for word in ("-w", str(world.root / name))]
    process = subprocess.Popen(
        [*command, *watched],
        cwd=PROJECT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **project},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    server = Served(world, port)
    assert server.becomes("praktijken/", lambda page: "Soep op de stoep" in page)
    yield server
    os.killpg(process.pid, signal.SIGTERM)
    process.wait()


def test_a_changed_card_changes_its_page(served: Served) -> None:
    served.world.change(SOUP, "Een vaste dag., sources", "Altijd op vrijdag., sources")
    assert served.becomes("praktijken/soep-op-de-stoep/", lambda page: "Altijd op vrijdag." in page)


@pytest.mark.parametrize(
    ("address", "start"),
    [
        ("druk/tafels/soepdag-1-handout.pdf", b"%PDF-"),
        ("data/v1/schema/practice.json", b"{"),
        ("assets/javascripts/terms.js", b"(() => {"),
    ],
)
def test_a_file_is_there_when_it_is_asked_for(served: Served, address: str, start: bytes) -> None:
    assert served.content(address).startswith(start)
    assert served.content(address.replace("1", "9").replace(".js", ".jz")) == b""


def test_a_new_card_gets_a_page_and_a_deleted_one_loses_it(served: Served) -> None:
    file = served.world.write("practices/verse-kaart.yml", SECOND.replace("Tweede", "Verse"))
    assert served.becomes("praktijken/verse-kaart/", lambda page: "Verse kaart" in page)
    assert served.becomes("praktijken/", lambda page: "Verse kaart" in page)
    file.unlink()
    assert served.becomes("praktijken/", lambda page: bool(page) and "Verse kaart" not in page)


def test_a_broken_card_shows_its_problems_until_it_is_mended(served: Served) -> None:
    path = "practices/tweede-kaart.yml"
    served.world.change(path, "status: onbekend", "status: misschien")
    address = "praktijken/tweede-kaart/"
    assert served.becomes(address, lambda page: "misschien" in page and "regel 4, teken 9" in page)
    assert served.becomes("praktijken/", lambda page: "Soep op de stoep" in page)
    served.world.change(path, "status: misschien", "status: onbekend")
    assert served.becomes(address, lambda page: "Een korte schets." in page)
    assert Path(served.world.root / path).exists()


def test_a_readable_card_shows_what_is_wrong_above_its_story(served: Served) -> None:
    path, address = "practices/tweede-kaart.yml", "praktijken/tweede-kaart/"
    served.world.change(path, "Een korte schets.", "Een korte schets. Bel 0475 12 34 56.")
    assert served.becomes(address, lambda page: "telefoonnummer" in page and "schets. Bel" in page)
    served.world.change(path, " Bel 0475 12 34 56.", "")
    assert served.becomes(address, lambda page: "schets" in page and "telefoonnummer" not in page)


def test_a_broken_list_breaks_no_page_that_needs_it(served: Served) -> None:
    file = served.world.root / "data/network_models.yml"
    before = file.read_text(encoding="utf-8")
    file.write_text("kapot: [", encoding="utf-8")
    address = "praktijken/soep-op-de-stoep/"
    assert served.becomes(address, lambda page: "Een vaste dag" in page and "Spontaan" not in page)
    file.write_text(before, encoding="utf-8")
    assert served.becomes(address, lambda page: "Een vaste dag" in page and "Spontaan" in page)


def test_a_page_that_is_missing_looks_again_by_itself(served: Served) -> None:
    with pytest.raises(urllib.error.HTTPError) as missing:
        urllib.request.urlopen(f"{served.base}praktijken/bestaat-niet/", timeout=PATIENCE)
    assert missing.value.code == 404
    assert b'http-equiv="refresh"' in missing.value.read()


def test_a_card_with_a_wrong_id_shows_that_and_its_neighbours_stay(served: Served) -> None:
    path = "practices/tweede-kaart.yml"
    served.world.change(path, "themes: [buurt]", "themes: [buert]")
    page = "praktijken/tweede-kaart/"
    assert served.becomes(page, lambda text: "bedoelde je" in text and "Traceback" not in text)
    neighbour = served.fetch("praktijken/soep-op-de-stoep/")
    assert "Een vaste dag" in neighbour and "Traceback" not in neighbour
    served.world.change(path, "themes: [buert]", "themes: [buurt]")
    assert served.becomes(page, lambda text: "Een korte schets." in text)


def test_a_port_that_is_taken_is_said_in_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["serve", "--root", str(PROJECT), "--port", str(port)]) == 1
    assert capsys.readouterr().err == f"Poort {port} is bezet; kies een andere met --port.\n"


def test_its_start_ends_with_where_to_look(tmp_path: Path) -> None:
    world, port = World(tmp_path), free_port()
    program = str(Path(sys.executable).parent / "kennisbank")
    with subprocess.Popen(
        [program, "serve", "--root", str(world.root), "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout
        lines = [process.stdout.readline().strip() for _ in range(2)]
        served = Served(world, port)
        assert served.becomes("praktijken/", lambda page: "Soep op de stoep" in page)
        world.change(SOUP, "title: Soep op de stoep", "title: Soep op de dorpel")
        assert served.becomes("praktijken/", lambda page: "Soep op de dorpel" in page)
        process.terminate()
    assert lines[0] == "De site wordt klaargezet …"
    assert lines[1].startswith(f"Kijk op http://127.0.0.1:{port}/ ")
