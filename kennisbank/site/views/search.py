"""The page for searching."""

from kennisbank.catalogue import Found
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.rows import told_most
from kennisbank.outline import description
from kennisbank.pages import HUBS, members
from kennisbank.searching import page_facets
from kennisbank.site.site import Page


def search_page(page: Page) -> str:
    """Show the search box with everything there is below, which a script narrows down."""
    catalogue = page.site.catalogue
    groups: list[tuple[str, tuple[Found, ...]]] = [
        ("Praktijken", catalogue.practices),
        ("Dossiers", catalogue.dossiers),
        ("Tafels", catalogue.tables),
        ("Bijeenkomsten", catalogue.events),
        ("Fasen", catalogue.phases),
        ("Netwerkmodellen", catalogue.network_models),
        ("Toolkits", catalogue.toolkits),
        ("Werven", tuple(site for toolkit in catalogue.toolkits for site in toolkit.worksites)),
        ("Routes", catalogue.all(Route)),
        ("Gereedschap", catalogue.tools),
        *((title, members(catalogue, model)) for model, title, _ in HUBS),
        ("Begrippen", catalogue.terms),
        ("Kader", catalogue.policy),
    ]
    lines = [
        (title, [(record, description(record)) for record in found]) for title, found in groups
    ]
    return page.fill(
        "search.html",
        groups=lines,
        facets=page_facets(catalogue),
        themes=catalogue.themes,
        first_themes=told_most(catalogue),
    )
