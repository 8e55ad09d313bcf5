"""Reads the tags of a PDF: what a screen reader goes by."""

from collections.abc import Iterator

import pikepdf


def tags(element: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """The structure elements of a PDF, in reading order."""
    if isinstance(element, pikepdf.Array):
        for at in range(len(element)):
            yield from tags(element[at])
    elif isinstance(element, pikepdf.Dictionary):
        if "/S" in element:
            yield element
        if "/K" in element:
            yield from tags(element.K)
