"""Which picture a shared link shows."""

from datetime import date

from kennisbank.settings import SITE_FILE
from kennisbank.site.sharing import share_picture
from kennisbank.site.site import Site
from tests.world import World

SHARE = """\
share:
  - {picture: pan, alt: Een pan., words: [praktijken]}
  - {picture: tafel, alt: Een tafel.}
"""


def opened(world: World) -> Site:
    return Site(world.open(), name="Proef", today=date(2026, 1, 1), media=world.root)


def test_a_record_shares_a_picture_with_its_own_name(world: World) -> None:
    site = opened(world)
    own = share_picture(site, "praktijken/soep-op-de-stoep/")
    assert own == ("druk/delen/practice-soep-op-de-stoep.png", "Praktijk: Soep op de stoep.")
    table = share_picture(site, "dossiers/soepdag/tafel-1/index.html")
    assert table and table.alt.startswith("Tafel: ")


def test_another_page_shares_what_the_collection_drew_for_it(world: World) -> None:
    world.write(SITE_FILE, SHARE)
    site = opened(world)
    assert share_picture(site, "praktijken/") == ("assets/images/share/pan.png", "Een pan.")
    assert share_picture(site, "over/") == ("assets/images/share/tafel.png", "Een tafel.")


def test_a_collection_without_drawings_shares_none(world: World) -> None:
    assert share_picture(opened(world), "over/") is None
