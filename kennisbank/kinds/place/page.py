"""Places, by province."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.hubs import Counted, counted, hub, hub_list, seats
from kennisbank.kinds.place.practice_map import place_map
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.site.site import Page


def places_page(page: Page) -> str:
    """Show the places with the number of practices of each, by province."""
    groups: dict[str, Counted] = {}
    for place, count in counted(page, Place):
        assert isinstance(place, Place)
        groups.setdefault(place.province_name, []).append((place, count))
    return hub_list(page, sorted(groups.items()))


def place_page(page: Page, place: Place) -> str:
    """Show a place with all that points to it, and where it lies."""
    practices = page.site.catalogue.all(Practice)
    return hub(
        page,
        place,
        explanation=None,
        facts=[("Provincie of gewest", place.province_name, None)],
        place_map=place_map(place, (seat for _, seat in seats(page, practices))),
    )


def is_used(catalogue: Catalogue, place: Place) -> bool:
    """Say whether anything points to a place: only those get a page."""
    return bool(catalogue.used_by(place))
