"""Serves a collection while somebody works on it, and says in Dutch where to look."""

import json
import socket
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from mkdocs.commands.serve import serve as serve_pages
from watchdog.events import FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent
from watchdog.observers import Observer

from kennisbank.host.running import in_dutch, settings_of

HOST = "127.0.0.1"
FIRST_PORT = 8000
PORTS = 20

_CHANGES = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]


class Watcher(Observer):  # type: ignore[misc, valid-type]
    """Hears from the system that a file changed, and does not look at thousands by turns."""

    def schedule(self, handler: Any, path: str, **settings: Any) -> Any:
        """Listen to a folder; a file that is only read did not change."""
        return super().schedule(handler, path, event_filter=_CHANGES, **settings)


def serve(root: Path, port: int) -> None:
    """Serve a collection until somebody stops it."""
    with TemporaryDirectory() as folder, in_dutch():
        config, watched = _config(root, Path(folder))
        serve_pages(str(config), dev_addr=f"{HOST}:{port}", watch=watched)


def free_port(asked: int | None) -> int | None:
    """Return the port that was asked for, or the first of ours; None when it is taken."""
    ports = [asked] if asked else range(FIRST_PORT, FIRST_PORT + PORTS)
    return next(filter(_is_free, ports), None)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def _config(root: Path, folder: Path) -> tuple[Path, list[str]]:
    """Return the file with settings: the collection's own, or one that we make; and what to watch.

    Its own names what to watch besides docs/.
    """
    own = root / "mkdocs.yml"
    if own.is_file():
        return own, []
    made = folder / "mkdocs.yml"
    made.write_text(json.dumps(settings_of(root)), encoding="utf-8")
    return made, [str(root / name) for name in ("practices", "data") if (root / name).is_dir()]
