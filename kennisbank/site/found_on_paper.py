"""What search finds of paper: each sheet, by its name and that of what it is made for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kennisbank.catalogue import Found
from kennisbank.printing import Paper
from kennisbank.records.model import Part
from kennisbank.records.paging import ROW_PAGES
from kennisbank.searching import SearchRecord

SHEET = "blad"
PAPER_WORDS = (SHEET, "bladen", "printen", "afdrukken", "pdf")


def found_on_paper(papers: Iterable[Paper]) -> Iterator[SearchRecord]:
    """Yield a record for each sheet; of a form with more than a page of them, one for all.

    It leads to the page where the sheet lies, and only for who asks for paper or says its name:
    who asks for Halle wants its card.
    """
    forms: dict[tuple[str, type[Found] | None], list[Paper]] = defaultdict(list)
    for paper in papers:
        forms[paper.form.name, paper.batch.kind.model].append(paper)
    for found in forms.values():
        yield from map(_sheet, found) if ROW_PAGES.pages(len(found)) == 1 else (_form(found[0]),)


def anchor(paper: Paper) -> str:
    """Return the place of a sheet on the page of its record."""
    return f"{SHEET}-{paper.form.name}"


def _sheet(paper: Paper) -> SearchRecord:
    record = paper.record
    if record is None:
        return _form(paper)
    return SearchRecord(
        id=paper.address,
        url=f"{record.address}#{anchor(paper)}",
        type=SHEET,
        title=f"{paper.label}, {record.label}",
        summary=paper.what,
        aliases=tuple(_other_names(paper, record)),
        under=tuple(dict.fromkeys(_told(paper, record))),
        only_for=(paper.label, paper.form.name, *PAPER_WORDS),
    )


def _other_names(paper: Paper, record: Found) -> Iterator[str]:
    """Yield its name with a number, as it is asked for, and what its file is called."""
    if number := getattr(record, "number", None):
        yield f"{paper.label} {record.noun} {number}"
    if paper.form.name != paper.label.lower():
        yield paper.form.name


def _told(paper: Paper, record: Found) -> Iterator[str]:
    """Yield what stands on it beside its record, and what that belongs to."""
    yield from (one.label for one in paper.batch.told if one is not record)
    if isinstance(record, Part):
        holder = paper.batch.edition.catalogue.find(record.holder_kind, record.holder)
        yield from (holder.label,) if holder else ()


def _form(paper: Paper) -> SearchRecord:
    """Return the form itself, in the list of all paper."""
    noun = f"{paper.record.noun}-" if paper.record else ""
    return SearchRecord(
        id=paper.address,
        url=f"afdrukken/#{noun}{paper.form.name}",
        type=SHEET,
        title=paper.label,
        summary=paper.what,
        only_for=(paper.label, *PAPER_WORDS),
    )
