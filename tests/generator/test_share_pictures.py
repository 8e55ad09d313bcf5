"""Which picture a shared link shows."""

from datetime import date

from kennisbank.site.sharing import PICTURES, START, share_picture
from kennisbank.site.site import Site
from tests.world import World


def test_a_page_shares_the_picture_of_its_record_else_of_its_kind(world: World) -> None:
    site = Site(world.open(), name="Proef", today=date(2026, 1, 1), media=world.root)
    assert share_picture(site, "") == share_picture(site, "over/") == START
    assert share_picture(site, "praktijken/") == PICTURES["praktijken"]
    own = share_picture(site, "praktijken/soep-op-de-stoep/")
    assert own == ("druk/delen/practice-soep-op-de-stoep.png", "Praktijk: Soep op de stoep.")
    assert share_picture(site, "dossiers/soepdag/tafel-1/index.html").alt.startswith("Tafel: ")
