"""The views: each picks records from the catalogue and hands them to the template of its name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kennisbank.catalogue import NOUNS, Found
from kennisbank.outline import description, outline
from kennisbank.pages import HUBS, members
from kennisbank.printing.papers import Paper, papers_of
from kennisbank.publishing.fields import fields
from kennisbank.publishing.images import pictures
from kennisbank.records import (
    Audience,
    Organisation,
    Partner,
    Person,
    Phase,
    Place,
    Practice,
    Prose,
    Record,
    Table,
    Term,
    Theme,
)
from kennisbank.short_address import short_address
from macros.site import Page

View = Callable[..., str]


@dataclass(frozen=True)
class PracticeRow:
    """A practice as lists show it."""

    practice: Practice
    place: Place
    phases: tuple[Phase, ...]
    partner_count: int


@dataclass(frozen=True)
class TableRow:
    """A table as its dossier shows it; `seats` are the partners named at it."""

    table: Table
    practices: tuple[tuple[Practice, Place], ...]
    hosts: tuple["Host", ...]
    papers: tuple[Paper, ...]
    seats: int


@dataclass(frozen=True)
class Host:
    """Who tells at a table: a name with a role, a role, or an organisation."""

    text: str
    organisation: Organisation | None


def practice_page(page: Page, id: str) -> str:
    """Show one practice card."""
    catalogue = page.site.catalogue
    card = catalogue.practice(id)
    model = card.network_model
    return page.citing(card.source_ids).fill(
        "practice.html",
        practice=card,
        place=catalogue.place(card.place),
        covers=catalogue.those(Place, card.covers),
        themes=catalogue.those(Theme, card.themes),
        audiences=catalogue.those(Audience, card.audiences),
        phases=[(catalogue.phase(choice.id), choice) for choice in card.phases],
        model=(catalogue.network_model(model.id), model) if model else None,
        partners=_partners(page, card.partners),
        people=[_host(page, person) for person in card.people],
        tables=catalogue.tables_with(card),
        sources=catalogue.sources_of(card),
        related=_related(page, card),
        papers=_papers(page, card),
        pictures=pictures(card, page.site.media),
        sections={section.id: section for section in outline(card)},
        short_address=_short_address(page, card),
    )


def practices_page(page: Page) -> str:
    """Show the list of all practices."""
    return page.fill("practices.html", rows=_rows(page, page.site.catalogue.practices))


def dossier_page(page: Page, id: str) -> str:
    """Show a dossier with its tables."""
    catalogue = page.site.catalogue
    dossier = catalogue.dossier(id)
    names = dossier.occasion.organisers
    return page.citing(dossier.source_ids).fill(
        "dossier.html",
        dossier=dossier,
        date=dossier.occasion.date.dutch,
        place=catalogue.place(dossier.occasion.place) if dossier.occasion.place else None,
        organisers=[(name, catalogue.organisation_named(name)) for name in names],
        tables=[_table_row(page, table) for table in dossier.tables],
        themes=catalogue.those(Theme, dossier.themes),
        sources=catalogue.sources_of(dossier),
        sections={section.id: section for section in outline(dossier)},
    )


def table_page(page: Page, id: str) -> str:
    """Show one practice table."""
    catalogue = page.site.catalogue
    table = catalogue.find(Table.kind, id)
    assert isinstance(table, Table)
    dossier = catalogue.dossier_of(table)
    row = _table_row(page, table)
    return page.citing(dossier.source_ids).fill(
        "table.html",
        table=table,
        dossier=dossier,
        date=dossier.occasion.date.dutch,
        practices=row.practices,
        hosts=row.hosts,
        papers=row.papers,
        seats=row.seats,
        sources=catalogue.sources_of(dossier),
        sections={section.id: section for section in outline(table)},
        short_address=_short_address(page, table),
    )


def dossiers_page(page: Page) -> str:
    """Show the list of dossiers."""
    return page.fill("dossiers.html", dossiers=page.site.catalogue.dossiers)


def hub_index(page: Page, kind: str) -> str:
    """Show all records of one kind with the number of records that point to each."""
    catalogue = page.site.catalogue
    model, title, lead = next(hub for hub in HUBS if hub[0].kind == kind)
    counted = [(one, len(_practices(catalogue.used_by(one)))) for one in members(catalogue, model)]
    groups = _by_province(counted) if model is Place else [(None, counted)]
    return page.fill("hubs.html", title=title, lead=lead, groups=groups)


def hub_page(page: Page, key: str) -> str:
    """Show a theme, audience, place, organisation, phase or model with all that points to it."""
    kind, _, id = key.partition(":")
    catalogue = page.site.catalogue
    record = catalogue.find(kind, id)
    assert isinstance(record, Record)
    users = catalogue.used_by(record)
    practices = _practices(users)
    return page.fill(
        "hub.html",
        record=record,
        noun=NOUNS[kind],
        explanation=_explanation(record),
        facts=list(_facts(page, record)),
        practices=_rows(page, practices),
        tables=[user for user in users if isinstance(user, Table)],
        others=[user for user in users if not isinstance(user, Table | Practice)],
    )


def sources_page(page: Page) -> str:
    """Show every source and where it is used."""
    catalogue = page.site.catalogue
    sources = [(source, catalogue.used_by(source)) for source in catalogue.sources]
    return page.fill("sources.html", sources=sources)


def terms_page(page: Page) -> str:
    """Show the glossary."""
    catalogue = page.site.catalogue
    related = {term.id: catalogue.those(Term, term.related) for term in catalogue.terms}
    return page.fill("terms.html", terms=catalogue.terms, related=related)


def search_page(page: Page) -> str:
    """Show everything on one page, so that the browser's own find reaches it."""
    catalogue = page.site.catalogue
    groups: list[tuple[str, tuple[Found, ...]]] = [
        ("Praktijken", catalogue.practices),
        ("Dossiers", catalogue.dossiers),
        ("Tafels", catalogue.tables),
        *((title, members(catalogue, model)) for model, title, _ in HUBS),
        ("Begrippen", catalogue.terms),
    ]
    lines = [
        (title, [(record, description(record)) for record in found]) for title, found in groups
    ]
    return page.fill("search.html", groups=lines)


