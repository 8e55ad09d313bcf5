"""What records have in common: themes, audiences, places, organisations, sources, terms."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from kennisbank.catalogue import NOUNS
from kennisbank.folding import fold
from kennisbank.pages import HUBS, members
from kennisbank.records import (
    Audience,
    Organisation,
    Place,
    Practice,
    Prose,
    Record,
    Table,
    Term,
    Theme,
)
from macros.drawing.practice_map import PlaceMap, PracticeMap, place_map, practice_map
from macros.site import Page
from macros.views.rows import practice_rows, practices_in

FEWEST_DOTS = 3


def hub_index(page: Page, kind: str) -> str:
    """Show all records of one kind with the number of records that point to each."""
    catalogue = page.site.catalogue
    model, title, lead = next(hub for hub in HUBS if hub[0].kind == kind)
    counted = [
        (one, len(practices_in(catalogue.used_by(one)))) for one in members(catalogue, model)
    ]
    groups = _by_province(counted) if model is Place else [(None, counted)]
    return page.fill("hubs.html", title=title, lead=lead, groups=groups)


def hub_page(page: Page, key: str) -> str:
    """Show a theme, audience, place, organisation, phase or model with all that points to it."""
    kind, _, id = key.partition(":")
    catalogue = page.site.catalogue
    record = catalogue.find(kind, id)
    assert isinstance(record, Record)
    users = catalogue.used_by(record)
    practices = practices_in(users)
    return page.fill(
        "hub.html",
        record=record,
        noun=NOUNS[kind],
        explanation=_explanation(record),
        facts=list(_facts(page, record)),
        place_map=_place_map(page, record),
        practice_map=_practice_map(page, record, practices),
        practices=practice_rows(page, practices),
        tables=[user for user in users if isinstance(user, Table)],
        others=[user for user in users if not isinstance(user, Table | Practice)],
    )


def sources_page(page: Page) -> str:
    """Show every source below its publisher, with where it is used."""
    catalogue = page.site.catalogue
    sources = sorted(catalogue.sources, key=lambda source: (fold(source.publisher), source.title))
    rows = [(source, catalogue.used_by(source)) for source in sources]
    publishers = [
        (name, list(group)) for name, group in groupby(rows, lambda row: row[0].publisher)
    ]
    letters = groupby(publishers, lambda row: fold(row[0])[:1] or "#")
    return page.fill(
        "sources.html",
        count=len(rows),
        letters=[(letter, list(group)) for letter, group in letters],
    )


def terms_page(page: Page) -> str:
    """Show the glossary."""
    catalogue = page.site.catalogue
    terms = catalogue.terms
    related = {term.id: catalogue.those(Term, term.related) for term in terms}
    explanations = {term.id: page.explaining(term.id).prose(term.explanation) for term in terms}
    return page.fill(
        "terms.html",
        terms=terms,
        related=related,
        explanations=explanations,
        mentions=page.site.mentions,
    )


def _explanation(record: Record) -> Prose | None:
    fields = ("explanation", "note")
    return next((found for field in fields if (found := getattr(record, field, None))), None)


def _facts(page: Page, record: Record) -> Iterator[tuple[str, str, str | None]]:
    if isinstance(record, Place):
        yield "Provincie of gewest", record.province_name, None
    if isinstance(record, Organisation):
        yield "Soort", record.sort, None
        if place := page.site.catalogue.maybe(Place, record.place):
            yield "Gemeente", place.name, page.href(place)
        if record.website:
            yield "Website", record.website, record.website


def _place_map(page: Page, record: Record) -> PlaceMap | None:
    if not isinstance(record, Place):
        return None
    return place_map(record, (place for _, place in _seats(page, page.site.catalogue.practices)))


def _practice_map(
    page: Page, record: Record, practices: tuple[Practice, ...]
) -> PracticeMap | None:
    """Return the map of what a theme or audience is about; a few dots say less than their list."""
    if not isinstance(record, Theme | Audience) or len(practices) < FEWEST_DOTS:
        return None
    shown = {card.id for card in practices}
    others = (card for card in page.site.catalogue.practices if card.id not in shown)
    return practice_map(_seats(page, practices), [place for _, place in _seats(page, others)])


def _seats(page: Page, practices: Iterable[Practice]) -> list[tuple[Practice, Place]]:
    return [(card, page.site.catalogue.place(card.place)) for card in practices]


def _by_province(
    counted: list[tuple[Record, int]],
) -> list[tuple[str | None, list[tuple[Record, int]]]]:
    groups: dict[str | None, list[tuple[Record, int]]] = {}
    for record, count in counted:
        assert isinstance(record, Place)
        groups.setdefault(record.province_name, []).append((record, count))
    return sorted(groups.items(), key=lambda group: str(group[0]))
