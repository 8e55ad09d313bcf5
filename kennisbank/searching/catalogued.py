"""Search records from the catalogue: every page that a reader can land on, never scraped."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kennisbank import prose
from kennisbank.catalogue import Catalogue, Found
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.critical_factor.record import CriticalFactor
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.organisation.record import Organisation
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.policy_point.record import PolicyPoint
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.question_group.record import QuestionGroup
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.term.record import Term
from kennisbank.kinds.theme.record import Theme
from kennisbank.kinds.tool.record import Tool
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.outline import outline
from kennisbank.pages import HUBS, LISTS, members
from kennisbank.records.model import Record
from kennisbank.searching.faceting import TYPE, Facet, facets, short, values_of
from kennisbank.searching.search_record import SearchRecord, SearchSection

THEME, PHASE, MODEL = "thema", "fase", "netwerkmodel"
AUDIENCE, PROVINCE, TOWN = "doelgroep", "provincie", "soort-gemeente"
LEVEL, STRUGGLED = "niveau", "moeilijk"
SAYS_SO = "Zegt wat moeilijk bleef"

FACETS: Mapping[str, str] = {
    TYPE: "Soort pagina",
    THEME: "Thema",
    PHASE: "Fase",
    MODEL: "Netwerkmodel",
    AUDIENCE: "Doelgroep",
    PROVINCE: "Provincie",
    TOWN: "Soort gemeente",
    LEVEL: "Niveau",
    STRUGGLED: "Ook wat misliep",
}
OF_PRACTICES = {key: name for key, name in FACETS.items() if key != TYPE}
UNSEEN = frozenset({"search_page"})  # lists that nobody searches for


def search_records(catalogue: Catalogue) -> Iterator[SearchRecord]:
    """Yield a search record for each page made from records, practices first."""
    for model in (Practice, Dossier, Event, Phase, NetworkModel, Toolkit, Tool, Route):
        for record in catalogue.all(model):
            yield search_record(catalogue, record)
            yield from (search_record(catalogue, part) for part in record.parts)
    for hub, _, _ in HUBS:
        yield from (search_record(catalogue, record) for record in members(catalogue, hub))
    for listed in (Term, PolicyPoint):
        yield from (search_record(catalogue, record) for record in catalogue.all(listed))
    yield from _lists()


def _lists() -> Iterator[SearchRecord]:
    """Yield the pages that list records, as those who made them call them."""
    lists = [(address, title, text) for address, macro, title, text in LISTS if macro not in UNSEEN]
    hubs = [(f"{model.section}/", title, text) for model, title, text in HUBS]
    for address, title, text in (*lists, *hubs):
        yield SearchRecord(id=address, url=address, type="pagina", title=title, summary=text)


def practice_facets(catalogue: Catalogue) -> list[Facet]:
    """Return what the list of practices can be filtered by."""
    records = (search_record(catalogue, card) for card in catalogue.practices)
    return facets(records, OF_PRACTICES)


def page_facets(catalogue: Catalogue) -> list[Facet]:
    """Return what everything that can be found can be filtered by."""
    return facets(search_records(catalogue), FACETS)


def short_values(catalogue: Catalogue, card: Practice) -> dict[str, tuple[str, ...]]:
    """Return the short names of a card's values, by facet."""
    found = values_of(search_record(catalogue, card))
    return {key: tuple(map(short, labels)) for key, labels in found.items() if key in OF_PRACTICES}


def search_record(catalogue: Catalogue, record: Found) -> SearchRecord:
    """Return one page as the search engine takes it."""
    own = _FIELDS.get(type(record), _nothing)(catalogue, record)
    facets = facets_of(catalogue, record)
    return SearchRecord(
        id=f"{record.kind}:{record.id}",
        url=record.address,
        type=record.noun,
        title=own.pop("title", record.label),
        facets={key: values for key, values in facets.items() if values},
        sections=(*_sections(record), *own.pop("sections", ())),
        **({"checked": str(getattr(record, "checked_on", ""))} | own),
    )


def facets_of(catalogue: Catalogue, record: Found) -> dict[str, tuple[str, ...]]:
    """Return the values that a page can be filtered by, by facet, as readers see them."""
    found = {
        THEME: _labels(catalogue, Theme, getattr(record, "themes", ())),
        PHASE: _phases(catalogue, getattr(record, "phases", ())),
        AUDIENCE: _labels(catalogue, Audience, getattr(record, "audiences", ())),
    }
    if isinstance(record, Practice):
        found |= _practice_facets(catalogue, record)
    elif place := _place(catalogue, record):
        found |= {PROVINCE: (place.province_name,)}
    return found


def _practice_facets(catalogue: Catalogue, card: Practice) -> dict[str, tuple[str, ...]]:
    model = catalogue.maybe(NetworkModel, card.network_model.id if card.network_model else None)
    places = catalogue.those(Place, card.municipalities)
    return {
        MODEL: (model.short,) if model else (),
        PROVINCE: tuple(dict.fromkeys(place.province_name for place in places)),
        TOWN: tuple(dict.fromkeys(place.type.capitalize() for place in places)),
        LEVEL: (card.level.capitalize(),),
        STRUGGLED: (SAYS_SO,) if card.struggled else (),
    }


def _labels(catalogue: Catalogue, model: type[Record], ids: Any) -> tuple[str, ...]:
    return tuple(record.label for record in catalogue.those(model, ids))


def _phases(catalogue: Catalogue, choices: Any) -> tuple[str, ...]:
    ids = (getattr(choice, "id", choice) for choice in choices)
    return tuple(f"{phase.number} {phase.label}" for phase in catalogue.those(Phase, ids))


