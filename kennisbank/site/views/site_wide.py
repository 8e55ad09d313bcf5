"""The home page, search, and what an author sees of the cards."""

from kennisbank.authoring.fields import fields
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.rows import told_most
from kennisbank.site.site import Page


def home_hero(page: Page) -> str:
    """Show the title of the home page with the search form."""
    catalogue = page.site.catalogue
    return page.fill("home_hero.html", count=len(catalogue.practices), themes=told_most(catalogue))


def home_doors(page: Page) -> str:
    """Show what people come for."""
    return page.fill("home_doors.html")


def broken_page(page: Page, path: str = "") -> str:
    """Show what is wrong in a file, or anywhere, while an author works on it."""
    everything = page.site.loaded.problems
    problems = [problem for problem in everything if problem.path == path] or everything
    return page.fill("broken.html", path=path, problems=problems)


def tell_us(page: Page) -> str:
    """Show what to tell about a practice, with a button that opens a message where one can go."""
    return page.fill("tell_us.html")


def practice_fields(page: Page) -> str:
    """Show every field of a practice card with what it is for."""
    return page.fill("practice/fields.html", fields=fields(Practice))
