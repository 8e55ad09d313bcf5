"""Prints a sheet once: the same words, templates, fonts and engine give the PDF of last time."""

import hashlib
import os
from collections.abc import Iterator
from datetime import date
from importlib.metadata import version
from pathlib import Path

from kennisbank.printing.engine import FONTS, STANDARD, TEMPLATES, compile_pdf, payload
from kennisbank.printing.sheet import HandoutContent


def printed(template: str, content: HandoutContent, made_on: date, cache: Path | None) -> bytes:
    """Return the PDF of a sheet, from the folder `cache` if it lies there."""
    if cache is None:
        return compile_pdf(template, content, made_on)
    file = cache / f"{_key(template, content, made_on)}.pdf"
    if file.exists():
        return file.read_bytes()
    pdf = compile_pdf(template, content, made_on)
    _keep(pdf, file)
    return pdf


def _keep(pdf: bytes, file: Path) -> None:
    """Write the file in one go: another build may be reading it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(pdf)
    unfinished.replace(file)


def _key(template: str, content: HandoutContent, made_on: date) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for part in _all_that_matters(template, content, made_on):
        digest.update(hashlib.blake2b(part).digest())
    return digest.hexdigest()


def _all_that_matters(template: str, content: HandoutContent, made_on: date) -> Iterator[bytes]:
    yield f"{template} {made_on} {STANDARD} {version('typst')}".encode()
    yield payload(content).encode()
    yield (FONTS / "fonts.toml").read_bytes()
    for file in sorted(TEMPLATES.glob("*.typ")):
        yield file.read_bytes()
