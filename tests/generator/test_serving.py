"""A file of the site is made when somebody asks for it, once, and waits for a rebuild."""

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from kennisbank.building.serving import OnRequest


class Site:
    """A folder that is served, what was made for it, and what went wrong."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: list[str] = []
        self.before_serving: Callable[[], object] = lambda: None
        self.on_request = OnRequest()

    def maker(self, name: str) -> Callable[[], bytes]:
        def make() -> bytes:
            self.made.append(name)
            return name.encode()

        return make

    def ask(self, path: str) -> list[bytes]:
        """Return what the server of files finds once the file has been made; nothing is a 404."""

        def files(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
            self.before_serving()
            file = self.folder / environ["PATH_INFO"].removeprefix("/site/")
            found = file / "index.html" if file.is_dir() else file
            start_response("200 OK" if found.exists() else "404 Not Found", [])
            return [found.read_bytes()] if found.exists() else []

        app = self.on_request.before(files, "/site/")
        heads: list[str] = []
        body = list(app({"PATH_INFO": path}, lambda status, _: heads.append(status)))
        assert heads == ["200 OK" if body else "404 Not Found"]
        return body


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site(tmp_path)
    names = ("kader/index.html", "druk/blad.pdf")
    site.on_request.open(tmp_path, {name: site.maker(name) for name in names})
    return site


@pytest.mark.parametrize("path", ["/site/kader/", "/site/kader", "/site/kader/index.html"])
def test_a_page_is_made_at_its_address(site: Site, path: str) -> None:
    assert site.ask(path) == [b"kader/index.html"]
    assert site.made == ["kader/index.html"]


def test_a_file_is_made_once(site: Site) -> None:
    assert site.ask("/site/druk/blad.pdf") == site.ask("/site/druk/blad.pdf") == [b"druk/blad.pdf"]
    assert site.made == ["druk/blad.pdf"]


@pytest.mark.parametrize("path", ["/site/ergens/", "/site/../kader/", "/kader/", "/site/", ""])
def test_nothing_else_is_made(site: Site, path: str) -> None:
    site.ask(path)
    assert site.made == []


def test_what_goes_wrong_with_one_file_is_told_and_leaves_the_others(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> bytes:
        raise ValueError("stuk")

    site.on_request.open(site.folder, {"stuk.pdf": fail, "heel.pdf": site.maker("heel.pdf")})
    assert site.ask("/site/stuk.pdf") == []
    assert "stuk.pdf kan niet gemaakt worden" in caplog.text
    assert site.ask("/site/heel.pdf") == [b"heel.pdf"]


def test_a_page_that_a_rebuild_took_away_is_made_again(site: Site) -> None:
    rebuilds = iter([lambda: (site.folder / "kader/index.html").unlink()])
    site.before_serving = lambda: next(rebuilds, lambda: None)()
    assert site.ask("/site/kader/") == [b"kader/index.html"]
    assert site.made == ["kader/index.html"] * 2


def test_a_page_that_was_still_being_made_when_a_rebuild_began_is_made_again(site: Site) -> None:
    site.ask("/site/kader/")
    site.on_request.open(site.folder, {"kader/index.html": lambda: b"nieuw"})
    assert site.ask("/site/kader/") == [b"nieuw"]


def test_a_question_during_a_rebuild_gets_the_new_page(site: Site) -> None:
    answers: list[bytes] = []
    site.on_request.close()
    asking = Thread(target=lambda: answers.extend(site.ask("/site/kader/")))
    asking.start()
    site.on_request.open(site.folder, {"kader/index.html": lambda: b"nieuw"})
    asking.join()
    assert answers == [b"nieuw"]
    assert site.made == []
