"""Audiences."""

from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.hubs import counted, hub, hub_list, map_of
from kennisbank.site.site import Page


def audiences_page(page: Page) -> str:
    """Show all audiences with the number of practices of each."""
    return hub_list(page, [(None, counted(page, page.site.catalogue.all(Audience)))])


def audience_page(page: Page, audience: Audience) -> str:
    """Show a audience with all that points to it, on a map."""
    return hub(
        page, audience, explanation=audience.explanation, practice_map=map_of(page, audience)
    )
