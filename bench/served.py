"""What an author waits for while pages are served: the first page, an edit, a card more or less.

Processor time of the server and all that it started, out of /proc, so on Linux only; beside it
seconds on the clock, which say more of the machine.
"""

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.builders import Builder, middle_card, next_title, retitle
from bench.measuring import MeasureError

PROCESSES = Path("/proc")
PATIENCE = 120  # seconds on the clock until somebody gives up
LOOK = 0.02  # seconds between two looks at a page
IDLE = 5  # seconds in which nobody does a thing


@dataclass(frozen=True)
class Wait:
    """What one thing cost while a site was served; nothing was seen of what was not."""

    name: str
    processor: float
    clock: float
    seen: bool = True


class Server:
    """A server of a builder, with what it cost since the last time that somebody asked."""

    def __init__(self, process: subprocess.Popen[bytes], base: str) -> None:
        self._process, self._base = process, base

    def waited(self, name: str, act: Callable[[], object], url: str, seen: str | None) -> Wait:
        """Do something and wait until a page shows it; `None` waits until the page is gone."""
        used, start = processor_of(self._process.pid), time.perf_counter()
        act()
        while not self._shows(url, seen):
            if self._process.poll() is not None:
                raise MeasureError(f"{name}: de server is gestopt")
            if time.perf_counter() - start > PATIENCE:
                return Wait(name, 0, PATIENCE, seen=False)
            time.sleep(LOOK)
        clock = time.perf_counter() - start
        return Wait(name, processor_of(self._process.pid) - used, clock)

    def rested(self) -> Wait:
        """Wait until nothing more goes on, and measure what doing nothing costs."""
        before = -1.0
        while (now := processor_of(self._process.pid)) - before > 0.05 * IDLE:
            before = now
            time.sleep(IDLE)
        used = processor_of(self._process.pid)
        time.sleep(IDLE)
        return Wait(f"{IDLE} s niets doen", processor_of(self._process.pid) - used, IDLE)

    def _shows(self, url: str, seen: str | None) -> bool:
        try:
            with urllib.request.urlopen(self._base + url, timeout=PATIENCE) as answer:
                return seen is not None and seen in answer.read().decode(errors="replace")
        except urllib.error.HTTPError:
            return seen is None
        except OSError:
            return False


def waits(builder: Builder, new_card: tuple[str, str]) -> Iterator[Wait]:
    """Yield what each thing costs; the new card is an id with the text of its file."""
    id, text = new_card
    file = builder.cards / f"{id}.yml"
    url, new = (f"praktijken/{stem}/" for stem in (middle_card(builder).stem, id))
    _prepared(builder)
    with _serving(builder) as server:
        yield server.waited("start tot eerste pagina", lambda: None, "", "</html>")
        yield server.rested()
        for name in ("wijziging gezien", "tweede wijziging gezien"):
            yield server.waited(name, partial(_edit, builder), url, next_title(builder))
        add, delete = partial(_add, builder, file, text), partial(_delete, builder, file)
        yield server.waited("nieuwe kaart gezien", add, new, "</html>")
        yield server.waited("kaart weg gezien", delete, new, None)


def _edit(builder: Builder) -> None:
    retitle(builder)
    _prepared(builder)


def _add(builder: Builder, file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    _prepared(builder)


def _delete(builder: Builder, file: Path) -> None:
    file.unlink()
    _prepared(builder)


def _prepared(builder: Builder) -> None:
    """Run what has to be made beforehand; its processor time is not the server's."""
    environment = {**os.environ, **builder.environment}
    for command in builder.before:
        subprocess.run(command, cwd=builder.place, env=environment, check=True, capture_output=True)


@contextmanager
def _serving(builder: Builder) -> Iterator[Server]:
    port = _free_port()
    environment = {**os.environ, **builder.environment}
    with (builder.place / "serve.log").open("wb") as said:
        process = subprocess.Popen(
            (*builder.serve, *builder.at(port)),
            cwd=builder.place,
            env=environment,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        try:
            yield Server(process, f"http://127.0.0.1:{port}/")
        finally:
            process.terminate()
            process.wait(timeout=30)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def processor_of(pid: int) -> float:
    """Return the seconds of processor that a process and its descendants used until now."""
    tick = os.sysconf("SC_CLK_TCK")
    parents: dict[int, int] = {}
    used: dict[int, float] = {}
    for file in PROCESSES.glob("[0-9]*/stat"):
        try:
            fields = file.read_text().rpartition(")")[2].split()
        except OSError:  # it ended while we looked
            continue
        each = int(file.parent.name)
        parents[each], used[each] = int(fields[1]), sum(map(int, fields[11:15])) / tick
    return sum(one for each, one in used.items() if _descends(each, pid, parents))


def _descends(each: int, pid: int, parents: dict[int, int]) -> bool:
    while each and each != pid:
        each = parents.get(each, 0)
    return each == pid