def _place(catalogue: Catalogue, record: Found) -> Place | None:
    return record if isinstance(record, Place) else catalogue.maybe(Place, _place_id(record))


def _place_id(record: Found) -> str | None:
    return getattr(record, "place", None)


def _sections(record: Found) -> Iterator[SearchSection]:
    for section in outline(record):
        if section.text.strip():
            yield SearchSection(id=section.id, h=section.title, text=section.text)


def _named(heading: str, texts: Any) -> tuple[SearchSection, ...]:
    """Return a section without an own anchor, for what a page shows outside its headings."""
    text = ". ".join(one for one in texts if one)
    return (SearchSection(h=heading, text=text),) if text else ()


def _nothing(_: Catalogue, record: Any) -> dict[str, Any]:
    return {"summary": prose.plain(record.explanation)} if hasattr(record, "explanation") else {}


def _practice(catalogue: Catalogue, card: Practice) -> dict[str, Any]:
    places = ", ".join(place.label for place in catalogue.those(Place, card.municipalities))
    partners = (f"{one.name} {one.role or ''}".strip() for one in card.partners)
    return {
        "summary": prose.plain(card.summary),
        "aliases": (*card.aliases, *((card.headline,) if card.headline else ())),
        "place": places,
        "begun": card.period.start.sortable,
        "sections": _named("Partners", (*partners, card.area)),
    }


def _table(catalogue: Catalogue, table: Table) -> dict[str, Any]:
    dossier = catalogue.dossier_of(table)
    told = (card.title for card in catalogue.those(Practice, table.practices))
    return {
        "summary": f"{table.question} {prose.plain(table.summary)}",
        "aliases": tuple(text for text in (table.headline, table.subtitle) if text),
        "begun": dossier.occasion.date.sortable,
        "checked": str(dossier.checked_on),
        "sections": _named("Praktijken", told),
    }


def _dossier(catalogue: Catalogue, dossier: Dossier) -> dict[str, Any]:
    place = catalogue.maybe(Place, dossier.occasion.place)
    return {
        "summary": prose.plain(dossier.summary),
        "begun": dossier.occasion.date.sortable,
        "place": place.label if place else "",
        "sections": _named("Bijeenkomst", (dossier.occasion.title, *dossier.occasion.organisers)),
    }


def _event(catalogue: Catalogue, event: Event) -> dict[str, Any]:
    place = catalogue.maybe(Place, event.place)
    return {
        "summary": prose.plain(event.summary),
        "begun": event.date.sortable,
        "place": place.label if place else "",
        "aliases": (event.type,),
        "sections": _named("Georganiseerd door", event.organisers),
    }


def _phase(_: Catalogue, phase: Phase) -> dict[str, Any]:
    titles = (group.title for group in phase.question_groups)
    return {"summary": prose.plain(phase.aim), "sections": _named("Vragen", titles)}


def _question_group(_: Catalogue, group: QuestionGroup) -> dict[str, Any]:
    return {"summary": " ".join(question.text for question in group.questions)}


def _factor(_: Catalogue, factor: CriticalFactor) -> dict[str, Any]:
    return {"summary": factor.text}


def _model(_: Catalogue, model: NetworkModel) -> dict[str, Any]:
    return {"summary": prose.plain(model.character), "aliases": (model.short,)}


def _toolkit(_: Catalogue, toolkit: Toolkit) -> dict[str, Any]:
    return {
        "summary": prose.plain(toolkit.summary),
        "sections": _named("Van", (toolkit.provider,)),
    }


def _worksite(_: Catalogue, site: Worksite) -> dict[str, Any]:
    return {"summary": prose.plain(site.aim)}


def _tool(_: Catalogue, tool: Tool) -> dict[str, Any]:
    return {
        "summary": prose.plain(tool.text),
        "aliases": (tool.type,),
        "sections": _named("Makers", tool.makers),
    }


def _route(_: Catalogue, route: Route) -> dict[str, Any]:
    stops = (f"{stop.title} {prose.plain(stop.text)}" for stop in route.stops)
    asked = (question for stop in route.stops for question in stop.questions)
    return {
        "summary": prose.plain(route.summary),
        "sections": _named("Verloop", (*stops, *asked)),
    }


def _municipality(_: Catalogue, place: Place) -> dict[str, Any]:
    return {
        "summary": f"{place.type.capitalize()}, {place.province_name}",
        "aliases": place.aliases,
    }


def _organisation(catalogue: Catalogue, organisation: Organisation) -> dict[str, Any]:
    place = catalogue.maybe(Place, organisation.place)
    other = (organisation.abbreviation, *organisation.aliases)
    return {
        "summary": prose.plain(organisation.note) if organisation.note else organisation.type,
        "aliases": tuple(name for name in other if name),
        "place": place.label if place else "",
    }


def _term(_: Catalogue, term: Term) -> dict[str, Any]:
    other = (term.abbreviation, *term.variants)
    return {
        "summary": prose.plain(term.explanation),
        "aliases": tuple(name for name in other if name),
    }


def _policy(_: Catalogue, point: PolicyPoint) -> dict[str, Any]:
    return {"summary": prose.plain(point.text), "under": (point.heading,)}


_FIELDS: Mapping[type, Callable[[Catalogue, Any], dict[str, Any]]] = {
    Practice: _practice,
    Table: _table,
    Dossier: _dossier,
    Event: _event,
    Phase: _phase,
    QuestionGroup: _question_group,
    CriticalFactor: _factor,
    NetworkModel: _model,
    Toolkit: _toolkit,
    Worksite: _worksite,
    Tool: _tool,
    Route: _route,
    Place: _municipality,
    Organisation: _organisation,
    Term: _term,
    PolicyPoint: _policy,
}
