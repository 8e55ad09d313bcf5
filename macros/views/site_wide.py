"""The home page, search, and what an author sees of the cards."""

from kennisbank.catalogue import Catalogue
from kennisbank.publishing.fields import fields
from kennisbank.records import (
    Practice,
    Theme,
)
from macros.site import Page
from macros.views.rows import practices_in


def home_hero(page: Page) -> str:
    """Show the title of the home page with the search form."""
    catalogue = page.site.catalogue
    return page.fill("home_hero.html", count=len(catalogue.practices), themes=_told_most(catalogue))


def _told_most(catalogue: Catalogue, count: int = 4) -> list[Theme]:
    """Return the themes with the most practices, the fullest first."""
    practices = {
        theme: len(practices_in(catalogue.used_by(theme))) for theme in catalogue.all(Theme)
    }
    return sorted(filter(practices.get, practices), key=lambda theme: -practices[theme])[:count]


def home_doors(page: Page) -> str:
    """Show what people come for."""
    return page.fill("home_doors.html")


def broken_page(page: Page, path: str) -> str:
    """Show what is wrong in a file, while its author works on it."""
    everything = page.site.loaded.problems
    problems = [problem for problem in everything if problem.path == path] or everything
    return page.fill("broken.html", path=path, problems=problems)


def practice_fields(page: Page) -> str:
    """Show every field of a practice card with what it is for."""
    return page.fill("practice_fields.html", fields=fields(Practice))
