"""Which sheets of paper exist, and where they stand on the site."""

from dataclasses import dataclass

from kennisbank.records import Table

FOLDER = "druk/tafels"


@dataclass(frozen=True)
class Paper:
    """A PDF on the site: its name, what it is, and its address from the site's root."""

    label: str
    pages_text: str
    address: str


def papers_of(table: Table) -> tuple[Paper, ...]:
    """Return the sheets that are printed for a table."""
    name = f"{table.dossier}-{table.number}"
    return (
        Paper(
            "Handout", "2 bladzijden A4, recto verso op één blad", f"{FOLDER}/{name}-handout.pdf"
        ),
    )
