"""Names that are nearly those of another record, and titles and words that are dressed up."""

import re
from collections.abc import Iterator

from kennisbank.catalogue import Catalogue
from kennisbank.checks.fault import Fault, texts
from kennisbank.records.model import Loc, Record, within
from kennisbank.records.source import Source
from kennisbank.records.text import Line
from kennisbank.text.folding import odd_sign

_DRESSED = re.compile(r"[\"“”„«‘'＂「][^\"“”„«»]*[\"“”»’'＂」]")
_MIXED = re.compile(r"[a-zA-Z][Ͱ-ԯ]|[Ͱ-ԯ][a-zA-Z]")  # Latin beside Greek or Cyrillic
_QUOTED = "deze titel staat tussen aanhalingstekens, en die komen op de pagina; haal ze weg"


def misspelled(record: Record, catalogue: Catalogue) -> Iterator[Fault]:
    """Find a name one letter from that of a record: its link would fall away without a word."""
    for loc, name in _names(record):
        near = "" if catalogue.named(name) else catalogue.near(name)
        if near:
            message = f"'{name}' kennen we niet; bedoelde je '{near}'?"
            yield Fault(loc, f"{message} Is het een andere, voeg die dan eerst toe")


def _names(record: Record) -> Iterator[tuple[Loc, str]]:
    """Yield each name that a record mentions in a plain field, where it stands."""
    mentioned = {*record.mentioned_names}
    mentioned |= {name for part in record.parts for name in part.mentioned_names}
    mentioned |= {source.publisher for _, source in within(record, Source)}
    return ((loc, line) for loc, line in within(record, Line) if line in mentioned)


def merged(record: Record, catalogue: Catalogue) -> Iterator[Fault]:
    """Find a reference to what went up in another: the new one is meant."""
    for loc, reference in record.references():
        if reference.merges and loc != ("merged_into",):
            into = getattr(catalogue.find(*reference.key), "merged_into", None)
            if into:
                yield Fault(loc, f"'{reference}' is opgegaan in '{into}'; schrijf dat")


def dressed(record: Record) -> Iterator[Fault]:
    """Find a title between quotes; that of a source may be one: a newspaper quotes."""
    for field in ("title", "name"):
        title = getattr(record, field, "")
        if not isinstance(record, Source) and isinstance(title, str) and _DRESSED.fullmatch(title):
            yield Fault((field,), _QUOTED)


def mixed(record: Record) -> Iterator[Fault]:
    """Find a word with a letter that only looks like one of ours: nobody finds it by typing."""
    for loc, text in texts(record):
        found = None if text.isascii() else _MIXED.search(text)
        if found:
            line = text.count("\n", 0, found.start())
            yield Fault(loc, f"er staat {odd_sign(found[0])} in een woord; typ het opnieuw", line)
