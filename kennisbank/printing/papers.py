"""Which papers exist, where they stand on the site, and how one is made."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kennisbank.catalogue import Catalogue, Found
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.printing.engine import Form, RefusedError, page_count, payload, plain
from kennisbank.printing.faults import explained
from kennisbank.printing.kinds import KINDS, Kind
from kennisbank.printing.odt import odt
from kennisbank.printing.pictures import small
from kennisbank.printing.press import Job, printed
from kennisbank.printing.qr import qr_code
from kennisbank.printing.sheet import Colophon, Imprint, Online, Sheet
from kennisbank.printing.style import Moment, house_style
from kennisbank.text.short_address import FORM, short_address

FOLDER = "druk"
FOLDERS: dict[type[Found] | None, str] = {
    Table: "tafels",
    Practice: "praktijken",
    Phase: "fasen",
    NetworkModel: "netwerkmodellen",
    Worksite: "werven",
    Dossier: "dossiers",
}
NEVER = date(1970, 1, 1)


@dataclass(frozen=True)
class Paper:
    """One file to print: of a kind, about a record, at an address from the site's root."""

    kind: Kind
    record: Found | None
    catalogue: Catalogue = field(repr=False, compare=False)

    @property
    def address(self) -> str:
        """`druk/tafels/levende-lokale-netwerken-3-handout.pdf`."""
        folder = FOLDERS.get(self.kind.model, "")
        name = "-".join(part for part in (_stem(self.record), self.kind.ending) if part)
        return "/".join(part for part in (FOLDER, folder, name) if part)

    @property
    def picture_address(self) -> str:
        """The address of a small picture of the first page."""
        return f"{self.address.rpartition('.')[0]}.webp"

    @property
    def leads(self) -> bool:
        """Whether it is the first of its record: that one is shown with a picture."""
        return papers_of(self.catalogue, self.record)[0] == self

    @property
    def label(self) -> str:
        """The name of the kind: `Handout`."""
        return self.kind.words.label

    @property
    def what(self) -> str:
        """What it is, in a sentence."""
        return self.kind.words.what

    @property
    def moment(self) -> Moment:
        """When it is used: before, at or after the table."""
        return self.kind.words.moment

    def pdf(self, imprint: Imprint, cache: Path | None = None) -> bytes:
        """Return the file, which for one kind is a text to type in; same records, same bytes.

        Raises:
            PrintError: The words do not fit, or a character has no letter in our fonts.
        """
        if self.kind.form == "odt":
            return odt(self.sheet(imprint))
        return self._printed(self.kind.form, imprint, cache)

    def small_picture(self, imprint: Imprint, cache: Path | None = None) -> bytes:
        """Return the first page as a small WebP of `PICTURE_SIZE` pixels; raises as `pdf` does."""
        return small(self._printed("picture", imprint, cache))

    def page_count(self, imprint: Imprint, cache: Path | None = None) -> int:
        """Return how many pages of A4 it has, 0 for a text to type in; raises as `pdf` does."""
        return 0 if self.kind.form == "odt" else page_count(self.pdf(imprint, cache))

    def job(self, imprint: Imprint) -> Job | None:
        """Return what the press needs to make the file; a text to type in needs no press."""
        return None if self.kind.form == "odt" else self._job(self.kind.form, imprint)

    def sheet(self, imprint: Imprint) -> Sheet:
        """Return all words of the paper."""
        parts = self.kind.build(self.catalogue, self.record, imprint)
        colophon = _colophon(self, imprint)
        return Sheet(parts[0].title, imprint.site_name, parts, colophon, self.kind.duplex)

    def _job(self, form: Form, imprint: Imprint) -> Job:
        return Job(form, payload(self.sheet(imprint)), _made_on(self))

    def _printed(self, form: Form, imprint: Imprint, cache: Path | None) -> bytes:
        try:
            return printed(self._job(form, imprint), cache)
        except RefusedError as error:
            raise explained(error.diagnostic, _told(self)) from None


def papers(catalogue: Catalogue) -> Iterator[Paper]:
    """Yield every paper of a collection, record by record."""
    for model in dict.fromkeys(kind.model for kind in KINDS):
        found = (record for record in catalogue.records.values() if model and type(record) is model)
        for record in sorted(found, key=lambda one: one.id) if model else (None,):
            yield from papers_of(catalogue, record)


def papers_of(catalogue: Catalogue, record: Found | None) -> tuple[Paper, ...]:
    """Return the papers of a record, or those of the collection as a whole."""
    model = type(record) if record else None
    return tuple(Paper(kind, record, catalogue) for kind in KINDS if kind.model is model)


def paper_at(catalogue: Catalogue, address: str) -> Paper | None:
    """Return the paper whose file, or picture of its first page, stands at an address."""
    for paper in papers(catalogue):
        if address in (paper.address, paper.picture_address):
            return paper
    return None


def version_of(catalogue: Catalogue, record: Found | None, imprint: Imprint) -> str:
    """Return six characters that change with the words of a record's first paper."""
    first = papers_of(catalogue, record)[0].kind
    words = plain(first.build(catalogue, record, imprint))
    text = json.dumps(words, ensure_ascii=False, sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=3).hexdigest()


def _colophon(paper: Paper, imprint: Imprint) -> Colophon:
    version = version_of(paper.catalogue, paper.record, imprint)
    if not imprint.site_url:
        return Colophon(imprint.site_name, version, None)
    link = f"{imprint.site_url.rstrip('/')}/{online_address(paper.record)}"
    address = link.partition("://")[2]
    alt = house_style().shared.qr_alt.format(address=address)
    online = Online(link, address, qr_code(f"{link}?v={version}", alt))
    return Colophon(address, version, online)


def online_address(record: Found | None) -> str:
    """Return the short address that leads from the papers of a record to its page."""
    return short_address(*((record.kind, record.id) if record else FORM))


def _stem(record: Found | None) -> str:
    """Return the part of a file's name that tells of which record it is."""
    if isinstance(record, Phase):
        return f"{record.number}-{record.id}"
    return record.id.replace("/", "-") if record else ""


def _told(paper: Paper) -> tuple[Found, ...]:
    """Return the records whose words stand on a paper, the one it is made for first."""
    record, catalogue = paper.record, paper.catalogue
    if isinstance(record, Table):
        practices = catalogue.those(Practice, record.practices)
        return (record, *practices, catalogue.one(Dossier, record.dossier))
    if isinstance(record, Worksite):
        return (record, catalogue.one(Toolkit, record.toolkit))
    return (record,) if record else ()


def _made_on(paper: Paper) -> date:
    """Return the day the record was checked, so that a sheet ages with it."""
    days = (getattr(record, "checked_on", None) for record in _told(paper))
    return next((day for day in days if day), None) or _last_check(paper.catalogue)


def _last_check(catalogue: Catalogue) -> date:
    """Return the newest check of the collection: a phase or model has none of its own."""
    checked = (getattr(record, "checked_on", None) for record in catalogue.records.values())
    return max((day for day in checked if day), default=NEVER)
