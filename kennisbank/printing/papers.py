"""Which papers exist, where they stand on the site, and how one is made.

A paper goes one way: record, words, sheet, payload, Typst, file; each of these is made once.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kennisbank.catalogue import Found
from kennisbank.memory.queries import kept
from kennisbank.printing.edition import Edition, key_of
from kennisbank.printing.faults import PrintError, explained
from kennisbank.printing.form import Form, OnPaper
from kennisbank.printing.odt import odt
from kennisbank.printing.payload import payload, plain
from kennisbank.printing.press import Job, Progress, known_pages, print_all, printed
from kennisbank.printing.qr import QrCode
from kennisbank.printing.sheet import Colophon, Content, Online, Sheet
from kennisbank.printing.style import Moment
from kennisbank.printing.typesetting import RefusedError
from kennisbank.reading import Loc, Problem
from kennisbank.reading.files import Entry
from kennisbank.records.model import Part, Record, within
from kennisbank.records.reference import Key
from kennisbank.text.short_address import FORM, short_address

PAPER_FOLDER = "druk"


@dataclass(frozen=True, eq=False)
class Batch:
    """The papers of one record, or of the collection as a whole: they share a version and a day."""

    edition: Edition
    kind: OnPaper
    record: Found | None
    cache: Path | None

    @kept
    def papers(self) -> tuple["Paper", ...]:
        """The papers in the order of their kind; the first is shown with a picture."""
        return tuple(Paper(form, self) for form in self.kind.forms)

    @kept
    def version(self) -> str:
        """Six characters that change with the words of the first paper."""
        words = plain(self.words(self.kind.forms[0]))
        text = json.dumps(words, ensure_ascii=False, sort_keys=True)
        return hashlib.blake2b(text.encode(), digest_size=3).hexdigest()

    @kept
    def colophon(self) -> Colophon:
        """What every sheet ends with."""
        imprint = self.edition.imprint
        if not imprint.site_url:
            return Colophon(imprint.site_name, self.version, None)
        link = f"{imprint.site_url.rstrip('/')}/{online_address(self.record)}"
        address = link.partition("://")[2]
        alt = self.edition.style.shared.qr_alt.format(address=address)
        online = Online(link, address, QrCode(f"{link}?v={self.version}", alt))
        return Colophon(address, self.version, online)

    @kept
    def told(self) -> tuple[Found, ...]:
        """The records whose words stand on the papers, the one they are made for first."""
        return self.kind.told(self.edition.catalogue, self.record)

    @kept
    def made_on(self) -> date:
        """The day the record or its list was checked, so that a sheet ages with it."""
        catalogue = self.edition.catalogue
        reviews = (catalogue.review_of(one) for one in self.told if isinstance(one, Record))
        days = (review.checked_on for review in reviews if review)
        return next(days, None) or self.edition.last_check

    @property
    def where(self) -> str:
        """The file and the part of it that an author has to open: `data/…yml: tafel 1`."""
        record = self.record
        if record is None:
            return ""
        path = self.edition.catalogue.path_of(record)
        return f"{path}: {record.noun} {record.own_id}" if isinstance(record, Part) else path

    def words(self, form: Form) -> tuple[Content, ...]:
        """Return the words of the parts of a form."""
        found = self.edition.built(form.build, self.record)
        return found if isinstance(found, tuple) else (found,)


@dataclass(frozen=True, eq=False)
class Paper:
    """One file to print: in a form, about a record, at an address from the site's root."""

    form: Form
    batch: Batch = field(repr=False)

    @property
    def record(self) -> Found | None:
        """The record it is made for."""
        return self.batch.record

    @property
    def address(self) -> str:
        """`druk/tafels/levende-lokale-netwerken-3-handout.pdf`."""
        kind = self.batch.kind
        name = "-".join(part for part in (kind.stem(self.record), self.form.ending) if part)
        return "/".join(part for part in (PAPER_FOLDER, kind.folder, name) if part)

    @property
    def picture_address(self) -> str:
        """The address of a small picture of the first page."""
        return f"{self.address.rpartition('.')[0]}.webp"

    @property
    def leads(self) -> bool:
        """Whether it is the first of its record: that one is shown with a picture."""
        return self.batch.papers[0] is self

    @property
    def label(self) -> str:
        """The name of the form: `Handout`."""
        return self.batch.edition.style.papers[self.form.name].label

    @property
    def what(self) -> str:
        """What it is, in a sentence."""
        return self.batch.edition.style.papers[self.form.name].what

    @property
    def moment(self) -> Moment:
        """When it is used: before, at or after the table."""
        return self.batch.edition.style.papers[self.form.name].moment

    @property
    def version(self) -> str:
        """Six characters that change with the words of the record's first paper."""
        return self.batch.version

    @property
    def pages(self) -> int | None:
        """How many pages of A4 it has, as far as that is known without printing it.

        A form may promise a number; any other is remembered from the last time it was printed.
        """
        if self.form.pages is not None or self.job is None:
            return self.form.pages
        return known_pages(self.job, self.batch.cache)

    @property
    def sheet(self) -> Sheet:
        """All words of the paper."""
        batch, parts = self.batch, self.batch.words(self.form)
        name = batch.edition.imprint.site_name
        return Sheet(parts[0].title, name, parts, batch.colophon, self.form.duplex)

    @kept
    def job(self) -> Job | None:
        """What the press needs to make the file; None for a text to type in."""
        if self.form.format == "odt":
            return None
        return Job(self.form.format, self._payload, self.batch.made_on)

    @kept
    def picture_job(self) -> Job:
        """What the press needs to draw the first page, small."""
        return Job("picture", self._payload, self.batch.made_on)

    @property
    def jobs(self) -> tuple[Job, ...]:
        """What the press needs for all its files: printed together, they take one layout."""
        pictures = (self.picture_job,) if self.leads else ()
        return (self.job, *pictures) if self.job else pictures

    def file(self) -> bytes:
        """Return the file; the same records give the same bytes.

        Raises:
            PrintError: The words do not fit, or a character has no letter in our fonts.
        """
        if self.job is None:
            return odt(self.sheet, self.batch.edition.style)
        return self._printed(self.job)

    def small_picture(self) -> bytes:
        """Return the first page as a small WebP of `PICTURE_SIZE` pixels; raises as `file` does."""
        return self._printed(self.picture_job)

    @kept
    def _payload(self) -> str:
        return payload(self.sheet, self.batch.edition.style)

    def _printed(self, job: Job) -> bytes:
        try:
            return printed(job, self.batch.cache)
        except RefusedError as error:
            where = self.batch.where or self.label
            kind = self.batch.kind
            raise explained(error.diagnostic, kind, self.batch.told, where) from None


