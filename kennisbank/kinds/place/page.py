"""Places, by province."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.hubs import Counted, all_seats, counted, hub, hub_list
from kennisbank.kinds.place.lying import province_name
from kennisbank.kinds.place.practice_map import place_map
from kennisbank.kinds.place.record import Place
from kennisbank.site.site import Page


def places_page(page: Page) -> str:
    """Show the places with the number of practices of each, by province."""
    groups: dict[str, Counted] = {}
    for place, count in counted(page, page.site.catalogue.all(Place)):
        assert isinstance(place, Place)
        groups.setdefault(province_name(page.site.catalogue, place), []).append((place, count))
    return hub_list(page, sorted(groups.items()))


def place_page(page: Page, place: Place) -> str:
    """Show a place with all that points to it, and where it lies."""
    catalogue = page.site.catalogue
    around = {str(seat.id): seat for _, seat in all_seats(page.site)}.values()
    name = province_name(catalogue, place)
    return hub(
        page,
        place,
        explanation=None,
        facts=[("Provincie of gewest", name, None)] if name else [],
        place_map=place_map(catalogue, place, around),
    )


def is_used(catalogue: Catalogue, place: Place) -> bool:
    """Say whether anything points to a place: only those get a page."""
    return bool(catalogue.used_by(place))
