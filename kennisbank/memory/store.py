"""A file in which finished work waits for the next build, safe for two builds at once.

Nothing depends on it: a file that is absent, of another format or damaged is begun anew, and a
build that cannot use it makes everything itself.
"""

import contextlib
import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kennisbank.memory.queries import Query

FILE = Path(".cache/work.sqlite")  # from the root of a collection
FORMAT = 1  # of the table below
WAIT = 30  # seconds that one build waits for another to write
AT_ONCE = 64  # rows in one transaction: an interrupted build loses no more
QUICK = 1  # of zlib: a page shrinks to a quarter

_TABLE = """
CREATE TABLE IF NOT EXISTS work (
  shelf TEXT NOT NULL, name TEXT NOT NULL, key BLOB NOT NULL, queries BLOB NOT NULL,
  content BLOB NOT NULL, digest BLOB NOT NULL, PRIMARY KEY (shelf, name)
) WITHOUT ROWID
"""


@dataclass(frozen=True)
class Work:
    """What was made: a key of all that it rests on, what was asked meanwhile, and the result."""

    key: bytes
    queries: tuple[Query, ...]
    content: bytes


class Store:
    """Work by name, on a shelf of the file; a name has one piece of work, the newest."""

    def __init__(self, file: Path, shelf: str) -> None:
        self._file = file
        self._shelf = shelf
        self._waiting: dict[str, Work] = {}
        self._seen: set[str] = set()
        self._connection = self._opened()

    def get(self, name: str) -> Work | None:
        """Return the work of this name; None when there is none that can be trusted."""
        self._seen.add(name)
        if name in self._waiting:
            return self._waiting[name]
        asked = "SELECT key, queries, content, digest FROM work WHERE shelf = ? AND name = ?"
        with self._forgiving() as connection:
            found = connection.execute(asked, (self._shelf, name)) if connection else None
            row = found.fetchone() if found else None
            return _read(*row) if row else None
        return None

    def put(self, name: str, work: Work) -> None:
        """Keep work under a name, in place of what was there."""
        self._seen.add(name)
        self._waiting[name] = work
        if len(self._waiting) >= AT_ONCE:
            self._write()

    def close(self, *, complete: bool) -> None:
        """Write what waits; after a complete build what nobody asked for goes."""
        self._write()
        with self._forgiving() as connection:
            if connection and complete:
                here = (self._shelf,)
                rows = connection.execute("SELECT name FROM work WHERE shelf = ?", here)
                gone = [(self._shelf, name) for (name,) in rows if name not in self._seen]
                connection.executemany("DELETE FROM work WHERE shelf = ? AND name = ?", gone)
                connection.commit()
        if self._connection:
            self._connection.close()

    def _write(self) -> None:
        rows = [(self._shelf, name, *_written(work)) for name, work in self._waiting.items()]
        self._waiting.clear()
        with self._forgiving() as connection:
            if connection:
                connection.executemany("REPLACE INTO work VALUES (?, ?, ?, ?, ?, ?)", rows)
                connection.commit()

    @contextlib.contextmanager
    def _forgiving(self) -> Iterator[sqlite3.Connection | None]:
        """Hand out the connection; when the file fails, begin it anew and go on without its row."""
        try:
            yield self._connection
        except (sqlite3.Error, OSError):
            if self._connection:
                self._connection.close()
            self._connection = self._begun_anew()

    def _opened(self) -> sqlite3.Connection | None:
        try:
            return _connected(self._file)
        except (sqlite3.Error, OSError):
            return self._begun_anew()

    def _begun_anew(self) -> sqlite3.Connection | None:
        try:
            for end in ("", "-wal", "-shm"):
                self._file.with_name(self._file.name + end).unlink(missing_ok=True)
            return _connected(self._file)
        except (sqlite3.Error, OSError):
            return None  # a disk that is full or may not be written to


@contextlib.contextmanager
def opened(root: Path, shelf: str) -> Iterator[Store]:
    """Open a shelf of the store of a collection; what nobody asks for until the end is forgotten.

    When that end is not reached, everything stays.
    """
    store = Store(root / FILE, shelf)
    complete = False
    try:
        yield store
        complete = True
    finally:
        store.close(complete=complete)


def _connected(file: Path) -> sqlite3.Connection:
    """Return a connection to the file; sqlite3.Error when it is damaged or of another format."""
    file.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(file, timeout=WAIT)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version not in (0, FORMAT):
            raise sqlite3.DatabaseError("another format")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")  # a lost row is made again
        connection.execute(_TABLE)
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        connection.commit()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _written(work: Work) -> tuple[bytes, bytes, bytes, bytes]:
    queries = json.dumps(work.queries, ensure_ascii=False).encode()
    content = zlib.compress(work.content, QUICK)
    return work.key, queries, content, _seal(work.key, queries, content)


def _read(key: object, queries: object, content: object, digest: object) -> Work | None:
    if not (isinstance(key, bytes) and isinstance(queries, bytes) and isinstance(content, bytes)):
        return None
    if digest != _seal(key, queries, content):
        return None
    asked = tuple(tuple(query) for query in json.loads(queries))
    return Work(key, asked, zlib.decompress(content))


def _seal(*parts: bytes) -> bytes:
    return hashlib.blake2b(b"".join(parts), digest_size=16).digest()
