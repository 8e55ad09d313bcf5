"""Paper: what the catalogue knows, set by Typst as PDFs to hand out, fold, cut and fill in."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kennisbank.catalogue import Catalogue, Found, Loaded
from kennisbank.kinds.table.record import Table
from kennisbank.printing.faults import PrintError
from kennisbank.printing.papers import (
    Paper,
    online_address,
    paper_at,
    papers,
    papers_of,
    version_of,
)
from kennisbank.printing.pictures import share_address, share_picture
from kennisbank.printing.press import Progress, print_ahead
from kennisbank.printing.sheet import Imprint
from kennisbank.reading import Loc, Problem
from kennisbank.records.model import Part, Record, within

__all__ = [
    "Imprint",
    "Paper",
    "PrintError",
    "Progress",
    "online_address",
    "paper_at",
    "papers",
    "papers_of",
    "print_papers",
    "printed_paper",
    "share_address",
    "share_picture",
    "table_papers",
    "unprintable",
    "version_of",
    "warm_up",
]


def table_papers(catalogue: Catalogue, id: str) -> tuple[Paper, ...]:
    """Return the papers of the table `<dossier>/<number>`; PrintError names the known tables."""
    table = catalogue.find(Table.kind, id)
    if not isinstance(table, Table):
        known = ", ".join(table.id for table in catalogue.parts(Table)) or "nog geen"
        raise PrintError(f"tafel '{id}' bestaat niet; deze wel: {known}")
    return papers_of(catalogue, table)


def print_papers(
    chosen: Iterable[tuple[Paper, Path]], imprint: Imprint, cache: Path | None = None
) -> Iterator[Path | PrintError]:
    """Write each paper to its file; yield that file, or what is wrong with the sheet."""
    for paper, file in chosen:
        try:
            content = printed_paper(paper, imprint, cache)
        except PrintError as error:
            yield error
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        yield file


def printed_paper(paper: Paper, imprint: Imprint, cache: Path | None = None) -> bytes:
    """Return the file of a paper; a PrintError names the file of the record it comes from."""
    try:
        return paper.pdf(imprint, cache)
    except PrintError as error:
        raise PrintError(*(f"{_where(paper)}: {cause}" for cause in error.causes)) from None


def warm_up(chosen: Iterable[Paper], imprint: Imprint, cache: Path, tell: Progress) -> None:
    """Print papers ahead into `cache`, in several processes, so that asking for one is quick."""
    jobs = (paper.job(imprint) for paper in chosen)
    print_ahead((job for job in jobs if job), cache, tell)


def unprintable(loaded: Loaded, imprint: Imprint, cache: Path | None = None) -> Iterator[Problem]:
    """Print every sheet for the eye of its author, and tell what does not fit or has no letter."""
    for entry in loaded.entries:
        for loc, record in _in_file(entry.record):
            causes = dict.fromkeys(_causes(loaded.catalogue, record, imprint, cache))
            yield from (entry.problem(loc, f"op papier: {cause}") for cause in causes)


def _in_file(record: Record | None) -> Iterator[tuple[Loc, Found]]:
    """Yield a record and its parts, each with its place in the file."""
    if record is None:
        return
    yield (), record
    yield from within(record, Part)


def _causes(
    catalogue: Catalogue, record: Found, imprint: Imprint, cache: Path | None
) -> Iterator[str]:
    known = catalogue.find(record.kind, record.id) is record
    for paper in papers_of(catalogue, record) if known else ():
        if not paper.kind.repeats:
            yield from _refused(paper, imprint, cache)


def _refused(paper: Paper, imprint: Imprint, cache: Path | None) -> tuple[str, ...]:
    try:
        paper.pdf(imprint, cache)
    except PrintError as error:
        return error.causes
    return ()


def _where(paper: Paper) -> str:
    """Name the file and the part of it that an author has to open: `data/…yml: tafel 1`."""
    record = paper.record
    if record is None:
        return paper.label
    path = paper.catalogue.paths[(record.kind, record.id)]
    return f"{path}: {record.noun} {record.number}" if isinstance(record, Table) else path
