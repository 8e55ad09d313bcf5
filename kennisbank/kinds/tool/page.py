"""The toolbox, and the page of one tool."""

from kennisbank.kinds.organisation.naming import organisation_named
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.rows import chosen_phases, helped
from kennisbank.kinds.theme.record import Theme
from kennisbank.kinds.tool.record import Tool
from kennisbank.site.site import Page


def tools_page(page: Page) -> str:
    """Show the toolbox, by kind of tool."""
    groups: dict[str, list[tuple[Tool, list[Phase]]]] = {}
    for tool in sorted(page.site.catalogue.all(Tool), key=lambda tool: tool.shelf):
        phases = [phase for phase, _ in chosen_phases(page, tool.phases)]
        groups.setdefault(tool.type, []).append((tool, phases))
    return page.fill("tool/list.html", groups=groups.items())


def tool_page(page: Page, tool: Tool) -> str:
    """Show one tool and where it helps."""
    catalogue = page.site.catalogue
    return page.citing(tool.source_ids).fill(
        "tool/page.html",
        tool=tool,
        makers=[(name, organisation_named(catalogue, name)) for name in _makers(page, tool)],
        phases=chosen_phases(page, tool.phases),
        helped=helped(page, tool.helps),
        themes=catalogue.those(Theme, tool.themes),
        routes=[user for user in catalogue.used_by(tool) if isinstance(user, Route)],
        sources=catalogue.numbered_sources(tool),
        review=catalogue.review_of(tool),
    )


def _makers(page: Page, tool: Tool) -> tuple[str, ...]:
    """Return the organisations that made a tool, or else who wrote what we know of it."""
    sources = page.site.catalogue.numbered_sources(tool)
    return tool.makers or tuple(name for _, source in sources for name in source.authors)
