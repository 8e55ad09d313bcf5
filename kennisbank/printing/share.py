"""The picture beside a shared link: the name of a record and what it is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from kennisbank.catalogue import Found
from kennisbank.memory.queries import kept
from kennisbank.printing.edition import Edition
from kennisbank.printing.faults import PrintError
from kennisbank.printing.papers import Papers
from kennisbank.printing.payload import payload
from kennisbank.printing.press import Job, printed
from kennisbank.printing.sheet import Colophon, ShareContent, Sheet
from kennisbank.printing.typesetting import RefusedError

Share = Callable[[Edition, Any], ShareContent]  # what a kind says of such a picture

FOLDER = "druk/delen"
NO_DAY = date.min  # a PNG holds no date


def share_address(record: Found) -> str:
    """Return where the picture for shared links to a record stands, from the site's root."""
    return f"{FOLDER}/{record.kind}-{record.id.replace('/', '-')}.png"


@dataclass(frozen=True, eq=False)
class SharedPicture:
    """The picture of one record, with the words that its kind gives."""

    papers: Papers
    record: Found
    share: Share

    @kept
    def job(self) -> Job:
        """What the press needs to draw it."""
        edition = self.papers.edition
        content = edition.built(self.share, self.record)
        sheet = Sheet(content.title, edition.imprint.site_name, (content,), Colophon("", "", None))
        return Job("share", payload(sheet, edition.style), NO_DAY)

    def file(self) -> bytes:
        """Return a PNG of 1200 by 630 pixels.

        Raises:
            PrintError: A character has no letter in our fonts.
        """
        try:
            return printed(self.job, self.papers.cache)
        except RefusedError as error:
            path = self.papers.edition.catalogue.path_of(self.record)
            fault = "een teken in de titel of de kop heeft geen letter in onze lettertypes"
            raise PrintError(f"{fault}; kies een ander", where=path) from error
