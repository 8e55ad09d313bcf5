"""All practices as rows of a spreadsheet (CSV, RFC 4180), one line per practice."""

import csv
import io
import re
from collections.abc import Iterable, Iterator

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.place.lying import province_name
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.theme.record import Theme
from kennisbank.records.model import Record

COLUMNS = (
    "id", "titel", "gemeente", "werkt_in", "provincie", "begin", "stand", "themas", "fasen",
    "netwerkmodel", "doelgroepen", "partners", "niveau", "nagekeken_op", "adres",
)  # fmt: skip
_STARTS_FORMULA = re.compile(r"(^|;[\s\"]*)([=+\-@])")


def practices_csv(catalogue: Catalogue) -> str:
    """Return the table with a line of names first; several values in a cell stand between `;`."""
    lines = io.StringIO()
    writer = csv.writer(lines)
    writer.writerow(COLUMNS)
    for card in catalogue.all(Practice):
        writer.writerow(map(_cell, _values(catalogue, card)))
    return lines.getvalue()


def _values(catalogue: Catalogue, card: Practice) -> Iterator[str]:
    place = catalogue.one(Place, card.place)
    model = catalogue.maybe(NetworkModel, card.network_model.id if card.network_model else None)
    yield from (card.id, card.title, place.label)
    yield _joined(catalogue.those(Place, card.municipalities))
    yield from (province_name(catalogue, place), card.period.start.dutch, card.status)
    yield _joined(catalogue.those(Theme, card.themes))
    yield _joined(catalogue.those(Phase, (choice.id for choice in card.phases)))
    yield model.label if model else ""
    yield _joined(catalogue.those(Audience, card.audiences))
    yield "; ".join(partner.name for partner in card.partners)
    yield from (card.level, str(card.checked_on), card.address)


def _joined(records: Iterable[Record]) -> str:
    return "; ".join(record.label for record in records)


def _cell(text: str) -> str:
    """Keep a text one line, and never a formula: a spreadsheet would run what a stranger wrote.

    Where a comma is for decimals, a spreadsheet parts cells at `;`, also inside our cells.
    """
    line = " ".join(text.split())
    return _STARTS_FORMULA.sub(r"\1'\2", line)
