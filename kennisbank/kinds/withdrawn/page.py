"""What stands where a page was taken away."""

from kennisbank.kinds.withdrawn.record import Withdrawn
from kennisbank.records.when import dutch_day
from kennisbank.site.site import Page


def withdrawn_page(page: Page, withdrawn: Withdrawn) -> str:
    """Show why a page is no more, since when, and where to look now."""
    return page.fill("withdrawn/page.html", withdrawn=withdrawn, since=dutch_day(withdrawn.since))
