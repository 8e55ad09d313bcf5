"""The home page's own parts, and what an author sees of a page that cannot be made."""

from kennisbank.site.site import Page
from kennisbank.text.short_address import SHORT_FOLDER, short_address


def home_hero(page: Page) -> str:
    """Show the title of the home page with the search form."""
    site = page.site
    count = len(site.catalogue.members(site.kinds.main.model))
    return page.fill("home_hero.html", count=count, main=site.kinds.main, themes=site.first_starts)


def home_doors(page: Page) -> str:
    """Show what people come for."""
    return page.fill("home_doors.html")


def former_page(page: Page, key: str) -> str:
    """Show where a record with this `<kind>:<id>` stands, for who comes to where it stood."""
    kind, _, id = key.partition(":")
    target = page.site.catalogue.record(kind, id)
    is_paper = page.url.startswith(SHORT_FOLDER)
    address = short_address(kind, id) if is_paper else target.address
    return page.fill("former.html", target=target, address=address)


def broken_page(page: Page, path: str = "") -> str:
    """Show what is wrong in a file, or anywhere, while an author works on it."""
    everything = page.site.collection.problems
    problems = [problem for problem in everything if problem.path == path] or everything
    return page.fill("broken.html", path=path, problems=problems)


def tell_us(page: Page) -> str:
    """Show what to tell about a practice, with a button that opens a message where one can go."""
    return page.fill("tell_us.html")
