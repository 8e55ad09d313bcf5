"""Toolkits with their worksites, and the toolbox."""

from kennisbank.outline import outline
from kennisbank.records import (
    Route,
    Theme,
    Tool,
    Toolkit,
    Worksite,
)
from macros.drawing.worksite_path import worksite_paths
from macros.site import Page
from macros.views.paper import papers_for
from macros.views.rows import chosen_phases, helped, helpful


def toolkits_page(page: Page) -> str:
    """Show the list of toolkits."""
    return page.fill("toolkits.html", toolkits=page.site.catalogue.toolkits)


def toolkit_page(page: Page, id: str) -> str:
    """Show a toolkit with the path of its worksites."""
    catalogue = page.site.catalogue
    toolkit = catalogue.one(Toolkit, id)
    provider = toolkit.provider
    return page.citing(toolkit.source_ids).fill(
        "toolkit.html",
        toolkit=toolkit,
        paths=worksite_paths(toolkit.worksites),
        provider=catalogue.organisation_named(provider) if provider else None,
        themes=catalogue.those(Theme, toolkit.themes),
        sources=catalogue.numbered_sources(toolkit),
        sections={section.id: section for section in outline(toolkit)},
    )


def worksite_page(page: Page, id: str) -> str:
    """Show one worksite of a toolkit."""
    catalogue = page.site.catalogue
    site = catalogue.find(Worksite.kind, id)
    assert isinstance(site, Worksite)
    toolkit = catalogue.one(Toolkit, site.toolkit)
    earlier = [other for other in toolkit.worksites if other.number in site.builds_on]
    later = [other for other in toolkit.worksites if site.number in other.builds_on]
    return page.citing(toolkit.source_ids).fill(
        "worksite.html",
        worksite=site,
        toolkit=toolkit,
        earlier=earlier,
        later=later,
        phases=chosen_phases(page, site.phases),
        helpful=helpful(page, site),
        sources=catalogue.numbered_sources(toolkit),
        sections={section.id: section for section in outline(site)},
        papers=papers_for(page, site),
    )


def tools_page(page: Page) -> str:
    """Show the toolbox, by kind of tool."""
    groups: dict[str, list[Tool]] = {}
    for tool in sorted(page.site.catalogue.tools, key=lambda tool: tool.shelf):
        groups.setdefault(tool.sort, []).append(tool)
    return page.fill("tools.html", groups=groups.items())


def tool_page(page: Page, id: str) -> str:
    """Show one tool and where it helps."""
    catalogue = page.site.catalogue
    tool = catalogue.one(Tool, id)
    return page.citing(tool.source_ids).fill(
        "tool.html",
        tool=tool,
        makers=[(name, catalogue.organisation_named(name)) for name in tool.makers],
        phases=chosen_phases(page, tool.phases),
        helped=helped(page, tool.helps),
        themes=catalogue.those(Theme, tool.themes),
        routes=[user for user in catalogue.used_by(tool) if isinstance(user, Route)],
        sources=catalogue.numbered_sources(tool),
        review=catalogue.review_of(tool),
    )
