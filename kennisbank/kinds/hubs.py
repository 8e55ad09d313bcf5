"""What themes, audiences, places and organisations share: a page of all that points to them."""

from collections.abc import Iterable

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.place.practice_map import PlaceMap, PracticeMap, practice_map
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.rows import practice_rows, practices_in, practices_of
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.theme.record import Theme
from kennisbank.records.model import Part, Record
from kennisbank.records.source import Source
from kennisbank.records.sourced import Sourced
from kennisbank.records.text import Prose
from kennisbank.searching.catalogued import SearchFields
from kennisbank.site.portions import Portion
from kennisbank.site.site import SITE, Page, Site

FEWEST_DOTS = 3

Counted = list[tuple[Record, int]]
HubFact = tuple[str, str, str | None]  # a label, a text and the address behind it


def counted(page: Page, records: Iterable[Record]) -> Counted:
    """Return the records that are shown, each with the number of practices that point to it."""
    catalogue, kinds = page.site.catalogue, page.site.kinds
    shown = (one for one in records if kinds.of(one).is_shown(catalogue, one))
    return [(one, len(practices_in(catalogue.used_by(one)))) for one in shown]


def hub_list(
    page: Page,
    groups: Iterable[tuple[str | None, Counted]],
    part: Portion[Record] | None = None,
) -> str:
    """Show records with their counts, in groups under a heading or as one group without.

    `part` is what of a long list stands on this page.
    """
    here = page.site.list_at(page.address)
    return page.fill("hubs.html", title=here.title, lead=here.lead, groups=groups, part=part)


def hub(
    page: Page,
    record: Record,
    *,
    explanation: Prose | None,
    facts: Iterable[HubFact] = (),
    place_map: PlaceMap | None = None,
    practice_map: PracticeMap | None = None,
) -> str:
    """Show one record with all that points to it."""
    part = practices_of(page, record)
    return page.fill(
        "hub.html",
        record=record,
        list=page.site.kinds.of(record).lists[0],
        explanation=explanation,
        facts=list(facts),
        place_map=place_map,
        practice_map=practice_map,
        part=part,
        practices=practice_rows(page, part.rows),
        **_beside_practices(page.site.catalogue.used_by(record) if part.is_first else ()),
        sources=_sources(page, record),
    )


def _beside_practices(users: Iterable[Record | Part]) -> dict[str, list[Record | Part]]:
    rest = [user for user in users if not isinstance(user, Practice)]
    return {
        "tables": [user for user in rest if isinstance(user, Table)],
        "others": [user for user in rest if not isinstance(user, Table)],
    }


def _sources(page: Page, record: Record) -> tuple[tuple[int, Source], ...]:
    return page.site.catalogue.numbered_sources(record) if isinstance(record, Sourced) else ()


def map_of(page: Page, record: Record) -> PracticeMap | None:
    """Return the map of what a record is about; a few dots say less than their list."""
    catalogue = page.site.catalogue
    practices = practices_in(catalogue.used_by(record)) if page.number == 1 else ()
    if len(practices) < FEWEST_DOTS:
        return None
    shown = {card.id for card in practices}
    rest = [place for id, place in all_seats(page.site) if id not in shown]
    return practice_map(catalogue, seats(page, practices), rest)


def seats(page: Page, practices: Iterable[Practice]) -> list[tuple[Practice, Place]]:
    """Return practices, each with the municipality where it has its seat."""
    return [(card, page.site.catalogue.one(Place, card.place)) for card in practices]


@SITE.query
def all_seats(site: Site) -> list[tuple[str, Place]]:
    """Return the id of every practice, in their order, with the municipality of its seat."""
    catalogue = site.catalogue
    cards = sorted(catalogue.all(Practice), key=lambda card: card.id)  # a title may change
    return [(str(card.id), catalogue.one(Place, card.place)) for card in cards]


def label_and_noun(record: Record) -> str:
    """Return the title of a page whose label alone says too little: `Armoede (thema)`."""
    return f"{record.label} ({record.noun})"


def explained(_: Catalogue, record: Theme | Audience) -> SearchFields:
    """Return what search reads of a record that is only a name with an explanation."""
    return {"summary": prose.plain(record.explanation)}
