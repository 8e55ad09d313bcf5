"""What records have in common: themes, audiences, places, organisations, sources, terms."""

from collections.abc import Iterable, Iterator

from kennisbank.catalogue import NOUNS
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.organisation.record import Organisation
from kennisbank.kinds.place.practice_map import PlaceMap, PracticeMap, place_map, practice_map
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.rows import practice_rows, practices_in
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.theme.record import Theme
from kennisbank.pages import HUBS, members
from kennisbank.records.model import Record
from kennisbank.records.text import Prose
from kennisbank.site.site import Page

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


def _explanation(record: Record) -> Prose | None:
    fields = ("explanation", "note")
    return next((found for field in fields if (found := getattr(record, field, None))), None)


def _facts(page: Page, record: Record) -> Iterator[tuple[str, str, str | None]]:
    if isinstance(record, Place):
        yield "Provincie of gewest", record.province_name, None
    if isinstance(record, Organisation):
        yield "Soort", record.type, None
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
