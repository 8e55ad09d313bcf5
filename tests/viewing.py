"""A page of a small world, to hand to a view."""

from datetime import date
from pathlib import Path

from kennisbank.site.site import Page, Site
from tests.world import World


def record_page(world: World, kind: str, id: str) -> str:
    """Return what stands on the page of one record, without the frame."""
    page = page_of(world, "")
    record = page.site.catalogue.record(kind, id)
    view = page.site.kinds.of(record).page
    assert view
    return view(page_of(world, record.address), record)


def page_of(world: World, url: str) -> Page:
    """Return the page at `url` of a site with the world's records, on a fixed day."""
    site = Site(world.open(), "Proef", date(2026, 11, 21), Path("media"))
    return Page(site, url)
