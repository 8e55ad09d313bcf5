"""Digests: the same value gives the same 16 bytes in every build, another value gives others."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import singledispatch
from typing import Any

from pydantic import BaseModel

SIZE = 16  # bytes
_PLAIN = (str, int, float, bool, Decimal, date, type(None))  # `repr` tells all of these


def digest_of(value: object) -> bytes:
    """Return the digest of an answer: texts, numbers, days, records, and what is made of those.

    Raises TypeError for a value of which nobody can say that it is the same in another build.
    """
    whole = hashlib.blake2b(digest_size=SIZE)
    _add(value, whole.update)
    return whole.digest()


def digest_of_files(contents: Iterable[tuple[str, bytes]]) -> bytes:
    """Return the digest of files, each by its name, in this order."""
    whole = hashlib.blake2b(digest_size=SIZE)
    for name, content in contents:
        whole.update(f"{len(name)} {name} {len(content)} ".encode())
        whole.update(content)
    return whole.digest()


def _add(value: Any, add: Callable[[bytes], None]) -> None:
    add(f"{type(value).__qualname__}(".encode())
    _add_inside(value, add)
    add(b")")


@singledispatch
def _add_inside(value: Any, add: Callable[[bytes], None]) -> None:
    if is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            _add(getattr(value, one.name), add)
    elif callable(value):
        add(f"{value.__module__}.{value.__qualname__}".encode())
    elif isinstance(value, _PLAIN):
        add(repr(value).encode())
    else:
        raise TypeError(f"no digest for {type(value).__name__}")


@_add_inside.register
def _add_model(model: BaseModel, add: Callable[[bytes], None]) -> None:
    add(model.__pydantic_serializer__.to_json(model, warnings=False))
    for name, private in sorted((model.__pydantic_private__ or {}).items()):
        add(f" {name}={private!r}".encode())


@_add_inside.register
def _add_bytes(content: bytes, add: Callable[[bytes], None]) -> None:
    add(content)


@_add_inside.register(list)
@_add_inside.register(tuple)
def _add_items(items: Iterable[Any], add: Callable[[bytes], None]) -> None:
    for item in items:
        _add(item, add)


@_add_inside.register
def _add_mapping(mapping: Mapping, add: Callable[[bytes], None]) -> None:  # type: ignore[type-arg]
    _add_items(mapping.items(), add)
