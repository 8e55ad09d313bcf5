"""The page of a toolkit, and their list."""

from kennisbank.kinds.organisation.naming import organisation_named
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.theme.record import Theme
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.toolkit.worksite_path import worksite_paths
from kennisbank.site.site import Page


def toolkits_page(page: Page) -> str:
    """Show the list of toolkits."""
    return page.fill("toolkit/list.html", toolkits=page.site.catalogue.all(Toolkit))


def toolkit_page(page: Page, toolkit: Toolkit) -> str:
    """Show a toolkit with the path of its worksites."""
    catalogue = page.site.catalogue
    provider = toolkit.provider
    users = (user for part in toolkit.parts for user in catalogue.used_by(part))
    return page.citing(toolkit.source_ids).fill(
        "toolkit/page.html",
        toolkit=toolkit,
        paths=worksite_paths(toolkit.worksites),
        provider=organisation_named(catalogue, provider) if provider else None,
        routes=list(dict.fromkeys(user for user in users if isinstance(user, Route))),
        themes=catalogue.those(Theme, toolkit.themes),
        sources=catalogue.numbered_sources(toolkit),
        sections=page.sections(toolkit),
    )
