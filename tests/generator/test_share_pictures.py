"""Which picture a shared link shows."""

from datetime import date

from kennisbank.settings import Settings
from kennisbank.site.sharing import share_picture
from kennisbank.site.site import Site
from tests.world import World

SHARE = """\
share:
  - {picture: alles, alt: Een tafel van bovenaf.}
  - {picture: kaarten, alt: Een tafel met kaarten., words: [praktijken]}
"""


def site_of(world: World) -> Site:
    return Site(world.open(), name="Proef", day=date(2026, 1, 1), media=world.root)


def test_a_page_shares_the_picture_of_its_record_else_of_its_kind(world: World) -> None:
    world.write("data/site.yml", SHARE)
    site = site_of(world)
    start = share_picture(site, "")
    assert start == share_picture(site, "over/")
    assert start and start.alt == "Een tafel van bovenaf."
    listed = share_picture(site, "praktijken/")
    assert listed and listed.address == "assets/images/share/kaarten.png"
    own = share_picture(site, "praktijken/soep-op-de-stoep/")
    assert own == ("druk/delen/practice-soep-op-de-stoep.png", "Praktijk: Soep op de stoep.")
    table = share_picture(site, "dossiers/soepdag/tafel-1/index.html")
    assert table and table.alt.startswith("Tafel: ")


def test_a_collection_without_pictures_shares_none_but_those_of_records(world: World) -> None:
    site = site_of(world)
    assert site.settings.share == Settings().share == ()
    assert share_picture(site, "over/") is None
