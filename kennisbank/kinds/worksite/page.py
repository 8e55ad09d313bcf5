"""The page of one worksite."""

from kennisbank.kinds.route.record import Route
from kennisbank.kinds.rows import chosen_phases, helpful
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.site.site import Page
from kennisbank.site.views.paper import papers_for


def worksite_page(page: Page, site: Worksite) -> str:
    """Show one worksite of a toolkit."""
    catalogue = page.site.catalogue
    toolkit = catalogue.one(Toolkit, site.toolkit)
    earlier = [other for other in toolkit.worksites if other.number in site.builds_on]
    later = [other for other in toolkit.worksites if site.number in other.builds_on]
    return page.citing(toolkit.source_ids).fill(
        "worksite/page.html",
        worksite=site,
        toolkit=toolkit,
        earlier=earlier,
        later=later,
        phases=chosen_phases(page, site.phases),
        helpful=helpful(page, site),
        sources=catalogue.numbered_sources(toolkit),
        sections=page.sections(site),
        papers=papers_for(page, site),
        routes=[user for user in catalogue.used_by(site) if isinstance(user, Route)],
    )