def papers_page(page: Page) -> str:
    """Show everything that can be printed."""
    catalogue = page.site.catalogue
    groups = [
        (dossier, [(table, papers_of(table)) for table in dossier.tables])
        for dossier in catalogue.dossiers
    ]
    return page.fill("papers.html", groups=groups)


def paper_page(page: Page, key: str) -> str:
    """Show where a sheet of paper with this short address comes from."""
    kind, _, id = key.partition(":")
    target = page.site.catalogue.find(kind, id)
    assert isinstance(target, Practice | Table)
    papers = _papers(page, target)
    return page.fill("paper_address.html", target=target, label=target.label, papers=papers)


def broken_page(page: Page, path: str) -> str:
    """Show what is wrong in a file, while its author works on it."""
    problems = [problem for problem in page.site.loaded.problems if problem.path == path]
    return page.fill("broken.html", path=path, problems=problems)


def home_hero(page: Page) -> str:
    """Show the title of the home page with the search form."""
    return page.fill("home_hero.html", count=len(page.site.catalogue.practices))


def home_doors(page: Page) -> str:
    """Show what people come for."""
    return page.fill("home_doors.html")


def practice_cards(page: Page) -> str:
    """Show the practices on the home page."""
    return page.fill("practice_cards.html", rows=_rows(page, page.site.catalogue.practices))


def dossier_teaser(page: Page) -> str:
    """Show the dossiers on the home page, each with its tables."""
    dossiers = page.site.catalogue.dossiers
    rows = [(one, [_table_row(page, table) for table in one.tables]) for one in dossiers]
    return page.fill("dossier_teaser.html", dossiers=rows)