@dataclass(frozen=True, eq=False)
class Papers:
    """All paper of a collection; what was made of its records is kept as long as it lives."""

    edition: Edition
    kinds: tuple[OnPaper, ...]
    cache: Path | None = None
    _batches: dict[Key | None, tuple[Paper, ...]] = field(default_factory=dict, repr=False)

    @kept
    def all(self) -> tuple[Paper, ...]:
        """Every paper, kind by kind and record by record."""
        return tuple(
            paper
            for kind in self.kinds
            for record in (self._records(kind) if kind.model else (None,))
            for paper in self.of(record)
        )

    def of(self, record: Found | None) -> tuple[Paper, ...]:
        """Return the papers of a record, or those of the collection as a whole."""
        key = key_of(record)
        if key not in self._batches:
            kind = self.kind_of(record)
            batch = Batch(self.edition, kind, record, self.cache) if kind else None
            self._batches[key] = batch.papers if batch else ()
        return self._batches[key]

    def named(self, kind: str, id: str) -> tuple[Paper, ...]:
        """Return the papers of a record; PrintError names the known ones of that kind."""
        record = self.edition.catalogue.find(kind, id)
        if record:
            return self.of(record)
        noun = next(one.model.noun for one in self.kinds if one.model and one.model.kind == kind)
        found = (one.id for one in self.edition.catalogue.records if one.kind == kind)
        known = ", ".join(found) or "nog geen"
        raise PrintError(f"{noun} '{id}' bestaat niet; deze wel: {known}")

    def at(self, address: str) -> Paper | None:
        """Return the paper whose file, or picture of its first page, stands at an address."""
        return self._by_address.get(address)

    def kind_of(self, record: Found | None) -> OnPaper | None:
        """Return what the kind of a record says of its paper; None when it has none."""
        model = type(record) if record else None
        return next((kind for kind in self.kinds if kind.model is model), None)

    def print_ahead(self, tell: Progress, chosen: Iterable[Paper]) -> None:
        """Print papers into the cache, in several processes, so that asking for one is quick.

        Their pictures too: a build that follows would lay out the same sheets again for those.
        """
        if self.cache:
            print_all((job for paper in chosen for job in paper.jobs), self.cache, tell)

    def unprintable(self, entries: Iterable[Entry[Record]]) -> Iterator[Problem]:
        """Print every sheet for the eye of its author; tell what doesn't fit or has no letter."""
        for entry in entries:
            for loc, record in _in_file(entry.record):
                causes = dict.fromkeys(self._causes(record))
                yield from (entry.problem(loc, f"op papier: {cause}") for cause in causes)

    @kept
    def _by_address(self) -> Mapping[str, Paper]:
        pictures = {paper.picture_address: paper for paper in self.all if paper.leads}
        return pictures | {paper.address: paper for paper in self.all}

    def _records(self, kind: OnPaper) -> list[Found]:
        records = self.edition.catalogue.records
        found = [record for record in records if type(record) is kind.model]
        return sorted(found, key=lambda record: record.id)

    def _causes(self, record: Found) -> Iterator[str]:
        known = self.edition.catalogue.find(record.kind, record.id) is record
        for paper in self.of(record) if known else ():
            if not paper.form.repeats:
                yield from _refused(paper)


def online_address(record: Found | None) -> str:
    """Return the short address that leads from the papers of a record to its page."""
    return short_address(*((record.kind, record.id) if record else FORM))


def print_papers(chosen: Iterable[tuple[Paper, Path]]) -> Iterator[Path | PrintError]:
    """Write each paper to its file; yield that file, or what is wrong with the sheet."""
    for paper, file in chosen:
        try:
            content = paper.file()
        except PrintError as error:
            yield error
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        yield file


def _in_file(record: Record | None) -> Iterator[tuple[Loc, Found]]:
    """Yield a record and its parts, each with its place in the file."""
    if record is None:
        return
    yield (), record
    yield from within(record, Part)


def _refused(paper: Paper) -> tuple[str, ...]:
    try:
        paper.file()
    except PrintError as error:
        return error.causes
    return ()
