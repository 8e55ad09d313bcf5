"""Themes."""

from kennisbank.kinds.hubs import counted, hub, hub_list, map_of
from kennisbank.kinds.theme.record import Theme
from kennisbank.site.site import Page


def themes_page(page: Page) -> str:
    """Show all themes with the number of practices of each."""
    return hub_list(page, [(None, counted(page, page.site.catalogue.all(Theme)))])


def theme_page(page: Page, theme: Theme) -> str:
    """Show a theme with all that points to it, on a map."""
    return hub(page, theme, explanation=theme.explanation, practice_map=map_of(page, theme))