def practice_fields(page: Page) -> str:
    """Show every field of a practice card with what it is for."""
    return page.fill("practice_fields.html", fields=fields(Practice))


VIEWS: Mapping[str, View] = {
    view.__name__: view
    for view in (
        practice_page,
        practices_page,
        dossier_page,
        table_page,
        dossiers_page,
        hub_index,
        hub_page,
        sources_page,
        terms_page,
        search_page,
        papers_page,
        paper_page,
        broken_page,
        home_hero,
        home_doors,
        practice_cards,
        dossier_teaser,
        practice_fields,
    )
}


def _rows(page: Page, practices: tuple[Practice, ...]) -> list[PracticeRow]:
    catalogue = page.site.catalogue
    return [
        PracticeRow(
            card,
            catalogue.place(card.place),
            tuple(catalogue.those(Phase, (choice.id for choice in card.phases))),
            len(card.partners),
        )
        for card in practices
    ]


def _practices(users: tuple[Found, ...]) -> tuple[Practice, ...]:
    return tuple(user for user in users if isinstance(user, Practice))


def _related(page: Page, card: Practice) -> list[Practice]:
    """Return the cards that this one names, and then those that name this one."""
    catalogue = page.site.catalogue
    named = catalogue.those(Practice, card.see_also)
    return named + [other for other in _practices(catalogue.used_by(card)) if other not in named]


def _partners(
    page: Page, partners: tuple[Partner, ...]
) -> list[tuple[Partner, Organisation | None]]:
    named = page.site.catalogue.organisation_named
    return [(partner, named(partner.name)) for partner in partners]


def _table_row(page: Page, table: Table) -> TableRow:
    catalogue = page.site.catalogue
    practices = catalogue.those(Practice, table.practices)
    hosts = tuple(_host(page, person) for person in table.hosts)
    partners = sum(len(card.partners) for card in practices)
    return TableRow(
        table,
        tuple((card, catalogue.place(card.place)) for card in practices),
        hosts,
        papers_of(table),
        partners or len(hosts),
    )


def _host(page: Page, person: Person) -> Host:
    """Leave out a name whose review date has passed; the role stays."""
    lapsed = person.review_before is not None and person.review_before < page.site.today
    name = None if lapsed else person.name
    about = ", ".join(part for part in (person.role, person.organisation) if part)
    text = f"{name} ({about})" if name and about else name or about
    organisation = person.organisation
    return Host(
        text, page.site.catalogue.organisation_named(organisation) if organisation else None
    )


def _papers(page: Page, record: Practice | Table) -> tuple[Paper, ...]:
    """Return the sheets of a table, or those of the tables where a practice was told."""
    if isinstance(record, Table):
        return papers_of(record)
    tables = page.site.catalogue.tables_with(record)
    return tuple(paper for table in tables for paper in papers_of(table))


def _short_address(page: Page, record: Practice | Table) -> str | None:
    return f"{page.site.url}{short_address(record.kind, record.id)}" if page.site.url else None


def _explanation(record: Record) -> Prose | None:
    fields = ("explanation", "aim", "character", "note")
    return next((found for field in fields if (found := getattr(record, field, None))), None)


def _facts(page: Page, record: Record) -> Iterator[tuple[str, str, str | None]]:
    if isinstance(record, Place):
        yield "Provincie of gewest", record.province_name, None
    if isinstance(record, Organisation):
        yield "Soort", record.sort, None
        if record.place:
            place = page.site.catalogue.place(record.place)
            yield "Gemeente", place.name, page.href(place)
        if record.website:
            yield "Website", record.website, record.website


def _by_province(
    counted: list[tuple[Record, int]],
) -> list[tuple[str | None, list[tuple[Record, int]]]]:
    groups: dict[str | None, list[tuple[Record, int]]] = {}
    for record, count in counted:
        assert isinstance(record, Place)
        groups.setdefault(record.province_name, []).append((record, count))
    return sorted(groups.items(), key=lambda group: str(group[0]))
