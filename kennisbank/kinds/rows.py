"""What several views show alike: a practice or a table in a list, and who tells there."""

from collections.abc import Sequence
from dataclasses import dataclass

from kennisbank.catalogue import Found
from kennisbank.kinds.choices import Help, PhaseChoice
from kennisbank.kinds.comparison.record import Comparison
from kennisbank.kinds.organisation.naming import organisation_named
from kennisbank.kinds.organisation.record import Organisation
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.table.seats import taken_seats
from kennisbank.kinds.tool.record import Tool
from kennisbank.records.blocks import Person, ReasonedChoice
from kennisbank.records.model import Part, Record, within
from kennisbank.records.paging import ROW_PAGES, Listed
from kennisbank.site.portions import Portion, portion_of
from kennisbank.site.site import SITE, Page, Site
from kennisbank.site.views.paper import PaperRow, papers_for


@dataclass(frozen=True)
class PracticeRow:
    """A practice as lists show it."""

    practice: Practice
    place: Place
    phases: tuple[Phase, ...]
    partner_count: int


@dataclass(frozen=True)
class Host:
    """Who tells at a table: a name with a role, a role, or an organisation."""

    text: str
    organisation: Organisation | None


@dataclass(frozen=True)
class TableRow:
    """A table as its dossier shows it; `seats` is how many are taken."""

    table: Table
    practices: tuple[tuple[Practice, Place], ...]
    hosts: tuple["Host", ...]
    papers: tuple[PaperRow, ...]
    seats: int


@dataclass(frozen=True)
class Helpful:
    """What helps at one place of our guides: who did it already, and what to work with."""

    practices: list[tuple[Practice, str]]
    tools: list[tuple[Tool | Comparison, str]]


# What points to a record is listed on its page, and on those behind it.
PRACTICES = Listed(lambda catalogue, record: practices_in(catalogue.used_by(record)))


@SITE.query
def practice_ids(site: Site) -> tuple[str, ...]:
    """Return the ids of all practices, in their order."""
    return tuple(str(card.id) for card in site.catalogue.all(Practice))


@SITE.query
def practices_on(site: Site, number: int) -> tuple[Sequence[Practice], int]:
    """Return the practices on one page of their list, from 1, and how many are in it."""
    cards = site.catalogue.all(Practice)
    return ROW_PAGES.rows(cards, int(number)), len(cards)


@SITE.query
def pointing(site: Site, kind: str, id: str, number: int) -> tuple[Sequence[Practice], int]:
    """Return the practices that point to a record, on one page of their list, and how many do."""
    cards = practices_in(site.catalogue.used_by(site.catalogue.record(kind, id)))
    return ROW_PAGES.rows(cards, int(number)), len(cards)


def practices_of(page: Page, record: Record) -> Portion[Practice]:
    """Return the practices that point to a record, as far as they stand on this page of it."""
    return portion_of(page, *pointing(page.site, record.kind, record.id, page.number))


def practice_rows(page: Page, practices: Sequence[Practice]) -> list[PracticeRow]:
    """Return practices as a list shows them, in the same order."""
    catalogue = page.site.catalogue
    return [
        PracticeRow(
            card,
            catalogue.one(Place, card.place),
            tuple(sorted(catalogue.those(Phase, _ids(card.phases)), key=_number)),
            len(card.partners),
        )
        for card in practices
    ]


def chosen_phases(page: Page, choices: tuple[PhaseChoice, ...]) -> list[tuple[Phase, PhaseChoice]]:
    """Return the phases that a record chose, in their order, each with its choice."""
    by_id: dict[str, PhaseChoice] = {choice.id: choice for choice in choices}
    phases = page.site.catalogue.those(Phase, _ids(choices))
    return [(phase, by_id[phase.id]) for phase in sorted(phases, key=_number)]


def _ids(choices: tuple[PhaseChoice, ...]) -> tuple[str, ...]:
    return tuple(choice.id for choice in choices)


def _number(phase: Phase) -> int:
    return phase.number


def practices_in(users: tuple[Found, ...]) -> tuple[Practice, ...]:
    """Return only the practices among the records that point to something."""
    return tuple(user for user in users if isinstance(user, Practice))


def shown_host(page: Page, person: Person) -> Host:
    """Name who tells as a page shows it: with the role and the organisation behind it."""
    name = person.shown_on(page.site.day).name
    about = ", ".join(part for part in (person.role, person.organisation) if part)
    text = f"{name} ({about})" if name and about else name or about
    organisation = person.organisation
    return Host(
        text, organisation_named(page.site.catalogue, organisation) if organisation else None
    )


def table_row(page: Page, table: Table) -> TableRow:
    """Return a table as its dossier shows it."""
    catalogue = page.site.catalogue
    practices = catalogue.those(Practice, table.practices)
    hosts = tuple(shown_host(page, person) for person in table.hosts)
    return TableRow(
        table,
        tuple((card, catalogue.one(Place, card.place)) for card in practices),
        hosts,
        papers_for(page, table),
        taken_seats(table, practices),
    )


def why_of(user: Found, target: Found) -> str:
    """Return the reason that a record gives for pointing to something; nothing without one."""
    key = (target.kind, target.id)
    return next((one.why for _, one in within(user, ReasonedChoice) if one.chosen.key == key), "")


def helpful(page: Page, target: Part) -> Helpful:
    """Return what points to a place in the guides, each with its reason."""
    users = page.site.catalogue.used_by(target)
    return Helpful(
        [(user, why_of(user, target)) for user in users if isinstance(user, Practice)],
        [(user, why_of(user, target)) for user in users if isinstance(user, Tool | Comparison)],
    )


def helped(page: Page, helps: tuple[Help, ...]) -> list[tuple[Part, Record, str]]:
    """Return the places in the guides that a record helps with: part, its record, the reason."""
    catalogue = page.site.catalogue
    found = ((catalogue.find(*help.target.key), help.why) for help in helps)
    return [(part, catalogue.holder_of(part), why) for part, why in found if isinstance(part, Part)]
