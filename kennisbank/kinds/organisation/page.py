"""Organisations."""

from collections.abc import Iterator

from kennisbank.kinds.hubs import HubFact, counted, hub, hub_list
from kennisbank.kinds.organisation.record import Organisation
from kennisbank.kinds.place.record import Place
from kennisbank.records.paging import Cut
from kennisbank.site.portions import portion
from kennisbank.site.site import Page

ORGANISATION_PAGES = Cut(most=300, each=200)


def organisations_page(page: Page) -> str:
    """Show all organisations with the number of practices of each."""
    part = portion(page, page.site.catalogue.all(Organisation), ORGANISATION_PAGES)
    return hub_list(page, [(None, counted(page, part.rows))], part)


def organisation_page(page: Page, organisation: Organisation) -> str:
    """Show an organisation with all that points to it."""
    return hub(page, organisation, explanation=organisation.note, facts=_facts(page, organisation))


def _facts(page: Page, organisation: Organisation) -> Iterator[HubFact]:
    yield "Soort", organisation.type, None
    if place := page.site.catalogue.maybe(Place, organisation.place):
        yield "Gemeente", place.name, page.href(place)
    if organisation.website:
        yield "Website", organisation.website, organisation.website
