"""All paper of a collection, for who prints it in a test."""

from datetime import date
from pathlib import Path

from kennisbank.collection import open_collection
from kennisbank.kinds.registry import registry
from kennisbank.printing import Imprint, Papers, open_papers, open_style
from kennisbank.printing.opening import on_paper

SITE = "https://opentafel.example/"
IMPRINT = Imprint("Open Tafel", SITE, date(2026, 11, 21))
OFFLINE = Imprint("Open Tafel", None, date(2026, 11, 21))
ON_PAPER = on_paper(registry())
STYLE = open_style(Path("/dev/null"), registry())  # the usual one: nobody changed a word


def papers_in(root: Path, imprint: Imprint = IMPRINT, cache: Path | None = None) -> Papers:
    """Return the papers of the collection under `root`; without `cache` each is printed anew."""
    return open_papers(open_collection(root), root, imprint, cache)
