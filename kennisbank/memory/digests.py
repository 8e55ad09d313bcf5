"""Digests: the same value gives the same 16 bytes in every build, another value gives others."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

SIZE = 16  # bytes
_PLAIN = (str, bytes, int, float, bool, Decimal, date, type(None))  # `repr` tells all of these


class Digests:
    """Gives values their digest; that of a record is made once, however many values hold it."""

    def __init__(self) -> None:
        self._records: dict[int, tuple[BaseModel, bytes]] = {}  # each keeps its id its own

    def of(self, value: object) -> bytes:
        """Return the digest of an answer: texts, numbers, days, records, and what is made of those.

        Raises TypeError for a value of which nobody can say that it is the same in another build.
        """
        whole = hashlib.blake2b(digest_size=SIZE)
        for piece in self._pieces(value):
            whole.update(piece)
        return whole.digest()

    def _pieces(self, value: Any) -> Iterator[bytes]:
        yield f"{type(value).__qualname__}(".encode()
        if isinstance(value, _PLAIN):
            yield repr(value).encode()
        elif isinstance(value, BaseModel):
            yield self._of_record(value)
        else:
            for inside in _inside(value):
                yield from self._pieces(inside)
        yield b")"

    def _of_record(self, record: BaseModel) -> bytes:
        if id(record) not in self._records:
            private = sorted((record.__pydantic_private__ or {}).items())
            text = record.__pydantic_serializer__.to_json(record, warnings=False)
            digest = hashlib.blake2b(text + repr(private).encode(), digest_size=SIZE).digest()
            self._records[id(record)] = record, digest
        return self._records[id(record)][1]


def digest_of(value: object) -> bytes:
    """Return the digest of one value, as `Digests.of` does."""
    return Digests().of(value)


def digest_of_files(contents: Iterable[tuple[str, bytes]]) -> bytes:
    """Return the digest of files, each by its name, in this order."""
    whole = hashlib.blake2b(digest_size=SIZE)
    for name, content in contents:
        whole.update(f"{len(name)} {name} {len(content)} ".encode())
        whole.update(content)
    return whole.digest()


def _inside(value: Any) -> Iterable[Any]:
    """Return what a value is made of, in its order; TypeError when that cannot be told.

    A field that equal values may differ in is no part of it.
    """
    if isinstance(value, Mapping):
        return value.items()
    if isinstance(value, list | tuple):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, one.name) for one in fields(value) if one.compare]
    if callable(value):
        return [f"{value.__module__}.{value.__qualname__}"]
    raise TypeError(f"no digest for {type(value).__name__}")
