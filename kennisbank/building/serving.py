"""Makes a file of the site when somebody asks for it, so that `serve` starts at once."""

import logging
import posixpath
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from threading import Event, Lock
from typing import Any

from kennisbank.building.folder import write
from kennisbank.searching.shipping import Make

log = logging.getLogger("mkdocs.kennisbank")

App = Callable[[dict[str, Any], Any], Iterable[bytes]]

PATIENCE = 60  # seconds that a question waits for a rebuild
TRIES = 3  # a rebuild may empty the folder between making a file and serving it


class OnRequest:
    """Stands before a server of files, and writes the file that is asked for if it can be made."""

    def __init__(self) -> None:
        self._folder = Path()
        self._makers: Mapping[str, Make] = {}
        self._written: set[Path] = set()
        self._ready = Event()
        self._one_at_a_time = Lock()

    def close(self) -> None:
        """Let questions wait: the site is being built again."""
        self._ready.clear()

    def open(self, folder: Path, makers: Mapping[str, Make]) -> None:
        """Answer from now on with these files of the folder, by path: `kader/index.html`."""
        with self._one_at_a_time:
            for file in self._written:  # one may have come after the folder was emptied
                file.unlink(missing_ok=True)
            self._written.clear()
            self._folder, self._makers = folder, makers
        self._ready.set()

    def before(self, app: App, mount: str) -> App:
        """Return an application that makes what is asked under `mount`, then leaves it to `app`."""

        def answer(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
            path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
            for _ in range(TRIES):
                known = path.startswith(mount) and self._make(path.removeprefix(mount))
                said: list[tuple[Any, ...]] = []
                body = app(environ, lambda *head, said=said: said.append(head))
                if not (known and said[-1][0].startswith("404")):
                    break
            start_response(*said[-1])
            return body

        return answer

    def _make(self, path: str) -> bool:
        """Make the file behind a path, unless it stands there; say whether it could be made."""
        self._ready.wait(PATIENCE)
        with self._one_at_a_time:
            names = [name for name in _files(path) if name in self._makers]
            for name in names:
                if not (self._folder / name).exists():
                    self._write(name, self._makers[name])
            return bool(names)

    def _write(self, name: str, make: Make) -> None:
        """Write one file; a fault in making it is told, and the page is missing."""
        try:
            content = make()
        except Exception:  # whatever goes wrong with one page must not stop the others
            log.exception("%s kan niet gemaakt worden", name)
            return
        write(self._folder / name, content)
        self._written.add(self._folder / name)


def _files(path: str) -> tuple[str, str]:
    return path, posixpath.join(path, "index.html")
