"""The memory of builds: work is made again only when an answer that it rests on has changed."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from kennisbank.memory.digests import SIZE, Digests
from kennisbank.memory.queries import Query, listening
from kennisbank.memory.store import Store, Work

_current: ContextVar["Memory | None"] = ContextVar("memory", default=None)

GONE = b"gone"  # the digest of a query that nobody can answer any more


class Memory:
    """Recalls work from a store, by putting again the queries that were asked to make it.

    `answer` answers a query in this build, or raises LookupError; `base` is the digest of all
    that no query covers: the code, the settings.
    """

    def __init__(self, store: Store, answer: Callable[[Query], object], base: bytes) -> None:
        self._store = store
        self._answer = answer
        self._base = base
        self._digests = Digests()
        self._digest = cache(self._digested)

    def recall(self, name: str, make: Callable[[], bytes], stamp: str = "") -> bytes:
        """Return the work of this name: the same bytes as making it now would give.

        `stamp` stands for whatever `make` rests on that is no query and not in the base.
        """
        work = self._store.get(name)
        if work and work.key == self._key(stamp, work.queries):
            return work.content
        with listening() as heard:
            content = make()
        self._store.put(name, Work(self._key(stamp, heard), tuple(heard), content))
        return content

    def _key(self, stamp: str, queries: Iterable[Query]) -> bytes:
        key = hashlib.blake2b(self._base + stamp.encode(), digest_size=SIZE)
        for query in queries:
            key.update(self._digest(query))
        return key.digest()

    def _digested(self, query: Query) -> bytes:
        try:
            with listening():
                return self._digests.of(self._answer(query))
        except LookupError:
            return GONE


@contextmanager
def at_hand(memory: Memory) -> Iterator[None]:
    """Let whatever is made meanwhile be recalled from this memory."""
    token = _current.set(memory)
    try:
        yield
    finally:
        _current.reset(token)


def recalled(name: str, make: Callable[[], bytes], stamp: str) -> bytes | None:
    """Recall work from the memory at hand; None without one: nobody pays to keep little."""
    memory = _current.get()
    return memory.recall(name, make, stamp) if memory else None
