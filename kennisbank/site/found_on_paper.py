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
    """Yield a record for each sheet; of a form that repeats another, or has many, one for all.

    It leads to the page where the sheet lies, and only for who asks for paper or says its name:
    who asks for Halle wants its card.
    """
    forms: dict[tuple[str, type[Found] | None], list[Paper]] = defaultdict(list)
    for paper in papers:
        forms[paper.form.name, paper.batch.kind.model].append(paper)
    for found in forms.values():
        is_each = ROW_PAGES.pages(len(found)) == 1 and not found[0].form.repeats
        yield from map(_sheet, found) if is_each else (_form(found[0]),)


def anchor(paper: Paper) -> str:
    """Return the place of a sheet on the page of its record."""
    return f"{SHEET}-{paper.form.name}"


def _sheet(paper: Paper) -> SearchRecord:
    record = paper.record
    if record is None:
        return _form(paper)
    url = f"{record.address}#{anchor(paper)}"
    return SearchRecord(
        id=url,
        url=url,
        type=SHEET,
        title=f"{paper.label}, {_numbered(record)}",
        summary=paper.what,
        under=tuple(dict.fromkeys(_told(paper, record))),
        only_for=(paper.label, *PAPER_WORDS),
    )


def _numbered(record: Found) -> str:
    """Return the name of a record with its number, as it is asked for: `fase 2: Verkenning`."""
    number = getattr(record, "number", None)
    named = number is None or str(number) in record.label
    return record.label if named else f"{record.noun} {number}: {record.label}"


def _told(paper: Paper, record: Found) -> Iterator[str]:
    """Yield what stands on it beside its record, and what that belongs to."""
    yield from (one.label for one in paper.batch.told if one is not record)
    if isinstance(record, Part):
        holder = paper.batch.edition.catalogue.find(record.holder_kind, record.holder)
        yield from (holder.label,) if holder else ()


def _form(paper: Paper) -> SearchRecord:
    """Return the form itself, in the list of all paper."""
    noun = f"{paper.record.noun}-" if paper.record else ""
    url = f"afdrukken/#{noun}{paper.form.name}"
    return SearchRecord(
        id=url,
        url=url,
        type=SHEET,
        title=paper.label,
        summary=paper.what,
        under=(paper.form.name,),
        only_for=(paper.label, paper.form.name, *PAPER_WORDS),
    )
