"""The picture that goes with a shared link: a record's own, or one for the kind of page."""

from collections.abc import Mapping
from typing import NamedTuple

from kennisbank.catalogue import Found
from kennisbank.printing import share_address
from kennisbank.printing.share import Share
from kennisbank.site.site import SITE, Site

SHARE_FOLDER = "assets/images/share"


class LinkPicture(NamedTuple):
    """A picture of 1200 by 630 pixels, by its address, and its words for who can't see it."""

    address: str
    alt: str


def share_picture(site: Site, url: str) -> LinkPicture | None:
    """Return the picture for a page: its record's, or the collection's for such an address."""
    record = shared_at(site, url.removesuffix("index.html"))
    if record is None:
        own = site.settings.picture(url)
        return LinkPicture(picture_path(own.picture), own.alt) if own else None
    return LinkPicture(share_address(record), f"{record.noun.capitalize()}: {record.label}.")


def picture_path(name: str) -> str:
    """Return where a picture for a kind of page stands, from docs/ and from the site's root."""
    return f"{SHARE_FOLDER}/{name}.png"


@SITE.query
def shared_at(site: Site, address: str) -> Found | None:
    """Return the record whose page at an address has a picture of its own."""
    return site.once(shared_records).get(address)


def shared_records(site: Site) -> Mapping[str, Found]:
    """Return the records with a picture of their own, by the address of their page."""
    records = site.catalogue.records if site.is_printed else ()
    found = (record for record in records if site.kinds.of(record).is_shared)
    return {record.address: record for record in found if record.address in site.pages}


def shared_words(site: Site) -> tuple[tuple[Found, Share], ...]:
    """Return the records with a picture of their own, each with what gives its words."""
    found = ((record, site.kinds.of(record).share) for record in shared_records(site).values())
    return tuple((record, share) for record, share in found if share)
